/// Reads a log and reports what it holds: layouts, zones, range, and what would have to be guessed.
public struct LogInspector: Sendable {
    private let options: LogOptions

    /// An inspector that reads a log as a rewriter with the same options would.
    public init(_ options: LogOptions) {
        self.options = options
    }

    /// Reports on a log in memory.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public func inspect(_ bytes: [UInt8]) -> LogReport { inspect(LogInput(bytes)).report }

    /// Reports on an input, and how its reading ended.
    package func inspect(_ input: LogInput) -> (report: LogReport, ending: InputFile.Outcome) {
        var options = options
        // The tally is made from the moments of stamps, which the worker tells of.
        let tally = Tally()
        options.prepends = true
        options.targets = []
        options.threads = 1
        options.observer = { moment, line, number in tally.add(moment, line, number) }
        let result = unsafe LogRewriter(options).rewrite(input) { _ in .done }
        return (tally.report(result.summary), result.ending)
    }

    /// The observations of one file, made by one thread.
    private final class Tally: @unchecked Sendable {
        // Sendable: with one thread there is nobody to share it with.
        private var report = LogReport()
        private var zones: [String: Int] = [:]
        private var previous: Int64?

        func add(_ moment: StampConverter.Moment, _ line: Span<UInt8>, _ number: Int) {
            let match = moment.match
            report.first = min(report.first ?? moment.instant, moment.instant)
            report.last = max(report.last ?? moment.instant, moment.instant)
            report.leastDigits = min(report.leastDigits ?? .max, match.fractionDigits)
            report.mostDigits = max(report.mostDigits ?? 0, match.fractionDigits)
            if match.zone.kind != .none {
                var name: [UInt8] = []
                for index in match.zone.range { name.append(line.byte(index)) }
                // Hostile input could name any number of zones.
                let key = String(decoding: name, as: UTF8.self)
                if zones.count < 1000 || zones[key] != nil { zones[key, default: 0] += 1 }
            }
            let second = moment.instant.seconds
            if let previous, second < previous {
                report.backwardJumps += 1
                if previous - second > report.longestJump {
                    report.longestJump = previous - second
                    report.longestJumpLine = number
                }
            }
            previous = second
        }

        func report(_ summary: LogSummary) -> LogReport {
            var report = report
            report.summary = summary
            report.layouts = Self.ranked(summary.layouts)
            report.zones = Self.ranked(zones)
            return report
        }

        private static func ranked(_ counts: [String: Int]) -> [(name: String, count: Int)] {
            counts.map { (name: $0.key, count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        }
    }
}
