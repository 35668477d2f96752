/// When the time in question is: the instant, the end of a range, and how it was found.
struct Moment {
    let start: Instant
    let end: Instant?
    /// `unique`, `gap`, `fold`, or `exact` where no zone's clocks were needed.
    let disambiguation: String
}
