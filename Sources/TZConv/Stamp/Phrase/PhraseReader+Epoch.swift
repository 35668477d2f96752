/// Epoch numbers: `@1534333500`, `1534333500.123`, `1534333500123`.
extension PhraseReader {
    /// Seconds, milliseconds, microseconds or nanoseconds since 1970, told by magnitude; `@` may be left out above nine
    /// digits.
    mutating func readEpoch() throws(TZConvError) -> Bool {
        guard isFree, draft.meaning == nil, let first = token(position) else { return false }
        let hasAt = first.isMark("@")
        var index = hasAt ? position + 1 : position
        var isNegative = false
        if hasAt, mark(index, "-") || mark(index, "+") {
            isNegative = mark(index, "-")
            index += 1
        }
        guard let digits = number(index, digits: 1...40, afterBlank: true) else {
            return false
        }
        // 17 and 18 digits are the clocks of Chrome and Windows today, which stamps know; epoch numbers of that length
        // are 1974 or 2286.
        guard hasAt || digits.length > 9 && digits.length != 17 && digits.length != 18 else { return false }
        var end = index + 1
        var fraction: PhraseToken?
        if mark(end, "."), let part = number(end + 1, digits: 1...9) {
            fraction = part
            end += 2
        }
        guard isAtWordEnd(end) || mark(end, ",") else {
            guard hasAt else { return false }
            throw unreadable(position, "is no number of seconds since 1970", "write it as @1534333500")
        }
        guard digits.length <= 19, let value = Int64(text.string(digits.start, digits.end)) else {
            throw unreadable(position, "is too long for a time since 1970", "nanoseconds have 19 digits today")
        }
        let unit = Self.unit(of: value)
        guard unit == .seconds || fraction == nil else {
            throw unreadable(position, "has a decimal point after \(unit.rawValue)", "write seconds as @1534333500.123")
        }
        let billionths = fraction.map { Int64(Self.nanoseconds($0)) } ?? 0
        let (whole, part) = Self.split(value, unit)
        let instant = Instant.epoch.adding(
            seconds: isNegative ? -whole : whole,
            nanoseconds: isNegative ? -(part + billionths) : part + billionths
        )
        guard let instant else {
            throw .outOfRange(input: wordText(at: position), reason: "is outside the years −9999 to 9999")
        }
        position = end
        draft.instant = instant
        if unit != .seconds { draft.facts.append(.epochUnit(unit)) }
        let precision = fraction?.length ?? unit.fractionDigits
        draft.pieces = TimeFormat.day + [.literal(" ")] + TimeFormat.clockWithSeconds
        if precision > 0 { draft.pieces += [.literal("."), .plain(.fraction(digits: precision))] }
        return true
    }

    /// The unit that puts a number near the present: seconds reach to the year 5138, and so on by thousands.
    private static func unit(of value: Int64) -> TimePhrase.EpochUnit {
        switch value {
        case ..<100_000_000_000: .seconds
        case ..<100_000_000_000_000: .milliseconds
        case ..<100_000_000_000_000_000: .microseconds
        default: .nanoseconds
        }
    }

    private static func split(_ value: Int64, _ unit: TimePhrase.EpochUnit) -> (seconds: Int64, nanoseconds: Int64) {
        switch unit {
        case .seconds: (value, 0)
        case .milliseconds: (value / 1_000, value % 1_000 * 1_000_000)
        case .microseconds: (value / 1_000_000, value % 1_000_000 * 1_000)
        case .nanoseconds: (value / 1_000_000_000, value % 1_000_000_000)
        }
    }
}

extension TimePhrase.EpochUnit {
    /// The digits of the second's part that the unit has.
    fileprivate var fractionDigits: Int {
        switch self {
        case .seconds: 0
        case .milliseconds: 3
        case .microseconds: 6
        case .nanoseconds: 9
        }
    }
}
