/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
@frozen
public enum Weekday: UInt8, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// The weekday of a day counted from 1970-01-01, which was a Thursday.
    ///
    /// - Parameter daysSinceEpoch: any number of days, negative ones before 1970.
    public init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch % 7
        let index = (shifted + 7 + 3) % 7  // 0 is Monday
        self = Self.allCases[index]
    }
}
