import TZConv

extension CatalogSources {
    /// Nicknames, former names and spoken names of places and clocks, kept by hand.
    mutating func readColloquial() throws {
        for row in try rows("places/colloquial.tsv") {
            let name = Self.cell(row, 0)
            let place = Self.cell(row, 3)
            guard let zone = builder.zone(Self.cell(row, 1), for: "colloquial \(name)") else { continue }
            let country = builder.country(Self.cell(row, 2))
            if Self.cell(row, 4) == "city" {
                let city = builder.meanings(place)
                    .filter {
                        let entry = builder.entries[Int($0)]
                        return entry.kind == .city && entry.country == country && entry.zone == zone
                    }
                    .max { builder.entries[Int($0)].population < builder.entries[Int($1)].population }
                if let city {
                    builder.addName(name, city, .nickname)
                    continue
                }
                builder.report(
                    "colloquial \(name): no city \(place) in \(Self.cell(row, 2)); kept as a place of its own"
                )
            }
            let entry = builder.add(
                .init(zone: zone, country: country, kind: .colloquial, population: 500_000, name: place)
            )
            builder.addName(name, entry, .nickname)
        }
    }

    /// Airports and metropolitan codes: code, zone, city, country.
    mutating func readAirports() throws {
        for row in try rows("places/airports.tsv") {
            let code = Self.cell(row, 0)
            guard let zone = builder.zone(Self.cell(row, 1), for: "airport \(code)") else { continue }
            let entry = builder.add(
                .init(
                    zone: zone,
                    country: builder.country(Self.cell(row, 3)),
                    kind: .airport,
                    population: UInt32(Self.cell(row, 5)) ?? 0,
                    name: Self.cell(row, 2)
                )
            )
            builder.addName(code, entry, .code)
        }
    }

    /// Names of CLDR for the zones' cities, in every locale.
    mutating func readExemplars() throws {
        for row in try rows("cldr/exemplars.tsv") {
            let name = Self.cell(row, 0)
            guard let entry = zoneEntries[Self.cell(row, 1)] else {
                builder.report("exemplar \(name): no zone \(Self.cell(row, 1))")
                continue
            }
            // In letters of codes a name must not take a code's place.
            builder.addName(name, entry, Self.looksLikeCode(name) ? .code : .trusted)
        }
    }

    private static func looksLikeCode(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        return scalars.count <= 3 && scalars.allSatisfy { $0.isASCII }
    }

    /// Names of countries in every locale.
    mutating func readTerritories() throws {
        for row in try rows("cldr/territories.tsv") {
            let name = Self.cell(row, 0)
            guard let entry = countryEntries[Self.cell(row, 1)] else {
                builder.report("territory \(name): no country \(Self.cell(row, 1))")
                continue
            }
            // Some locales abbreviate: KM for the United Kingdom, which is the code of the Comoros.
            if Self.looksLikeCode(name) { continue }
            builder.addName(name, entry, .trusted)
        }
    }

    /// Names of clocks in every locale, such as `Mitteleuropäische Zeit`.
    mutating func readClockNames() throws {
        let rows = try rows("cldr/zonenames.tsv")
        // One entry for each clock, shown by its English name.
        var shown: [String: (name: String, count: Int)] = [:]
        for row in rows where Self.cell(row, 2) == "long generic" || Self.cell(row, 2) == "long standard" {
            let key = Self.cell(row, 1) + "|" + Self.cell(row, 3)
            let name = Self.cell(row, 0)
            let isEnglish = name.hasSuffix(" Time") && name.utf8.allSatisfy { $0 < 0x80 }
            let count =
                (Int(Self.cell(row, 4)) ?? 0) + (isEnglish ? 1000 : 0)
                + (Self.cell(row, 2) == "long generic" ? 500 : 0)
            if count > shown[key]?.count ?? 0 { shown[key] = (name, count) }
        }
        var entries: [String: UInt32] = [:]
        for row in rows {
            let name = Self.cell(row, 0)
            let id = Self.cell(row, 1)
            let isShort = Self.cell(row, 2).hasPrefix("short")
            guard let zone = builder.zone(id, for: "clock \(name)") else { continue }
            let key = id + "|" + Self.cell(row, 3)
            var entry = entries[key]
            if entry == nil {
                let country = zoneEntries[id].map { builder.entries[Int($0)].country } ?? CatalogFormat.none
                let name = shown[key].map { Self.civilName($0.name) } ?? name
                entry = builder.add(.init(zone: zone, country: country, kind: .cldr, population: 0, name: name))
                entries[key] = entry
            }
            guard let entry, !isShort || name.unicodeScalars.count > 2 else { continue }
            builder.addName(name, entry, isShort ? .code : .trusted)
        }
    }
}
