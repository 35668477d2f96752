import Testing

@testable import TZConv

/// The standards' own examples.
///
/// The instants are GNU date's (`date -d TEXT +%s`); for forms that it can't read, they are those of the same moment in
/// RFC 3339. The second's part is the text's.
struct StampStandardsTests {
    struct Example: Sendable {
        let text: String
        let seconds: Int64
        var nanoseconds = 0
        var name = ""

        init(_ text: String, _ seconds: Int64, _ nanoseconds: Int = 0, name: String = "") {
            self.text = text
            self.seconds = seconds
            self.nanoseconds = nanoseconds
            self.name = name
        }
    }

    @Test(arguments: [
        // RFC 3339, section 5.8.
        Example("1985-04-12T23:20:50.52Z", 482_196_050, 520_000_000),
        Example("1996-12-19T16:39:57-08:00", 851_042_397),
        Example("1937-01-01T12:00:27.87+00:20", -1_041_337_173, 870_000_000),
        // RFC 9557, sections 1.1, 3.4 and 4.
        Example("1996-12-19T16:39:57-08:00[America/Los_Angeles]", 851_042_397, name: "America/Los_Angeles"),
        Example(
            "1996-12-19T16:39:57-08:00[America/Los_Angeles][u-ca=hebrew]",
            851_042_397,
            name: "America/Los_Angeles"
        ),
        Example("1996-12-19T16:39:57-08:00[_foo=bar][_baz=bat]", 851_042_397),
        Example("2022-07-08T00:14:07+01:00[Europe/London]", 1_657_235_647, name: "Europe/London"),
        Example("2022-07-08T00:14:07+01:00[!Europe/London]", 1_657_235_647, name: "Europe/London"),
        Example("2022-07-08T00:14:07Z[Europe/London]", 1_657_239_247, name: "Europe/London"),
        Example("2022-07-08T00:14:07+01:00[+01:00]", 1_657_235_647, name: "+01:00"),
        Example("2022-07-08T00:14:07Z[!u-ca=chinese][u-ca=japanese]", 1_657_239_247),
        // RFC 9110, section 5.6.7.
        Example("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        Example("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        // RFC 5322, appendix A.
        Example("Fri, 21 Nov 1997 09:55:06 -0600", 880_127_706),
        Example("Tue, 1 Jul 2003 10:52:37 +0200", 1_057_049_557),
        Example("Thu, 13 Feb 1969 23:32:54 -0330", -27_723_426),
        // ISO 8601:2004, sections 4.2 and 4.3.
        Example("19850412T101530Z", 482_148_930),
        Example("19850412T101530+0400", 482_134_530),
        Example("19850412T101530+04", 482_134_530),
        Example("1985-04-12T10:15:30Z", 482_148_930),
        Example("1985-04-12T10:15:30+04", 482_134_530),
        Example("1985102T101530Z", 482_148_930),
        Example("1985-102T10:15:30Z", 482_148_930),
        Example("1985-102T10:15:30+04:00", 482_134_530),
        Example("1985W155T101530Z", 482_148_930),
        Example("1985-W15-5T10:15:30+04:00", 482_134_530),
        Example("1985-04-12T24:00:00Z", 482_198_400),
        Example("1985-04-12T10:15:30,5Z", 482_148_930, 500_000_000),
        // Microsoft and JavaScript.
        Example("Wed Aug 15 2018 13:45:00 GMT+0200 (Central European Summer Time)", 1_534_333_500),
        Example("2018-08-15 13:45:00.123456789 +0200 CEST", 1_534_333_500, 123_456_789),
    ])
    func examples(_ example: Example) throws {
        let bytes = Array(example.text.utf8)
        let found = StampReader().first(in: bytes.span)
        let match = try #require(found)
        #expect(match.range == bytes.indices)
        let offset = try #require(match.zone.offset)
        let instant = match.dateTime()?.instant(at: offset)
        #expect(instant == Instant(seconds: example.seconds, nanoseconds: example.nanoseconds))
        #expect(match.zoneName.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" == example.name)
        #expect(match.isZoneNameCritical == example.text.contains("[!E"))
    }

    @Test func asctimeHasNoZone() throws {
        let match = try #require(StampTest.first("Sun Nov  6 08:49:37 1994"))
        #expect(match.zone.kind == .none)
        #expect(match.dateTime()?.secondsSinceEpoch == 784_111_777)
    }

    /// RFC 3339, section 5.8: the leap second at the end of 1990, in UTC and in the Pacific zone.
    @Test(arguments: ["1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00"])
    func leapSecond(_ text: String) throws {
        let match = try #require(StampTest.first(text))
        #expect(match.isLeapSecond)
        #expect(match.second == 59)
        let offset = try #require(match.zone.offset)
        #expect(match.dateTime()?.instant(at: offset)?.seconds == 662_687_999)
    }

    @Test(arguments: [
        // No leap second within an hour, no time after 24:00, no date, a weekday that isn't the date's.
        "1990-12-31T23:58:60Z", "1985-04-12T24:00:01Z", "1985-04-12T24:01:00", "1985-04-31T10:15:30Z",
        "1985-04-12T10:15:61Z", "1985-366T10:15:30Z", "1985-W53-1T10:15:30Z", "1985-W15-8T10:15:30Z",
        "1985-00-12T10:15:30Z", "1985-04-00T10:15:30Z", "Mon, 06 Nov 1994 08:49:37 GMT", "Mon Nov  6 08:49:37 1994",
        "1985-04-12T10:15:30+24:00", "1985-04-12T10:15:30+0460", "1985-04-12T10:15:30.Z", "2018-08-15 13:00:00 PM PM2",
        "Aug 15, 2018 13:45:00 PM", "Aug 15, 2018 0:45:00 AM",
    ])
    func refused(_ text: String) {
        #expect(StampTest.found(text) != text)
    }

    @Test(arguments: [
        ("2018", StampPrecision.year), ("2018-08", .month), ("2018-08-15", .day), ("20180815", .day),
        ("2018-227", .day), ("2018227", .day), ("2018-W33-3", .day), ("2018W333", .day), ("2018-W33", .day),
        ("2018-08-15T11Z", .hour), ("2018-08-15T11:45Z", .minute), ("20180815T1145Z", .minute),
        ("20180815T114500Z", .second), ("2018-08-15T11:45:00.5Z", .fraction(digits: 1)),
    ])
    func reducedPrecision(_ text: String, _ precision: StampPrecision) throws {
        let bytes = Array(text.utf8)
        let found = StampReader(scope: [.stamps, .reduced]).first(in: bytes.span)
        guard precision != .year else {
            // Four digits alone are a number.
            let isFound = found != nil
            #expect(!isFound)
            return
        }
        let match = try #require(found)
        #expect(match.range == bytes.indices)
        #expect(match.precision == precision)
        #expect(match.year == 2018 && match.month == 8)
    }
}
