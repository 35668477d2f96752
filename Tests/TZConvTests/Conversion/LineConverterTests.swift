import Testing

@testable import TZConv

/// Many times in a row: the short way over bytes gives what a single question gives.
struct LineConverterTests {
    private static func converter(_ zone: String) throws -> TimeConverter {
        let database = try ZoneDatabase(directories: [])
        let now = try #require(Instant(seconds: 1_534_337_880))
        return TimeConverter(
            database: database,
            catalog: try Catalog.bundled(),
            localZone: .zone(try database.zone(zone))
        ) { now }
    }

    static let formats = [
        "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S%:z", "%d/%b/%Y:%H:%M:%S %z", "@%s",
        "%Y-%m-%d %H:%M:%S,%3N", "%a %b %e %H:%M:%S %Y", "%H:%M", "%H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M:%S",
        "%b %e %H:%M:%S",
        "%Y-%m-%dT%H:%M:%S.%3N%:z", "%a, %d %b %Y %H:%M:%S %z", "%Y%m%dT%H%M%SZ", "%Y-%m-%d %H:%M:%S %Z",
        "%d.%m.%Y %H:%M:%S", "%Y-%jT%H:%M:%S", "%I:%M:%S %p", "%s", "%s%3N",
    ]

    @Test(arguments: ["America/New_York", "Europe/Moscow", "Australia/Lord_Howe", "Etc/UTC"])
    func equalToSingleQuestions(zone: String) throws {
        let converter = try Self.converter(zone)
        var lines = try LineConverter(converter, words: ["tokyo", "-"])
        let seed: UInt64 = 20_180_815
        var generator = SplitMix(state: seed)
        let utc = try converter.database.zone("Etc/UTC")
        var answered = 0
        for _ in 0..<100 {
            // From 1900 to 2100.
            let second = Int64(generator.next() % 6_311_433_600) - 2_208_988_800
            let nanosecond = Int(generator.next() % 1_000_000_000)
            let instant = try #require(Instant(seconds: second, nanoseconds: nanosecond))
            let fields = try #require(
                ZonedFields(instant, at: utc.utcOffset(at: instant), abbreviation: "UTC", zoneID: utc.id)
            )
            for format in Self.formats {
                let line = try TimeFormat(format).string(fields)
                // What one refuses, the other does too: `-2080597412` is no time without its `@`.
                let single = try? converter.convert(line, to: "tokyo").text
                let short = try? lines.convert(line)
                #expect(short == single, "\(line) in \(zone), seed \(seed)")
                if single != nil { answered += 1 }
            }
        }
        #expect(answered > 1_500)
    }

    @Test func placesKeepTheirRoles() throws {
        let converter = try Self.converter("Europe/Moscow")
        var lines = try LineConverter(converter, words: ["utc", "-", "berlin"])
        #expect(try lines.convert("2018-08-15 11:45:00") == "2018-08-15 09:45:00")
        #expect(throws: TZConvError.self) { try lines.convert("2018-08-15 11:45:00+05:00") }
        var several = try LineConverter(converter, words: ["utc", "tokyo", "-"])
        #expect(try several.convert("11:45") == "08:45\t17:45")
    }

    @Test func whatIsUnreadableLeavesNothingBehind() throws {
        var lines = try LineConverter(try Self.converter("Europe/Moscow"), words: ["utc", "-"])
        var output = Array("before".utf8)
        #expect(throws: TZConvError.self) { try lines.convert(Array("2018-13-45 99:99:99".utf8).span, into: &output) }
        #expect(output == Array("before".utf8))
    }
}

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
