import Foundation
import TZConv

/// `CatalogCompiler catalog [DATA [OUTPUT]]`: compiles Data/*.tsv into Data/compiled/catalog.bin.
enum CatalogCommand {
    static func run(_ arguments: [String]) throws {
        let data = arguments.first ?? "Data"
        let output = arguments.count > 1 ? arguments[1] : data + "/compiled/catalog.bin"
        var sources = try CatalogSources(folder: data)
        let bytes = try sources.compile()
        for problem in sources.builder.problems { print("left out:", problem) }
        try Data(bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(sources.builder.nameCount) names, \(sources.builder.entries.count) entries, \(bytes.count) bytes")
    }
}
