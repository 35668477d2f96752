internal import Synchronization

/// All time zones of one tzdata release: that of the system, or the one that is part of the program, whichever is newer.
///
///     let database = try ZoneDatabase.system()
///     let zone = try database.zone("europe/kiev")
///     zone.id                        // "Europe/Kyiv"
///     database.inForce.description   // "2026f (bundled)"
///
/// A zone is read when it is first asked for and kept then. Ids are found in any case; links lead to the canonical id of
/// the bundled release, so that one place has one id wherever its data comes from.
public final class ZoneDatabase: Sendable {
    /// One copy of tzdata.
    public struct Copy: Hashable, Sendable, CustomStringConvertible {
        /// The directory; nil for the copy that is part of the program.
        public let directory: String?

        /// The release; nil if the directory doesn't say.
        public let release: TZRelease?

        /// The release and where it is: `2026f (bundled)`, `2025b (/usr/share/zoneinfo)`.
        public var description: String {
            "\(release.map { "\($0)" } ?? "unknown release") (\(directory ?? "bundled"))"
        }
    }

    /// The copy that answers.
    public let inForce: Copy

    /// The other copies at hand, in the order in which they were looked for.
    ///
    /// Made when asked for, which few are: a conversion needs the releases only.
    public var others: [Copy] {
        let copies = otherDirectories.map { Copy(directory: $0.path, release: $0.release) }
        return directory == nil ? copies : copies + [Copy(directory: nil, release: pack.release)]
    }

    let pack: ZonePack
    let directory: ZoneDirectory?
    let otherDirectories: [ZoneDirectory]
    private let isPinned: Bool
    private let cache = Mutex(ZoneCache())

    /// The directories in which systems keep tzdata.
    public static let systemDirectories = [
        "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
    ]

    /// The database of this system: `TZDIR`'s directory and the usual ones are looked at.
    ///
    /// - Throws: ``TZConvError/malformedData(source:reason:)`` if the program itself is damaged.
    public static func system() throws(TZConvError) -> ZoneDatabase {
        try ZoneDatabase(directories: (Environment.value("TZDIR").map { [$0] } ?? []) + systemDirectories)
    }

    /// The newest of some directories and of the bundled copy.
    ///
    /// A directory that doesn't exist is passed over. One that doesn't name its release could be of any age, and is
    /// taken to be older than the bundled copy. Of equal releases the bundled one answers.
    public convenience init(directories: [String]) throws(TZConvError) {
        try self.init(directories: directories, pack: try ZonePack.embedded())
    }

    convenience init(directories: [String], pack: ZonePack) throws(TZConvError) {
        var found: [ZoneDirectory] = []
        for path in directories {
            guard let directory = ZoneDirectory(path) else { continue }
            // Systems link one of the usual places to another.
            if !found.isEmpty, found.contains(where: { $0.isSame(as: directory) }) { continue }
            found.append(directory)
        }
        var newest: ZoneDirectory?
        var release = pack.release
        for directory in found {
            if let other = directory.release, other > release { (newest, release) = (directory, other) }
        }
        self.init(pack: pack, directory: newest, others: found.filter { $0 !== newest }, isPinned: false)
    }

    /// One directory and nothing else, whatever its release.
    ///
    /// - Throws: ``TZConvError/noSuchFile(path:)`` if it isn't a directory.
    public convenience init(pinnedTo path: String) throws(TZConvError) {
        guard let directory = ZoneDirectory(path) else { throw .noSuchFile(path: path) }
        self.init(pack: try ZonePack.embedded(), directory: directory, others: [], isPinned: true)
    }

    private init(pack: ZonePack, directory: ZoneDirectory?, others: [ZoneDirectory], isPinned: Bool) {
        self.pack = pack
        self.directory = directory
        self.otherDirectories = others
        self.isPinned = isPinned
        inForce =
            if let directory {
                Copy(directory: directory.path, release: directory.release)
            } else {
                Copy(directory: nil, release: pack.release)
            }
    }

    /// Whether one of the other copies is newer than a release.
    func hasNewer(than release: TZRelease) -> Bool {
        if directory != nil, pack.release > release { return true }
        return otherDirectories.contains { $0.release.map { $0 > release } ?? false }
    }

    /// The zone of an id or a link, its letters in any case.
    ///
    /// An id that the copy in force hasn't is looked for in the others, unless the database is pinned to one.
    ///
    /// - Throws: ``TZConvError/unknownPlace(input:suggestions:)`` if there is no such id, or
    ///   ``TZConvError/malformedData(source:reason:)`` or ``TZConvError/inputOutput(path:reason:)`` for a file that
    ///   can't be read.
    public func zone(_ id: String) throws(TZConvError) -> Zone {
        guard let folded = ZoneName.folded(id) else { throw .unknownPlace(input: id, suggestions: []) }
        if let known = cache.withLock({ $0[folded] }) { return known }
        let zone = try load(folded, id)
        cache.withLock { $0.insert(zone, folded) }
        return zone
    }

    private func load(_ folded: [UInt8], _ id: String) throws(TZConvError) -> Zone {
        let entry = try pack.entry(folded)
        if let directory, let zone = try self.zone(folded, in: directory, entry) { return zone }
        if let entry, !isPinned {
            let name = try pack.canonicalName(ofZone: entry.zone)
            return try pack.withFile(ofZone: entry.zone) { bytes throws(TZConvError) in
                try Zone(id: name, tzif: bytes, source: "the bundled \(name)")
            }
        }
        for other in otherDirectories {
            if let zone = try self.zone(folded, in: other, entry) { return zone }
        }
        throw .unknownPlace(input: id, suggestions: [])
    }

    private func zone(
        _ folded: [UInt8],
        in directory: ZoneDirectory,
        _ entry: ZonePack.Entry?
    ) throws(TZConvError) -> Zone? {
        if let entry {
            let canonical = try pack.canonicalName(ofZone: entry.zone)
            if let zone = try directory.zone(file: canonical, id: canonical) { return zone }
            // Another release may know the place by another name only: Europe/Kyiv was Europe/Kiev until 2022.
            for number in 0..<pack.nameCount where try pack.entry(at: number).zone == entry.zone {
                if let zone = try directory.zone(file: try pack.name(number), id: canonical) { return zone }
            }
        }
        guard let spelling = directory.spelling(folded) else { return nil }
        let target = directory.target(spelling)
        return try directory.zone(file: spelling, id: target)
    }

    /// The canonical id of an id or a link, its letters in any case; nil if there is no such id.
    ///
    /// No zone is read.
    public func canonicalID(_ id: String) -> String? {
        guard let folded = ZoneName.folded(id) else { return nil }
        if let entry = try? pack.entry(folded) { return try? pack.canonicalName(ofZone: entry.zone) }
        for directory in [directory].compactMap({ $0 }) + otherDirectories {
            if let spelling = directory.spelling(folded) { return directory.target(spelling) }
        }
        return nil
    }

    /// The ids that aren't links, sorted.
    public var ids: [String] { names(links: false).map(\.id) }

    /// The links with the canonical ids that they lead to, sorted.
    public var links: [(id: String, target: String)] { names(links: true) }

    private func names(links: Bool) -> [(id: String, target: String)] {
        var names: [(id: String, target: String)] = []
        if !isPinned || directory == nil {
            for number in 0..<pack.nameCount {
                guard let entry = try? pack.entry(at: number), let name = try? pack.name(number),
                    let target = try? pack.canonicalName(ofZone: entry.zone)
                else { continue }
                if (name != target) == links { names.append((name, target)) }
            }
        }
        guard let directory else { return names.sorted { $0.id < $1.id } }
        for (folded, name) in directory.names().spellings {
            let entry = try? pack.entry(folded)
            // Known already.
            if entry != nil, !isPinned { continue }
            let bundled = entry.flatMap { try? pack.canonicalName(ofZone: $0.zone) }
            let target = bundled ?? directory.target(name)
            if (name != target) == links { names.append((name, target)) }
        }
        return names.sorted { $0.id < $1.id }
    }
}
