internal import Synchronization

/// A directory of TZif files, as `/usr/share/zoneinfo` is.
final class ZoneDirectory: Sendable {
    let path: String

    /// The release, from the first line of `tzdata.zi`, or from `+VERSION` or `version`; nil if none of them says.
    let release: TZRelease?

    private let known = Mutex(Known())

    /// What has been learnt of the names so far.
    private struct Known: Sendable {
        var index: Index?
        /// How many ids were looked for without the index.
        var lookups = 0
    }

    /// To read all names takes as long as some dozens of lookups without them: one question makes a few of those, a list
    /// of places thousands.
    private static let lookupsBeforeIndex = 24

    /// The names that the directory has.
    struct Index: Sendable {
        /// The spelling of each id, by its small letters.
        var spellings: [[UInt8]: String] = [:]
        /// Links and what they lead to; only from `tzdata.zi`.
        var targets: [String: String] = [:]
    }

    /// A directory; nil if there is none at the path.
    init?(_ path: String) {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard !path.isEmpty, FileTree.kind(path) == .directory else { return nil }
        self.path = path
        release = Self.release(of: path)
    }

    /// Whether two paths lead to one directory.
    func isSame(as other: ZoneDirectory) -> Bool {
        path == other.path || FileTree.resolved(path) == FileTree.resolved(other.path)
    }

    private static func release(of path: String) -> TZRelease? {
        if let head = SmallFile.head(path + "/tzdata.zi", count: 64) {
            let line = String(decoding: head.prefix { $0 != 0x0A }, as: UTF8.self)
            if line.hasPrefix("# version "), let release = TZRelease(String(line.dropFirst(10))) { return release }
        }
        for name in ["+VERSION", "version", "VERSION"] {
            if let head = SmallFile.head(path + "/" + name, count: 64) {
                let line = String(decoding: head.prefix { $0 > 0x20 }, as: UTF8.self)
                if let release = TZRelease(line) { return release }
            }
        }
        return nil
    }

    /// The zone of a file in the directory; nil if there is no such file.
    ///
    /// - Parameters:
    ///   - name: a name that ``ZoneName`` allows, as the directory spells it.
    ///   - id: the id that the zone gets.
    func zone(file name: String, id: String) throws(TZConvError) -> Zone? {
        let file = path + "/" + name
        let bytes: [UInt8]
        do {
            bytes = try TZifFile.bytes(atPath: file)
        } catch .noSuchFile {
            return nil
        }
        return try Zone(id: id, tzif: bytes.span, source: file)
    }

    /// The directory's own spelling of an id; nil if it hasn't it.
    ///
    /// A misspelt place is looked for here before it is guessed, and to read all names for one would take longer than
    /// the guess.
    func spelling(_ folded: [UInt8]) -> String? {
        let isCheap = known.withLock { known in
            known.lookups &+= 1
            return known.index == nil && known.lookups <= Self.lookupsBeforeIndex
        }
        if isCheap, !hasFile(folded) { return nil }
        return names().spellings[folded]
    }

    /// Whether there is a file of an id, its letters in any case: a directory is listed for each part of the id.
    private func hasFile(_ folded: [UInt8]) -> Bool {
        var paths = [path]
        for part in folded.split(separator: UInt8(ascii: "/")) {
            var next: [String] = []
            for parent in paths {
                for name in FileTree.names(in: parent) where name.utf8.count == part.count {
                    if ZoneName.folded(name)?.elementsEqual(part) == true { next.append(parent + "/" + name) }
                }
            }
            paths = next
        }
        return !paths.isEmpty
    }

    /// What a link leads to; the id itself if it is none, or if the directory doesn't say.
    func target(_ id: String) -> String { names().targets[id] ?? id }

    /// All names, read at the first call.
    func names() -> Index {
        known.withLock { known in
            if let index = known.index { return index }
            let made = Self.sourceIndex(path) ?? Self.walkedIndex(path)
            known.index = made
            return made
        }
    }

    /// The names that `tzdata.zi` defines: lines `Z NAME …` and `L TARGET NAME`.
    private static func sourceIndex(_ path: String) -> Index? {
        guard let bytes = try? SmallFile.read(path + "/tzdata.zi", limit: 4_194_304) else { return nil }
        var index = Index()
        for line in bytes.split(separator: 0x0A) where line.count > 2 {
            guard line.first == UInt8(ascii: "Z") || line.first == UInt8(ascii: "L") else { continue }
            let words = line.split(separator: 0x20, maxSplits: 3)
            guard words.count >= 3 else { continue }
            let isLink = words[0].elementsEqual("L".utf8)
            guard isLink || words[0].elementsEqual("Z".utf8) else { continue }
            let name = String(decoding: words[isLink ? 2 : 1], as: UTF8.self)
            guard let folded = ZoneName.folded(name) else { continue }
            index.spellings[folded] = name
            if isLink { index.targets[name] = String(decoding: words[1], as: UTF8.self) }
        }
        return index.spellings.isEmpty ? nil : index
    }

    /// The names of the files that begin as a TZif file does, in the directory and those below it.
    private static func walkedIndex(_ path: String) -> Index {
        var index = Index()
        var pending = [""]
        var seen = 0
        while let prefix = pending.popLast() {
            for name in FileTree.names(in: path + "/" + prefix) {
                seen += 1
                // Far more than tzdata has: a directory of anything else isn't walked to its end.
                guard seen <= 20_000 else { return index }
                let id = prefix + name
                guard let folded = ZoneName.folded(id) else { continue }
                switch FileTree.kind(path + "/" + id) {
                case .directory:
                    // Copies of all zones in other forms; and no deeper than ids are.
                    if id != "posix", id != "right", id.count(where: { $0 == "/" }) < 3 { pending.append(id + "/") }
                case .file:
                    if SmallFile.head(path + "/" + id, count: 4) == Array("TZif".utf8) { index.spellings[folded] = id }
                default: break
                }
            }
        }
        return index
    }
}
