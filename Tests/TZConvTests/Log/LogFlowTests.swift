import Testing

@testable import TZConv

/// What flows from line to line: passes of a repeated hour, years, the order of day and month.
struct LogFlowTests {
    /// A New York log through the hour from 01:00 to 02:00 on 2018-11-04, which happens twice.
    @Test(arguments: [1, 7, 60, 300, 1200, 1700]) func foldIsSettledByOrder(_ step: Int64) throws {
        let newYork = try LogFixture.zone("America/New_York")
        // 2018-11-04T04:00:00Z to 08:00:00Z.
        var text = ""
        var expected = ""
        for second in stride(from: Int64(1_541_304_000), to: 1_541_318_400, by: Int64.Stride(step)) {
            let instant = try #require(Instant(seconds: second))
            let local = try #require(CivilDateTime(instant, at: newYork.utcOffset(at: instant)))
            let utc = try #require(CivilDateTime(instant, at: .zero))
            text += "\(local) x\n"
            expected += "\(utc) x\n"
        }
        var options = try LogFixture.options(from: "America/New_York", to: ["UTC"])
        for (threads, size) in [(1, 1 << 19), (3, 600)] {
            options.threads = threads
            options.pieceSize = size
            options.searchLimit = 300
            let result = LogRewriter(options).rewrite(Array(text.utf8))
            let isSame = String(decoding: result.bytes, as: UTF8.self) == expected
            #expect(isSame, "steps of \(step) s, \(threads) threads")
            #expect(result.summary.inFolds > 0)
            #expect(result.summary.unsettledInFolds == 0)
        }
    }

    /// Lines a little out of order are no second pass.
    @Test func disorderIsNoFold() throws {
        let text = "2018-11-04 01:30:00 a\n2018-11-04 01:29:58 b\n2018-11-04 01:30:01 c\n"
        let result = try LogFixture.rewrite(text, from: "America/New_York", to: "UTC")
        #expect(result.text == "2018-11-04 05:30:00 a\n2018-11-04 05:29:58 b\n2018-11-04 05:30:01 c\n")
        #expect(result.summary.unsettledInFolds == 3)
    }

    /// Between the passes a line of the first one may come late.
    @Test func straggler() throws {
        let text = "2018-11-04 01:59:59 a\n2018-11-04 01:00:00 b\n2018-11-04 01:59:59 late\n2018-11-04 01:00:01 c\n"
        let result = try LogFixture.rewrite(text, from: "America/New_York", to: "UTC")
        #expect(
            result.text
                == "2018-11-04 05:59:59 a\n2018-11-04 06:00:00 b\n2018-11-04 05:59:59 late\n2018-11-04 06:00:01 c\n"
        )
    }

    @Test func yearsFollowTheMonths() throws {
        // Moscow had +3 in winter and +4 in summer until 2011, then +4 always, and +3 since 2014-10-26.
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let moscow = try LogFixture.zone("Europe/Moscow")
        var text = ""
        var expected: [String] = []
        for year in 2009...2015 {
            for month in 1...12 {
                let date = try #require(CivilDate(year: year, month: month, day: 10))
                let noon = try #require(CivilTime(hour: 12, minute: 0))
                let instant = try #require(CivilDateTime(date, noon).instant(at: .zero))
                text += "\(months[month - 1]) 10 12:00:00 x\n"
                let hour = 12 + moscow.utcOffset(at: instant).seconds / 3600
                expected.append("\(months[month - 1]) 10 \(hour):00:00 x")
            }
        }
        var options = try LogFixture.options(from: "UTC", to: ["Europe/Moscow"])
        options.year = 2009
        for (threads, size) in [(1, 1 << 19), (4, 64)] {
            options.threads = threads
            options.pieceSize = size
            options.searchLimit = 60
            let result = LogRewriter(options).rewrite(Array(text.utf8))
            let lines = String(decoding: result.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            #expect(lines == expected, "\(threads) threads")
            #expect(result.summary.firstYear == 2009)
            #expect(result.summary.lastYear == 2015)
        }
        // The bytes in memory have the present as their date, 2018-12-01: the last line is of November, and so is 2017 the
        // year of the December before it.
        let short = try LogFixture.rewrite(
            "Nov 10 12:00:00 a\nDec 10 12:00:00 b\nJan 10 12:00:00 c\nNov 10 12:00:00 d\n"
        )
        #expect(short.summary.firstYear == 2017)
        #expect(short.summary.lastYear == 2018)
    }

    @Test func leapDayFindsItsYear() throws {
        let result = try LogFixture.rewrite("Feb 28 23:00:00 a\nFeb 29 12:00:00 b\nMar  1 12:00:00 c\n")
        #expect(result.text == "Feb 29 02:00:00 a\nFeb 29 15:00:00 b\nMar  1 15:00:00 c\n")
        #expect(result.summary.firstYear == 2016)
    }
}
