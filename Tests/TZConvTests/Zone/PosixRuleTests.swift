import Testing

@testable import TZConv

/// POSIX TZ strings: what they say of 2024, and which texts are none.
struct PosixRuleTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let text: String
        let changes: [(String, String)]
        var testDescription: String { text }
    }

    // From `zdump -v -c 2024,2025 TEXT` of glibc 2.36, which reads the string itself.
    @Test(arguments: [
        Rule(
            text: "EST5EDT,M3.2.0,M11.1.0",
            changes: [("2024-03-10T07:00:00Z", "EDT -04:00 dst"), ("2024-11-03T06:00:00Z", "EST -05:00")]
        ),
        Rule(
            text: "EST5EDT",
            changes: [("2024-03-10T07:00:00Z", "EDT -04:00 dst"), ("2024-11-03T06:00:00Z", "EST -05:00")]
        ),
        Rule(
            text: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
            changes: [("2024-03-31T01:00:00Z", "-01 -01:00 dst"), ("2024-10-27T01:00:00Z", "-02 -02:00")]
        ),
        Rule(
            text: "IST-2IDT,M3.4.4/26,M10.5.0",
            changes: [("2024-03-29T00:00:00Z", "IDT +03:00 dst"), ("2024-10-26T23:00:00Z", "IST +02:00")]
        ),
        Rule(
            text: "AAA3BBB,J60/2,J300/1:30:15",
            changes: [("2024-03-01T05:00:00Z", "BBB -02:00 dst"), ("2024-10-27T03:30:15Z", "AAA -03:00")]
        ),
        Rule(
            text: "AAA3BBB,59/2,299",
            changes: [("2024-02-29T05:00:00Z", "BBB -02:00 dst"), ("2024-10-26T04:00:00Z", "AAA -03:00")]
        ),
        Rule(
            text: "NZST-12NZDT,M9.5.0,M4.1.0/3",
            changes: [("2024-04-06T14:00:00Z", "NZST +12:00"), ("2024-09-28T14:00:00Z", "NZDT +13:00 dst")]
        ),
        Rule(
            text: "IST-1GMT0,M10.5.0,M3.5.0/1",
            changes: [("2024-03-31T01:00:00Z", "IST +01:00"), ("2024-10-27T01:00:00Z", "GMT +00:00 dst")]
        ),
        Rule(
            text: "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45",
            changes: [("2024-04-06T14:00:00Z", "+1245 +12:45"), ("2024-09-28T14:00:00Z", "+1345 +13:45 dst")]
        ),
        Rule(
            text: "WGT3WGST,M3.5.0/-2,M10.5.0/-1",
            changes: [("2024-03-31T01:00:00Z", "WGST -02:00 dst"), ("2024-10-27T01:00:00Z", "WGT -03:00")]
        ),
        Rule(text: "MSK-3", changes: []),
        Rule(text: "AAA-3:30:10", changes: []),
    ])
    func changesOf2024(_ rule: Rule) throws {
        let zone = try Zone(posix: rule.text)
        #expect(zone.id == rule.text)
        var instant = try #require(Instant(seconds: 1_704_067_199))
        for (when, what) in rule.changes {
            let change = try #require(zone.nextTransition(after: instant))
            #expect(change.instant.description == when)
            let flag = change.after.isDaylight ? " dst" : ""
            #expect("\(change.after.abbreviation) \(change.after.offset)\(flag)" == what)
            instant = change.instant
        }
        let next = zone.nextTransition(after: instant)
        if let next { #expect(next.instant.seconds > 1_735_689_600) }
        #expect((next == nil) == rule.changes.isEmpty)
    }

    // RFC 9636, section 3.3.1, gives this string for daylight saving time all the year.
    @Test func daylightAllYear() throws {
        let zone = try Zone(posix: "XXX3EDT4,0/0,J365/23")
        #expect(zone.nextTransition(after: .min) == nil)
        #expect(zone.offset(at: .epoch).abbreviation == "EDT")
        #expect(zone.offset(at: .max).offset == UTCOffset(hours: -4))
        #expect(zone.offset(at: .max).isDaylight)
    }

    @Test func fixedOffsets() throws {
        #expect(try Zone(posix: "MSK-3").offset(at: .epoch).description == "MSK (+03:00)")
        #expect(try Zone(posix: "<+0330>-3:30").offset(at: .max).description == "+0330 (+03:30)")
        let offset = try #require(UTCOffset(hours: 5, minutes: 30))
        #expect(Zone.fixed(offset).id == "+05:30")
        #expect(Zone.fixed(offset).offset(at: .min).abbreviation == "+0530")
        #expect(Zone.fixed(.zero).offset(at: .epoch).abbreviation == "+00")
        #expect(Zone.utc.id == "Etc/UTC")
        #expect(Zone.utc.offset(at: .max).abbreviation == "UTC")
        #expect(Zone.utc.nextTransition(after: .min) == nil)
        #expect(Zone.utc.previousTransition(before: .max) == nil)
    }

    @Test(arguments: [
        "", "E", "ES5", "5", "EST", "EST5EDT,", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST5EDT,M13.2.0,M11.1.0",
        "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,J1,J366", "EST5EDT,366,1",
        "EST5EDT,M3.2.0/168,M11.1.0", "EST5EDT,M3.2.0,M11.1.0x", "EST27", "EST-25:59:59EDT", "<+03-3", "<>-3", "<+0>-3",
        "EST5 EDT", "EST5:60", "EST5:00:60", "EST9999999999999999999", "ABCDEFGHIJKLMNOPQ5", "É5É", "EST5EDT,,",
        "EST5EDT4,M3.2.0/2:00:00:00,M11.1.0", "EST--5", "AAA0BBB,365/167,0/1", "EST5EDT,M3.2,M11.1.0",
    ])
    func noTZString(_ text: String) {
        #expect(throws: TZConvError.self) { try Zone(posix: text) }
    }

    @Test func namesOfUpTo16Characters() throws {
        #expect(try Zone(posix: "ABCDEFGHIJKLMNOP5").offset(at: .epoch).abbreviation == "ABCDEFGHIJKLMNOP")
        #expect(try Zone(posix: "ABCDEFGH5").offset(at: .epoch).abbreviation == "ABCDEFGH")
        #expect(try Zone(posix: "ABCDEFGHI5").offset(at: .epoch).abbreviation == "ABCDEFGHI")
    }

    @Test func randomTextNeverTraps() {
        let alphabet = Array("EST5D,M3.2/0J-+<>:19".utf8)
        var random = SeededRandom(seed: 11)
        var accepted = 0
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...24, using: &random)
            let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            guard let zone = try? Zone(posix: String(decoding: bytes, as: UTF8.self)) else { continue }
            accepted += 1
            _ = zone.nextTransition(after: .epoch)
            _ = zone.previousTransition(before: .max)
            _ = zone.offset(at: .min)
        }
        #expect(accepted > 0)
    }
}
