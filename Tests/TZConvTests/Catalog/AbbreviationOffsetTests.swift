import Testing

@testable import TZConv

/// Abbreviations in machines' stamps: fixed offsets, settled by the zone that wrote them.
struct AbbreviationOffsetTests {
    private let support: CatalogSupport

    init() throws { support = try CatalogSupport() }

    @Test(arguments: [
        ("EST", "-05:00"), ("EDT", "-04:00"), ("PDT", "-07:00"), ("MSK", "+03:00"), ("CET", "+01:00"),
        ("CEST", "+02:00"), ("JST", "+09:00"), ("UTC", "+00:00"), ("GMT", "+00:00"), ("BST", "+01:00"),
        ("SGT", "+08:00"), ("cest", "+02:00"), ("AEST", "+10:00"), ("NPT", "+05:45"), ("z", "+00:00"),
    ])
    func fixed(abbreviation: String, offset: String) throws {
        #expect(try support.catalog.fixedOffset(ofAbbreviation: abbreviation).description == offset)
    }

    @Test(arguments: ["CST", "IST", "PST", "CDT"])
    func severalAreRefused(_ abbreviation: String) throws {
        let error = #expect(throws: TZConvError.self) {
            try support.catalog.fixedOffset(ofAbbreviation: abbreviation)
        }
        guard case .ambiguous = error else {
            Issue.record("\(abbreviation): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        ("CST", "America/Chicago", "-06:00"), ("CST", "Asia/Shanghai", "+08:00"), ("CST", "America/Havana", "-05:00"),
        ("IST", "Asia/Kolkata", "+05:30"), ("IST", "Asia/Jerusalem", "+02:00"), ("IST", "Europe/Dublin", "+01:00"),
        ("PST", "America/Los_Angeles", "-08:00"), ("PST", "Asia/Manila", "+08:00"),
    ])
    func settledByTheZone(abbreviation: String, zone: String, offset: String) throws {
        let found = try support.catalog.fixedOffset(
            ofAbbreviation: abbreviation,
            hint: support.database.zone(zone),
            at: CatalogSupport.july
        )
        #expect(found.description == offset)
    }

    /// A zone that never used it settles nothing.
    @Test func anotherZoneSettlesNothing() throws {
        let berlin = try support.database.zone("Europe/Berlin")
        #expect(throws: TZConvError.self) { try support.catalog.fixedOffset(ofAbbreviation: "CST", hint: berlin) }
    }

    /// Moscow's MSK was +04:00 from 2011 to 2014.
    @Test func theMomentCounts() throws {
        let moscow = try support.database.zone("Europe/Moscow")
        let in2012 = try #require(Instant(seconds: 1_340_000_000))
        let found = try support.catalog.fixedOffset(ofAbbreviation: "MSK", hint: moscow, at: in2012)
        #expect(found.description == "+04:00")
        let now = try support.catalog.fixedOffset(ofAbbreviation: "MSK", hint: moscow)
        #expect(now.description == "+03:00")
    }

    @Test(arguments: ["ET", "XYZW", ""])
    func noOffset(_ abbreviation: String) throws {
        #expect(throws: TZConvError.self) { try support.catalog.fixedOffset(ofAbbreviation: abbreviation) }
    }
}
