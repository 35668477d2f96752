import TZConv
import Testing

/// What a format that carries its zone wrote is read back as the same instant, for 100,000 random instants and zones.
struct PhraseRoundTripTests {
    /// Formats, and the finest unit that each can say, in nanoseconds.
    static let formats: [(String, Int)] = [
        ("rfc3339", 1), ("iso8601", 1), ("rfc9557", 1), ("rfc2822", 1_000_000_000), ("@%s", 1_000_000_000),
        ("@%s.%N", 1), ("%Y-%m-%d %H:%M:%S.%N %:z", 1), ("%Y%m%dT%H%M%S.%6N%z", 1_000),
        ("%G-W%V-%uT%H:%M:%S%::z", 1_000_000_000), ("%Y-%jT%T,%3N%:z", 1_000_000),
        ("%A, %B %-d, %Y %I:%M:%S.%N %p %:z", 1), ("%d/%b/%Y:%H:%M:%S %z", 1_000_000_000),
        ("%a %b %e %H:%M:%S %Y %z", 1_000_000_000), ("%T %-d %b %Y %:z", 1_000_000_000),
    ]

    /// Numbers that look random and are the same for the same seed (SplitMix64).
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(arguments: [UInt64.random(in: 0 ... .max)])
    func writtenAndRead(seed: UInt64) throws {
        var random = Generator(state: seed)
        let database = try ZoneDatabase(directories: [])
        let zones = try database.ids.shuffled(using: &random).prefix(60).map { try database.zone($0) } + [Zone.utc]
        let formats = try Self.formats.map { (try TimeFormat($0.0), $0.1) }
        var failures: [String] = []
        for _ in 0..<100_000 {
            guard failures.count < 10, let zone = zones.randomElement(using: &random),
                let (format, unit) = formats.randomElement(using: &random)
            else { break }
            // Half the instants near the present, half in the years 1 to 5137: later seconds would pass for
            // milliseconds.
            let seconds = Int64.random(
                in: Bool.random(using: &random) ? 0...4_000_000_000 : -62_135_000_000...99_900_000_000,
                using: &random
            )
            let part = Int.random(in: 0...999_999_999, using: &random) / unit * unit
            let known = try #require(Instant(seconds: seconds, nanoseconds: part))
            let offset = zone.offset(at: known)
            // Offsets of mean times have seconds, which most layouts can't say; %s and %N of negative seconds are not one
            // decimal number.
            let isRounded = format == formats[0].0 || format == formats[1].0 || format == formats[2].0
            guard offset.offset.seconds % 60 == 0 || isRounded, seconds >= 0 || format != formats[5].0 else { continue }
            let made = ZonedFields(known, at: offset.offset, abbreviation: offset.abbreviation, zoneID: zone.id)
            let text = format.string(try #require(made))
            if Self.instant(text) != known { failures.append("\(text) of \(known) in \(zone.id)") }
        }
        #expect(failures.isEmpty, "seed \(seed)")
    }

    private static func instant(_ text: String) -> Instant? {
        guard let phrase = try? TimePhrase(text), let now = CivilDateTime(.epoch, at: .zero),
            let reading = try? phrase.resolve(now: now, at: .epoch)
        else { return nil }
        switch reading.start {
        case .instant(let instant): return instant
        case .civil(let civil): return phrase.zone?.offset.flatMap { civil.instant(at: $0) }
        case .civilThen: return nil
        }
    }
}
