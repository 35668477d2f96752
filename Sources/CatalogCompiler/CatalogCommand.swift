import Foundation
import TZConv

/// `CatalogCompiler catalog`: makes Data/compiled/catalog.bin anew; with `--check` says whether it is what would be made.
enum CatalogCommand {
    static func run(_ arguments: [String]) throws {
        let target = URL(filePath: "Data/compiled/catalog.bin")
        var sources = try CatalogSources(folder: "Data")
        let bytes = try sources.compile()
        guard arguments.contains("--check") else {
            for problem in sources.builder.problems { print("left out:", problem) }
            try Data(bytes).write(to: target)
            let counts = "\(sources.builder.nameCount) names, \(sources.builder.entries.count) entries"
            print("\(target.path()): \(counts), \(bytes.count) bytes")
            return
        }
        let present = [UInt8](try Data(contentsOf: target))
        guard present == bytes else {
            throw CatalogProblem(
                text: "\(target.path()) is out of date: run `swift run -c release CatalogCompiler catalog`"
            )
        }
    }
}
