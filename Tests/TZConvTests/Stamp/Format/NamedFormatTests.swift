import TZConv
import Testing

/// The formats with a name; the layouts are those of the contract and of the RFCs that they are named after.
struct NamedFormatTests {
    struct Case: Sendable {
        let name: String
        let expected: String
        var seconds: Int64 = 1_534_262_357  // Tue 14 Aug 2018 15:59:17 UTC
        var nanoseconds = 0
        var offset = -14_400
        var abbreviation = "EDT"
        var zone = "America/New_York"

        init(_ name: String, _ expected: String) {
            self.name = name
            self.expected = expected
        }

        func utc() -> Case {
            var copy = self
            (copy.offset, copy.abbreviation, copy.zone) = (0, "UTC", "Etc/UTC")
            return copy
        }

        func at(_ offset: Int, _ abbreviation: String, _ zone: String) -> Case {
            var copy = self
            (copy.offset, copy.abbreviation, copy.zone) = (offset, abbreviation, zone)
            return copy
        }

        func moment(_ seconds: Int64, _ nanoseconds: Int = 0) -> Case {
            var copy = self
            (copy.seconds, copy.nanoseconds) = (seconds, nanoseconds)
            return copy
        }
    }

    @Test(arguments: [
        Case("time", "11:59"), Case("time12", "11:59AM"), Case("kitchen", "11:59AM"), Case("t2", "11:59AM"),
        Case("time2", "3:59PM").utc(), Case("datetime", "2018-08-14 11:59:17"),
        Case("rfc3339", "2018-08-14T11:59:17-04:00"), Case("3339", "2018-08-14T15:59:17Z").utc(),
        Case("RFC3339", "2018-08-14T11:59:17-04:00"), Case("iso8601", "2018-08-14T11:59:17-04:00"),
        Case("rfc9557", "2018-08-14T11:59:17-04:00[America/New_York]"),
        Case("rfc9557", "2018-08-14T15:59:17Z[Etc/UTC]").utc(),
        Case("rfc9557", "2018-08-14T21:29:17+05:30[+05:30]").at(19_800, "+0530", "+05:30"),
        Case("rfc9557", "2018-08-14T18:59:17+03:00").at(10_800, "XYZ", "XYZ-3,M1.1.0"),
        Case("1123", "Tue, 14 Aug 2018 11:59:17 EDT"), Case("rfc1123", "Tue, 14 Aug 2018 15:59:17 GMT").utc(),
        Case("rfc1123", "Tue, 14 Aug 2018 18:59:17 +0300").at(10_800, "+03", "Europe/Istanbul"),
        Case("rfc2822", "Tue, 14 Aug 2018 11:59:17 -0400"), Case("rfc2822", "Tue, 14 Aug 2018 15:59:17 +0000").utc(),
        Case("unix", "Tue Aug 14 11:59:17 EDT 2018"),
        Case("unix", "Wed Aug  1 00:00:00 UTC 2018").utc().moment(1_533_081_600),
        Case("epoch", "1534262357"), Case("epoch-ms", "1534262357250").moment(1_534_262_357, 250_000_000),
        Case("epoch", "-1").moment(-1, 999_000_000), Case("epoch-ms", "-1").moment(-1, 999_000_000),
        Case("slack", "<!date^1534262357^{date_short_pretty} {time}|2018-08-14 11:59 EDT>"),
        // Z is UTC's alone: London in winter is at zero too.
        Case("rfc3339", "2018-08-14T15:59:17+00:00").at(0, "GMT", "Africa/Abidjan"),
        // A part of the second is kept in steps of three digits.
        Case("rfc3339", "2018-08-14T15:59:17.250Z").utc().moment(1_534_262_357, 250_000_000),
        Case("rfc3339", "2018-08-14T15:59:17.000001Z").utc().moment(1_534_262_357, 1_000),
        Case("rfc3339", "2018-08-14T15:59:17.000000001Z").utc().moment(1_534_262_357, 1),
        // Moscow's mean time was +02:30:17: the clock is moved to the offset's minute, so that the instant stays.
        Case("rfc3339", "1880-01-01T02:30:00+02:30").at(9_017, "MMT", "Europe/Moscow").moment(-2_840_140_800),
        Case("datetime", "1880-01-01 02:30:17").at(9_017, "MMT", "Europe/Moscow").moment(-2_840_140_800),
        Case("rfc3339", "-0001-12-31T23:59:59Z").utc().moment(-62_167_219_201),
        Case("%Y%m%dT%H%M", "20180814T1159"),
    ])
    func named(_ test: Case) throws {
        let format = try TimeFormat(test.name)
        let instant = try #require(Instant(seconds: test.seconds, nanoseconds: test.nanoseconds))
        let offset = try #require(UTCOffset(seconds: test.offset))
        let fields = ZonedFields(instant, at: offset, abbreviation: test.abbreviation, zoneID: test.zone)
        let known = try #require(fields)
        #expect(format.string(known) == test.expected)
    }

    @Test(arguments: ["rfc", "timee", "", "12", "yyyy-MM-dd"])
    func unknownNames(text: String) {
        do throws(TZConvError) {
            _ = try TimeFormat(text)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.description.contains("rfc3339"))
        }
    }
}
