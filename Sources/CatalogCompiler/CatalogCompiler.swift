internal import CICU

@main
enum CatalogCompiler {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "extract": try ExtractCommand.run(Array(arguments.dropFirst()))
        case "zones": try ZonesCommand.run(Array(arguments.dropFirst()))
        case "catalog": try CatalogCommand.run(Array(arguments.dropFirst()))
        default:
            // A constant of the C library.
            print("ICU", unsafe String(cString: cicu_version()))
        }
    }
}
