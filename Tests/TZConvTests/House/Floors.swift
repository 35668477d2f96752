/// The floors of the library: which folder may use the types of which.
///
/// A folder uses only lower floors, so that it can be read, tested and changed without those above it.
enum Floors {
    /// What each folder stands on.
    ///
    /// A folder may use these, and what these stand on. The module's root holds the error
    /// type alone: everybody may use it, and it uses nothing.
    static let below: [String: Set<String>] = [
        "": [],
        "Platform": [],
        "Civil": [],
        "Matching": [],
        "Zone": ["Civil", "Platform"],
        "Stamp": ["Civil"],
        "Catalog": ["Matching", "Zone"],
        "Conversion": ["Catalog", "Zone", "Stamp"],
        "Log": ["Conversion", "Zone", "Stamp", "Platform"],
    ]

    /// All folders that a folder may use; nil for a folder that has no place in the house.
    static func reach(of folder: String) -> Set<String>? {
        guard let direct = below[folder] else { return nil }
        return direct.reduce(into: direct.union(["", folder])) { result, next in
            result.formUnion(reach(of: next) ?? [])
        }
    }

    /// A use of a type that the file's folder may not know.
    struct Arrow: Hashable, CustomStringConvertible {
        var file: String
        var line: Int
        var type: String
        var reason: String

        var description: String { "\(file):\(line): \(type): \(reason)" }
    }

    /// The arrows that run up, in the order of files and lines.
    ///
    /// - Parameter files: the text of each file by its path below the module's folder.
    static func arrowsUp(in files: [String: String]) -> [Arrow] {
        let sources = files.mapValues(SourceWords.init)
        var home: [String: (folder: String, file: String)] = [:]
        var declared: [String: Set<String>] = [:]
        for (path, source) in sources {
            for declaration in source.declarations {
                declared[folder(of: path), default: []].insert(declaration.name)
                if declaration.isShared { home[declaration.name] = (folder(of: path), path) }
            }
        }
        var arrows: [Arrow] = []
        for (path, source) in sources.sorted(by: { $0.key < $1.key }) {
            let own = folder(of: path)
            guard let reach = reach(of: own) else {
                arrows.append(Arrow(file: path, line: 1, type: own, reason: "this folder has no floor"))
                continue
            }
            // A nested type of the same name, here or below, is what the word means.
            let nearer = reach.reduce(into: Set<String>()) { $0.formUnion(declared[$1] ?? []) }
            var seen: Set<String> = []
            for word in source.words where !word.isMember && !nearer.contains(word.text) {
                guard let there = home[word.text], !reach.contains(there.folder) else { continue }
                guard seen.insert("\(word.line) \(word.text)").inserted else { continue }
                let reason =
                    "\(name(of: own)) may not use \(name(of: there.folder)), which declares it in \(there.file)"
                arrows.append(Arrow(file: path, line: word.line, type: word.text, reason: reason))
            }
        }
        return arrows
    }

    /// The folder that a file belongs to: the first part of its path; empty for the module's root.
    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : ""
    }

    private static func name(of folder: String) -> String { folder.isEmpty ? "the module's root" : folder }
}
