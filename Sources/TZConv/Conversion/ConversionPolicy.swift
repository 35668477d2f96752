/// What a conversion does where there is more than one reading.
public struct ConversionPolicy: Hashable, Sendable {
    /// How a date of two numbers that could both be a month is read.
    public enum DateOrder: Hashable, Sendable {
        /// `08/09/2018` is 8 September.
        case dayFirst
        /// `08/09/2018` is August 9.
        case monthFirst
    }

    /// What to take for a time that the clocks skipped; RFC 5545 moves it forward by the length of the gap.
    public var onGap: Disambiguation

    /// What to take for a time that the clocks showed twice; RFC 5545 takes the earlier one.
    public var onFold: Disambiguation

    /// Whether everything that would give a note with ``Note/couldChangeAnswer`` is an error instead.
    public var isStrict: Bool

    /// How `08/09/2018` is read; nil refuses it.
    public var dateOrder: DateOrder?

    /// The usual policy: RFC 5545's readings, and notes instead of refusals.
    public init(
        onGap: Disambiguation = .compatible,
        onFold: Disambiguation = .compatible,
        isStrict: Bool = false,
        dateOrder: DateOrder? = nil
    ) {
        self.onGap = onGap
        self.onFold = onFold
        self.isStrict = isStrict
        self.dateOrder = dateOrder
    }
}
