internal import CICU

@main
enum CatalogCompiler {
    static func main() {
        // A constant of the C library.
        print("ICU", unsafe String(cString: cicu_version()))
    }
}
