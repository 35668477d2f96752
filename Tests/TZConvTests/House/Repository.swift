import Foundation

/// The repository that these tests are part of, read from disk.
enum Repository {
    /// Its top folder: this file is four levels below.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The text of every file below a folder whose name ends in one of the given ways, by path below that folder.
    static func texts(below folder: String, endings: [String]) throws -> [String: String] {
        let base = root.appending(path: folder).path
        guard let paths = FileManager.default.enumerator(atPath: base) else { throw CocoaError(.fileNoSuchFile) }
        var texts: [String: String] = [:]
        for case let path as String in paths {
            if skipped.contains(URL(filePath: path).lastPathComponent) {
                paths.skipDescendants()
                continue
            }
            guard endings.contains(where: path.hasSuffix) else { continue }
            texts[path] = try String(contentsOf: URL(filePath: "\(base)/\(path)"), encoding: .utf8)
        }
        return texts
    }

    /// The Swift files of the library by path below its folder.
    static func librarySources() throws -> [String: String] {
        try texts(below: "Sources/TZConv", endings: [".swift"])
    }

    /// What a build leaves behind is not part of the repository.
    private static let skipped: Set<String> = [".build", ".git", ".swiftpm"]
}
