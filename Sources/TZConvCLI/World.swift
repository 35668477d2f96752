internal import TZConv

/// What the program takes from outside, once: the zone data, the catalog, the user's names and the moment.
struct World {
    let database: ZoneDatabase
    let catalog: Catalog
    let userNames: UserNames
    let now: Instant

    /// The world as the options of a command describe it.
    init(_ options: WorldOptions) throws(TZConvError) { try self.init(tzdata: options.tzdata, now: options.now) }

    /// - Parameters:
    ///   - tzdata: the only directory of zone data to use; nil for the newest at hand.
    ///   - now: the moment to pretend, as a person writes it; nil for the present.
    init(tzdata: String?, now: String?) throws(TZConvError) {
        database = if let tzdata { try Self.pinned(to: tzdata) } else { try ZoneDatabase.system() }
        catalog = try Catalog.bundled()
        userNames = try UserNames.ofEnvironment()
        guard let now else {
            self.now = SystemClock.now()
            return
        }
        let converter = TimeConverter(
            database: database,
            catalog: catalog,
            localZone: .system,
            userNames: userNames
        ) { SystemClock.now() }
        self.now = try converter.convert(now).instant
    }

    private static func pinned(to path: String) throws(TZConvError) -> ZoneDatabase {
        do throws(TZConvError) {
            let database = try ZoneDatabase(pinnedTo: path)
            // A directory without a release can be anything: /etc, or a disk's root.
            guard database.inForce.release != nil || !database.ids.isEmpty else {
                throw .malformedData(
                    source: path,
                    reason: "has no zone data in it; write a directory such as /usr/share/zoneinfo"
                )
            }
            return database
        } catch .noSuchFile where path.isEmpty {
            throw .unreadable(
                input: path,
                reason: "as --tzdata names no directory",
                suggestion: "write one such as /usr/share/zoneinfo"
            )
        } catch .noSuchFile where FileTree.kind(path) != nil {
            throw .malformedData(
                source: path,
                reason: "is not a directory of zone data; write one such as /usr/share/zoneinfo"
            )
        }
    }

    /// A converter in this world.
    func converter(_ policy: ConversionPolicy = ConversionPolicy()) -> TimeConverter {
        let now = now
        return TimeConverter(
            database: database,
            catalog: catalog,
            localZone: .system,
            userNames: userNames,
            policy: policy
        ) { now }
    }
}
