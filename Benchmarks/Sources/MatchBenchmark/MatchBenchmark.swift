import TZConv

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Names to zones, through the public interface, as CSV: microseconds of process CPU time for each name, the median and
/// the extremes of several runs.
///
///     swift run -c release --package-path Benchmarks MatchBenchmark [RUNS]
@main
struct MatchBenchmark {
    static let exact = ["tokyo", "America/New_York", "são paulo", "münchen", "москва", "東京", "sfo", "us-east-1"]
    static let oneSlip = [
        "neyork", "lodnon", "sacramentu", "detrot", "madird", "copenhagne", "singapoer", "casablanka", "amstredam",
        "melbuorne",
    ]
    static let twoSlips = ["edomnon", "coklata", "bathddad", "chisihu", "buujumbuura"]
    static let shortened = ["trnt", "mscw", "lndn", "sngpr", "vldvstk"]
    static let beginnings = ["budap", "lisb", "chica", "seou", "addi"]
    static let refused = ["asdfgh", "qwertyuiop", "spreadsheet", "xylophone"]

    static func main() throws {
        let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
        let catalog = try Catalog.bundled()
        let context = ResolveContext(
            database: try ZoneDatabase(directories: []),
            judgement: .at(Instant(seconds: 1_795_435_200) ?? .epoch)
        )
        print("\(catalog.nameCount) names in \(catalog.byteCount) bytes")
        print("what,median us,least us,most us")
        report("exact name to zone id", exact, runs, times: 20_000) { catalog.zoneID(ofExactName: $0) != nil }
        for (what, names, times) in [
            ("exact name, resolved with its namesakes", exact, 2000), ("one slip", oneSlip, 200),
            ("two slips", twoSlips, 100), ("letters left out", shortened, 200), ("a beginning", beginnings, 200),
            ("refused", refused, 100),
        ] {
            report(what, names, runs, times: times) { (try? catalog.resolve($0, in: context)) != nil }
        }
    }

    /// Prints what one call takes; the first round, which brings the pages in, isn't counted.
    static func report(_ what: String, _ names: [String], _ runs: Int, times: Int, _ call: (String) -> Bool) {
        var sink = 0
        for name in names where call(name) { sink += 1 }
        var results: [Double] = []
        for _ in 0..<max(1, runs) {
            let start = clock()
            for _ in 0..<times {
                for name in names where call(name) { sink += 1 }
            }
            let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            results.append(seconds * 1_000_000 / Double(times * names.count))
        }
        results.sort()
        let text = [results[results.count / 2], results.first ?? 0, results.last ?? 0].map { value in
            let hundredths = Int((value * 100).rounded())
            return "\(hundredths / 100)." + String(String(100 + hundredths % 100).dropFirst())
        }
        // The sum is used, so that the calls can't be left out.
        print("\(what),\(text.joined(separator: ","))\(sink < 0 ? "!" : "")")
    }
}
