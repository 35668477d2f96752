/// A time of day on a 24-hour clock, to the nanosecond, without a date and without a zone.
///
/// Midnight at the end of a day (24:00) and leap seconds (:60) are ways of writing, not values: the readers of stamps
/// turn them into the time that they mean.
@frozen
public struct CivilTime: Hashable, Sendable {
    private let storedNanosecond: Int32
    private let storedHour: UInt8
    private let storedMinute: UInt8
    private let storedSecond: UInt8

    /// The hour, from 0 to 23.
    public var hour: Int { Int(storedHour) }

    /// The minute, from 0 to 59.
    public var minute: Int { Int(storedMinute) }

    /// The second, from 0 to 59.
    public var second: Int { Int(storedSecond) }

    /// The part of the second, from 0 to 999,999,999 nanoseconds.
    public var nanosecond: Int { Int(storedNanosecond) }

    /// The first moment of a day.
    public static let midnight = CivilTime(uncheckedSecondOfDay: 0, nanosecond: 0)

    /// A time of day; nil if a part is out of its range.
    public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, 0...999_999_999 ~= nanosecond else { return nil }
        self.storedHour = UInt8(truncatingIfNeeded: hour)
        self.storedMinute = UInt8(truncatingIfNeeded: minute)
        self.storedSecond = UInt8(truncatingIfNeeded: second)
        self.storedNanosecond = Int32(truncatingIfNeeded: nanosecond)
    }

    /// The time some seconds after midnight; nil outside 0 to 86,399 seconds and 0 to 999,999,999 nanoseconds.
    public init?(secondOfDay: Int, nanosecond: Int = 0) {
        guard 0..<86_400 ~= secondOfDay, 0...999_999_999 ~= nanosecond else { return nil }
        self.init(
            uncheckedSecondOfDay: UInt32(truncatingIfNeeded: secondOfDay),
            nanosecond: Int32(truncatingIfNeeded: nanosecond)
        )
    }

    init(uncheckedSecondOfDay second: UInt32, nanosecond: Int32) {
        let minutes = second / 60
        self.storedHour = UInt8(truncatingIfNeeded: minutes / 60)
        self.storedMinute = UInt8(truncatingIfNeeded: minutes % 60)
        self.storedSecond = UInt8(truncatingIfNeeded: second % 60)
        self.storedNanosecond = nanosecond
    }

    /// Whole seconds since midnight, from 0 to 86,399.
    public var secondOfDay: Int { (hour &* 60 &+ minute) &* 60 &+ second }
}

extension CivilTime: Comparable {
    public static func < (left: CivilTime, right: CivilTime) -> Bool {
        (left.secondOfDay, left.nanosecond) < (right.secondOfDay, right.nanosecond)
    }
}

extension CivilTime: CustomStringConvertible {
    /// The time as `11:45:00`, with as many digits of the second's part as it needs.
    public var description: String {
        var text =
            "\(DecimalText.padded(hour, to: 2)):\(DecimalText.padded(minute, to: 2)):\(DecimalText.padded(second, to: 2))"
        guard nanosecond > 0 else { return text }
        var digits = DecimalText.padded(nanosecond, to: 9)
        while digits.hasSuffix("0") { digits.removeLast() }
        text += "." + digits
        return text
    }
}
