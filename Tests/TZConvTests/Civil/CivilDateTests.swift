import TZConv
import Testing

/// Days and dates against published day numbers and against a walk through every day of 20,000 years.
struct CivilDateTests {
    struct Known: Sendable {
        let days: Int
        let year: Int
        let month: Int
        let day: Int
        let weekday: Weekday
    }

    // Day numbers from the Julian Day tables of the astronomical almanacs: JD 2440587.5 is 1970-01-01.
    @Test(arguments: [
        Known(days: 0, year: 1970, month: 1, day: 1, weekday: .thursday),
        Known(days: -719_162, year: 1, month: 1, day: 1, weekday: .monday),
        Known(days: 17_758, year: 2018, month: 8, day: 15, weekday: .wednesday),
        Known(days: 11_016, year: 2000, month: 2, day: 29, weekday: .tuesday),
        Known(days: -141_427, year: 1582, month: 10, day: 15, weekday: .friday),
        Known(days: 2_932_896, year: 9999, month: 12, day: 31, weekday: .friday),
    ])
    func knownDays(_ known: Known) throws {
        let date = try #require(CivilDate(year: known.year, month: known.month, day: known.day))
        #expect(date.daysSinceEpoch == known.days)
        #expect(date.weekday == known.weekday)
        #expect(CivilDate(daysSinceEpoch: known.days) == date)
    }

    @Test func everyDayFollowsTheOneBefore() throws {
        var days = CivilDate.min.daysSinceEpoch
        var wrong = 0
        for year in CivilDate.years {
            for month in 1...12 {
                for day in 1...CivilDate.length(ofMonth: month, year: year) {
                    let date = CivilDate(daysSinceEpoch: days)
                    if date?.year != year || date?.month != month || date?.day != day || date?.daysSinceEpoch != days {
                        wrong += 1
                    }
                    days += 1
                }
            }
        }
        #expect(wrong == 0)
        #expect(days == CivilDate.max.daysSinceEpoch + 1)
    }

    @Test(arguments: [
        (2018, 2, 29), (2018, 13, 1), (2018, 0, 1), (2018, 4, 31), (10_000, 1, 1), (-10_000, 1, 1), (2018, 1, 0),
    ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    // ISO 8601:2004, section 3.2.2 and its examples of weeks that belong to a neighbouring year.
    @Test(arguments: [
        (2008, 12, 29, 2009, 1), (2010, 1, 3, 2009, 53), (2018, 8, 15, 2018, 33), (2005, 1, 1, 2004, 53),
        (2007, 12, 31, 2008, 1),
    ])
    func isoWeeks(year: Int, month: Int, day: Int, weekYear: Int, week: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.isoWeek == (weekYear, week))
        #expect(CivilDate(weekYear: weekYear, week: week, weekday: date.weekday) == date)
    }

    @Test func weekFiftyThreeOnlyWhereItIs() {
        #expect(CivilDate(weekYear: 2018, week: 53, weekday: .monday) == nil)
        #expect(CivilDate(weekYear: 2020, week: 53, weekday: .friday) == CivilDate(year: 2021, month: 1, day: 1))
    }

    @Test func arithmeticStopsAtTheEnds() {
        #expect(CivilDate.max.adding(days: 1) == nil)
        #expect(CivilDate.min.adding(days: -1) == nil)
        #expect(CivilDate.min.adding(days: .min) == nil)
        #expect(CivilDate(daysSinceEpoch: .max) == nil)
        #expect(CivilDate(year: 2018, dayOfYear: 227) == CivilDate(year: 2018, month: 8, day: 15))
        #expect(CivilDate(year: 2018, dayOfYear: 366) == nil)
    }
}
