import TZConv
import Testing

/// Over 400 ways to write a time, each in three local zones, against GNU date (`scripts/golden-phrases` wrote the table
/// and says how).
struct PhraseGoldenTests {
    /// 2018-08-15T22:30:00Z, as in the script.
    static let now = Instant(seconds: 1_534_372_200)

    @Test func sameInstantsAsGNUDate() throws {
        let rows = try Golden.rows("phrases.tsv")
        #expect(rows.count > 400)
        let database = try ZoneDatabase(directories: [])
        let header = try #require(rows.first)
        let zones = try header.dropFirst().map { try database.zone($0) }
        #expect(zones.count == 3)
        for row in rows.dropFirst() {
            try #require(row.count == 4)
            for (zone, expected) in zip(zones, row.dropFirst()) {
                #expect(Self.text(row[0], zone) == expected, "\(row[0]) in \(zone.id)")
            }
        }
    }

    /// The instant that an input means in a local zone, as date prints it; or the error.
    private static func text(_ input: String, _ zone: Zone) -> String {
        do {
            guard let now, let instant = try instant(TimePhrase(input), zone, now) else { return "out of range" }
            return "\(instant.seconds)." + String(String(1_000_000_000 + instant.nanoseconds).dropFirst())
        } catch {
            return "\(error)"
        }
    }

    private static func instant(_ phrase: TimePhrase, _ zone: Zone, _ now: Instant) throws -> Instant? {
        let clock = phrase.zone?.offset ?? zone.utcOffset(at: now)
        guard let present = CivilDateTime(now, at: clock) else { return nil }
        switch try phrase.resolve(now: present, at: now).start {
        case .instant(let instant): return instant
        case .civil(let civil): return try instant(civil, phrase, zone)
        case .civilThen(let civil, let seconds, let nanoseconds):
            return try instant(civil, phrase, zone)?.adding(seconds: seconds, nanoseconds: nanoseconds)
        }
    }

    private static func instant(_ civil: CivilDateTime, _ phrase: TimePhrase, _ zone: Zone) throws -> Instant? {
        if let offset = phrase.zone?.offset { return civil.instant(at: offset) }
        return try zone.instants(of: civil).resolved(.reject)?.instant
    }
}
