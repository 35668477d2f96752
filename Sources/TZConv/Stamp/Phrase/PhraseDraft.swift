/// What has been read of a phrase so far.
struct PhraseDraft {
    var day: TimePhrase.Day?
    var clock: TimePhrase.Clock?
    var end: TimePhrase.Clock?
    var zone: TimePhrase.Zone?
    var shift: TimePhrase.Shift?
    var isNow = false
    var instant: Instant?
    var facts: [TimePhrase.Fact] = []

    /// A weekday read before its date, to be checked against it.
    var weekday: Weekday?
    /// Whether `last`, `next` or `this` stood before that weekday.
    var which: TimePhrase.Which?

    /// The pieces of the answer's shape, and those of the end of a range with what joins them.
    var pieces: [FormatPiece] = []
    var joiner: [UInt8] = []
    var endPieces: [FormatPiece] = []

    /// Where the latest item with a shape ended, for what stands between two of them.
    var shapeEnd: Int?
    var hasSeconds = false
    var hasDateShape = false
    var hasMonthName = false

    /// Whether a date with its year has been read, so that an offset in the next word belongs to a stamp.
    var hasFullDate: Bool {
        if case .date = day { return true }
        return false
    }

    /// Whether nothing can follow: a moment is a moment.
    var isComplete: Bool { isNow || instant != nil }

    var meaning: TimePhrase.Meaning? {
        if let instant { return .instant(instant) }
        if isNow { return .now }
        if let shift {
            guard clock != nil else { return .shifted(shift) }
            return .civil(.shifted(months: shift.months, days: shift.days), clock)
        }
        if let day { return .civil(day, clock) }
        if let weekday { return .civil(.weekday(weekday, which ?? .coming), clock) }
        return clock.map { .civil(nil, $0) }
    }

    var shape: TimePhrase.Shape {
        var start = pieces
        if start.isEmpty {
            start = hasSeconds ? TimeFormat.clockWithSeconds : TimeFormat.clock
        } else if clock == nil, hasDateShape {
            start += [.literal(" ")] + TimeFormat.clock
        }
        return .written(
            start: TimeFormat(pieces: start),
            joiner: joiner,
            end: endPieces.isEmpty ? nil : TimeFormat(pieces: endPieces)
        )
    }
}
