/// CLDR's names of zones and what they mean.
enum ExtractZoneNames {
    /// The city that each zone is named after, in every locale.
    static func exemplarCities(_ zones: ExtractZones) -> ExtractTable {
        var names = ExtractNames()
        var unknown: Set<String> = []
        for locale in ICU.locales {
            for (path, text) in ICU.resources("zone", locale, "zoneStrings") where path.count == 2 && path[1] == "ec" {
                let id = path[0]
                // "Unknown City" names no place.
                guard !id.hasPrefix("Etc:") else { continue }
                guard let zone = zones.canonical(id) else {
                    unknown.insert(String(id))
                    continue
                }
                names.add(text, zone)
            }
        }
        return ExtractTable(
            path: "Data/cldr/exemplars.tsv",
            comment: [
                "Exemplar cities of zones in every locale; ICU's older ids mapped through the tz database's links.",
                "name\tzone\tnumber of locales",
            ],
            rows: names.rows,
            leftOut: unknown.sorted().map { "no zone \($0) in this tzdata" }
        )
    }

    /// The names of clocks ("Eastern Time", "Mitteleuropäische Zeit", "MEZ") in every locale.
    static func zoneNames(_ zones: ExtractZones) -> ExtractTable {
        var names = ExtractNames()
        var unknown: Set<String> = []
        let golden = metazoneTerritories()
        for locale in ICU.locales {
            for (path, text) in ICU.resources("zone", locale, "zoneStrings") where path.count == 2 {
                guard let form = forms[String(path[1])] else { continue }
                let id = String(path[0])
                var metazone = ""
                var zone = zones.canonical(id)
                if id.hasPrefix("meta:") {
                    metazone = String(id.dropFirst(5))
                    zone = golden[metazone]?["001"].flatMap { zones.canonical($0) }
                }
                guard let zone else {
                    unknown.insert(id)
                    continue
                }
                // Forms of one name for standard time and for no particular season are one row each: they differ in
                // what the offset may be.
                names.add(text, zone, form, metazone)
            }
        }
        return ExtractTable(
            path: "Data/cldr/zonenames.tsv",
            comment: [
                "Names of clocks in every locale. form: long or short, then generic, standard or daylight.",
                "zone: the metazone's golden zone, or the zone itself where the name is its own (no metazone).",
                "name\tzone\tform\tmetazone\tnumber of locales",
            ],
            rows: names.rows,
            leftOut: unknown.sorted().map { "no zone for \($0)" }
        )
    }

    /// Which zone a metazone means, in the world and in territories that keep another.
    static func metazones(_ zones: ExtractZones) -> ExtractTable {
        var rows: [[String]] = []
        var unknown: [String] = []
        for (metazone, territories) in metazoneTerritories() {
            for (territory, id) in territories {
                guard let zone = zones.canonical(id) else {
                    unknown.append("\(metazone), \(territory): no zone \(id)")
                    continue
                }
                rows.append([metazone, territory, zone])
            }
        }
        return ExtractTable(
            path: "Data/cldr/metazones.tsv",
            comment: ["What a metazone means in a territory; 001 is the world.", "metazone\tterritory\tzone"],
            rows: rows,
            leftOut: unknown.sorted()
        )
    }

    /// The names that Windows has for zones, which are no names for people but stand in its settings and files.
    static func windows(_ zones: ExtractZones) -> ExtractTable {
        var rows: [[String]] = []
        var unknown: [String] = []
        for (path, text) in ICU.resources(nil, "windowsZones", "mapTimezones") where path.count == 2 {
            let ids = text.split(separator: " ")
            let known = ids.compactMap { zones.canonical($0) }
            if known.count < ids.count { unknown.append("\(path[0]), \(path[1]): one of \(text)") }
            var unique: [String] = []
            for id in known where !unique.contains(id) { unique.append(id) }
            if !unique.isEmpty { rows.append([String(path[0]), String(path[1]), unique.joined(separator: "|")]) }
        }
        return ExtractTable(
            path: "Data/cldr/windows.tsv",
            comment: [
                "Windows zone ids; 001 is the zone that the id means without a territory.",
                "id\tterritory\tzones (joined by |)",
            ],
            rows: rows,
            leftOut: unknown.sorted()
        )
    }

    private static func metazoneTerritories() -> [String: [String: String]] {
        var table: [String: [String: String]] = [:]
        for (path, text) in ICU.resources(nil, "metaZones", "mapTimezones") where path.count == 2 {
            table[String(path[0]), default: [:]][String(path[1])] = text
        }
        return table
    }

    private static let forms = [
        "lg": "long generic", "ls": "long standard", "ld": "long daylight",
        "sg": "short generic", "ss": "short standard", "sd": "short daylight",
    ]
}
