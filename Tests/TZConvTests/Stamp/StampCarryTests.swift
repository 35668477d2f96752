import Testing

@testable import TZConv

/// What a stamp's form can't say is refused, with the reason; nothing is rounded in silence.
struct StampCarryTests {
    private static let amsterdam = StampZone(
        offset: UTCOffset(seconds: 1172) ?? .zero,
        abbreviation: "AMT",
        id: "Europe/Amsterdam",
        isUTC: false
    )

    @Test(arguments: [
        ("1930-08-15T11:45:00Z", "the offset +00:19:32 has seconds, which the stamp's form can't show"),
        ("1930-08-15T11:45:00+0200", "the offset +00:19:32 has seconds, which the stamp's form can't show"),
        ("15/Aug/1930:11:45:00 +0200", "the offset +00:19:32 has seconds, which the stamp's form can't show"),
        ("2018-08-15 11:45:00 GMT+3", "GMT+3 has whole hours only"),
    ])
    func offsetsWithSeconds(_ text: String, _ reason: String) {
        #expect(StampTest.moved(text, by: 0, to: Self.amsterdam) == "cannot carry: \(reason)")
    }

    @Test func secondsThatAreThereStay() {
        #expect(
            StampTest.moved("1930-08-15 11:45:00+02:30:17", by: 0, to: Self.amsterdam)
                == "1930-08-15 11:45:00+00:19:32"
        )
        #expect(StampTest.moved("1930-08-15 11:45:00 CET", by: 0, to: Self.amsterdam) == "1930-08-15 11:45:00 AMT")
    }

    @Test func yearsThatDoNotFit() throws {
        let bytes = Array("180815 11:45:00".utf8)
        let found = StampReader().first(in: bytes.span)
        let match = try #require(found)
        let time = try #require(CivilDateTime(secondsSinceEpoch: 4_102_444_800))
        var text = StampText()
        #expect(
            StampWriter.write(match, of: bytes.span, as: time, in: .utc, into: &text)
                == .cannotCarry("the year doesn't fit in two digits")
        )
    }

    @Test(arguments: [
        // The unknown local offset of RFC 3339, section 4.3, is UTC and stays what it is.
        ("2018-08-15T11:45:00-00:00", StampZone.utc, "2018-08-15T11:45:00-00:00"),
        ("2018-08-15T11:45:00+00", .utc, "2018-08-15T11:45:00+00"),
        // London in winter is at zero, and not UTC.
        (
            "2018-08-15T11:45:00Z",
            StampZone(offset: .zero, abbreviation: "GMT", id: "Europe/London", isUTC: false),
            "2018-08-15T11:45:00+00:00"
        ),
        ("Wed, 15 Aug 2018 11:45:00 GMT", StampTest.berlin, "Wed, 15 Aug 2018 11:45:00 +0200"),
        ("Wed, 15 Aug 2018 11:45:00 EST", .utc, "Wed, 15 Aug 2018 11:45:00 GMT"),
        ("Wed, 15 Aug 2018 11:45:00 +0200 (CEST)", StampTest.moscow, "Wed, 15 Aug 2018 11:45:00 +0300 (MSK)"),
        ("[15-Aug-2018 11:45:00 UTC] x", StampTest.berlin, "[15-Aug-2018 11:45:00 Europe/Berlin] x"),
        ("[15-Aug-2018 11:45:00 Europe/Berlin] x", .utc, "[15-Aug-2018 11:45:00 UTC] x"),
        ("2018-08-15 11:45:00 GMT+3 x", StampTest.berlin, "2018-08-15 11:45:00 GMT-2 x"),
        (
            "Wed Aug 15 2018 11:45:00 GMT+0300 (Moscow Standard Time)",
            StampTest.berlin,
            "Wed Aug 15 2018 11:45:00 GMT+0200 (CEST)"
        ),
        (
            "time=\"11:45:00.123+240\" date=\"08-15-2018\"", StampTest.kolkata,
            "time=\"11:45:00.123-330\" date=\"08-15-2018\""
        ),
        ("2018-08-15-11.45.00.123456+120", StampTest.newYork, "2018-08-15-11.45.00.123456-240"),
        ("2018-08-15 11:45:00 +0300 MSK x", StampTest.berlin, "2018-08-15 11:45:00 +0200 CEST x"),
        (
            "date=2018-08-15 time=11:45:00 devname=\"a\" tz=\"+0200\"", StampTest.newYork,
            "date=2018-08-15 time=11:45:00 devname=\"a\" tz=\"-0400\""
        ),
    ])
    func zonePartsKeepTheirForm(_ text: String, _ zone: StampZone, _ result: String) {
        #expect(StampTest.moved(text, by: 0, to: zone) == result)
    }
}
