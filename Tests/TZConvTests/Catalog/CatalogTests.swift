import Foundation
import Testing

@testable import TZConv

/// The compiled catalog as a whole.
struct CatalogTests {
    private let support: CatalogSupport

    init() throws { support = try CatalogSupport() }

    @Test func bundledIsWhole() throws {
        try support.catalog.verify()
        #expect(support.catalog.nameCount > 150_000)
        for number in 0..<support.catalog.zoneCount {
            #expect(try support.database.zone(support.catalog.zoneID(number)).id == support.catalog.zoneID(number))
        }
    }

    /// Every name of the catalog.
    private func forEachName(_ body: (_ name: [UInt16], _ postings: [Posting]) throws -> Void) rethrows {
        for index in [support.catalog.narrow, support.catalog.wide] {
            for length in 1...CatalogFormat.longestName {
                guard let group = index.group(length) else { continue }
                for number in 0..<group.count {
                    try body(index.name(group, number), support.catalog.postings(index.slot(group, number)))
                }
            }
        }
    }

    /// Every name is found where it stands, sorted, and means something; a name that means one thing resolves to it.
    @Test func everyNameIsFound() throws {
        var count = 0
        var previous: [UInt16] = []
        forEachName { name, postings in
            count += 1
            if previous.count == name.count, previous.lexicographicallyPrecedes(name) == false {
                let isNextIndex = previous.allSatisfy { $0 < 0x80 } != name.allSatisfy { $0 < 0x80 }
                if !isNextIndex { Issue.record("\(String(decoding: name, as: UTF16.self)) isn't sorted") }
            }
            previous = name
            if postings.isEmpty { Issue.record("\(String(decoding: name, as: UTF16.self)) means nothing") }
            let found = support.catalog.exact(name[...])
            if found.map(\.entry.index) != postings.map(\.entry.index) {
                Issue.record("\(String(decoding: name, as: UTF16.self)) isn't found")
            }
        }
        #expect(count == support.catalog.nameCount)
    }

    /// Typed exactly, every name of a city resolves to the city, or to a namesake with a reason: more people, a better
    /// claim to the name, or another kind of thing that goes first; then the city is among the others or shares its clock.
    @Test func everyNamesakeIsAccountedFor() throws {
        var wrong: [String] = []
        try forEachName { name, postings in
            guard postings.count > 1 else { return }
            let zones = Set(postings.map(\.entry.zone))
            guard zones.count > 1 else { return }
            let text = String(decoding: name, as: UTF16.self)
            // Signs and commas are no part of folded names, so that the text is its own query.
            let found = try support.resolve(text)
            guard found.match == .exact else {
                wrong.append("\(text): \(found.match)")
                return
            }
            // What the answer is, and the cities whose own name it is.
            let own = postings.filter { $0.nameClass == .main && $0.entry.kind == .city }
            let answers = postings.filter { support.catalog.zoneID($0.entry.zone) == found.zone.id }
            guard found.kind == .city, let people = answers.map(\.entry.population).max() else { return }
            for posting in own where !postings.contains(where: { $0.nameClass == .nickname }) {
                let zone = support.catalog.zoneID(posting.entry.zone)
                if try support.sameClock(found.zone.id, zone) { continue }
                if posting.entry.population > people { wrong.append("\(text): \(found.zone.id), not \(zone)") }
                if posting.entry.population * 3 >= people, !found.isAmbiguous {
                    wrong.append("\(text): not called ambiguous")
                }
            }
        }
        #expect(wrong == [])
    }

    /// Every CLDR name of a zone's city resolves to the zone, in every locale.
    ///
    /// ICU is the oracle. The exceptions are names that mean a more populous place of another zone in some language; they
    /// are few and listed.
    @Test func everyExemplarCityIsFound() throws {
        var count = 0
        var wrong: [String] = []
        for row in try CatalogSupport.rows("cldr/exemplars.tsv") where row.count > 1 {
            count += 1
            let found = try? support.resolve(row[0])
            if let found, try support.sameClock(found.zone.id, row[1]) { continue }
            if Self.exemplarsOfOthers.contains(row[0] + "|" + row[1]) { continue }
            wrong.append("\(row[0])|\(row[1]): \(found?.zone.id ?? "nothing")")
        }
        #expect(count > 20_000)
        #expect(wrong == [])
    }

    /// Names that mean another place to more people, each with the zone of the exemplar: Canton is Guangzhou before it is
    /// the atoll of Kanton, Natal is in Brazil and not Christmas Island.
    static let exemplarsOfOthers: Set<String> = [
        "Bãki|Africa/Bangui",
        "Canton|Pacific/Kanton",
        "Cuba|Africa/Juba",
        "Dhule|America/Thule",
        "Doson|America/Dawson",
        "Dọ́sọn|America/Dawson",
        "Granada|America/Grenada",
        "Guadalupe|America/Guadeloupe",
        "Guadalúpẹ|America/Guadeloupe",
        "Jaipur|Asia/Jayapura",
        "Jẹ́si|Europe/Jersey",
        "Kingston|Pacific/Norfolk",
        "Ka|Atlantic/Madeira",
        "Kirimati|Pacific/Kiritimati",
        "Man|Europe/Isle_of_Man",
        "Káta|Asia/Qatar",
        "Madera|Atlantic/Madeira",
        "Mahe|Indian/Mahe",
        "Mahé|Indian/Mahe",
        "Mahė|Indian/Mahe",
        "Mahẹ́|Indian/Mahe",
        "Mön|Europe/Isle_of_Man",
        "Natal|Indian/Christmas",
        "Norfolk|Pacific/Norfolk",
        "Nọ́rfọ́lk|Pacific/Norfolk",
        "Palá|Pacific/Palau",
        "Rómẽ|Africa/Lome",
        "S:t Thomas|America/St_Thomas",
        "Saint Thomas|America/St_Thomas",
        "Saint-Thomas|America/St_Thomas",
        "Salvador|America/El_Salvador",
        "Salvádor|America/El_Salvador",
        "San Juan|America/Argentina/San_Juan",
        "San Vicente|America/St_Vincent",
        "Santa Elena|Atlantic/St_Helena",
        "Santa Helena|Atlantic/St_Helena",
        "Santa Isabel|America/Tijuana",
        "Santa Lucia|America/St_Lucia",
        "Santa Lucía|America/St_Lucia",
        "Santa Luzia|America/St_Lucia",
        "Santa Lúcia|America/St_Lucia",
        "Santo Tomas|America/St_Thomas",
        "Santo Tomás|America/St_Thomas",
        "Santo Tomé|Africa/Sao_Tome",
        "St Thomas|America/St_Thomas",
        "St. Thomas|America/St_Thomas",
        "Stanley|Atlantic/Stanley",
        "São Cristóvão|America/St_Kitts",
        "São Vicente|America/St_Vincent",
        "Tul|America/Thule",
        "Аман|Asia/Amman",
        "عمّان|Asia/Amman",
        "عَمان|Asia/Amman",
        "کیرو|Europe/Kirov",
        "盧安達|Africa/Luanda",
    ]

    /// Seeded one-edit slips of the thousand largest cities: at least 95 of 100 lead to the city's clock.
    @Test(arguments: [UInt64(11), 12])
    func slipsOfTheLargestCities(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let cities = try CatalogSupport.rows("places/cities.tsv")
            .filter { $0.count > 5 && support.catalog.folding.fold($0[1]).isNarrow }
            .sorted { (Int($0[5]) ?? 0) > (Int($1[5]) ?? 0) }
            .prefix(1000)
        var right = 0
        var wrong: [String] = []
        for city in cities {
            let name = support.catalog.folding.fold(city[1]).text
            let slip = Slips.one(in: name, using: &random)
            if let found = try? support.resolve(slip), try support.sameClock(found.zone.id, city[2]) {
                right += 1
            } else {
                wrong.append("\(slip) (\(name))")
            }
        }
        #expect(right * 100 >= cities.count * 95, "seed \(seed): \(right) of \(cities.count); \(wrong)")
    }

    /// Damaged bytes are refused when they are opened; if that is skipped, nothing traps.
    @Test func damageNeverTraps() throws {
        let bytes = try SmallFile.read(Repository.root.path + "/Data/compiled/catalog.bin", limit: 64 << 20)
        #expect(throws: TZConvError.self) { try Catalog(content: [], source: "x") }
        #expect(throws: TZConvError.self) { try Catalog(content: Array(bytes.prefix(1000)), source: "x") }
        var random = SeededRandom(seed: 5)
        for round in 0..<12 {
            var damaged = bytes
            // Mostly the tables that lead elsewhere.
            for _ in 0..<2000 {
                let place = Int.random(in: 0..<2, using: &random) == 0 ? bytes.count : 400
                damaged[Int.random(in: 192..<max(193, place), using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            #expect(throws: TZConvError.self, "round \(round)") { try Catalog(content: damaged, source: "x") }
            guard let catalog = try? Catalog(bytes: FlatBytes(damaged), source: "x") else { continue }
            for query in ["tokyo", "neyork", "paris tx", "cst", "канзас", "us", "europe/ber"] {
                _ = try? catalog.resolve(query, in: support.context())
            }
        }
    }

    @Test func foreignBytesAreNamed() {
        let error = #expect(throws: TZConvError.self) {
            try Catalog(content: Array(repeating: 7, count: 4096), source: "mine.bin")
        }
        guard case .malformedData(let source, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(source == "mine.bin")
    }
}
