import Testing

@testable import TZConv

/// The short way, any number of threads and any size of pieces give what the long way gives, line by line.
struct LogEquivalenceTests {
    struct Case: Sendable {
        let from: String
        let to: String
        /// Where the log begins, in seconds of the source's clock.
        let start: Int64
    }

    static let cases = [
        Case(from: "UTC", to: "Europe/Moscow", start: 1_534_333_500),
        // Through the hour that happened twice, and the one that was skipped.
        Case(from: "America/New_York", to: "UTC", start: 1_541_290_000),
        Case(from: "America/New_York", to: "Asia/Kathmandu", start: 1_520_730_000),
        Case(from: "UTC", to: "America/New_York", start: 1_541_290_000),
        // Through a year's end.
        Case(from: "Europe/Berlin", to: "Pacific/Auckland", start: 1_546_200_000),
        // Offsets with seconds, and one with half an hour's daylight saving time.
        Case(from: "Europe/Amsterdam", to: "Africa/Monrovia", start: -1_000_000_000),
        Case(from: "Australia/Lord_Howe", to: "America/St_Johns", start: 1_538_230_000),
    ]

    @Test(arguments: cases) func waysAgree(_ sample: Case) throws {
        for seed in 0..<UInt64(20) {
            var random = RandomLog(seed: seed, start: sample.start)
            let log = random.lines(120)
            var options = try LogFixture.options(from: sample.from, to: [sample.to])
            options.rewritesAll = seed % 4 == 1
            options.rewritesEpochs = seed % 5 == 2
            options.prepends = seed % 7 == 3
            options.usesTemplates = false
            let expected = LogRewriter(options).rewrite(log)
            options.usesTemplates = true
            for (threads, size) in [(1, 1 << 19), (1, 700), (4, 512), (3, 2000)] {
                options.threads = threads
                options.pieceSize = size
                options.searchLimit = 400
                let result = LogRewriter(options).rewrite(log)
                let isSame = result.bytes == expected.bytes
                #expect(
                    isSame,
                    "seed \(seed), \(threads) threads, pieces of \(size): \(difference(result.bytes, expected.bytes, log))"
                )
                let isSameSummary = result.summary == expected.summary
                #expect(
                    isSameSummary,
                    "seed \(seed), \(threads) threads, pieces of \(size): \(result.summary) for \(expected.summary)"
                )
            }
        }
    }

    /// The first line in which two outputs differ, and what it was.
    private func difference(_ left: [UInt8], _ right: [UInt8], _ input: [UInt8]) -> String {
        let lines = [left, right, input].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
        for index in 0..<max(lines[0].count, lines[1].count) {
            let pair = lines.map { index < $0.count ? String(decoding: $0[index], as: UTF8.self) : "(none)" }
            if pair[0] != pair[1] { return "line \(index + 1): '\(pair[0])' for '\(pair[1])' of '\(pair[2])'" }
        }
        return "no line"
    }
}
