import Testing

@testable import TZConv

/// What is a stamp in a line, and what only looks like one.
struct StampReaderTests {
    @Test(arguments: [
        "version 10.20.30 released", "dial tcp 10.0.0.1:8080: refused", "link/ether 12:34:56:78:9a:bc",
        "took 1:23:45.6s", "decimal 8304.12 here", "price 19.99", "pid 1534333500", "12:34:56:78 codec",
        "2001:0db8:85a3::8a2e", "call +49-170-1234567", "2018-13-15 11:45:00", "2018-02-30 11:45:00",
        "2018-08-15 25:45:00", "2018-08-15 11:60:00", "x2018-08-15 11:45:00", "2018-08-15 11:45:000", "Feb 30 11:45:00",
        "Thu Aug 15 11:45:00 2018", "May the force", "Sun 12", "deadbeef0123", "12018-08-15 11:45:00", "",
        "nginx/1.25.3 (Ubuntu)", "1.2018-08-15", "eth0 00:1A:2B:3C:4D:5E up", "elapsed 00:01:30.5",
        "eta [00:01:30] 45%",
        "ratio 16:9", "John 3:16", "10.0.0.1:11:45:00", "port 2018", "id 20180815114500123456", "v2018.08.15",
        "sha 5b74123c0123456789abcdef0123456789abcdef", "uuid 01653d67-3adb-7abc-8def-0123456789ab", "+1 415 555 1234",
        "$1,534,333,500.12", "2018-08-15", "2018-08", "11:45", "at 11:45:00", "range 10-20", "08/15", "1534333500",
        "a/b/2018/08/15/x", "fe80::1:2018:8:15", "x=1:02:03", "60:00:00", "2018-08-15T11:45:00Zulu",
        "Marching 15 11:45:00",
        "0x2018-08-15 11:45:00a", "12:34:56:ab:cd:ef", "12:34:56-78", "2018-08-15 11:45:00.123.456", "Aug 32 11:45:00",
        "MAC 11:45:00:aa:bb:cc",
    ])
    func falseFriends(_ line: String) {
        #expect(StampTest.found(line) == nil)
    }

    @Test(arguments: [
        ("\u{1B}[2m2018-08-15T11:45:00.123456Z\u{1B}[0m INFO", "2018-08-15T11:45:00.123456Z"),
        ("{\"m\":\"a\\n2018-08-15T11:45:00Z b\"}", "2018-08-15T11:45:00Z"),
        ("\\u001b[2mAug 15 11:45:00 x", "Aug 15 11:45:00"),
        ("<34>1 2018-08-15T11:45:00.123456+02:00 host", "2018-08-15T11:45:00.123456+02:00"),
        ("grep.log:12:2018-08-15 11:45:00 x", "2018-08-15 11:45:00"),
        ("2018-08-15 11:45:00 INFO x", "2018-08-15 11:45:00"),
        ("2018-08-15 11:45:00 CET x", "2018-08-15 11:45:00 CET"),
        ("10.0.0.1:514 <13>Aug 15 11:45:00 h", "Aug 15 11:45:00"),
        ("Aug 15 11:45:00 10.0.0.1 x", "Aug 15 11:45:00"),
        ("app_1  | 2018-08-15T11:45:00Z x", "2018-08-15T11:45:00Z"),
        ("a\t2018-08-15\t11:45:00\tb", "2018-08-15\t11:45:00"),
        ("2018-08-15 11:45:00 GET /x", "2018-08-15 11:45:00"),
        ("2018-08-15 11:45:00 web/worker x", "2018-08-15 11:45:00"),
        ("2018-08-15 11:45:00 -12 items", "2018-08-15 11:45:00 -12"),
        ("2018-08-15 11:45:00-12:30:00 range", "2018-08-15 11:45:00-12:30:00"),
        ("2018-08-15T11:45:00.123+0200[info] x", "2018-08-15T11:45:00.123+0200"),
        ("\"2018-08-15T11:45:00.123Z\",", "2018-08-15T11:45:00.123Z"),
        ("\\\"2018-08-15T11:45:00Z\\\"", "2018-08-15T11:45:00Z"),
        ("\r\n2018-08-15 11:45:00\r", "2018-08-15 11:45:00"),
        ("(2018-08-15 11:45:00)", "2018-08-15 11:45:00"),
        ("\u{FEFF}2018-08-15 11:45:00", "2018-08-15 11:45:00"),
        ("\u{1B}[1;32mAug 15 11:45:00\u{1B}[0m x", "Aug 15 11:45:00"),
        ("I0815 11:45:00.123456    1 main.go:1]", "0815 11:45:00.123456"),
    ])
    func found(_ line: String, _ stamp: String) {
        #expect(StampTest.found(line) == stamp)
    }

    @Test(arguments: [
        (
            "2018-08-15T11:45:00Z stdout F 2018-08-15 13:45:00,123 INFO",
            ["2018-08-15T11:45:00Z", "2018-08-15 13:45:00,123"]
        ),
        (
            "Aug 15 11:45:00 lb haproxy[1]: 10.0.0.1:5 [15/Aug/2018:11:45:00.123] fe",
            ["Aug 15 11:45:00", "15/Aug/2018:11:45:00.123"]
        ),
        ("from 2018-08-15 11:45:00 to 2018-08-15 12:45:00.", ["2018-08-15 11:45:00", "2018-08-15 12:45:00"]),
        ("10.0.0.1 1.2.3 none", []),
    ])
    func everyStampOfALine(_ line: String, _ stamps: [String]) {
        let bytes = Array(line.utf8)
        var found: [String] = []
        StampReader().all(in: bytes.span) { found.append(String(decoding: bytes[$0.range], as: UTF8.self)) }
        #expect(found == stamps)
    }

    /// Epochs need a key or a place that speaks of time, even when they are asked for.
    @Test(arguments: [
        ("{\"ts\":1534333500.123,\"id\":1534333501}", ["1534333500.123"]),
        ("time=1534333500 pid=1534333501 port=1534333502", ["1534333500"]),
        ("phone 4155551234", []), ("{\"uptime\":1534333500}", []), ("__MONOTONIC_TIMESTAMP=1534333500", []),
        ("{\"created_at\":1534333500123456789}", ["1534333500123456789"]), ("t=1534333500", ["1534333500"]),
        ("count=1534333500", []), ("@1534333500 x", ["1534333500"]), ("\"exp\":\"1534333500\"", ["1534333500"]),
        ("1534333500: mosquitto", ["1534333500"]), ("a 1534333500 1534333560 ACCEPT", ["1534333500", "1534333560"]),
        ("a 1534333500 1634333560 b", []), ("\"time\":153433350", []), ("\"time\":15343335001", []),
    ])
    func epochs(_ line: String, _ stamps: [String]) {
        let bytes = Array(line.utf8)
        var found: [String] = []
        StampReader(scope: .epochs).all(in: bytes.span) {
            found.append(String(decoding: bytes[$0.range], as: UTF8.self))
        }
        #expect(found == stamps)
    }

    /// Every abbreviation of letters that the zones have used since 1970 is known, but for two that look like words.
    @Test func abbreviationsOfTheZonesAreKnown() throws {
        let database = try ZoneDatabase(directories: [])
        let start = try #require(Instant(seconds: 0))
        var unknown: Set<String> = []
        for id in database.ids {
            for use in try database.zone(id).abbreviations where use.last.map({ $0 > start }) ?? true {
                let name = use.offset.abbreviation
                guard name.utf8.allSatisfy(\.isASCIILetter), name != "LMT" else { continue }
                let bytes = Array(name.utf8)
                if !StampAbbreviations.isKnown(in: bytes.span, at: 0, length: bytes.count) { unknown.insert(name) }
            }
        }
        #expect(unknown.subtracting(["CAST", "MMT"]) == [])
    }
}
