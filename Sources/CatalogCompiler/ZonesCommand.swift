import Foundation

/// `CatalogCompiler zones`: makes Data/compiled/zones.bin anew; with `--check` says whether it is what would be made.
enum ZonesCommand {
    static func run(_ arguments: [String]) throws {
        let source = URL(filePath: "Data/tzdata/tzdata.zi")
        let target = URL(filePath: "Data/compiled/zones.bin")
        let bytes = try ZonePacker(source: source).packed()
        guard arguments.contains("--check") else {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: target)
            print("\(target.path()): \(bytes.count) bytes")
            return
        }
        let present = [UInt8](try Data(contentsOf: target))
        guard present == bytes else {
            throw ZonePacker.Failure(
                description: "\(target.path()) is out of date: run `swift run CatalogCompiler zones`"
            )
        }
    }
}
