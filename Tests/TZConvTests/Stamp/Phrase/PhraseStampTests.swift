import TZConv
import Testing

/// Stamps of machines among the words and in pasted lines; each is written again in its own layout.
struct PhraseStampTests {
    typealias Case = PhraseShapeTests.Case

    @Test(arguments: [
        Case("15/Aug/2018:11:45:00 +0300", "15/Aug/2018:08:45:00 +0000"),
        Case("[15/Aug/2018:11:45:00 +0300]", "15/Aug/2018:08:45:00 +0000"),
        Case("2018-08-15 11:45:00,123", "2018-08-15 08:45:00,123"),
        Case("2018/08/15 11:45:00", "2018/08/15 08:45:00"),
        Case("Wed Aug 15 11:45:00 2018 +0200", "Wed Aug 15 09:45:00 2018 +0000"),
        Case("Wed Aug 15 11:45:00.123456 2018", "Wed Aug 15 08:45:00.123456 2018"),
        Case("Aug 15 2018 11:45:00", "Aug 15 2018 08:45:00"),
        Case("8/15/2018 11:45:00 AM", "8/15/2018 8:45:00 AM"),
        Case("31/Dec/2016:23:59:60 +0000", "01/Jan/2017:02:59:60 +0300", target: 3),
        Case("2018-08-15\t11:45:00", "2018-08-15\t08:45:00"), Case("2018-08-15  11:45:00", "2018-08-15  08:45:00"),
        Case("Aug  5 11:45:00", "Aug  5 08:45:00"), Case("Aug 10 01:00:00", "Aug  9 22:00:00"),
        Case("180815  9:45:00", "180815  6:45:00"),
        Case("I0815 11:45:00.123456", "0815 08:45:00.123456"),
    ])
    func shapes(_ test: Case) throws {
        #expect(try PhraseShapeTests.convert(test) == test.output)
    }

    @Test func abbreviationsBelongToWholeStamps() throws {
        let stamp = try TimePhrase("2018-08-15 11:45:00 CEST")
        #expect(stamp.zone?.abbreviation == "CEST")
        #expect(stamp.zone?.offset == nil)
        // A person's time leaves the abbreviation to be read as a place.
        for line in ["2018-08-15 11:45 CEST", "11:45:00 CEST", "2018-08-15 11:45:00 cest", "Aug 15 11:45:00 CEST"] {
            let words = line.split(separator: " ")
            let found = try #require(try TimePhrase.read(words, at: 0))
            #expect(found.wordCount == words.count - 1, "\(line)")
            #expect(found.phrase.zone == nil)
        }
        let date = try TimePhrase("Wed Aug 15 11:45:00 CEST 2018")
        #expect(date.zone?.abbreviation == "CEST")
        #expect(date.meaning == stamp.meaning)
    }

    /// The instants are those of the ids' own specifications: 2018-08-15T11:45:00 and a part.
    @Test(arguments: [
        ("131788071001230000", 123_000_000), ("13178807100123000", 123_000_000),
        ("01653d67-3adb-7000-8000-000000000000", 123_000_000), ("01CMYPEEPV0000000000000000", 123_000_000),
        ("5b74123c0000000000000000", 0), ("@400000005b741246075bcd15", 123_456_789),
        ("/Date(1534333500123+0200)/", 123_000_000),
    ])
    func identifiers(text: String, nanoseconds: Int) throws {
        let instant = try #require(Instant(seconds: 1_534_333_500, nanoseconds: nanoseconds))
        #expect(try TimePhrase(text).meaning == .instant(instant))
    }

    struct Line: Sendable {
        let line: String
        let stamp: String
        let layout: String
    }

    @Test(arguments: [
        Line(line: "Aug 15 11:45:00 web1 sshd[7]: Failed", stamp: "Aug 15 11:45:00", layout: "syslog"),
        Line(
            line: "10.0.0.1 - - [15/Aug/2018:11:45:00 +0300] \"GET /\"",
            stamp: "15/Aug/2018:11:45:00 +0300",
            layout: "clf"
        ),
        Line(line: "level=info ts=2018-08-15T11:45:00Z", stamp: "2018-08-15T11:45:00Z", layout: "rfc3339"),
        Line(line: "Zürich 2018-08-15T11:45:00Z", stamp: "2018-08-15T11:45:00Z", layout: "rfc3339"),
    ])
    func lines(_ test: Line) throws {
        let found = try #require(try TimePhrase.read(line: test.line))
        #expect(found.stamp == test.stamp)
        #expect(found.layout == test.layout)
        #expect(String(decoding: Array(test.line.utf8)[found.range], as: UTF8.self) == test.stamp)
    }

    @Test func linesWithoutAStamp() throws {
        for line in ["", "listening on 10.20.30.40:8080", "version 1.2.3", "took 1.5 s"] {
            #expect(try TimePhrase.read(line: line) == nil)
        }
    }

    /// A log doesn't tell the future, a person may.
    @Test func yearsOfRecords() throws {
        let now = try #require(CivilDate(year: 2018, month: 1, day: 10).map { CivilDateTime($0, .midnight) })
        let instant = try #require(now.instant(at: .zero))
        func year(_ phrase: TimePhrase) throws -> Int? {
            guard case .civil(let civil) = try phrase.resolve(now: now, at: instant).start else { return nil }
            return civil.date.year
        }
        let march = try #require(try TimePhrase.read(line: "Mar 15 11:45:00 web1 sshd[7]: x"))
        #expect(try year(march.phrase) == 2017)
        #expect(try year(TimePhrase("Mar 15 11:45")) == 2018)
        let tomorrow = try #require(try TimePhrase.read(line: "Jan 11 00:45:00 web1 sshd[7]: x"))
        #expect(try year(tomorrow.phrase) == 2018)
        #expect(try year(TimePhrase("Nov 15 11:45")) == 2017)
        #expect(try year(TimePhrase("Feb 29")) == 2016)
        #expect(try year(TimePhrase("Mon Aug 15")) == 2016)
    }
}
