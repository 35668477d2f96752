/// Dates of numbers: year first, year last, basic, ordinal and week dates.
extension PhraseReader {
    /// `2018-08-15`, `15.08.2018`, `8/15/2018`, `20180815`, `2018-227`, `2018-W33-3` and their like.
    mutating func readNumericDate() throws(TZConvError) -> Bool {
        guard wantsDate, let first = number(position, digits: 1...8, afterBlank: true) else { return false }
        switch first.length {
        case 4: return try readYearFirst(first)
        case 8, 7: return try readBasicDate(first)
        case 1, 2: return try readYearLast(first)
        default: return false
        }
    }

    private mutating func readYearFirst(_ year: PhraseToken) throws(TZConvError) -> Bool {
        let start = position
        if try readMarkedDate(year) { return true }
        if let separator = separator(start + 1) {
            if let month = number(start + 2, digits: 1...2), mark(start + 3, separator),
                let day = number(start + 4, digits: 1...2)
            {
                let isPadded = month.length == 2 && day.length == 2
                return try takeDate(
                    year: year.value,
                    month: month.value,
                    day: day.value,
                    tokens: 5,
                    pieces: [
                        .plain(.year), .literal(String(separator)), Self.part(.month, isPadded),
                        .literal(String(separator)), Self.part(.day, isPadded),
                    ]
                )
            }
            if let name = lowerWord(at: start + 2), token(start + 2)?.isAfterBlank == false,
                let month = options.names.month(name), mark(start + 3, separator),
                let day = number(start + 4, digits: 1...2)
            {
                return try takeDate(
                    year: year.value,
                    month: month.number,
                    day: day.value,
                    tokens: 5,
                    pieces: [
                        .plain(.year), .literal(String(separator)), monthPiece(month, start + 2),
                        .literal(String(separator)), Self.part(.day, day.length == 2),
                    ]
                )
            }
            if separator == "-", let ordinal = number(start + 2, digits: 3...3), !mark(start + 3, "-") {
                return try takeOrdinal(year.value, ordinal.value, tokens: 3, separator: [.literal("-")])
            }
            if separator == "-", lowerWord(at: start + 2) == "w" {
                return try readWeekDate(year, at: start + 3, isExtended: true)
            }
            if separator == "-", number(start + 2, digits: 2...2) != nil, isAtWordEnd(start + 3) {
                throw unreadable(start, "is a month without a day", "write the whole date, as in 2018-08-15")
            }
        }
        if lowerWord(at: start + 1) == "w", token(start + 1)?.isAfterBlank == false {
            return try readWeekDate(year, at: start + 2, isExtended: false)
        }
        return false
    }

    /// `2018年8月15日`, `2018년 8월 15일`: each number has its unit behind it.
    private mutating func readMarkedDate(_ year: PhraseToken) throws(TZConvError) -> Bool {
        let start = position
        guard let mark = lowerWord(at: start + 1), token(start + 1)?.isAfterBlank == false, mark == "年" || mark == "년",
            let month = number(start + 2, digits: 1...2, afterBlank: true),
            let second = lowerWord(at: start + 3), second == "月" || second == "월",
            let day = number(start + 4, digits: 1...2, afterBlank: true),
            let third = lowerWord(at: start + 5), ["日", "号", "號", "일"].contains(third),
            let monthMark = token(start + 3), let dayMark = token(start + 5)
        else { return false }
        let isPadded = month.length == 2 && day.length == 2
        return try takeDate(
            year: year.value,
            month: month.value,
            day: day.value,
            tokens: 6,
            pieces: [.plain(.year), .literal(Array(text.bytes[year.end..<month.start])), Self.part(.month, isPadded)]
                + [
                    .literal(Array(text.bytes[monthMark.start..<day.start])), Self.part(.day, isPadded),
                    literal(dayMark),
                ]
        )
    }

    private mutating func readWeekDate(_ year: PhraseToken, at index: Int, isExtended: Bool) throws(TZConvError) -> Bool
    {
        guard let digits = number(index, digits: isExtended ? 2...2 : 2...3) else { return false }
        let week: Int
        let day: Int
        let end: Int
        if isExtended, mark(index + 1, "-"), let weekday = number(index + 2, digits: 1...1) {
            (week, day, end) = (digits.value, weekday.value, index + 3)
        } else if !isExtended, digits.length == 3 {
            (week, day, end) = (digits.value / 10, digits.value % 10, index + 1)
        } else {
            throw unreadable(position, "is a week without a day", "write the day too, as in 2018-W33-3 for Wednesday")
        }
        guard let weekday = UInt8(exactly: day).flatMap(Weekday.init(rawValue:)),
            let date = CivilDate(weekYear: year.value, week: week, weekday: weekday)
        else {
            throw unreadable(
                position,
                1...7 ~= day ? "has no week \(week)" : "has no weekday \(day)",
                "weeks run from 01 to 52 or 53, days from 1 for Monday to 7"
            )
        }
        let hyphen: [FormatPiece] = isExtended ? [.literal("-")] : []
        return try take(
            date,
            end: end,
            pieces: [.plain(.isoYear)] + hyphen + [.literal("W"), .plain(.isoWeek)] + hyphen
                + [.plain(.weekdayMondayFirst)]
        )
    }

    private mutating func readBasicDate(_ digits: PhraseToken) throws(TZConvError) -> Bool {
        guard isAtWordEnd(position + 1) || lowerWord(at: position + 1) == "t" || mark(position + 1, ",") else {
            return false
        }
        if digits.length == 7 {
            return try takeOrdinal(digits.value / 1000, digits.value % 1000, tokens: 1, separator: [])
        }
        return try takeDate(
            year: digits.value / 10_000,
            month: digits.value / 100 % 100,
            day: digits.value % 100,
            tokens: 1,
            pieces: [.plain(.year), .plain(.month), .plain(.day)]
        )
    }

    private mutating func readYearLast(_ first: PhraseToken) throws(TZConvError) -> Bool {
        let start = position
        guard let separator = separator(start + 1), let second = number(start + 2, digits: 1...2) else { return false }
        guard mark(start + 3, separator) else {
            // `15/8` is a date without a year, `15.08.` is one in German; `15.08` is a time.
            let isDot = separator == "." && mark(start + 3, ".")
            guard separator == "/" || isDot else { return false }
            return try readDayAndMonth(first, second, separator, tokens: isDot ? 4 : 3)
        }
        guard let year = number(start + 4, digits: 2...4), year.length != 3 else {
            return separator == "." && number(start + 4, digits: 1...4) == nil
                ? try readDayAndMonth(first, second, separator, tokens: 4) : false
        }
        let order = try order(first, second, year, separator)
        let value = year.length == 4 ? year.value : year.value < 69 ? 2000 + year.value : 1900 + year.value
        let isPadded = first.length == 2 && second.length == 2
        let mark = FormatPiece.literal(String(separator))
        let yearPiece = FormatPiece.plain(year.length == 4 ? .year : .yearOfCentury)
        switch order {
        case .dayFirst:
            return try takeDate(
                year: value,
                month: second.value,
                day: first.value,
                tokens: 5,
                pieces: [Self.part(.day, isPadded), mark, Self.part(.month, isPadded), mark, yearPiece],
                isCenturyGuessed: year.length == 2
            )
        case .monthFirst:
            return try takeDate(
                year: value,
                month: first.value,
                day: second.value,
                tokens: 5,
                pieces: [Self.part(.month, isPadded), mark, Self.part(.day, isPadded), mark, yearPiece],
                isCenturyGuessed: year.length == 2
            )
        case .yearFirst:
            return try takeDate(
                year: first.value < 69 ? 2000 + first.value : 1900 + first.value,
                month: second.value,
                day: year.value,
                tokens: 5,
                pieces: [.plain(.yearOfCentury), mark, .plain(.month), mark, .plain(.day)],
                isCenturyGuessed: true
            )
        }
    }

    /// The order of three numbers: as the numbers allow, else as the options say, else by the dots; else refused.
    private mutating func order(
        _ first: PhraseToken,
        _ second: PhraseToken,
        _ third: PhraseToken,
        _ separator: Unicode.Scalar
    ) throws(TZConvError) -> StampDateOrder {
        let isLongYear = third.length == 4
        var possible: [StampDateOrder] = []
        if 1...12 ~= second.value, 1...31 ~= first.value { possible.append(.dayFirst) }
        if 1...12 ~= first.value, 1...31 ~= second.value { possible.append(.monthFirst) }
        if !isLongYear, first.length == 2, 1...12 ~= second.value, 1...31 ~= third.value { possible.append(.yearFirst) }
        guard let only = possible.first else {
            throw unreadable(position, "has no such day or month", "write the date as 2018-08-15")
        }
        if possible.count == 1 { return only }
        // The same day and month in both places: the order doesn't matter.
        if isLongYear, first.value == second.value { return .dayFirst }
        if let wanted = options.dateOrder, possible.contains(wanted) { return wanted }
        let year = isLongYear ? third.value : third.value < 69 ? 2000 + third.value : 1900 + third.value
        if separator == ".", possible.contains(.dayFirst) {
            if let date = CivilDate(year: year, month: second.value, day: first.value) {
                draft.facts.append(.orderGuessed(date))
            }
            return .dayFirst
        }
        let readings = possible.compactMap { order -> String? in
            switch order {
            case .dayFirst: CivilDate(year: year, month: second.value, day: first.value)?.description
            case .monthFirst: CivilDate(year: year, month: first.value, day: second.value)?.description
            case .yearFirst:
                CivilDate(
                    year: first.value < 69 ? 2000 + first.value : 1900 + first.value,
                    month: second.value,
                    day: third.value
                )?.description
            }
        }
        throw .ambiguous(
            input: wordText(at: position),
            reason: "can be \(readings.joined(separator: " or "))",
            suggestion: "write it so, or give --day-first or --month-first"
        )
    }

    /// `15/8` or `15.08.`: a date without a year.
    private mutating func readDayAndMonth(
        _ first: PhraseToken,
        _ second: PhraseToken,
        _ separator: Unicode.Scalar,
        tokens: Int
    ) throws(TZConvError) -> Bool {
        guard isAtWordEnd(position + tokens) || mark(position + tokens, ",") else { return false }
        let isDayFirst: Bool
        if separator == "." || second.value <= 12 && (first.value > 12 || options.dateOrder == .dayFirst) {
            isDayFirst = true
        } else if first.value <= 12,
            second.value > 12 || options.dateOrder == .monthFirst || first.value == second.value
        {
            isDayFirst = false
        } else if first.value <= 12, second.value <= 12 {
            throw .ambiguous(
                input: wordText(at: position),
                reason: "can be a day and a month either way round",
                suggestion: "write the month's name, as in 15 Aug, or give --day-first or --month-first"
            )
        } else {
            throw unreadable(position, "has no such day or month", "write the date as 2018-08-15")
        }
        let isPadded = first.length == 2 && second.length == 2
        let mark = FormatPiece.literal(String(separator))
        let day = Self.part(.day, isPadded)
        let month = Self.part(.month, isPadded)
        return try takeMonthDay(
            month: isDayFirst ? second.value : first.value,
            day: isDayFirst ? first.value : second.value,
            end: position + tokens,
            pieces: (isDayFirst ? [day, mark, month] : [month, mark, day]) + (tokens == 4 ? [mark] : [])
        )
    }
}
