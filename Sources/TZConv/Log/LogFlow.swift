/// What flows from line to line of a log: all that a line's meaning can depend on besides its own bytes.
struct LogFlow: Hashable, Sendable {
    /// The instant, in seconds since 1970, of the last stamp without a zone of its own.
    var clock: Int64?

    /// The day of the last stamp without a year, as days since 1970, its year found.
    var day: Int?

    /// The year of the first stamp without a year.
    var firstYear: Int?

    /// The last day, as days since 1970, on which the first stamp without a year can lie if ``firstYear`` isn't known.
    var latestDay: Int?

    /// How dates of bare numbers are read: given by the user or decided by a line that can be read in one way only.
    var order: StampDateOrder?

    /// Whether the file's first line with a stamp begins without a blank, so that lines that begin with one continue
    /// another line. Nil before that line.
    var isFlush: Bool?

    /// Whether the input is of a kind that passes unchanged: UTF-16.
    var isOpaque = false

    /// The change of clocks, in seconds since 1970, whose repeated hour was last met.
    var fold: Int64?

    /// The stamps within that hour that were taken for its first pass without a proof, so far.
    var unprovenInFold = 0

    /// No two days of the calendar lie further apart than this, in days, if the years are chosen well.
    private static let halfYear = 183

    /// The year of a stamp that has none: the first one's is given, and each other stamp lies within half a year of
    /// the one before it.
    ///
    /// - Returns: nil if the year isn't known, or the day doesn't exist in it.
    func year(month: Int, day number: Int) -> Int? {
        guard let day, let date = CivilDate(daysSinceEpoch: day) else {
            return firstYear.map { CivilDate(year: $0, month: month, day: number)?.year } ?? lastYear(month, number)
        }
        var best: (distance: Int, year: Int)?
        for year in (date.year - 1)...(date.year + 1) {
            guard let candidate = CivilDate(year: year, month: month, day: number) else { continue }
            let distance = abs(candidate.daysSinceEpoch - day)
            if distance <= Self.halfYear, distance < best?.distance ?? .max { best = (distance, year) }
        }
        return best?.year
    }

    /// The last year in which a day isn't after ``latestDay``; the leap year for 29 February.
    private func lastYear(_ month: Int, _ day: Int) -> Int? {
        guard let latestDay, let latest = CivilDate(daysSinceEpoch: latestDay) else { return nil }
        // There are at most eight years from one leap year to the next.
        for year in stride(from: latest.year, through: latest.year - 8, by: -1) {
            if let date = CivilDate(year: year, month: month, day: day), date <= latest { return year }
        }
        return nil
    }
}
