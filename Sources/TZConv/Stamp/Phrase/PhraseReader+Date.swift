/// What all dates have in common: when one may be read, how it is checked and taken, how its names are written.
extension PhraseReader {
    /// Whether a date may be read now.
    var wantsDate: Bool { isFree && draft.day == nil && draft.shift == nil }

    // MARK: Taking a date

    mutating func takeDate(
        year: Int,
        month: Int,
        day: Int,
        tokens: Int,
        pieces: [FormatPiece],
        isCenturyGuessed: Bool = false
    ) throws(TZConvError) -> Bool {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            let input = given(position, position + tokens)
            guard 1...12 ~= month else {
                throw .unreadable(
                    input: input,
                    reason: "has no month \(month)",
                    suggestion: "write months from 1 to 12"
                )
            }
            let length = CivilDate.length(ofMonth: month, year: year)
            throw .unreadable(
                input: input,
                reason: "is no date: \(EnglishNames.longMonth(month)) \(year) has no day \(day)",
                suggestion: "it has days 1 to \(length)"
            )
        }
        if isCenturyGuessed { draft.facts.append(.centuryGuessed(date.year)) }
        return try take(date, end: position + tokens, pieces: pieces)
    }

    mutating func takeOrdinal(
        _ year: Int,
        _ day: Int,
        tokens: Int,
        separator: [FormatPiece]
    ) throws(TZConvError) -> Bool {
        guard let date = CivilDate(year: year, dayOfYear: day) else {
            throw unreadable(
                position,
                "is no date: \(year) has no day \(day)",
                "it has days 001 to \(CivilDate.isLeap(year) ? 366 : 365)"
            )
        }
        return try take(date, end: position + tokens, pieces: [.plain(.year)] + separator + [.plain(.dayOfYear)])
    }

    mutating func take(_ date: CivilDate, end: Int, pieces: [FormatPiece]) throws(TZConvError) -> Bool {
        if let weekday = draft.weekday, date.weekday != weekday {
            throw .conflict(
                input: given(0, end),
                reason: "contradicts itself: \(date) is a \(EnglishNames.long(date.weekday))",
                suggestion: "leave the weekday out, or mend it"
            )
        }
        let first = position
        position = end
        draft.day = .date(date)
        draft.hasDateShape = true
        append(pieces, from: first)
        return true
    }

    mutating func takeMonthDay(
        month: Int,
        day: Int,
        end: Int,
        pieces: [FormatPiece]
    ) throws(TZConvError) -> Bool {
        // 2000 is leap: the 29th of February is a day of some year.
        guard 1...12 ~= month, 1...CivilDate.length(ofMonth: month, year: 2000) ~= day else {
            throw .unreadable(
                input: given(position, end),
                reason: 1...12 ~= month
                    ? "is no date: \(EnglishNames.longMonth(month)) has no day \(day)" : "has no month \(month)",
                suggestion: "write the date as 2018-08-15"
            )
        }
        let first = position
        position = end
        draft.day = .monthDay(month: month, day: day, weekday: draft.weekday)
        draft.hasDateShape = true
        append(pieces, from: first)
        return true
    }

    // MARK: Helpers

    func separator(_ index: Int) -> Unicode.Scalar? {
        guard let token = token(index), token.kind == .mark, !token.isAfterBlank, token.length == 1 else { return nil }
        switch token.mark {
        case UInt8(ascii: "-"): return "-"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "."): return "."
        default: return nil
        }
    }

    static func part(_ field: FormatPiece.Field, _ isPadded: Bool) -> FormatPiece {
        .field(field, isPadded ? .natural : .unpadded)
    }

    func monthPiece(_ month: CalendarNames.Found, _ index: Int) -> FormatPiece {
        switch month.style {
        case .short: .field(.monthShort, letters(index))
        case .long: .field(.monthLong, letters(index))
        case .named(let names): .plain(.monthNamed(names))
        }
    }

    func weekdayPiece(_ weekday: CalendarNames.Found, _ index: Int) -> FormatPiece {
        switch weekday.style {
        case .short: .field(.weekdayShort, letters(index))
        case .long: .field(.weekdayLong, letters(index))
        case .named(let names): .plain(.weekdayNamed(names))
        }
    }

    /// Capitals or small letters, as the name was written.
    private func letters(_ index: Int) -> FormatPiece.Style {
        guard let token = token(index), token.length > 1 else { return .natural }
        let isFirstUpper = text.bytes[token.start].isASCIIUpper
        let isSecondUpper = text.bytes[token.start + 1].isASCIIUpper
        return isFirstUpper ? (isSecondUpper ? .upper : .natural) : .lower
    }

    func unreadable(_ index: Int, _ reason: String, _ suggestion: String) -> TZConvError {
        .unreadable(input: wordText(at: index), reason: reason, suggestion: suggestion)
    }
}
