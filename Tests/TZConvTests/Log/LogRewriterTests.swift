import Testing

@testable import TZConv

/// What becomes of lines: one stamp moved, everything else as it was.
struct LogRewriterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let input: String
        let output: String
        var from = "UTC"
        var to = "Europe/Moscow"
        var change: @Sendable (inout LogOptions) -> Void = { _ in }

        init(
            _ input: String,
            _ output: String,
            from: String = "UTC",
            to: String = "Europe/Moscow",
            _ change: @escaping @Sendable (inout LogOptions) -> Void = { _ in }
        ) {
            self.input = input
            self.output = output
            self.from = from
            self.to = to
            self.change = change
        }

        var testDescription: String { input }
    }

    static let cases = [
        Case(
            "1.2.3.4 - - [15/Aug/2018:11:45:00 +0000] \"GET /?t=2018-08-15T11:45:00Z\"\n",
            "1.2.3.4 - - [15/Aug/2018:14:45:00 +0300] \"GET /?t=2018-08-15T11:45:00Z\"\n"
        ),
        Case("time=2018-08-15T11:45:00.250Z level=info", "time=2018-08-15T14:45:00.250+03:00 level=info"),
        Case("Aug 15 22:45:00 web1 sshd[7]: x\r\n", "Aug 16 01:45:00 web1 sshd[7]: x\r\n") { $0.year = 2018 },
        Case("Dec 31 23:30:00 a\nJan  1 00:30:00 b\n", "Jan  1 02:30:00 a\nJan  1 03:30:00 b\n") { $0.year = 2018 },
        // The year decides about daylight saving time: in 2010 Moscow still had it.
        Case("Dec 31 12:00:00 a\nJul  1 12:00:00 b\n", "Dec 31 15:00:00 a\nJul  1 16:00:00 b\n") { $0.year = 2009 },
        Case(
            "2018-08-15 11:45:00,123 INFO x\n\tat a.B(C.java:1) 2018-08-15 11:45:00\nCaused by: at 2018-08-15 11:45:00\n",
            "2018-08-15 14:45:00,123 INFO x\n\tat a.B(C.java:1) 2018-08-15 11:45:00\nCaused by: at 2018-08-15 11:45:00\n"
        ),
        Case("{\"ts\":1534333500.123,\"a\":1}\n", "{\"ts\":1534333500.123,\"a\":1}\n"),
        Case("{\"ts\":1534333500.123,\"a\":1}\n", "{\"ts\":\"2018-08-15 14:45:00.123\",\"a\":1}\n") {
            $0.rewritesEpochs = true
        },
        Case("1534333500 up\n", "2018-08-15 14:45:00 up\n") { $0.rewritesEpochs = true },
        Case("2018-08-15T11:45:00Z a 2018-08-15T12:45:00Z\n", "2018-08-15T14:45:00+03:00 a 2018-08-15T15:45:00+03:00\n")
        {
            $0.rewritesAll = true
        },
        Case("2018-08-15T11:45:00Z a 2018-08-15 12:45:00\n", "2018-08-15T11:45:00Z a 2018-08-15 15:45:00\n") {
            $0.layout = StampLayout.named("datetime")
        },
        Case("2018-08-15T11:45:00Z a\n b\n", "2018-08-15T14:45:00+03:00\t2018-08-15T11:45:00Z a\n b\n") {
            $0.prepends = true
        },
        Case("08/09/2018 11:45:00 x\n", "08/09/2018 11:45:00 x\n"),
        Case("08/09/2018 11:45:00 x\n13/09/2018 11:45:00 y\n", "08/09/2018 14:45:00 x\n13/09/2018 14:45:00 y\n"),
        Case("08/09/2018 22:45:00 x\n", "09/09/2018 01:45:00 x\n") { $0.order = .dayFirst },
        Case("08/09/2018 22:45:00 x\n", "08/10/2018 01:45:00 x\n") { $0.order = .monthFirst },
        Case("2018-08-15 11:45:00 EST x\n", "2018-08-15 19:45:00 MSK x\n"),
        Case("2018-08-15 11:45:00 EDT x\n", "2018-08-15 18:45:00 MSK x\n", from: "America/New_York"),
        Case("2018-08-15 11:45:00 IST x\n", "2018-08-15 11:45:00 IST x\n"),
        Case("2018-08-15 11:45:00 IST x\n", "2018-08-15 09:15:00 MSK x\n", from: "Asia/Kolkata"),
        Case("[15-Aug-2018 11:45:00 Europe/Berlin] x\n", "[15-Aug-2018 12:45:00 Europe/Moscow] x\n"),
        Case("11:45:00.123 [main] x\n", "14:45:00.123 [main] x\n"),
        // Left alone: no stamps, nothing at all, odd bytes.
        Case(
            "v1.2.3 12:34:56:78:9a:bc 10.20.30.40:8080 took 1:23.5s\n\n\0\u{FFFD}",
            "v1.2.3 12:34:56:78:9a:bc 10.20.30.40:8080 took 1:23.5s\n\n\0\u{FFFD}"
        ),
        Case("", ""),
        Case("\n", "\n"),
        // The clocks jumped over this time: it is moved forward by the gap.
        Case("2018-03-11 02:30:00 x\n", "2018-03-11 07:30:00 x\n", from: "America/New_York", to: "UTC"),
    ]

    @Test(arguments: cases) func lines(_ sample: Case) throws {
        let result = try LogFixture.rewrite(sample.input, from: sample.from, to: sample.to, sample.change)
        #expect(result.text == sample.output)
    }

    @Test func columns() throws {
        var options = try LogFixture.options(from: "UTC", to: ["UTC", "Asia/Tokyo"])
        options.prepends = true
        let (bytes, summary) = LogRewriter(options).rewrite(Array("2018-08-15 20:45:00 x\n".utf8))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "2018-08-15 20:45:00\t2018-08-16 05:45:00\t2018-08-15 20:45:00 x\n"
        )
        #expect(summary.stamps == 1)
    }

    @Test func guessesAreCounted() throws {
        let text = "2018-11-04 01:10:00 a\n2018-11-04 01:50:00 b\n2018-03-11 02:30:00 c\nno stamp\n11:45:00 d\n"
        let summary = try LogFixture.rewrite(text, from: "America/New_York").summary
        #expect(summary.lines == 5)
        #expect(summary.stamps == 4)
        #expect(summary.linesWithoutStamp == 1)
        #expect(summary.zoneless == 4)
        #expect(summary.inFolds == 2)
        #expect(summary.unsettledInFolds == 2)
        #expect(summary.inGaps == 1)
        #expect(summary.dateless == 1)
        #expect(summary.layouts == ["datetime": 3, "time": 1])
    }

    @Test func strictLeavesGuesses() throws {
        let text = "2018-03-11 02:30:00 a\nAug 15 11:45:00 b\n11:45:00 c\n2018-08-15 11:45:00 d\n"
        let result = try LogFixture.rewrite(text, from: "America/New_York", to: "UTC") { $0.isStrict = true }
        #expect(result.text == "2018-03-11 02:30:00 a\nAug 15 11:45:00 b\n11:45:00 c\n2018-08-15 15:45:00 d\n")
        #expect(result.summary.refused == 3)
    }

    @Test func utf16PassesUnchanged() throws {
        let options = try LogFixture.options(from: "UTC", to: ["Europe/Moscow"])
        let bytes: [UInt8] = [0xFF, 0xFE] + "2018-08-15T11:45:00Z\n".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
        let result = LogRewriter(options).rewrite(bytes)
        #expect(result.bytes == bytes)
        #expect(result.summary.isUTF16)
    }

    /// A line longer than a piece passes in parts, its stamp moved, with any number of threads.
    @Test(arguments: [1, 3]) func longLines(_ threads: Int) throws {
        var options = try LogFixture.options(from: "UTC", to: ["Europe/Moscow"])
        options.threads = threads
        options.pieceSize = 4096
        options.searchLimit = 2048
        let long = String(repeating: "x 2018-08-15T11:45:00Z ", count: 3000)
        let lines = "a\n2018-08-15T11:45:00Z \(long)\n2018-08-15T11:46:00Z b\n"
        let expected = "a\n2018-08-15T14:45:00+03:00 \(long)\n2018-08-15T14:46:00+03:00 b\n"
        let result = LogRewriter(options).rewrite(Array(lines.utf8))
        let isSame = String(decoding: result.bytes, as: UTF8.self) == expected
        #expect(isSame)
        #expect(result.summary.lines == 3)
        // Without a stamp in the part that is searched the line is counted.
        let blind = LogRewriter(options).rewrite(Array((String(repeating: "y", count: 9000) + long).utf8))
        #expect(blind.summary.longLines == 1)
    }
}
