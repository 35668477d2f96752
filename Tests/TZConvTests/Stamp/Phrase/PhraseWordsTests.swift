import TZConv
import Testing

/// Times among other words: where they end, and what is left alone.
struct PhraseWordsTests {
    struct Case: Sendable, CustomStringConvertible {
        let line: String
        let index: Int
        let time: String
        let count: Int
        var description: String { line }

        init(_ line: String, at index: Int = 0, _ time: String, _ count: Int) {
            self.line = line
            self.index = index
            self.time = time
            self.count = count
        }
    }

    @Test(arguments: [
        Case("neyork 20:20 cet", at: 1, "20:20", 1), Case("9am berlin to ny, tokyo", "9am", 1),
        Case("utc 11:45", at: 1, "11:45", 1), Case("toronto last friday 9:30 pm", at: 1, "last friday 9:30 pm", 4),
        Case("@1534333500 moscow, utc", "@1534333500", 1), Case("in 3 hours tokyo", "in 3 hours", 3),
        Case("-90m utc", "-90m", 1), Case("15 Aug 2018 11:45 moscow", "15 Aug 2018 11:45", 4),
        Case("August 15, 2018 noon, tokyo", "August 15, 2018 noon", 4), Case("11:45, tokyo", "11:45", 1),
        Case("10:00-11:30 berlin", "10:00-11:30", 1), Case("10:00 to 11:30 berlin to utc", "10:00 to 11:30", 3),
        Case("11:45 to utc", "11:45", 1), Case("11:45 -05:00", "11:45", 1), Case("11:45 +03:00 utc", "11:45", 1),
        Case("2018-08-15 11:45:00 +0300 utc", "2018-08-15 11:45:00 +0300", 3),
        Case("2018-08-15 11:45 -03:00 utc", "2018-08-15 11:45 -03:00", 3),
        Case("11:45 at toronto", "11:45", 1), Case("tomorrow at 9am in tokyo", "tomorrow at 9am", 3),
        Case("2 hours ago utc", "2 hours ago", 3), Case("9am tomorrow tokyo", "9am tomorrow", 2),
        Case("mon 9am ny", "mon 9am", 2), Case("9 am ny", "9 am", 2), Case("9 p.m. ny", "9 p.m.", 2),
        Case("11:45 from toronto", "11:45", 1), Case("3 hours from now utc", "3 hours from now", 4),
        Case("11:45 15:00", "11:45", 1), Case("now utc", "now", 1), Case("now, utc", "now", 1),
        Case("2018-08-15 11:45:00 -3", "2018-08-15 11:45:00", 2), Case("noon cst", "noon", 1),
        Case("9:30 pm friday la", "9:30 pm friday", 3),
        Case("2018-08-15 11:45:00 UTC moscow", "2018-08-15 11:45:00 UTC", 3), Case("11:45 UTC moscow", "11:45", 1),
        Case("11:45 utc", "11:45", 1), Case("1h30m ago utc", "1h30m ago", 2), Case("+1d2h utc", "+1d2h", 1),
        Case("11:45 in 2 days utc", "11:45 in 2 days", 4),
    ])
    func longestRun(_ test: Case) throws {
        let words = test.line.split(separator: " ")
        let found = try #require(try TimePhrase.read(words, at: test.index))
        #expect(found.phrase.text == test.time)
        #expect(found.wordCount == test.count)
    }
}
