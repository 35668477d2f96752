import Foundation

/// `CatalogCompiler extract`: takes out of ICU what the catalog needs of it, as text in Data/cldr and Data/unicode.
///
/// The text is kept in the repository, with the versions of ICU and CLDR in its first line, so that the catalog is
/// remade byte for byte on a machine with any other ICU. With `--check` nothing is written: files that would change are
/// named.
enum ExtractCommand {
    /// What is wrong, for the person who runs the compiler.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func run(_ arguments: [String]) throws {
        let zones = try ExtractZones(file: "Data/tzdata/tzdata.zi")
        let tables = [
            ExtractFold.table(),
            ExtractZoneNames.exemplarCities(zones),
            ExtractZoneNames.zoneNames(zones),
            ExtractZoneNames.metazones(zones),
            ExtractZoneNames.windows(zones),
            ExtractTerritories.table(),
        ]
        var changed: [String] = []
        for table in tables {
            let url = URL(filePath: table.path)
            let text = table.text
            for line in table.leftOut { print("\(table.path): left out: \(line)") }
            if arguments.contains("--check") {
                if try String(contentsOf: url, encoding: .utf8) != text { changed.append(table.path) }
                continue
            }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
            print("\(table.path): \(table.rows.count) rows, \(text.utf8.count) bytes")
        }
        if !changed.isEmpty {
            throw Failure(
                description: "\(changed.joined(separator: ", ")) would change: run `swift run CatalogCompiler extract`"
            )
        }
    }
}
