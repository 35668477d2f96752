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

    /// Whether the file's first line with a stamp begins without a blank; nil before that line.
    ///
    /// If it does, lines that begin with a blank continue another line.
    var isFlush: Bool?

    /// Whether the input is of a kind that passes unchanged: UTF-16.
    var isOpaque = false

    /// The change of clocks, in seconds since 1970, whose repeated hour was last met.
    var fold: Int64?

    /// The stamps within that hour that were taken for its first pass without a proof, so far.
    var unprovenInFold = 0

    /// The year of a stamp that has none.
    ///
    /// The first one's is given, or the last in which its day isn't after ``latestDay``. From there the years go on as the
    /// months wrap; see ``yearStep(from:to:)``.
    ///
    /// - Returns: nil if the year isn't known, or the day doesn't exist in it.
    func year(month: Int, day number: Int) -> Int? {
        guard let day, let last = CivilDate(daysSinceEpoch: day) else {
            return firstYear.map { CivilDate(year: $0, month: month, day: number)?.year } ?? lastYear(month, number)
        }
        let step = Self.yearStep(from: (last.month, last.day), to: (month, number))
        return CivilDate(year: last.year + step, month: month, day: number)?.year
    }

    /// How many years later than the stamp before it a stamp without a year is: 1 where the days go back by more than
    /// half a year, for that is a new year; −1 where they go on by nearly a whole one, for that is a line of the last
    /// days of December that came late; else 0.
    static func yearStep(from last: (month: Int, day: Int), to next: (month: Int, day: Int)) -> Int {
        let step = ordinal(next) - ordinal(last)
        return step < -halfYear ? 1 : step > 366 - lateness ? -1 : 0
    }

    /// The place of a day in a leap year, from 1.
    private static func ordinal(_ date: (month: Int, day: Int)) -> Int {
        var days = date.day
        for month in 1..<max(1, date.month) { days += CivilDate.length(ofMonth: month, year: 2000) }
        return days
    }

    /// Days; going back by fewer is disorder or another file's end, and no new year.
    private static let halfYear = 183

    /// Days by which a line of December may come late, in January.
    private static let lateness = 7

    /// The last year in which a day isn't after ``latestDay``; the leap year for 29 February.
    func lastYear(_ month: Int, _ day: Int) -> Int? {
        guard let latestDay, let latest = CivilDate(daysSinceEpoch: latestDay) else { return nil }
        // There are at most eight years from one leap year to the next.
        for year in stride(from: latest.year, through: latest.year - 8, by: -1) {
            if let date = CivilDate(year: year, month: month, day: day), date <= latest { return year }
        }
        return nil
    }
}
