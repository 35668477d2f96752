import TZConv

extension CatalogSources {
    /// Abbreviations of civil times, with who means what by them.
    mutating func readAbbreviations() throws {
        for row in try rows("places/abbreviations.tsv") {
            let name = Self.cell(row, 0)
            guard let zone = builder.zone(Self.cell(row, 2), for: "abbreviation \(name)") else { continue }
            let note = Self.cell(row, 8)
            let fields = AbbreviationUse.fields(
                meaning: Int(Self.cell(row, 1)) ?? 1,
                use: Self.cell(row, 7),
                isInTzdata: !note.contains("not used by tzdata") && !note.contains("tzdata writes"),
                offsetMinutes: Self.minutes(Self.cell(row, 4))
            )
            let entry = builder.add(
                .init(
                    zone: zone,
                    country: builder.country(Self.cell(row, 3)),
                    kind: .abbreviation,
                    flags: fields.flags,
                    population: fields.population,
                    name: Self.civilName(Self.cell(row, 6))
                )
            )
            builder.addName(name, entry, .code)
        }
    }

    /// `Eastern Standard Time` names an offset; the civil time is `Eastern Time`.
    static func civilName(_ name: String) -> String {
        name.split(separator: " ").filter { !["Standard", "Daylight", "Summer"].contains($0) }.joined(separator: " ")
    }

    /// `+10:30` in minutes; nil for an empty cell.
    private static func minutes(_ text: String) -> Int? {
        let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        return (parts[0] * 60 + parts[1]) * (text.hasPrefix("-") ? -1 : 1)
    }
}

extension CatalogSources {
    /// Regions of cloud providers: their codes, and the names their consoles show.
    mutating func readProviders() throws {
        for row in try rows("places/providers.tsv") {
            let code = Self.cell(row, 0)
            guard let zone = builder.zone(Self.cell(row, 2), for: "region \(code)") else { continue }
            let country = builder.country(Self.cell(row, 3))
            let entry = builder.add(
                .init(
                    zone: zone,
                    country: country,
                    kind: .cloud,
                    flags: code.dropLast().last == "-" ? 1 : 0,
                    population: 0,
                    name: Self.cell(row, 4)
                )
            )
            for name in [code] + Self.list(Self.cell(row, 5)) { builder.addName(name, entry, .exactOnly) }
        }
    }

    /// Names of zones in Ruby on Rails.
    mutating func readRails() throws {
        for row in try rows("places/rails.tsv") {
            let name = Self.cell(row, 0)
            guard let zone = builder.zone(Self.cell(row, 1), for: "Rails \(name)") else { continue }
            let country = builder.country(Self.cell(row, 2))
            let entry = builder.add(.init(zone: zone, country: country, kind: .rails, population: 0, name: name))
            builder.addName(name, entry, .exactOnly)
        }
    }

    /// Names of zones in Windows; only the zone that is meant without a territory.
    mutating func readWindows() throws {
        var seen: Set<String> = []
        let rows = try rows("places/windows.tsv") + rows("cldr/windows.tsv")
        for row in rows where Self.cell(row, 1) == "001" {
            let name = Self.cell(row, 0)
            guard seen.insert(name).inserted, let id = Self.list(Self.cell(row, 2)).first,
                let zone = builder.zone(id, for: "Windows \(name)")
            else { continue }
            let country = zoneEntries[id].map { builder.entries[Int($0)].country } ?? CatalogFormat.none
            let entry = builder.add(.init(zone: zone, country: country, kind: .windows, population: 0, name: name))
            builder.addName(name, entry, .trusted)
        }
    }
}
