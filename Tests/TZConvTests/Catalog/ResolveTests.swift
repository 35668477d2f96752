import Testing

@testable import TZConv

/// Names as people type them, one row each.
struct ResolveTests {
    struct Case: Sendable {
        var query: String
        var zone: String
        var kind: PlaceKind?
        var match: Resolution.Match?

        init(_ query: String, _ zone: String, _ kind: PlaceKind? = nil, _ match: Resolution.Match? = nil) {
            self.query = query
            self.zone = zone
            self.kind = kind
            self.match = match
        }
    }

    private let support: CatalogSupport

    init() throws { support = try CatalogSupport() }

    @Test(arguments: [
        Case("America/New_York", "America/New_York", .zone, .exact),
        Case("america/new york", "America/New_York", .zone, .exact),
        Case("Europe\\Paris", "Europe/Paris", .zone, .exact),
        Case("us/eastern", "America/New_York", .zone, .exact),
        Case("kentucky/louisville", "America/Kentucky/Louisville", .zone, .exact),
        Case("europe/ber", "Europe/Berlin", .zone, .prefix),
        Case("asia/calcutta", "Asia/Kolkata", .zone, .exact),
        Case("utc", "Etc/UTC", nil, .exact),
        Case("Z", "Etc/UTC", nil, .exact),
        Case("universal", "Etc/UTC", nil, .exact),
        Case("toronto", "America/Toronto", .city, .exact),
        Case("trnt", "America/Toronto", .city, .subsequence),
        Case("mscw", "Europe/Moscow", .city, .subsequence),
        Case("neyork", "America/New_York", .city, .typo),
        Case("lndn", "Europe/London", .city, .subsequence),
        Case("lodnon", "Europe/London", .city, .typo),
        Case("tokio", "Asia/Tokyo", nil, nil),
        Case("amstrdm", "Europe/Amsterdam", .city, .subsequence),
        Case("budap", "Europe/Budapest", nil, .prefix),
        Case("mumbai", "Asia/Kolkata", .city, .exact),
        Case("sf", "America/Los_Angeles", nil, .exact),
        Case("münchen", "Europe/Berlin", .city, .exact),
        Case("munchen", "Europe/Berlin", .city, .exact),
        Case("москва", "Europe/Moscow", nil, .exact),
        Case("моксва", "Europe/Moscow", nil, .typo),
        Case("東京", "Asia/Tokyo", nil, .exact),
        Case("大阪", "Asia/Tokyo", nil, .exact),
        Case("القاهرة", "Africa/Cairo", nil, .exact),
        Case("portland, maine", "America/New_York", .city, .exact),
        Case("portland or", "America/Los_Angeles", .city, .exact),
        Case("maine portland", "America/New_York", .city, .exact),
        Case("paris tx", "America/Chicago", .city, .exact),
        Case("san jose costa rica", "America/Costa_Rica", .city, .exact),
        Case("la paz bolivia", "America/La_Paz", .city, .exact),
        Case("london, ontario, canada", "America/Toronto", .city, .exact),
        Case("birmingham, alabma", "America/Chicago", .city, .typo),
        Case("germany", "Europe/Berlin", .country, .exact),
        Case("DE", "Europe/Berlin", .country, .exact),
        Case("uk", "Europe/London", .country, .exact),
        Case("nicaragwa", "America/Managua", .country, .typo),
        Case("queensland", "Australia/Brisbane", .region, .exact),
        Case("us-east-1", "America/New_York", .cloud, .exact),
        Case("europe-west3", "Europe/Berlin", .cloud, .exact),
        Case("westeurope", "Europe/Amsterdam", .cloud, .exact),
        Case("canadacentral", "America/Toronto", .cloud, .exact),
        Case("canada/central", "America/Winnipeg", .zone, .exact),
        Case("montana", "America/Denver", .region, .exact),
        Case("washington", "America/New_York", .city, .exact),
        Case("goa", "Asia/Kolkata", .region, .exact),
        Case("KY", "America/Cayman", .country, .exact),
        Case("AUS", "America/Chicago", .airport, .exact),
        Case("samoa standard time", "Pacific/Apia", .windows, .exact),
        Case("me-central-1", "Asia/Dubai", .cloud, .exact),
        Case("me-central1", "Asia/Qatar", .cloud, .exact),
        Case("SFO", "America/Los_Angeles", nil, .exact),
        Case("W. Europe Standard Time", "Europe/Berlin", .windows, .exact),
        Case("Eastern Time (US & Canada)", "America/New_York", .rails, .exact),
        Case("heure normale d’Europe centrale", "Europe/Paris", .cldr, .exact),
        Case("Mitteleuropäische Zeit", "Europe/Berlin", nil, .exact),
        Case("eastern time", "America/New_York", nil, .exact),
        Case("berlin time", "Europe/Berlin", .city, .exact),
        Case("constantinople", "Europe/Istanbul", nil, .exact),
        Case("cet", "Europe/Berlin", .abbreviation, .exact),
        Case("EST", "America/New_York", .abbreviation, .exact),
        Case("msk", "Europe/Moscow", .abbreviation, .exact),
        Case("+05:30", "+05:30", .offset, .exact),
        Case("-3", "-03:00", .offset, .exact),
        Case("utc+3", "+03:00", .offset, .exact),
        Case("gmt-4", "-04:00", .offset, .exact),
        Case("+0530", "+05:30", .offset, .exact),
        Case("Etc/GMT-3", "Etc/GMT-3", .zone, .exact),
        Case("EST5EDT,M3.2.0,M11.1.0", "EST5EDT,M3.2.0,M11.1.0", .posix, .exact),
    ])
    func resolves(_ row: Case) throws {
        let found = try support.resolve(row.query)
        #expect(found.zone.id == row.zone)
        if let kind = row.kind { #expect(found.kind == kind) }
        if let match = row.match { #expect(found.match == match) }
        #expect(found.match == .exact ? found.score == 1 : 0..<1 ~= found.score)
        #expect((found.match != .exact) == found.notes.contains(.guessed))
    }

    /// Nothing is near: no wild guesses.
    @Test(arguments: [
        "asdfgh", "qwzzk", "qwertyuiop", "bbbbbb", "rtyrtyrty", "abc123xyz", "xqzzt", "QQX", "foo", "Foo/Bar",
        "America/Nowhere_City", "../../etc/passwd", "localhost", "spreadsheet", "xylophone", "00000", "web1",
        "paris, germany", "q", "", "  ", "%", "&", "🙂",
        String(repeating: "москва", count: 80), String(repeating: "東京", count: 200),
    ])
    func refuses(_ query: String) throws {
        #expect(throws: TZConvError.self) { try support.resolve(query) }
    }

    /// Offsets that can't be one are refused and not taken for something else.
    @Test(arguments: ["+14:30", "-12:30", "utc+3:5:7:9", "-99999", "+", "utc+", "gmt+25", "+3x", "+12:60"])
    func refusesOffsets(_ query: String) throws {
        let error = #expect(throws: TZConvError.self) { try support.resolve(query) }
        guard case .unreadable = error else {
            Issue.record("\(query): \(String(describing: error))")
            return
        }
    }

    @Test func atMostThreeSuggestions() throws {
        let error = #expect(throws: TZConvError.self) { try support.resolve("tokx") }
        guard case .unknownPlace(let input, let suggestions) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(input == "tokx")
        #expect(suggestions.count <= 3)
    }

    /// A military letter says what to write instead.
    @Test(arguments: [("a", "+01:00"), ("M", "+12:00"), ("n", "-01:00"), ("y", "-12:00"), ("k", "+10:00")])
    func refusesMilitaryLetters(letter: String, offset: String) throws {
        let error = #expect(throws: TZConvError.self) { try support.resolve(letter) }
        guard case .unreadable(_, _, let suggestion) = error else {
            Issue.record("\(letter): \(String(describing: error))")
            return
        }
        #expect(suggestion.contains(offset))
    }

    @Test(arguments: [
        "canada", "united states", "kentucky", "glendale", "lincoln", "rochester", "toledo", "cst", "ist", "georgia",
    ])
    func ambiguous(_ query: String) throws {
        let found = try support.resolve(query)
        #expect(found.isAmbiguous)
        #expect(found.alternatives.contains { $0.differs })
    }

    @Test(arguments: ["tokyo", "germany", "new york", "portland, maine", "iowa", "msk", "europe/london", "paris"])
    func notAmbiguous(_ query: String) throws {
        #expect(try !support.resolve(query).isAmbiguous)
    }

    /// Chicago, Shanghai and Havana, each with its clock.
    @Test func cstMeansThree() throws {
        let found = try support.resolve("cst")
        #expect(found.zone.id == "America/Chicago")
        #expect(found.place == "Central Time")
        #expect(found.alternatives.map(\.zone.id).prefix(2) == ["Asia/Shanghai", "America/Havana"])
        #expect(found.notes.contains(.severalMeanings))
    }

    /// Chicago in summer and Havana in winter keep the same offset; only the moment asked for counts.
    @Test func judgedAtTheInstant() throws {
        let july = try support.catalog.resolve("gmt", in: support.context(.at(CatalogSupport.july)))
        #expect(!july.isAmbiguous)
        let paris = try support.catalog.resolve("arizona", in: support.context(.at(CatalogSupport.november)))
        #expect(paris.zone.id == "America/Phoenix")
    }

    @Test(arguments: [
        ("cst", "Asia/Shanghai", "Asia/Shanghai"), ("ist", "Asia/Jerusalem", "Asia/Jerusalem"),
        ("ist", "Europe/Dublin", "Europe/Dublin"), ("est", "America/Toronto", "America/Toronto"),
        ("bst", "Europe/Moscow", "Europe/London"),
    ])
    func localCountryGoesFirst(abbreviation: String, local: String, zone: String) throws {
        #expect(try support.resolve(abbreviation, local: local).zone.id == zone)
    }

    @Test func abbreviationSaysItsOffset() throws {
        let found = try support.resolve("est")
        let offset = try #require(UTCOffset(hours: -5))
        #expect(found.place == "Eastern Time")
        #expect(found.notes.contains(.abbreviationAsCivilTime(name: "est", fixedOffset: offset)))
    }

    @Test func signsAreExplained() throws {
        #expect(try support.resolve("utc+3").notes == [.offsetSign])
        #expect(try support.resolve("Etc/GMT-3").notes == [.inverseSign])
        #expect(try support.resolve("+03:00").notes.isEmpty)
    }

    @Test func exactNamesWithoutContext() throws {
        #expect(support.catalog.zoneID(ofExactName: "São Paulo") == "America/Sao_Paulo")
        #expect(support.catalog.zoneID(ofExactName: "europe/KIEV") == "Europe/Kyiv")
        #expect(support.catalog.zoneID(ofExactName: "neyork") == nil)
        #expect(support.catalog.zoneID(ofExactName: "") == nil)
    }

    @Test func exactOnlyFindsNothingNear() throws {
        var context = support.context()
        context.exactOnly = true
        #expect(try support.catalog.resolve("paris tx", in: context).zone.id == "America/Chicago")
        #expect(throws: TZConvError.unknownPlace(input: "neyork", suggestions: [])) {
            try support.catalog.resolve("neyork", in: context)
        }
    }
}
