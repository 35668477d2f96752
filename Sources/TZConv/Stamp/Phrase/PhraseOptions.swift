/// How phrases are read where the words alone don't decide.
public struct PhraseOptions: Hashable, Sendable {
    /// The order of day and month in `08/09/2018`; nil refuses such a date.
    public var dateOrder: StampDateOrder?

    /// Names of months and weekdays besides the English ones.
    public var names: CalendarNames

    /// The usual way: an undecided order is refused, and English names alone are read.
    public static let standard = PhraseOptions()

    /// An order for dates of bare numbers, and the names of a language.
    public init(dateOrder: StampDateOrder? = nil, names: CalendarNames = .english) {
        self.dateOrder = dateOrder
        self.names = names
    }
}
