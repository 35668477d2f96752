/// Lengths of time before or after now: `2h ago`, `-90m`, `in 3 hours`, `+1d2h`.
extension PhraseReader {
    /// `-90m`, `+1d2h`; a number alone after a sign is an offset, which is a place.
    mutating func readSignedShift() throws(TZConvError) -> Bool {
        guard isFree, wantsShift, let sign = token(position), sign.isMark("-") || sign.isMark("+"),
            number(position + 1, digits: 1...18) != nil
        else { return false }
        guard let read = try shift(at: position + 1, isJoined: true) else { return false }
        return try take(read, sign: sign.isMark("-") ? -1 : 1, end: read.end)
    }

    /// `in 3 hours`.
    mutating func readShiftAhead() throws(TZConvError) -> Bool {
        guard wantsShift, let read = try shift(at: position + 1, isJoined: false) else { return false }
        return try take(read, sign: 1, end: read.end)
    }

    /// `2h ago`, `an hour ago`, `3 days from now`, `2 hours later`; a length without a direction is refused.
    mutating func readUnsignedShift() throws(TZConvError) -> Bool {
        guard isFree, wantsShift, let read = try shift(at: position, isJoined: false) else { return false }
        switch lowerWord(at: read.end) {
        case "ago", "earlier": return try take(read, sign: -1, end: read.end + 1)
        case "later", "hence": return try take(read, sign: 1, end: read.end + 1)
        case "from" where lowerWord(at: read.end + 1) == "now": return try take(read, sign: 1, end: read.end + 2)
        default:
            guard token(position)?.kind == .number, draft.meaning == nil else { return false }
            let length = given(position, read.end)
            throw .unreadable(
                input: length,
                reason: "is a length of time without a direction",
                suggestion: "write 'in \(length)' or '\(length) ago'"
            )
        }
    }

    private var wantsShift: Bool {
        draft.shift == nil && draft.day == nil && draft.weekday == nil && draft.instant == nil && !draft.isNow
    }

    private mutating func take(_ read: ReadShift, sign: Int, end: Int) throws(TZConvError) -> Bool {
        var shift = read.shift
        if sign < 0 {
            shift.months = -shift.months
            shift.days = -shift.days
            shift.seconds = -shift.seconds
            shift.nanoseconds = -shift.nanoseconds
        }
        if draft.clock != nil, shift.seconds != 0 || shift.nanoseconds != 0 {
            throw .conflict(
                input: given(0, end),
                reason: "names a time of day and a length of hours",
                suggestion: "leave one of them out"
            )
        }
        draft.shift = shift
        if read.isToTheSecond { draft.hasSeconds = true }
        position = end
        return true
    }

    struct ReadShift {
        var shift = TimePhrase.Shift()
        var end: Int
        var isToTheSecond = false
    }

    /// Numbers with their units in a row; nil if the first has none.
    private func shift(at index: Int, isJoined: Bool) throws(TZConvError) -> ReadShift? {
        var read = ReadShift(end: index)
        var count = 0
        while let first = token(read.end) {
            if count > 0 {
                // `1 hour and 30 minutes`, `1 hour, 30 minutes`.
                if isJoined, first.isAfterBlank, first.kind == .number, unit(at: read.end + 1) == nil { break }
            }
            var start = read.end
            if count > 0, lowerWord(at: start) == "and" { start += 1 }
            guard let amount = amount(at: start), let unit = unit(at: amount.end) else { break }
            try add(amount, unit, to: &read.shift, input: given(index, unit.end))
            read.end = unit.end
            if unit.isToTheSecond { read.isToTheSecond = true }
            count += 1
        }
        guard count > 0, isAtWordEnd(read.end) || mark(read.end, ",") else { return nil }
        return read
    }

    private struct Amount {
        var whole: Int
        /// Billionths, of a decimal such as `1.5h`.
        var billionths = 0
        var end: Int
    }

    private func amount(at index: Int) -> Amount? {
        if let word = lowerWord(at: index), word == "a" || word == "an", isAtWordEnd(index + 1) {
            return Amount(whole: 1, end: index + 1)
        }
        guard let whole = number(index, digits: 1...18, afterBlank: true) else { return nil }
        if mark(index + 1, "."), let digits = number(index + 2, digits: 1...9) {
            return Amount(whole: whole.value, billionths: Self.nanoseconds(digits), end: index + 3)
        }
        return Amount(whole: whole.value, end: index + 1)
    }

    private enum Measure {
        case months(Int)
        case days(Int)
        case seconds(Int64)
        case nanoseconds(Int64)
    }

    private struct Unit {
        let measure: Measure
        let end: Int
        var isToTheSecond: Bool {
            switch measure {
            case .seconds(1), .nanoseconds: true
            default: false
            }
        }
    }

    private func unit(at index: Int) -> Unit? {
        guard let word = lowerWord(at: index) else { return nil }
        let measure: Measure
        switch word {
        case "s", "sec", "secs", "second", "seconds": measure = .seconds(1)
        case "m", "min", "mins", "minute", "minutes": measure = .seconds(60)
        case "h", "hr", "hrs", "hour", "hours": measure = .seconds(3600)
        case "d", "day", "days": measure = .days(1)
        case "w", "wk", "wks", "week", "weeks": measure = .days(7)
        case "mo", "mos", "month", "months": measure = .months(1)
        case "y", "yr", "yrs", "year", "years": measure = .months(12)
        case "ms", "millisecond", "milliseconds": measure = .nanoseconds(1_000_000)
        default: return nil
        }
        return Unit(measure: measure, end: index + 1)
    }

    private func add(
        _ amount: Amount,
        _ unit: Unit,
        to shift: inout TimePhrase.Shift,
        input: String
    ) throws(TZConvError) {
        // Twenty thousand years of milliseconds: nothing beyond it can be in range, and nothing here can overflow.
        guard amount.whole <= 700_000_000_000_000 else {
            throw .outOfRange(input: input, reason: "reaches beyond the years −9999 to 9999")
        }
        let whole = amount.whole
        switch unit.measure {
        case .months(let size), .days(let size):
            guard amount.billionths == 0 else {
                throw .unreadable(
                    input: input,
                    reason: "has a part of a day, a week, a month or a year in it, whose length varies",
                    suggestion: "write whole days, or hours"
                )
            }
            guard whole <= 10_000_000 else {
                throw .outOfRange(input: input, reason: "reaches beyond the years −9999 to 9999")
            }
            if case .months = unit.measure { shift.months += whole * size } else { shift.days += whole * size }
        case .seconds(let size):
            guard whole <= 700_000_000_000 else {
                throw .outOfRange(input: input, reason: "reaches beyond the years −9999 to 9999")
            }
            let part = Int64(amount.billionths) * size
            shift.seconds += Int64(whole) * size + part / 1_000_000_000
            shift.nanoseconds += part % 1_000_000_000
        case .nanoseconds(let size):
            shift.seconds += Int64(whole) / 1000
            shift.nanoseconds += Int64(whole) % 1000 * size + Int64(amount.billionths) * size / 1_000_000_000
        }
    }
}
