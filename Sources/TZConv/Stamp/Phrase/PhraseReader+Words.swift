/// Words: `now`, `noon`, `tomorrow`, weekdays, and numbers that are no time.
extension PhraseReader {
    /// `now`, `noon`, `midnight`, `today`, `tomorrow`, `yesterday`, `next week`, `in 3 hours`.
    mutating func readWord() throws(TZConvError) -> Bool {
        guard isFree, let word = lowerWord(at: position),
            isAtWordEnd(position + 1) || mark(position + 1, ",")
        else { return false }
        switch word {
        case "now":
            guard draft.meaning == nil else { return false }
            draft.isNow = true
            position += 1
            return true
        case "noon", "midday": return takeNamedClock(hour: 12)
        case "midnight": return takeNamedClock(hour: 0)
        case "today": return takeDay(shift: 0)
        case "tomorrow": return takeDay(shift: 1)
        case "yesterday": return takeDay(shift: -1)
        case "next", "last":
            guard draft.day == nil, draft.shift == nil, draft.weekday == nil else { return false }
            let sign = word == "next" ? 1 : -1
            switch lowerWord(at: position + 1) {
            case "week": draft.day = .shifted(months: 0, days: 7 * sign)
            case "month": draft.day = .shifted(months: sign, days: 0)
            case "year": draft.day = .shifted(months: 12 * sign, days: 0)
            default: return false
            }
            position += 2
            return true
        case "in": return try readShiftAhead()
        case "a", "an": return try readUnsignedShift()
        default: return false
        }
    }

    /// `12 noon` and `12 midnight`, as the careful say.
    mutating func readTwelve() -> Bool {
        guard isFree, draft.clock == nil, let hour = number(position, digits: 2...2, afterBlank: true),
            hour.value == 12,
            let word = lowerWord(at: position + 1), isAtWordEnd(position + 2) || mark(position + 2, ","),
            word == "noon" || word == "midnight"
        else { return false }
        position += 1
        return takeNamedClock(hour: word == "noon" ? 12 : 0)
    }

    private mutating func takeNamedClock(hour: Int) -> Bool {
        guard draft.clock == nil, draft.shift == nil, let time = CivilTime(hour: hour, minute: 0) else { return false }
        let first = position
        position += 1
        draft.clock = .time(time)
        append(TimeFormat.clock, from: first)
        return true
    }

    private mutating func takeDay(shift: Int) -> Bool {
        guard draft.day == nil, draft.shift == nil, draft.weekday == nil else { return false }
        draft.day = .shifted(months: 0, days: shift)
        position += 1
        return true
    }

    /// A weekday, alone or with `last`, `next` or `this`, or before its date.
    mutating func readWeekday() throws(TZConvError) -> Bool {
        guard isFree, draft.weekday == nil, draft.shift == nil, let word = lowerWord(at: position) else { return false }
        var index = position
        var which: TimePhrase.Which?
        switch word {
        case "last", "previous": which = .last
        case "next": which = .next
        case "this", "coming": which = .coming
        default: break
        }
        if which != nil { index += 1 }
        guard let name = lowerWord(at: index), let found = options.names.weekday(name),
            let weekday = UInt8(exactly: found.number).flatMap(Weekday.init(rawValue:)),
            isAtWordEnd(index + 1) || mark(index + 1, ",") || mark(index + 1, ".")
        else { return false }
        let first = position
        switch draft.day {
        case nil:
            draft.weekday = weekday
            draft.which = which
        case .date(let date)? where which == nil:
            guard date.weekday == weekday else {
                throw .conflict(
                    input: given(0, index + 1),
                    reason: "contradicts itself: \(date) is a \(EnglishNames.long(date.weekday))",
                    suggestion: "leave the weekday out, or mend it"
                )
            }
            draft.weekday = weekday
        case .monthDay(let month, let day, nil)? where which == nil:
            draft.day = .monthDay(month: month, day: day, weekday: weekday)
            draft.weekday = weekday
        default: return false
        }
        position = index + 1
        if mark(position, "."), isAtWordEnd(position + 1) { position += 1 }
        // The name is shown again only beside a date: alone it says which day was meant, and the answer's day is told
        // apart from it.
        if which == nil {
            pendWeekday(weekdayPiece(found, index), from: first)
        }
        return true
    }

    /// Shows a weekday if a date stands beside it, before or after.
    private mutating func pendWeekday(_ piece: FormatPiece, from first: Int) {
        if draft.day != nil {
            append([piece], from: first)
        } else if isDateNext {
            append([piece], from: first)
        }
    }

    /// Whether the next item is a date, looked for without reading it.
    private var isDateNext: Bool {
        var ahead = self
        ahead.draft = PhraseDraft()
        if let comma = ahead.token(ahead.position), comma.isMark(",") { ahead.position += 1 }
        if (try? ahead.readNumericDate()) ?? false { return true }
        if (try? ahead.readDayThenMonth()) ?? false { return true }
        return (try? ahead.readMonthThenDay()) ?? false
    }

    // MARK: Numbers that are no time

    /// Throws for a number that looks like a time and is none; false for what may be a place.
    mutating func refuseNumber() throws(TZConvError) -> Bool {
        guard isFree, let digits = token(position) else { return false }
        if isAtWordEnd(position + 1) || mark(position + 1, ",") {
            guard draft.meaning == nil else { return false }
            switch digits.length {
            case 1...2 where digits.value < 24:
                throw unreadable(
                    position,
                    "can be an hour, a day or an offset",
                    1...12 ~= digits.value
                        ? "write \(digits.value):00, \(digits.value)am or \(digits.value)pm for a time"
                        : "write \(digits.value):00 for a time"
                )
            case 4:
                throw unreadable(position, "is no time of day", "write hours and minutes as 0930 or 9:30")
            case 9:
                throw unreadable(
                    position,
                    "is a bare number",
                    "write @\(given(position, position + 1)) for seconds since 1970"
                )
            default:
                throw unreadable(position, "is a bare number", "write a time as 9:30 or 0930, a date as 2018-08-15")
            }
        }
        if mark(position + 1, "-"), number(position + 2, digits: 1...2) != nil, isAtWordEnd(position + 3),
            digits.length <= 2
        {
            throw unreadable(position, "can be hours or a date", "write 9am-5pm or 9:00-17:00, or 2018-08-15")
        }
        if mark(position + 1, ":") || mark(position + 1, ".") && number(position + 2, digits: 1...9) != nil {
            throw unreadable(position, "can't be read as a time", "write it as 9:30 or 2018-08-15 9:30")
        }
        if let word = lowerWord(at: position + 1), ["am", "pm"].contains(word) {
            throw unreadable(position, "can't be read as a time", "write an hour from 1 to 12 before am or pm")
        }
        return false
    }
}
