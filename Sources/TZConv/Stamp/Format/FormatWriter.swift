/// Writes the pieces of a format: the one place where a field of a moment becomes bytes.
struct FormatWriter {
    let fields: ZonedFields

    func write(_ pieces: [FormatPiece], to bytes: inout [UInt8]) {
        for piece in pieces {
            switch piece {
            case .literal(let text): bytes.append(contentsOf: text)
            case .field(let field, let style): write(field, style, to: &bytes)
            }
        }
    }

    // One case a line: the list is long and flat, and splitting it would hide that.
    private func write(_ field: FormatPiece.Field, _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        let date = fields.civil.date
        let time = fields.civil.time
        switch field {
        case .weekdayShort: text(EnglishNames.short(date.weekday), style, to: &bytes)
        case .weekdayLong: text(EnglishNames.long(date.weekday), style, to: &bytes)
        case .monthShort: text(EnglishNames.shortMonth(date.month), style, to: &bytes)
        case .monthLong: text(EnglishNames.longMonth(date.month), style, to: &bytes)
        case .monthNamed(let names): text(Self.element(names, date.month - 1), style, to: &bytes)
        case .weekdayNamed(let names): text(Self.element(names, Int(date.weekday.rawValue) - 1), style, to: &bytes)
        case .century: number(Self.floorDivide(date.year, 100), 2, style, to: &bytes)
        case .day: number(date.day, 2, style, to: &bytes)
        case .hour: number(time.hour, 2, style, to: &bytes)
        case .hour12: number((time.hour + 11) % 12 + 1, 2, style, to: &bytes)
        case .dayOfYear: number(date.dayOfYear, 3, style, to: &bytes)
        case .month: number(date.month, 2, style, to: &bytes)
        case .minute: number(time.minute, 2, style, to: &bytes)
        case .nanosecond: nanosecond(time.nanosecond, style, to: &bytes)
        case .meridiem: meridiem(isMorning: time.hour < 12, style, to: &bytes)
        case .quarter: number((date.month - 1) / 3 + 1, 1, style, to: &bytes)
        case .epochSeconds: number(Int(fields.instant.seconds), 1, style, to: &bytes)
        case .epochMilliseconds:
            number(
                Int(fields.instant.seconds) &* 1000 &+ fields.instant.nanoseconds / 1_000_000,
                1,
                style,
                to: &bytes
            )
        case .second: number(time.second, 2, style, to: &bytes)
        case .weekdayMondayFirst: number(Int(date.weekday.rawValue), 1, style, to: &bytes)
        case .weekdaySundayFirst: number(Int(date.weekday.rawValue) % 7, 1, style, to: &bytes)
        case .weekOfSundays:
            number((date.dayOfYear + 6 - Int(date.weekday.rawValue) % 7) / 7, 2, style, to: &bytes)
        case .weekOfMondays:
            number((date.dayOfYear + 6 - (Int(date.weekday.rawValue) - 1)) / 7, 2, style, to: &bytes)
        case .isoWeek: number(date.isoWeek.week, 2, style, to: &bytes)
        case .year: number(date.year, 4, style, isYear: true, to: &bytes)
        case .isoYear: number(date.isoWeek.weekYear, 4, style, isYear: true, to: &bytes)
        case .yearOfCentury: number(date.year - Self.floorDivide(date.year, 100) * 100, 2, style, to: &bytes)
        case .isoYearOfCentury:
            let year = date.isoWeek.weekYear
            number(year - Self.floorDivide(year, 100) * 100, 2, style, to: &bytes)
        case .offset(let colons): OffsetWriter(fields.offset).strftime(colons: colons, style, to: &bytes)
        case .zuluOrOffset(let colon):
            if fields.isUTC {
                bytes.append(UInt8(ascii: "Z"))
            } else {
                OffsetWriter(fields.offset).plain(colon: colon, to: &bytes)
            }
        case .numericOffset(let colon): OffsetWriter(fields.offset).plain(colon: colon, to: &bytes)
        case .dottedMeridiem: text(time.hour < 12 ? "A.M." : "P.M.", style, to: &bytes)
        case .ordinalSuffix: bytes.append(contentsOf: EnglishNames.ordinalSuffix(date.day).utf8)
        case .mailZone: mailZone(to: &bytes)
        case .bracketedZone: bracketedZone(to: &bytes)
        case .abbreviation: text(fields.abbreviation, style, to: &bytes)
        case .zoneID: text(fields.zoneID, style, to: &bytes)
        case .neededFraction: neededFraction(time.nanosecond, to: &bytes)
        case .fraction(let digits): fraction(time.nanosecond, digits: digits, to: &bytes)
        case .group(let pieces):
            var inner: [UInt8] = []
            write(pieces, to: &inner)
            self.text(inner, style, to: &bytes)
        }
    }

    /// A number padded to its natural or its given width.
    private func number(
        _ number: Int,
        _ naturalWidth: Int,
        _ style: FormatPiece.Style,
        isYear: Bool = false,
        to bytes: inout [UInt8]
    ) {
        let width = style.padding == .none ? 1 : style.width ?? naturalWidth
        switch style.padding {
        case .space:
            var digits: [UInt8] = []
            DigitWriter.append(number, width: 1, to: &digits)
            if digits.count < width {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width - digits.count))
            }
            bytes.append(contentsOf: digits)
        case .plus where isYear && number >= 0 && (width > 4 || number > 9999):
            bytes.append(UInt8(ascii: "+"))
            DigitWriter.append(number, width: width - 1, to: &bytes)
        case .natural, .none, .zero, .plus:
            // A year before 0 keeps four digits after its sign, as ISO 8601 writes it.
            let signed = number < 0 && style.width != nil && style.padding != .none
            DigitWriter.append(number, width: signed ? width - 1 : width, to: &bytes)
        }
    }

    /// strftime's `%N`: the first digits of the second's part, as many as the width says.
    private func nanosecond(_ value: Int, _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        let width = style.width ?? 9
        fraction(value, digits: Swift.min(width, 9), to: &bytes)
        if width > 9 { bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width - 9)) }
    }

    private func fraction(_ nanosecond: Int, digits: Int, to bytes: inout [UInt8]) {
        var value = nanosecond
        for _ in Swift.max(0, Swift.min(digits, 9))..<9 { value /= 10 }
        if digits > 0 { DigitWriter.append(value, width: digits, to: &bytes) }
    }

    private func neededFraction(_ nanosecond: Int, to bytes: inout [UInt8]) {
        guard nanosecond > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        let digits = nanosecond % 1_000_000 == 0 ? 3 : nanosecond % 1_000 == 0 ? 6 : 9
        fraction(nanosecond, digits: digits, to: &bytes)
    }

    private func meridiem(isMorning: Bool, _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        var style = style
        if style.letters == .swapped { style.letters = .lower }
        text(isMorning ? "AM" : "PM", style, to: &bytes)
    }

    private func mailZone(to bytes: inout [UInt8]) {
        if fields.isUTC {
            bytes.append(contentsOf: "GMT".utf8)
        } else if fields.abbreviation.utf8.allSatisfy({ $0.isASCIILetter }), !fields.abbreviation.isEmpty {
            bytes.append(contentsOf: fields.abbreviation.utf8)
        } else {
            OffsetWriter(fields.offset).plain(colon: false, to: &bytes)
        }
    }

    private func bracketedZone(to bytes: inout [UInt8]) {
        // RFC 9557, section 4.1: an IANA id is made of letters, digits and . _ - + /, an offset of sign and hh:mm.
        let id = fields.zoneID.utf8
        guard let first = id.first else { return }
        let isOffset = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
        let isAllowed =
            isOffset
            ? id.count == 6
            : first.isASCIILetter
                && id.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "._-+/".utf8.contains($0) }
        guard isAllowed else { return }
        bytes.append(UInt8(ascii: "["))
        bytes.append(contentsOf: id)
        bytes.append(UInt8(ascii: "]"))
    }

    private func text(_ text: String, _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        switch style.letters {
        case .natural: self.text(Array(text.utf8), style, to: &bytes)
        case .upper: self.text(Array(text.uppercased().utf8), style, to: &bytes)
        case .lower: self.text(Array(text.lowercased().utf8), style, to: &bytes)
        case .swapped:
            // GNU's `#` makes names of months and days capital, and the zone's abbreviation small.
            let isCapital = text.utf8.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) }
            self.text(Array((isCapital ? text.lowercased() : text.uppercased()).utf8), style, to: &bytes)
        }
    }

    private func text(_ text: [UInt8], _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        if let width = style.width, style.padding != .none, width > text.count {
            let pad = style.padding == .zero || style.padding == .plus ? UInt8(ascii: "0") : UInt8(ascii: " ")
            bytes.append(contentsOf: repeatElement(pad, count: width - text.count))
        }
        bytes.append(contentsOf: text)
    }

    private static func element(_ names: [String], _ index: Int) -> String {
        names.indices.contains(index) ? names[index] : ""
    }

    private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : (number - divisor + 1) / divisor
    }
}
