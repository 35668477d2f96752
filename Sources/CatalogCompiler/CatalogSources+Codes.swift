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
