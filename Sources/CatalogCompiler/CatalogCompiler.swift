internal import CICU
internal import Foundation
internal import TZConv

/// `CatalogCompiler zones|catalog|extract`: makes what is embedded, and the tables that come out of ICU, from Data.
@main
enum CatalogCompiler {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let rest = Array(arguments.dropFirst())
        do {
            switch arguments.first {
            case "extract": try ExtractCommand.run(rest)
            case "zones": try ZonesCommand.run(rest)
            case "catalog": try CatalogCommand.run(rest)
            default:
                // A constant of the C library.
                let version = unsafe String(cString: cicu_version())
                print("usage: CatalogCompiler zones|catalog|extract [--check]   (ICU \(version))")
                exit(64)
            }
        } catch {
            _ = Descriptor.standardError.write("CatalogCompiler: error: \(error)\n")
            exit(1)
        }
    }
}
