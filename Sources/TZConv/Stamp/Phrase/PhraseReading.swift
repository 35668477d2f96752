/// What a phrase means at a certain present: a moment, or a civil time that a zone turns into one.
public struct PhraseReading: Hashable, Sendable {
    /// The time itself, or the start of a range.
    public let start: Moment

    /// The end of a range.
    public let end: Moment?

    /// All that was taken for granted, by the reader and in resolving.
    public let facts: [TimePhrase.Fact]

    /// A point in time, known or still to be looked up in a zone.
    public enum Moment: Hashable, Sendable {
        case instant(Instant)
        case civil(CivilDateTime)
        /// A civil time, and a length of time to add to the instant that it turns out to be: `+1d2h` is tomorrow at
        /// this time by the calendar, and then two hours by the stopwatch.
        case civilThen(CivilDateTime, seconds: Int64, nanoseconds: Int64)
    }
}
