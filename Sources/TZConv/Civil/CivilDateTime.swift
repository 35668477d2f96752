/// A date and a time of day as a clock on the wall shows them: not yet an instant, for that a zone or an offset is
/// needed.
@frozen
public struct CivilDateTime: Hashable, Sendable {
    /// The date.
    public let date: CivilDate

    /// The time of day.
    public let time: CivilTime

    /// A date and a time of day.
    public init(_ date: CivilDate, _ time: CivilTime) {
        self.date = date
        self.time = time
    }

    /// What a clock at the offset shows at the instant; nil if its date would be outside the years −9999 to 9999.
    public init?(_ instant: Instant, at offset: UTCOffset) {
        self.init(
            secondsSinceEpoch: instant.seconds &+ Int64(offset.seconds),
            nanosecond: instant.nanoseconds
        )
    }

    /// The civil time some seconds after 1970-01-01T00:00:00 on the same clock; nil outside the years −9999 to 9999.
    public init?(secondsSinceEpoch seconds: Int64, nanosecond: Int = 0) {
        guard seconds >= Self.firstSecond, seconds <= Self.lastSecond, 0...999_999_999 ~= nanosecond else { return nil }
        // Shifted to be positive: unsigned division by a constant is a multiplication.
        let shifted = UInt64(bitPattern: seconds &- Self.firstSecond)
        let days = Int(truncatingIfNeeded: shifted / 86_400) &+ CivilDate.firstDay
        self.date = CivilDate(uncheckedDays: Int32(truncatingIfNeeded: days))
        self.time = CivilTime(
            uncheckedSecondOfDay: UInt32(truncatingIfNeeded: shifted % 86_400),
            nanosecond: Int32(truncatingIfNeeded: nanosecond)
        )
    }

    /// Whole seconds from 1970-01-01T00:00:00 on the same clock: a number line of civil times without zones.
    public var secondsSinceEpoch: Int64 {
        Int64(date.daysSinceEpoch &* 86_400 &+ time.secondOfDay)
    }

    /// The instant at which a clock at the offset shows this; nil if it would be outside ``Instant``'s range.
    public func instant(at offset: UTCOffset) -> Instant? {
        Instant(seconds: secondsSinceEpoch &- Int64(offset.seconds), nanoseconds: time.nanosecond)
    }

    /// The civil time some seconds later on the same clock; nil outside the years −9999 to 9999.
    public func adding(seconds: Int64) -> CivilDateTime? {
        let (sum, overflow) = secondsSinceEpoch.addingReportingOverflow(seconds)
        return overflow ? nil : CivilDateTime(secondsSinceEpoch: sum, nanosecond: time.nanosecond)
    }

    static let firstSecond = Int64(CivilDate.firstDay) * 86_400
    static let lastSecond = Int64(CivilDate.lastDay) * 86_400 + 86_399
}

extension CivilDateTime: Comparable {
    public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension CivilDateTime: CustomStringConvertible {
    /// The date and the time as `2018-08-15T11:45:00`.
    public var description: String { "\(date)T\(time)" }
}
