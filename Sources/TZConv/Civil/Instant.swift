/// A moment on the time line, the same everywhere: seconds and nanoseconds since 1970-01-01T00:00:00Z, leap seconds
/// not counted (as POSIX does).
///
/// The range is the years −9999 to 9999 in UTC. Arithmetic that would leave it gives nil and never traps.
@frozen
public struct Instant: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, rounded towards the past.
    public let seconds: Int64

    private let storedNanoseconds: Int32

    /// The part of the second that follows ``seconds``, from 0 to 999,999,999.
    public var nanoseconds: Int { Int(storedNanoseconds) }

    /// The first instant, −9999-01-01T00:00:00Z.
    public static let min = Instant(unchecked: CivilDateTime.firstSecond, 0)

    /// The last instant, 9999-12-31T23:59:59.999999999Z.
    public static let max = Instant(unchecked: CivilDateTime.lastSecond, 999_999_999)

    /// The moment from which seconds are counted, 1970-01-01T00:00:00Z.
    public static let epoch = Instant(unchecked: 0, 0)

    /// The instant some seconds after the epoch; nil outside ``min`` to ``max`` or if `nanoseconds` is not the part of
    /// a second.
    public init?(seconds: Int64, nanoseconds: Int = 0) {
        guard seconds >= CivilDateTime.firstSecond, seconds <= CivilDateTime.lastSecond,
            0...999_999_999 ~= nanoseconds
        else { return nil }
        self.init(unchecked: seconds, Int32(truncatingIfNeeded: nanoseconds))
    }

    private init(unchecked seconds: Int64, _ nanoseconds: Int32) {
        self.seconds = seconds
        self.storedNanoseconds = nanoseconds
    }

    /// The instant some seconds and nanoseconds later, earlier for negative ones; nil outside ``min`` to ``max``.
    public func adding(seconds: Int64, nanoseconds: Int64 = 0) -> Instant? {
        let total = Int64(storedNanoseconds) &+ nanoseconds % 1_000_000_000
        let carry = total < 0 ? -1 : total / 1_000_000_000
        let rest = Int(total &- carry &* 1_000_000_000)
        let (first, overflowed) = self.seconds.addingReportingOverflow(seconds)
        let (second, overflowedAgain) = first.addingReportingOverflow(nanoseconds / 1_000_000_000 &+ carry)
        guard !overflowed, !overflowedAgain else { return nil }
        return Instant(seconds: second, nanoseconds: rest)
    }
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool {
        left.seconds != right.seconds
            ? left.seconds < right.seconds
            : left.storedNanoseconds < right.storedNanoseconds
    }
}

extension Instant: CustomStringConvertible {
    /// The instant in UTC as RFC 3339 writes it: `2018-08-15T11:45:00Z`.
    public var description: String {
        CivilDateTime(self, at: .zero).map { "\($0)Z" } ?? "\(seconds)s"
    }
}
