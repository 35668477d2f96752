import TZConv

/// Rewriters for tests: bundled zones, a fixed present, nothing from the machine.
enum LogFixture {
    static func zone(_ id: String) throws -> Zone { try ZoneDatabase(directories: []).zone(id) }

    static func options(from: String, to: [String]) throws -> LogOptions {
        let database = try ZoneDatabase(directories: [])
        // 2018-12-01T00:00:00Z.
        let now = Instant(seconds: 1_543_622_400) ?? .epoch
        return LogOptions(from: try database.zone(from), to: try to.map { try database.zone($0) }, now: now) {
            name,
            _ in
            switch name {
            case "EST": .offset(UTCOffset(hours: -5) ?? .zero)
            case "MSK": .offset(UTCOffset(hours: 3) ?? .zero)
            case "IST": .ambiguous("IST means several offsets")
            default: .unknown("\(name) is not known")
            }
        } zoneNamed: {
            try? database.zone($0)
        }
    }

    static func rewrite(
        _ text: String,
        from: String = "UTC",
        to: String = "Europe/Moscow",
        _ change: (inout LogOptions) -> Void = { _ in }
    ) throws -> (text: String, summary: LogSummary) {
        var options = try options(from: from, to: [to])
        change(&options)
        let (bytes, summary) = LogRewriter(options).rewrite(Array(text.utf8))
        return (String(decoding: bytes, as: UTF8.self), summary)
    }
}

/// Chance with a seed, the same everywhere: SplitMix64.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
