import TZConv

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Conversions between instants and civil times, through the public interface, as CSV: nanoseconds of process CPU time
/// for each operation, the median and the extremes of several runs.
///
///     swift run -c release --package-path Benchmarks ConversionBenchmark [RUNS]
@main
struct ConversionBenchmark {
    static let count = 1 << 20

    static func main() throws {
        let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
        print("zone,operation,median ns,least ns,most ns")
        let database = try ZoneDatabase(directories: [])
        for id in ["America/New_York", "Europe/Moscow", "Asia/Kolkata", "Africa/Casablanca"] {
            try conversions(try database.zone(id), runs)
        }
        try loading(runs)
    }

    static func conversions(_ zone: Zone, _ runs: Int) throws {
        var random = SplitMix(state: 0x7A63_6F6E_7601)
        let modern = instants(0, 2_145_916_800, &random)
        let later = instants(2_145_916_800, 4_133_980_800, &random)
        let ticks = (0..<count).compactMap { number in
            Instant(seconds: 1_534_333_500 + Int64(number / 100), nanoseconds: number % 100 * 10_000_000)
        }
        let civil = modern.compactMap { CivilDateTime($0, at: zone.utcOffset(at: $0)) }
        for (name, list) in [("a 1970-2037", modern), ("b 2038-2100", later), ("c 10 ms apart", ticks)] {
            report(zone.id, name, runs) {
                var sum = 0
                for instant in list {
                    guard let civil = CivilDateTime(instant, at: zone.utcOffset(at: instant)) else { continue }
                    sum &+= civil.date.day &+ civil.time.hour &+ civil.date.year &+ civil.time.second
                }
                return sum
            }
        }
        report(zone.id, "offset alone 1970-2037", runs) {
            var sum = 0
            for instant in modern { sum &+= zone.utcOffset(at: instant).seconds }
            return sum
        }
        report(zone.id, "offset and abbreviation", runs) {
            var sum = 0
            for instant in modern { sum &+= zone.offset(at: instant).abbreviation.utf8.count }
            return sum
        }
        report(zone.id, "d civil to instant", runs) {
            var sum: Int64 = 0
            for time in civil {
                guard let reading = try? zone.instants(of: time).resolved() else { continue }
                sum &+= reading.instant.seconds
            }
            return Int(truncatingIfNeeded: sum)
        }
    }

    /// Loads every zone once from the bundled copy, each time with a new database.
    static func loading(_ runs: Int) throws {
        let ids = try ZoneDatabase(directories: []).ids
        for (name, list) in [("load all", ids), ("load New York", Array(repeating: "America/New_York", count: 400))] {
            var times: [Double] = []
            var sum = 0
            for _ in 0..<(runs * 5) {
                let databases = try list.map { _ in try ZoneDatabase(directories: []) }
                let start = cpuNanoseconds()
                for (database, id) in zip(databases, list) {
                    sum &+= try database.zone(id).utcOffset(at: .epoch).seconds
                }
                times.append((cpuNanoseconds() - start) / Double(list.count))
            }
            line("any", name, times, sum)
        }
    }

    static func report(_ zone: String, _ name: String, _ runs: Int, _ body: () -> Int) {
        var sum = body()
        var times: [Double] = []
        for _ in 0..<runs {
            let start = cpuNanoseconds()
            sum &+= body()
            times.append((cpuNanoseconds() - start) / Double(count))
        }
        line(zone, name, times, sum)
    }

    static func line(_ zone: String, _ name: String, _ times: [Double], _ sum: Int) {
        let sorted = times.sorted()
        let figures = [sorted[sorted.count / 2], sorted[0], sorted[sorted.count - 1]].map { time in
            "\((time * 10).rounded() / 10)"
        }
        // The sum keeps the work from being left out; a program that prints it must do the work.
        if sum == .min { print("unlikely") }
        print("\(zone),\(name),\(figures.joined(separator: ","))")
    }

    static func instants(_ start: Int64, _ end: Int64, _ random: inout SplitMix) -> [Instant] {
        (0..<count).compactMap { _ in Instant(seconds: start + Int64(random.next() % UInt64(end - start))) }
    }

    static func cpuNanoseconds() -> Double {
        var time = timespec()
        // A local variable is filled; the call can't fail for this clock.
        _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
