/// How far a clock is ahead of UTC, in whole seconds: positive east of Greenwich.
///
/// The range is that of RFC 9636: more than −25 and less than +26 hours.
///
///     UTCOffset(hours: -4)?.description            // "-04:00"
///     UTCOffset(seconds: 5 * 3600 + 1800)?.description  // "+05:30"
@frozen
public struct UTCOffset: Hashable, Sendable {
    private let storedSeconds: Int32

    /// Seconds ahead of UTC, negative behind it.
    public var seconds: Int { Int(storedSeconds) }

    /// No offset at all: UTC.
    public static let zero = UTCOffset(unchecked: 0)

    /// The offsets that there can be, in seconds (RFC 9636, section 3.2).
    public static let range = -89_999...93_599

    /// An offset in seconds; nil outside ``range``.
    public init?(seconds: Int) {
        guard Self.range.contains(seconds) else { return nil }
        self.storedSeconds = Int32(truncatingIfNeeded: seconds)
    }

    /// An offset in hours and minutes, both counted away from zero in the direction of `hours`; nil outside ``range``.
    public init?(hours: Int, minutes: Int = 0) {
        guard -26...26 ~= hours, 0...59 ~= minutes else { return nil }
        self.init(seconds: hours * 3600 + (hours < 0 ? -minutes : minutes) * 60)
    }

    init(unchecked seconds: Int32) { self.storedSeconds = seconds }
}

extension UTCOffset: Comparable {
    public static func < (left: UTCOffset, right: UTCOffset) -> Bool { left.storedSeconds < right.storedSeconds }
}

extension UTCOffset: CustomStringConvertible {
    /// The offset as `+03:00`, with seconds only if it has them, as local mean times do: `+02:30:17`.
    public var description: String {
        let size = Int(storedSeconds.magnitude)
        var text = storedSeconds < 0 ? "-" : "+"
        text += DecimalText.padded(size / 3600, to: 2) + ":" + DecimalText.padded(size / 60 % 60, to: 2)
        if size % 60 != 0 { text += ":" + DecimalText.padded(size % 60, to: 2) }
        return text
    }
}
