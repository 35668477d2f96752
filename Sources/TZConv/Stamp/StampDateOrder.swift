/// In which order a date of bare numbers has its parts.
public enum StampDateOrder: UInt8, CaseIterable, Hashable, Sendable {
    /// `08/15/2018`, as in the United States.
    case monthFirst
    /// `15/08/2018`, as in most of the world.
    case dayFirst
    /// `18/08/15`, as Hadoop writes it.
    case yearFirst
}

/// The orders in which a date of bare numbers is a date at all.
@frozen
public struct StampDateOrders: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one order.
    public init(_ order: StampDateOrder) { self.rawValue = 1 << order.rawValue }

    public static let monthFirst = StampDateOrders(.monthFirst)
    public static let dayFirst = StampDateOrders(.dayFirst)
    public static let yearFirst = StampDateOrders(.yearFirst)
}
