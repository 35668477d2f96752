import Testing

@testable import TZConv

/// The report on a log, and the check of a rewriting.
struct LogCheckTests {
    @Test func report() throws {
        let text = """
            2018-11-04 00:59:00,123 a
            2018-11-04 01:50:00,123 b
            2018-11-04 01:05:00,123 c
            2018-11-04T12:00:00.5+02:00 d
            nothing
            """
        let report = LogInspector(try LogFixture.options(from: "America/New_York", to: [])).inspect(Array(text.utf8))
        #expect(report.summary.lines == 5)
        #expect(report.summary.linesWithoutStamp == 1)
        #expect(report.layouts.map(\.name) == ["datetime", "rfc3339"])
        #expect(report.layouts.map(\.count) == [3, 1])
        #expect(report.zones.map(\.name) == ["+02:00"])
        #expect(report.first?.description == "2018-11-04T04:59:00.123Z")
        #expect(report.last?.description == "2018-11-04T10:00:00.5Z")
        #expect(report.leastDigits == 1)
        #expect(report.mostDigits == 3)
        #expect(report.summary.inFolds == 2)
        #expect(report.summary.unsettledInFolds == 0)
        #expect(report.backwardJumps == 0)
    }

    @Test func jumps() throws {
        let text = "2018-08-15 11:45:00 a\n2018-08-15 11:44:50 b\n2018-08-15 11:45:00 c\n2018-08-15 10:45:00 d\n"
        let report = LogInspector(try LogFixture.options(from: "UTC", to: [])).inspect(Array(text.utf8))
        #expect(report.backwardJumps == 2)
        #expect(report.longestJump == 3600)
        #expect(report.longestJumpLine == 4)
    }

    struct Wrong: Sendable {
        let output: String
        let differing: Int
    }

    /// A check that can't fail is none: outputs with mistakes are found out.
    @Test(arguments: [
        Wrong(output: "2018-08-15 14:45:00 x\nAug  1 03:00:00 y\n", differing: 0),
        Wrong(output: "2018-08-15 13:45:00 x\nAug  1 03:00:00 y\n", differing: 1),
        Wrong(output: "2018-08-15 14:45:00  x\nAug  1 03:00:00 y\n", differing: 1),
        Wrong(output: "2018-08-15 14:45:00 x\nAug  1 04:00:00 y\n", differing: 1),
        Wrong(output: "2018-08-16 14:45:00 x\nAug  2 03:00:00 y\n", differing: 2),
        Wrong(output: "2018-08-15 14:45:00 x\n", differing: 1),
        Wrong(output: "2018-08-15 14:45:00 x\nAug  1 03:00:00 y\nz\n", differing: 1),
    ]) func mistakesAreFound(_ sample: Wrong) throws {
        let options = try LogFixture.options(from: "UTC", to: ["Europe/Moscow"])
        var verifier = LogVerifier(options, target: try LogFixture.zone("Europe/Moscow"))
        verifier.days = [try #require(CivilDate(year: 2018, month: 8, day: 1))]
        var summary = LogSummary()
        let input = Array("2018-08-15 11:45:00 x\nAug  1 00:00:00 y\n".utf8)
        let output = Array(sample.output.utf8)
        verifier.verify(input.span, output.span, into: &summary)
        #expect(summary.differing == sample.differing)
    }

    /// Random logs come back, whatever way they took.
    @Test func rewritingsComeBack() throws {
        for seed in 0..<UInt64(20) {
            var random = RandomLog(seed: seed, start: 1_534_333_500, isWild: false)
            var options = try LogFixture.options(from: "UTC", to: ["Asia/Kolkata"])
            options.verifies = true
            options.threads = 2
            options.pieceSize = 1000
            options.searchLimit = 500
            let summary = LogRewriter(options).rewrite(random.lines(100)).summary
            #expect(summary.verified > 0)
            #expect(summary.differing == 0, "seed \(seed), line \(summary.firstDifference ?? 0)")
        }
    }
}
