public import Foundation
public import TZConv

extension Instant {
    /// The same moment as a `Date`; a `Date` is a `Double` and keeps about 100 ns near the present.
    public var date: Date {
        Date(timeIntervalSince1970: Double(seconds) + Double(nanoseconds) / 1_000_000_000)
    }

    /// The moment of a `Date`, to the nanosecond that its `Double` gives; nil outside the years −9999 to 9999.
    public init?(_ date: Date) {
        let interval = date.timeIntervalSince1970
        let whole = interval.rounded(.down)
        guard let seconds = Int64(exactly: whole) else { return nil }
        let part = ((interval - whole) * 1_000_000_000).rounded()
        self.init(
            seconds: part >= 1_000_000_000 ? seconds + 1 : seconds,
            nanoseconds: part >= 1_000_000_000 ? 0 : Int(part)
        )
    }
}
