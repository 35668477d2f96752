/// The zone that this machine's clocks show, and what said so.
public struct LocalZone: Hashable, Sendable {
    /// Where the zone comes from.
    public enum Source: Hashable, Sendable {
        /// The environment variable `TZ`.
        case environment
        /// `/etc/localtime`, a link into a directory of zones or a copy of a zone's file.
        case localtime
        /// `/etc/timezone`.
        case timezoneFile
        /// Nothing says anything, and the C library's clocks show UTC then.
        case nothing
    }

    /// The zone.
    ///
    /// Its id is `local` if it was read from a file that is like no zone of the database.
    public let zone: Zone

    /// What said so.
    public let source: Source
}

extension ZoneDatabase {
    /// The local zone as the environment variable `TZ` and the files in /etc say.
    ///
    /// - Throws: as ``localZone(tz:localtime:timezone:)``.
    public func localZone() throws(TZConvError) -> LocalZone {
        try localZone(tz: Environment.value("TZ"), localtime: "/etc/localtime", timezone: "/etc/timezone")
    }

    /// The local zone as the given sources say.
    ///
    /// - Parameters:
    ///   - tz: the value of `TZ`: an id, `:` and an id or a path, an absolute path, or a POSIX TZ string; empty for UTC;
    ///     nil if it isn't set.
    ///   - localtime: the path of the link or file that names the system's zone.
    ///   - timezone: the path of the text file that does, where there is no such link.
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` for a `TZ` that means nothing, and the errors of
    ///   ``zone(_:)`` for files that can't be read. Nothing falls back to UTC.
    public func localZone(tz: String?, localtime: String, timezone: String) throws(TZConvError) -> LocalZone {
        if let tz { return LocalZone(zone: try zone(ofTZ: tz), source: .environment) }
        if let zone = try zone(ofLocaltime: localtime, timezone: timezone) {
            return LocalZone(zone: zone, source: .localtime)
        }
        if let id = Self.firstWord(of: timezone) { return LocalZone(zone: try zone(id), source: .timezoneFile) }
        return LocalZone(zone: .utc, source: .nothing)
    }

    private func zone(ofTZ value: String) throws(TZConvError) -> Zone {
        let name = value.hasPrefix(":") ? String(value.dropFirst()) : value
        // POSIX leaves an empty TZ to the system; every C library takes it as UTC.
        if name.isEmpty { return .utc }
        do {
            if name.hasPrefix("/") { return try zone(atPath: name) }
            return try zone(name)
        } catch .unknownPlace, .noSuchFile {
            if !value.hasPrefix(":"), !name.hasPrefix("/"), let zone = try? Zone(posix: name) { return zone }
        } catch {
            throw .unreadable(input: value, reason: "as TZ can't be read: \(error)", suggestion: Self.advice)
        }
        throw .unreadable(input: value, reason: "as TZ names no zone", suggestion: Self.advice)
    }

    private static var advice: String {
        "write TZ as an id (Europe/Moscow), a path (:/etc/localtime) or a POSIX string (EST5EDT,M3.2.0,M11.1.0)"
    }

    /// A path within a directory of zones stands for the id, so that the newest release answers; any other path stands
    /// for its file.
    private func zone(atPath path: String) throws(TZConvError) -> Zone {
        if let id = Self.id(inPath: path), canonicalID(id) != nil { return try zone(id) }
        let bytes = try TZifFile.bytes(atPath: path)
        return try Zone(id: path, tzif: bytes.span, source: path)
    }

    private func zone(ofLocaltime path: String, timezone: String) throws(TZConvError) -> Zone? {
        if let link = FileTree.destination(ofLink: path), let id = Self.id(inPath: link), canonicalID(id) != nil {
            return try zone(id)
        }
        if let resolved = FileTree.resolved(path), resolved != path, let id = Self.id(inPath: resolved),
            canonicalID(id) != nil
        {
            return try zone(id)
        }
        let bytes: [UInt8]
        do {
            bytes = try TZifFile.bytes(atPath: path)
        } catch .noSuchFile {
            return nil
        }
        let file = try Zone(id: "local", tzif: bytes.span, source: path)
        return try named(file, timezone: timezone) ?? file
    }

    /// The zone of the database that a copied file is of: the one that /etc/timezone names if nothing contradicts it,
    /// else the one with the same history.
    private func named(_ file: Zone, timezone: String) throws(TZConvError) -> Zone? {
        if let id = Self.firstWord(of: timezone), let zone = try? zone(id) {
            if zone.table == file.table { return zone }
            for directory in otherDirectories {
                // The same zone in an older release, which is where the file was copied from.
                if let old = try? directory.zone(file: zone.id, id: zone.id), old.table == file.table { return zone }
            }
        }
        for number in 0..<pack.zoneCount {
            let name = try pack.canonicalName(ofZone: number)
            let zone = try pack.withFile(ofZone: number) { bytes throws(TZConvError) in
                try Zone(id: name, tzif: bytes, source: name)
            }
            if zone.table == file.table { return try self.zone(name) }
        }
        return nil
    }

    /// The id at the end of a path through a directory called `zoneinfo`.
    private static func id(inPath path: String) -> String? {
        // A slice of the path, cut at its slashes: this is on the way of every start.
        var rest: Substring?
        var part = path.startIndex
        for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
            let name = path[part..<index]
            part = path.utf8.index(after: index)
            if name == "zoneinfo" || name == "zoneinfo.default" { rest = path[part...] }
        }
        guard var id = rest else { return nil }
        while id.first == "/" { id = id.dropFirst() }
        // The same files again, under another name.
        if id.hasPrefix("posix/") { id = id.dropFirst(6) }
        return id.isEmpty ? nil : String(id)
    }

    private static func firstWord(of path: String) -> String? {
        guard let head = SmallFile.head(path, count: 256) else { return nil }
        let word = head.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
}
