/// The names of countries and territories in every locale.
enum ExtractTerritories {
    static func table() -> ExtractTable {
        var names = ExtractNames()
        for locale in ICU.locales {
            for list in ["Countries", "Countries%short", "Countries%variant"] {
                for (path, text) in ICU.resources("region", locale, list) where path.count == 1 {
                    // Two letters are a country; three digits a continent. A code for a name says nothing.
                    guard path[0].utf8.count == 2, !groups.contains(String(path[0])), text != path[0] else { continue }
                    names.add(text, String(path[0]))
                }
            }
        }
        return ExtractTable(
            path: "Data/cldr/territories.tsv",
            comment: ["Names of countries in every locale.", "name\tISO 3166 code\tnumber of locales"],
            rows: names.rows
        )
    }

    /// Codes that stand for groups of countries, for tests, or for islands that nobody keeps a clock on.
    private static let groups: Set<String> = [
        "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "BV", "HM", "CP", "DG", "EA", "IC", "AC", "TA",
    ]
}
