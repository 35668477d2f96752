/// Writes the elements of a pattern one after the other, each in the style of the bytes that it was read from.
struct StampPen {
    let match: StampMatch
    let zone: StampZone
    var time: CivilDateTime
    /// What the stamp showed before, for its style: a 24 where the hour was, a 60 where the second was.
    private let wasEndOfDay: Bool

    init(match: StampMatch, time: CivilDateTime, zone: StampZone) {
        self.match = match
        self.zone = zone
        self.time = time
        self.wasEndOfDay = match.isEndOfDay && time.time == .midnight
        // Midnight that was written as the end of a day stays the end of a day.
        if wasEndOfDay, let before = time.date.adding(days: -1) { self.time = CivilDateTime(before, .midnight) }
    }

    /// Walks the pattern again over the bytes of the match, as the scanner did, and writes each element anew.
    mutating func write(
        _ pattern: StampPattern,
        of bytes: Span<UInt8>,
        into text: inout StampText
    ) -> StampWriter.Outcome {
        var index = match.start
        var place = 0
        var group: UInt16 = 1
        var shadow = StampMatch(start: match.start)
        while place < pattern.count {
            let element = pattern.elements[place]
            place &+= 1
            if element.kind == .group {
                if match.groups & group == 0 { place &+= Int(element.argument) }
                group <<= 1
                continue
            }
            let start = index
            if element.kind == .gap {
                while index < match.end, !follows(pattern, place, in: bytes, at: index) { index &+= 1 }
                text.append(bytes, start..<index)
                continue
            }
            // What has always as many bytes need not be read again.
            let width = element.width
            if width > 0 {
                index &+= width
            } else if !StampScanner.step(element, in: bytes, at: &index, &shadow) {
                return .cannotCarry("the bytes are not those of the match")
            }
            if let reason = emit(element, bytes, start..<index, into: &text) { return .cannotCarry(reason) }
        }
        return .written
    }

    private func follows(_ pattern: StampPattern, _ place: Int, in bytes: Span<UInt8>, at index: Int) -> Bool {
        var offset = 0
        while place &+ offset < pattern.count, pattern.elements[place &+ offset].kind == .literal {
            guard bytes.byte(index &+ offset) == pattern.elements[place &+ offset].argument else { return false }
            offset &+= 1
        }
        return true
    }

    /// Writes one element; the reason if it can't be.
    private func emit(
        _ element: StampElement,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) -> String? {
        switch element.kind {
        case .year4, .year2, .year2From1950, .weekYear, .month2, .month, .monthName, .day2, .day, .pairFirst,
            .pairSecond, .tripleFirst, .tripleSecond, .tripleThird, .weekdayName, .dayOfYear, .week, .weekdayNumber:
            return emitDate(element, bytes, range, into: &text)
        case .hour2, .hour, .minute, .second, .fraction, .optionalFraction, .colonFraction, .halfDay:
            emitTime(element, bytes, range, into: &text)
            return nil
        case .yearMonthDay:
            guard 0...9999 ~= time.date.year else { return "the year has more than four digits" }
            text.append(time.date.year, digits: 4)
            text.append(element.argument)
            text.append(twoDigits: time.date.month)
            text.append(element.argument)
            text.append(twoDigits: time.date.day)
            return nil
        case .hourMinute, .clock:
            text.append(twoDigits: wasEndOfDay ? 24 : shownHour)
            text.append(0x3A)
            text.append(twoDigits: time.time.minute)
            guard element.kind == .clock else { return nil }
            text.append(0x3A)
            emitSecond(into: &text)
            return nil
        case .zone:
            guard let policy = StampZonePolicy(rawValue: element.argument),
                let part = StampScanner.zone(policy, in: bytes, at: range.lowerBound)
            else { return "the bytes are not those of the match" }
            return emitZone(part, policy, bytes, into: &text)
        case .longZone:
            emitLongZone(bytes, range, into: &text)
            return nil
        case .suffix:
            emitSuffix(bytes, range, into: &text)
            return nil
        case .literal, .blanks, .ahead, .group, .gap, .epoch, .elapsed, .identifier:
            text.append(bytes, range)
            return nil
        }
    }

    private func emitDate(
        _ element: StampElement,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) -> String? {
        let date = time.date
        switch element.kind {
        case .year4:
            guard 0...9999 ~= date.year else { return "the year has more than four digits" }
            text.append(date.year, digits: 4)
        case .weekYear:
            let year = date.isoWeek.weekYear
            guard 0...9999 ~= year else { return "the year has more than four digits" }
            text.append(year, digits: 4)
        case .year2:
            return emitShortYear(into: &text)
        case .tripleFirst, .tripleSecond, .tripleThird:
            return emitTriple(element.kind, into: &text)
        case .year2From1950:
            guard 1950...2049 ~= date.year else { return "the year doesn't fit in two digits" }
            text.append(twoDigits: date.year % 100)
        case .month2:
            text.append(twoDigits: date.month)
        case .day2:
            text.append(twoDigits: date.day)
        case .month:
            emitNumber(date.month, default: .none, bytes, range, into: &text)
        case .day:
            emitNumber(date.day, default: StampPadding(rawValue: element.argument) ?? .none, bytes, range, into: &text)
        case .pairFirst:
            let number = match.order == .dayFirst ? date.day : date.month
            emitNumber(number, default: pairPadding(bytes), bytes, range, into: &text)
        case .pairSecond:
            let number = match.order == .dayFirst ? date.month : date.day
            emitNumber(number, default: pairPadding(bytes), bytes, range, into: &text)
        case .monthName:
            emitName(StampNames.months, date.month, same: date.month == match.month, bytes, range, into: &text)
        case .weekdayName:
            let number = weekdayNumber
            emitName(StampNames.weekdays, number, same: number == Int(match.rawWeekday), bytes, range, into: &text)
        case .dayOfYear:
            text.append(date.dayOfYear, digits: 3)
        case .week:
            text.append(twoDigits: date.isoWeek.week)
        case .weekdayNumber:
            text.append(UInt8(0x30) &+ date.weekday.rawValue)
        default:
            text.append(bytes, range)
        }
        return nil
    }

    /// The weekday of the new date; where the stamp has no year, the old weekday moved by as many days as the date,
    /// for the caller's year may be wrong and the text's weekday is not.
    private var weekdayNumber: Int {
        guard match.rawWeekday > 0, !match.parts.contains(.year) else { return Int(time.date.weekday.rawValue) }
        let new = time.date.daysSinceEpoch
        var shift = 0
        var least = Int.max
        for year in time.date.year - 1...time.date.year + 1 {
            guard let old = CivilDate(year: year, month: Int(match.rawMonth), day: Int(match.rawDay)) else { continue }
            let days = new - old.daysSinceEpoch
            if abs(days) < least { (shift, least) = (days, abs(days)) }
        }
        return (Int(match.rawWeekday) - 1 + shift % 7 + 7) % 7 + 1
    }

    private func emitShortYear(into text: inout StampText) -> String? {
        guard 1969...2068 ~= time.date.year else { return "the year doesn't fit in two digits" }
        text.append(twoDigits: time.date.year % 100)
        return nil
    }

    /// One of three numbers of two digits, in the order in which the date was read.
    private func emitTriple(_ kind: StampElement.Kind, into text: inout StampText) -> String? {
        let date = time.date
        switch (kind, match.order) {
        case (.tripleFirst, .yearFirst), (.tripleThird, .monthFirst), (.tripleThird, .dayFirst):
            return emitShortYear(into: &text)
        case (.tripleSecond, .yearFirst), (.tripleFirst, .monthFirst), (.tripleSecond, .dayFirst):
            text.append(twoDigits: date.month)
        default:
            text.append(twoDigits: date.day)
        }
        return nil
    }

    /// How a date of day and month in an order of their own pads numbers below 10, and the hour behind it with them.
    ///
    /// In `08/15/2018` and `8/15/2018` the text shows it. In `10/15/2018` nothing does: then clocks of 12 hours go with
    /// single digits, as Windows writes them in the United States, and those of 24 with zeros.
    private func pairPadding(_ bytes: Span<UInt8>) -> StampPadding {
        let first = bytes.digitRun(match.start, limit: 2)
        let second = match.start &+ first &+ 1
        if bytes.byte(match.start) == 0x30 || bytes.byte(second) == 0x30 { return .zero }
        if first == 1 || bytes.digitRun(second, limit: 2) == 1 { return .none }
        return match.rawHalf == 0 ? .zero : .none
    }

    private func emitTime(
        _ element: StampElement,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) {
        let clock = time.time
        switch element.kind {
        case .hour2:
            text.append(twoDigits: wasEndOfDay ? 24 : shownHour)
        case .hour:
            emitNumber(wasEndOfDay ? 24 : shownHour, default: hourPadding(element, bytes), bytes, range, into: &text)
        case .minute:
            text.append(twoDigits: clock.minute)
        case .second:
            emitSecond(into: &text)
        case .fraction, .optionalFraction, .colonFraction:
            emitFraction(bytes, range, into: &text)
        case .halfDay:
            emitHalf(bytes, range, into: &text)
        default:
            text.append(bytes, range)
        }
    }

    private func hourPadding(_ element: StampElement, _ bytes: Span<UInt8>) -> StampPadding {
        switch StampPadding(rawValue: element.argument) ?? .none {
        case .none: pairPadding(bytes)
        case .blank: .blank
        // What counts to 12 writes 9:05 PM.
        case .zero: match.rawHalf == 0 ? .zero : .none
        }
    }

    private func emitSecond(into text: inout StampText) {
        text.secondOffset = text.count
        let second = time.time.second
        text.append(twoDigits: match.isLeapSecond && second == 59 ? 60 : second)
    }

    /// The hour on the clock's face: 1 to 12 if the stamp has AM or PM.
    private var shownHour: Int {
        guard match.rawHalf != 0 else { return time.time.hour }
        return (time.time.hour + 11) % 12 + 1
    }

    /// Digits of the second's part: nine are the time's, what follows them is copied.
    private func emitFraction(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) {
        guard range.count > 1 else { return }
        text.append(bytes.byte(range.lowerBound))
        text.fractionOffset = text.count
        var rest = time.time.nanosecond
        var scale = 100_000_000
        for index in range.lowerBound &+ 1..<range.upperBound {
            if scale > 0 {
                text.append(UInt8(truncatingIfNeeded: 0x30 &+ rest / scale))
                rest %= scale
                scale /= 10
            } else {
                text.append(bytes.byte(index))
            }
        }
    }

    /// AM or PM in the letter case of the text, with the same blank and points.
    private func emitHalf(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) {
        for index in range {
            let byte = bytes.byte(index)
            switch byte | 0x20 {
            case UInt8(ascii: "a") where byte < 0x80, UInt8(ascii: "p") where byte < 0x80:
                let letter = time.time.hour < 12 ? UInt8(ascii: "a") : UInt8(ascii: "p")
                text.append(byte & 0x20 | letter & 0xDF)
            default:
                text.append(byte)
            }
        }
    }

    /// A number of one or two columns, padded as in the text, or by default where the text has two digits.
    private func emitNumber(
        _ number: Int,
        default padding: StampPadding,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) {
        let shown: StampPadding =
            switch bytes.byte(range.lowerBound) {
            case 0x20: .blank
            case _ where range.count == 1: .none
            case 0x30: .zero
            default: padding
            }
        text.append(number, padding: shown)
    }

    /// A name as long as the text's, whole or three letters, in its letter case.
    private func emitName(
        _ names: [StaticString],
        _ number: Int,
        same: Bool,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) {
        guard !same, names.indices.contains(number - 1) else { return text.append(bytes, range) }
        let isUpper = bytes.byte(range.lowerBound &+ 1).isASCIIUpper
        let isLower = !bytes.byte(range.lowerBound).isASCIIUpper
        var place = 0
        for byte in names[number - 1].description.utf8 where range.count > 4 || place < 3 {
            let letter = isUpper ? byte & 0xDF : isLower ? byte | 0x20 : byte
            text.append(letter)
            place += 1
        }
    }
}
