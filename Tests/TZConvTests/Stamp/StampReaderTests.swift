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
        ("I0815 11:45:00.123456    1 main.go:1]", "0815 11:45:00.123456"),
    ])
    func found(_ line: String, _ stamp: String) {
        #expect(StampTest.found(line) == stamp)
    }
}
