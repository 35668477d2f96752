import TZConv

/// Reads the inputs of Data/ and fills a ``CatalogBuilder``, in the order in which they outrank each other.
struct CatalogSources {
    /// The folder of the inputs.
    let folder: String
    var builder: CatalogBuilder
    /// Links of the release, to their canonical ids.
    var links: [String: String] = [:]
    /// The entry that stands for each zone, and for each country.
    var zoneEntries: [String: UInt32] = [:]
    var countryEntries: [String: UInt32] = [:]

    init(folder: String) throws {
        self.folder = folder
        builder = CatalogBuilder(folding: try FoldSource(rows: try Self.rows(folder, "unicode/fold.tsv")))
    }

    /// The rows of a table: columns parted by tabs, comment lines left out.
    static func rows(_ folder: String, _ path: String) throws -> [[String]] {
        let bytes = try SmallFile.read(folder + "/" + path, limit: 64 << 20)
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: true)
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    func rows(_ path: String) throws -> [[String]] { try Self.rows(folder, path) }

    static func list(_ cell: String) -> [String] { cell.split(separator: "|").map(String.init) }

    /// A cell of a row; empty if the row is too short.
    static func cell(_ row: [String], _ index: Int) -> String { row.indices ~= index ? row[index] : "" }

    /// Reads everything and gives the compiled catalog.
    mutating func compile() throws -> [UInt8] {
        try readZones()
        try readCountries()
        try readRegions()
        try readCities()
        try readZoneNames()
        try readAbbreviations()
        try readColloquial()
        try readAirports()
        try readProviders()
        try readRails()
        try readWindows()
        try readExemplars()
        try readTerritories()
        try readClockNames()
        return builder.bytes()
    }

    /// The canonical zones and the links of the release.
    mutating func readZones() throws {
        let bytes = try SmallFile.read(folder + "/tzdata/tzdata.zi", limit: 4 << 20)
        var ids: [String] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.first == "Z", words.count > 1 { ids.append(String(words[1])) }
            if words.first == "L", words.count > 2 { links[String(words[2])] = String(words[1]) }
        }
        builder.setZones(ids.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        // A link to a link is a link to what that means.
        for (name, target) in links {
            var target = target
            while let next = links[target] { target = next }
            links[name] = target
        }
    }

    /// Countries: ISO codes, names, zones.
    mutating func readCountries() throws {
        for row in try rows("places/countries.tsv") {
            let code = Self.cell(row, 0)
            let name = Self.cell(row, 2)
            builder.addCountry(code, name: name)
            let zones = Self.list(Self.cell(row, 4)).compactMap { builder.zone($0, for: "country \(code)") }
            guard let principal = zones.first else {
                builder.report("country \(code): no zones")
                continue
            }
            let people = UInt32(Self.cell(row, 5)) ?? 0
            let entry = builder.add(
                .init(
                    zone: principal,
                    country: builder.country(code),
                    kind: .country,
                    population: people,
                    name: name,
                    zones: zones
                )
            )
            countryEntries[code] = entry
            builder.addName(name, entry, .main)
            for other in Self.list(Self.cell(row, 3)) {
                // UK and UAE are names; USA is the three-letter code.
                let isName = other.utf8.count <= 3 && other.uppercased() != Self.cell(row, 1)
                builder.addName(other, entry, isName ? .nickname : other.utf8.count <= 3 ? .code : .trusted)
            }
            builder.addName(code, entry, .code)
            builder.addName(Self.cell(row, 1), entry, .code)
        }
    }

    /// First-level regions: names, short forms, zones.
    mutating func readRegions() throws {
        for row in try rows("places/regions.tsv") {
            let country = Self.cell(row, 0)
            let code = Self.cell(row, 1)
            let name = Self.cell(row, 2)
            builder.addRegion(country: country, code: code, name: name)
            let zones = Self.list(Self.cell(row, 4)).compactMap { builder.zone($0, for: "region \(country).\(code)") }
            guard let principal = zones.first else { continue }
            let entry = builder.add(
                .init(
                    zone: principal,
                    country: builder.country(country),
                    region: builder.region(country, code),
                    kind: .region,
                    population: UInt32(Self.cell(row, 5)) ?? 0,
                    name: name,
                    zones: zones
                )
            )
            builder.addName(name, entry, .main)
            for other in Self.list(Self.cell(row, 3)) {
                builder.addName(other, entry, other.utf8.count <= 3 ? .code : .trusted)
            }
        }
    }

    /// Cities of 15,000 people and more.
    mutating func readCities() throws {
        for row in try rows("places/cities.tsv") {
            let country = Self.cell(row, 3)
            let name = Self.cell(row, 1)
            guard let zone = builder.zone(Self.cell(row, 2), for: "city \(name), \(country)") else { continue }
            let entry = builder.add(
                .init(
                    zone: zone,
                    country: builder.country(country),
                    region: builder.region(country, Self.cell(row, 4)),
                    kind: .city,
                    population: UInt32(Self.cell(row, 5)) ?? 0,
                    name: name
                )
            )
            builder.addName(name, entry, .main)
            for other in Self.list(Self.cell(row, 6)) { builder.addName(other, entry, .alternate) }
        }
    }

    /// Zone ids and links: whole, and by their ends.
    ///
    /// The ends belong to the city that gave the zone its name, where there is one.
    mutating func readZoneNames() throws {
        var countryOfZone: [String: String] = [:]
        for row in try rows("tzdata/zone.tab") { countryOfZone[Self.cell(row, 2)] = Self.cell(row, 0) }
        let all = builder.zones.map { ($0, $0) } + links.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        for (id, target) in all {
            // Folding would lose the sign; these are read by rule, as offsets.
            if id.contains("+") || id.contains("-0") || id.hasPrefix("Etc/GMT-") || id == "Factory" { continue }
            guard let zone = builder.zone(target, for: "id \(id)") else { continue }
            let parts = id.split(separator: "/").map(String.init)
            guard let last = parts.last else { continue }
            let shown = last.split(separator: "_").joined(separator: " ")
            let city = builder.meanings(last)
                .filter { builder.entries[Int($0)].kind == .city && builder.entries[Int($0)].zone == zone }
                .max { builder.entries[Int($0)].population < builder.entries[Int($1)].population }
            let country = builder.country(countryOfZone[id] ?? countryOfZone[target] ?? "")
            let entry =
                city
                ?? builder.add(
                    .init(
                        zone: zone,
                        country: country,
                        kind: .zone,
                        population: parts.count > 1 ? 100_000 : 0,
                        name: shown
                    )
                )
            if id == target {
                zoneEntries[id] = entry
                if city != nil { builder.markAsZoneName(entry) }
            }
            if id == target {
                if city != nil, builder.entries[Int(entry)].name == shown + " City" {
                    builder.changeName(of: entry, to: shown)
                }
                builder.addName(last, entry, .main)
            } else {
                builder.addName(last, entry, .trusted)
            }
            for start in 0..<max(1, parts.count - 1) {
                builder.addName(parts[start...].joined(separator: "/"), entry, .identifier)
            }
        }
    }
}
