import Testing

struct ImportTests {
    /// Which folders of the library may import a module.
    ///
    /// What isn't named here, Foundation and ICU first of all, may
    /// not be imported at all: it would reach everybody who imports the library.
    static let allowed: [String: Set<String>] = [
        "Glibc": ["Platform"],
        "Darwin": ["Platform"],
        "CTZData": ["Zone", "Catalog"],
        "Synchronization": ["Platform", "Zone", "Catalog", "Conversion", "Log"],
    ]

    static func offences(in files: [String: String]) -> [String] {
        files.sorted { $0.key < $1.key }.flatMap { path, text in
            let folder = Floors.folder(of: path)
            return SourceWords(text).imports.compactMap { module in
                let isAllowed = Self.allowed[module.text]?.contains(folder) == true
                return isAllowed ? nil : "\(path):\(module.line): import \(module.text)"
            }
        }
    }

    @Test func libraryImportsOnlyWhatItMay() throws {
        let files = try Repository.librarySources()
        #expect(files.values.contains { SourceWords($0).imports.contains { $0.text == "Glibc" } })
        for offence in Self.offences(in: files) {
            Issue.record("Sources/TZConv/\(offence)")
        }
    }

    struct Case: CustomTestStringConvertible {
        var path: String
        var text: String
        var found: [String]
        var testDescription: String { "\(path): \(text)" }
    }

    @Test(arguments: [
        Case(path: "Civil/Day.swift", text: "import Foundation", found: ["Civil/Day.swift:1: import Foundation"]),
        Case(path: "Civil/Day.swift", text: "\ninternal import Glibc", found: ["Civil/Day.swift:2: import Glibc"]),
        Case(path: "Log/A.swift", text: "import struct CICU.Line", found: ["Log/A.swift:1: import CICU"]),
        Case(path: "Platform/A.swift", text: "#if canImport(Glibc)\ninternal import Glibc\n#endif", found: []),
        Case(path: "Zone/A.swift", text: "// import Foundation\nimport CTZData", found: []),
    ])
    func madeUp(_ example: Case) {
        #expect(Self.offences(in: [example.path: example.text]) == example.found)
    }
}
