import Testing

@testable import TZConv

/// The database over given directories, and what it says of itself.
struct ZoneDatabaseTests {
    @Test func bundledAnswersAlone() throws {
        let database = try ZoneDatabase(directories: ["/nowhere"])
        #expect(database.inForce.description == "2026f (bundled)")
        #expect(database.others.isEmpty)
        #expect(try database.zone("europe/KIEV").id == "Europe/Kyiv")
        #expect(try database.zone("utc").id == "Etc/UTC")
        #expect(database.canonicalID("us/eastern") == "America/New_York")
        #expect(database.ids.count == 447)
        #expect(database.links.count == 151)
        #expect(try ZonePack.embedded().isIntact())
    }

    @Test(arguments: [
        "../../etc/passwd", "/etc/passwd", "", ".", "Europe/../UTC", "Europe/", "Nowhere", "a b", "Étc/UTC",
    ])
    func noSuchID(_ id: String) throws {
        let database = try ZoneDatabase(directories: [])
        #expect(throws: TZConvError.unknownPlace(input: id, suggestions: [])) { try database.zone(id) }
        #expect(database.canonicalID(id) == nil)
    }

    // The rules of 2026: British Columbia stays on -07:00 from November.
    @Test func vancouverIn2026() throws {
        let database = try ZoneDatabase(directories: [])
        let zone = try database.zone("America/Vancouver")
        let noon = try #require(civil(2026, 11, 23, 12))
        let reading = try #require(try zone.instants(of: noon).resolved())
        #expect(reading.instant.description == "2026-11-23T19:00:00Z")
    }

    @Test func gapAndFold() throws {
        let zone = try ZoneDatabase(directories: []).zone("America/New_York")
        guard
            case .gap(let early, let late, let spring) = try zone.instants(of: try #require(civil(2018, 3, 11, 2, 30)))
        else { Issue.record("no gap"); return }
        #expect(early.instant.description == "2018-03-11T06:30:00Z")
        #expect(late.instant.description == "2018-03-11T07:30:00Z")
        #expect(spring.instant.description == "2018-03-11T07:00:00Z")
        #expect(early.offset.abbreviation == "EST")
        #expect(late.offset.abbreviation == "EDT")
        guard case .fold(let first, let second, _) = try zone.instants(of: try #require(civil(2150, 11, 1, 1, 30)))
        else { Issue.record("no fold"); return }
        #expect(first.instant.description == "2150-11-01T05:30:00Z")
        #expect(second.instant.description == "2150-11-01T06:30:00Z")
    }

    private func civil(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> CivilDateTime? {
        guard let date = CivilDate(year: year, month: month, day: day), let time = CivilTime(hour: hour, minute: minute)
        else { return nil }
        return CivilDateTime(date, time)
    }
}
