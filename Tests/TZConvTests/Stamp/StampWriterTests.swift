import Testing

@testable import TZConv

/// What goes in comes out moved: the style of every part is kept.
struct StampWriterTests {
    struct Move: Sendable, CustomTestStringConvertible {
        let line: String
        let hours: Int
        let zone: StampZone
        let result: String

        init(_ line: String, _ hours: Int, _ zone: StampZone, _ result: String) {
            self.line = line
            self.hours = hours
            self.zone = zone
            self.result = result
        }

        var testDescription: String { "\(line) to \(zone.id)" }
    }

    @Test(arguments: [
        Move("15/Aug/2018:11:45:00 +0300", -3, .utc, "15/Aug/2018:08:45:00 +0000"),
        Move("2018-08-15T11:45:00Z", 3, StampTest.moscow, "2018-08-15T14:45:00+03:00"),
        Move("2018-08-15T11:45:00.120Z", 0, .utc, "2018-08-15T11:45:00.120Z"),
        Move("2018-08-15T11:45:00+00:00", 0, .utc, "2018-08-15T11:45:00+00:00"),
        Move("2018-08-15 11:45:00.123 MSK [1]", -3, .utc, "2018-08-15 08:45:00.123 UTC [1]"),
        Move("20180815T114500Z", 3, StampTest.moscow, "20180815T144500+0300"),
        Move("2018-08-15 01:45:00,123 INFO x", -4, StampTest.newYork, "2018-08-14 21:45:00,123 INFO x"),
        Move("Nov 10 01:00:00 host", -4, StampTest.newYork, "Nov  9 21:00:00 host"),
        Move("Nov  9 21:00:00 host", 4, .utc, "Nov 10 01:00:00 host"),
        Move("Nov 9 01:00:00 host", -4, .utc, "Nov 8 21:00:00 host"),
        Move("Dec 31 23:00:00 host", 3, .utc, "Jan  1 02:00:00 host"),
        Move("*AUG 31 23:00:00.123 UTC: x", 3, StampTest.moscow, "*SEP  1 02:00:00.123 MSK: x"),
        Move("[Wed Aug 15 23:45:00.123456 2018]", 3, .utc, "[Thu Aug 16 02:45:00.123456 2018]"),
        // Without a year the weekday moves with the day, whatever the year is taken to be.
        Move("Sun Dec 31 23:45:00.5 x", 3, .utc, "Mon Jan  1 02:45:00.5 x"),
        Move("Mon Jan  1 01:45:00 x", -4, .utc, "Sun Dec 31 21:45:00 x"),
        Move("Fri Aug 15 11:45:00 x", 1, .utc, "Fri Aug 15 12:45:00 x"),
        Move("8/15/2018 11:45:00 AM", 2, StampTest.berlin, "8/15/2018 1:45:00 PM"),
        Move("8/15/2018 12:45:00 am", 1, StampTest.berlin, "8/15/2018 1:45:00 am"),
        Move(
            "2018-08-15T11:45:00+02:00[Europe/Berlin]",
            1,
            StampTest.moscow,
            "2018-08-15T12:45:00+03:00[Europe/Moscow]"
        ),
        Move("2018-06-30T23:59:60Z", 3, StampTest.moscow, "2018-07-01T02:59:60+03:00"),
        Move("2018-08-15T24:00:00", 0, .utc, "2018-08-15T24:00:00"),
        Move("2018-08-15T24:00:00", 3, StampTest.moscow, "2018-08-16T03:00:00"),
        Move("2018-08-15 11:45:00+03 x", 2, StampTest.kolkata, "2018-08-15 13:45:00+05:30 x"),
    ])
    func moves(_ move: Move) {
        #expect(StampTest.moved(move.line, by: Int64(move.hours) * 3600, to: move.zone) == move.result)
    }
}
