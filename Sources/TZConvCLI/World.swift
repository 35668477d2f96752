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
        database = if let tzdata { try ZoneDatabase(pinnedTo: tzdata) } else { try ZoneDatabase.system() }
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
