/// Times of day: `11:45:30.5`, `9:30 pm`, `11.45`, `11h45`, `1145`, `T114500`, and ranges of them.
extension PhraseReader {
    /// A time of day with the shape to write it in.
    struct ReadClock {
        var clock: TimePhrase.Clock
        var pieces: [FormatPiece]
        var end: Int
        var hasSeconds = false
        var hasMeridiem = false
        /// Whether the minutes were told from the hour by a colon, as an offset's would be.
        var hasColon = false
    }

    mutating func readClock() throws(TZConvError) -> Bool {
        guard isFree, draft.clock == nil, draft.shift.map({ $0.seconds == 0 && $0.nanoseconds == 0 }) ?? true else {
            return false
        }
        if try readBareRange() { return true }
        guard let read = try clock(at: position) else { return false }
        let first = position
        position = read.end
        take(read, from: first)
        try readAttachedZoneOrRange(after: read)
        return true
    }

    /// The time after the T of ISO 8601, with or without a date before it.
    mutating func readClockAfterT() throws(TZConvError) -> Bool {
        guard let letter = token(position), letter.length == 1, draft.clock == nil, draft.shift == nil,
            let word = lowerWord(at: position), word == "t", let digits = number(position + 1, digits: 2...6),
            letter.isAfterBlank || draft.hasFullDate
        else { return false }
        let first = position
        let read: ReadClock
        if let colon = try clock(at: position + 1) {
            read = colon
        } else if let basic = try basicClock(at: position + 1, digits) {
            read = basic
        } else {
            return false
        }
        position = read.end
        var shaped = read
        shaped.pieces.insert(literal(letter), at: 0)
        take(shaped, from: first)
        _ = try readOffset()
        return true
    }

    mutating func take(_ read: ReadClock, from first: Int) {
        draft.clock = read.clock
        draft.hasSeconds = read.hasSeconds
        if case .leapSecond = read.clock { draft.facts.append(.leapSecond) }
        append(read.pieces, from: first)
    }

    /// What may stand straight after a time of day: the end of a range, or an offset.
    private mutating func readAttachedZoneOrRange(after read: ReadClock) throws(TZConvError) {
        // With seconds the dash is an offset's (`11:45:00-03:00`); without, a range's (`10:00-11:30`).
        if !read.hasSeconds, try readRangeEnd() { return }
        guard let next = token(position), !next.isAfterBlank else { return }
        if mark(position, "[") { return }
        _ = try readOffset()
    }

    // MARK: One time of day

    /// The time of day that begins at a token, without any zone.
    func clock(at index: Int, isRangeEnd: Bool = false) throws(TZConvError) -> ReadClock? {
        guard let hour = number(index, digits: 1...4, afterBlank: true) else { return nil }
        if hour.length <= 2 {
            if mark(index + 1, ":") { return try colonClock(at: index, hour) }
            if mark(index + 1, "."), let minute = number(index + 2, digits: 2...2), !mark(index + 3, ".") {
                return try finished(index, hour, minute, separator: literalMark("."), end: index + 3)
            }
            if lowerWord(at: index + 1) == "h", token(index + 1)?.isAfterBlank == false, let letter = token(index + 1),
                let minute = number(index + 2, digits: 2...2)
            {
                return try finished(index, hour, minute, separator: literal(letter), end: index + 3)
            }
            if let meridiem = meridiem(at: index + 1) {
                return try finished(index, hour, nil, separator: nil, end: index + 1, meridiem: meridiem)
            }
            return nil
        }
        if hour.length >= 3, let meridiem = meridiem(at: index + 1) {
            return try finishedBasic(index, hour, meridiem: meridiem)
        }
        guard hour.length == 4,
            isAtWordEnd(index + 1) || isZoneMark(index + 1) || mark(index + 1, ",") || isRangeMark(index + 1)
        else { return nil }
        guard hour.value / 100 < 24 || hour.value == 2400, hour.value % 100 < 60 else { return nil }
        return try finishedBasic(index, hour, meridiem: nil)
    }

    private func literalMark(_ text: String) -> FormatPiece { .literal(text) }

    private func isZoneMark(_ index: Int) -> Bool {
        guard let token = token(index), !token.isAfterBlank else { return false }
        return token.isMark("+") || token.isMark("[") || lowerWord(at: index) == "z"
    }

    private func isRangeMark(_ index: Int) -> Bool {
        mark(index, "-") && number(index + 1, digits: 4...4) != nil && isAtWordEnd(index + 2)
    }

    private func colonClock(at index: Int, _ hour: PhraseToken) throws(TZConvError) -> ReadClock {
        guard let minute = number(index + 2, digits: 2...2) else {
            throw unreadableClock(index, "is not a time", "write two digits for the minutes, as in 9:05")
        }
        return try finished(index, hour, minute, separator: .literal(":"), end: index + 3)
    }

    /// Reads on after the minute: seconds, a fraction, a meridiem; and checks the whole.
    private func finished(
        _ index: Int,
        _ hour: PhraseToken,
        _ minute: PhraseToken?,
        separator: FormatPiece?,
        end: Int,
        meridiem given: Meridiem? = nil
    ) throws(TZConvError) -> ReadClock {
        var end = end
        var second: PhraseToken?
        var fraction: PhraseToken?
        let hasColon = minute != nil && mark(index + 1, ":")
        var tail: [FormatPiece] = []
        if hasColon, mark(end, ":") {
            guard let digits = number(end + 1, digits: 2...2) else {
                throw unreadableClock(index, "is not a time", "write two digits for the seconds, as in 9:05:07")
            }
            second = digits
            tail = [.literal(":"), .plain(.second)]
            end += 2
            if let point = token(end), mark(end, ".") || mark(end, ","), let digits = number(end + 1, digits: 1...9) {
                fraction = digits
                tail += [literal(point), .plain(.fraction(digits: digits.length))]
                end += 2
            }
            if mark(end, ":") {
                throw unreadableClock(index, "has too many parts for a time", "write hours:minutes:seconds")
            }
        }
        let meridiem = given ?? self.meridiem(at: end)
        if let meridiem { end = meridiem.end }
        let time = try checked(
            index,
            hour: hour.value,
            minute: minute?.value ?? 0,
            second: second?.value ?? 0,
            nanosecond: fraction.map { Self.nanoseconds($0) } ?? 0,
            meridiem: meridiem
        )
        let isPadded = hour.length == 2 && (meridiem == nil || text.bytes[hour.start] == UInt8(ascii: "0"))
        let field: FormatPiece.Field = meridiem == nil ? .hour : .hour12
        var pieces: [FormatPiece] = [isPadded ? .plain(field) : .field(field, .unpadded)]
        if let separator, minute != nil { pieces += [separator, .plain(.minute)] }
        pieces += tail
        if let meridiem { pieces += meridiem.pieces }
        return ReadClock(
            clock: time,
            pieces: pieces,
            end: end,
            hasSeconds: second != nil,
            hasMeridiem: meridiem != nil,
            hasColon: hasColon
        )
    }

    /// `1145`, `930pm`: hour and minute in one number.
    private func finishedBasic(_ index: Int, _ digits: PhraseToken, meridiem: Meridiem?) throws(TZConvError)
        -> ReadClock
    {
        let time = try checked(
            index,
            hour: digits.value / 100,
            minute: digits.value % 100,
            second: 0,
            nanosecond: 0,
            meridiem: meridiem
        )
        let isPadded = digits.length == 4 && (meridiem == nil || text.bytes[digits.start] == UInt8(ascii: "0"))
        let field: FormatPiece.Field = meridiem == nil ? .hour : .hour12
        var pieces: [FormatPiece] = [isPadded ? .plain(field) : .field(field, .unpadded), .plain(.minute)]
        if let meridiem { pieces += meridiem.pieces }
        return ReadClock(
            clock: time,
            pieces: pieces,
            end: meridiem?.end ?? index + 1,
            hasMeridiem: meridiem != nil,
            hasColon: digits.length == 4
        )
    }

    /// ISO 8601's basic time after a T: hh, hhmm or hhmmss with a fraction.
    private func basicClock(at index: Int, _ digits: PhraseToken) throws(TZConvError) -> ReadClock? {
        guard digits.length % 2 == 0 else { return nil }
        let parts = digits.length / 2
        let value = digits.value
        var pieces: [FormatPiece] = [.plain(.hour)]
        if parts > 1 { pieces.append(.plain(.minute)) }
        if parts > 2 { pieces.append(.plain(.second)) }
        var end = index + 1
        var nanosecond = 0
        if parts == 3, let point = token(end), mark(end, ".") || mark(end, ","),
            let fraction = number(end + 1, digits: 1...9)
        {
            nanosecond = Self.nanoseconds(fraction)
            pieces += [literal(point), .plain(.fraction(digits: fraction.length))]
            end += 2
        }
        let time = try checked(
            index,
            hour: parts == 1 ? value : parts == 2 ? value / 100 : value / 10_000,
            minute: parts == 1 ? 0 : parts == 2 ? value % 100 : value / 100 % 100,
            second: parts == 3 ? value % 100 : 0,
            nanosecond: nanosecond,
            meridiem: nil
        )
        return ReadClock(clock: time, pieces: pieces, end: end, hasSeconds: true)
    }

    static func nanoseconds(_ digits: PhraseToken) -> Int {
        var value = digits.value
        for _ in Swift.min(digits.length, 9)..<9 { value = value &* 10 }
        return value
    }

    private func checked(
        _ index: Int,
        hour: Int,
        minute: Int,
        second: Int,
        nanosecond: Int,
        meridiem: Meridiem?
    ) throws(TZConvError) -> TimePhrase.Clock {
        guard minute < 60 else {
            throw unreadableClock(index, "has no minute \(minute)", "write minutes from 00 to 59")
        }
        var hour = hour
        if let meridiem {
            guard 1...12 ~= hour else {
                throw unreadableClock(
                    index,
                    "mixes hour \(hour) with am or pm",
                    hour < 24 && hour > 12 ? "write \(hour):00 or \(hour - 12)pm" : "write an hour from 1 to 12"
                )
            }
            hour = hour % 12 + (meridiem.isAfternoon ? 12 : 0)
        }
        if hour == 24, minute == 0, second == 0, nanosecond == 0 { return .endOfDay }
        guard hour < 24 else {
            throw unreadableClock(
                index,
                "has no hour \(hour)",
                hour == 24 ? "24:00 alone ends a day; write hours from 0 to 23" : "write hours from 0 to 23"
            )
        }
        // UTC's leap seconds fall at a whole quarter of an hour on every clock that there is today.
        if second == 60, minute % 15 == 14 { return .leapSecond(hour: hour, minute: minute, nanosecond: nanosecond) }
        guard let time = CivilTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond) else {
            throw unreadableClock(index, "has no second \(second)", "write seconds from 00 to 59")
        }
        return .time(time)
    }

    func unreadableClock(_ index: Int, _ reason: String, _ suggestion: String) -> TZConvError {
        .unreadable(input: wordText(at: index), reason: reason, suggestion: suggestion)
    }
}
