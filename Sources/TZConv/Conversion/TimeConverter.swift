/// Reads times of one place in another: names by the catalog, zones by tzdata, times as people and machines write them.
///
///     let converter = try TimeConverter()
///     let answer = try converter.convert("20:20", from: "cet", to: "neyork")
///     answer.text                // "14:20"
///     answer.target.zone.id      // "America/New_York"
///     answer.notes               // [.placeGuessed(…)]
///
/// A converter is a value that never changes by itself: the moment, the local zone, the zones and the catalog are given
/// to it, and a program can use one from many threads. ``policy`` says what to do where there are several readings.
public struct TimeConverter: Sendable {
    /// Where zones come from.
    public let database: ZoneDatabase

    /// Where names come from.
    public let catalog: Catalog

    /// The zone of a time or an answer for which no place is named.
    public let localZone: LocalZoneChoice

    /// The user's own names.
    public let userNames: UserNames

    /// What to do where there are several readings.
    public var policy: ConversionPolicy

    /// How times are read: names of months and weekdays in a language, besides the English ones.
    public var names: CalendarNames = .english

    /// The layout of the answers; nil keeps the shape of the question.
    public var format: TimeFormat?

    /// The day of a time that is given without one; nil is today in the source zone.
    public var day: TimePhrase?

    /// The present, which relative times and today's date are counted from.
    public var now: @Sendable () -> Instant

    /// The local zone, found when it is first needed: a machine whose zone can't be read converts all the same as long
    /// as every place is named.
    public enum LocalZoneChoice: Sendable {
        /// This zone.
        case zone(Zone)
        /// The one that the environment and the system's files name.
        case system
    }

    /// A converter over this system's zone data, or the bundled one if that is newer.
    ///
    /// - Throws: ``TZConvError/malformedData(source:reason:)`` if the bundled data are damaged,
    ///   ``TZConvError/unreadable(input:reason:suggestion:)`` if the user's file of names has a wrong line.
    public init(policy: ConversionPolicy = ConversionPolicy()) throws(TZConvError) {
        self.init(
            database: try ZoneDatabase.system(),
            catalog: try Catalog.bundled(),
            localZone: .system,
            userNames: try UserNames.ofEnvironment(),
            policy: policy
        ) { SystemClock.now() }
    }

    /// A converter over what is given: nothing is taken from the machine, unless the local zone is the system's.
    public init(
        database: ZoneDatabase,
        catalog: Catalog,
        localZone: LocalZoneChoice,
        userNames: UserNames = UserNames(),
        policy: ConversionPolicy = ConversionPolicy(),
        now: @escaping @Sendable () -> Instant
    ) {
        self.database = database
        self.catalog = catalog
        self.localZone = localZone
        self.userNames = userNames
        self.policy = policy
        self.now = now
    }

    /// A time read in another place.
    ///
    /// - Parameters:
    ///   - time: a time as a person or a machine writes it: `20:20`, `last friday 9am`, `2018-08-15T11:45:00Z`, a log
    ///     line.
    ///   - source: the place that the time comes from; nil is the local zone, or the zone that the time carries.
    ///   - target: the place to read it in; nil is the local zone.
    /// - Throws: ``TZConvError`` for a time or a name that can't be read, and for whatever the policy refuses.
    public func convert(_ time: String, from source: String? = nil, to target: String? = nil) throws(TZConvError)
        -> Conversion
    {
        try convert(time, from: source, to: target.map { [$0] } ?? [])
    }

    /// A time read in several places at once; the answers are in ``Conversion/targets``.
    ///
    /// - Throws: as ``convert(_:from:to:)-(_,_,String?)``.
    public func convert(_ time: String, from source: String?, to targets: [String]) throws(TZConvError) -> Conversion {
        var answering = Answering(self)
        var question = try answering.reader.time(time)
        question.source = source
        question.isSourceExplicit = source != nil
        question.targets = targets
        return try answering.answer(question)
    }

    /// The answer to words as one types them: `neyork 20:20 cet`.
    ///
    /// - Throws: as ``convert(_:from:to:)-(_,_,String?)``.
    public func answer(_ words: [String]) throws(TZConvError) -> Conversion {
        var answering = Answering(self)
        let question = try answering.reader.read(words)
        return try answering.answer(question)
    }

    /// The words of a question put in their places, without an answer.
    ///
    /// - Throws: ``TZConvError`` for a malformed time, two times or two sources.
    public func question(_ words: [String]) throws(TZConvError) -> Question { try Answering(self).reader.read(words) }

    /// The local zone.
    ///
    /// - Throws: ``TZConvError`` if the environment names one that can't be read.
    public func local() throws(TZConvError) -> Zone {
        switch localZone {
        case .zone(let zone): zone
        case .system: try database.localZone().zone
        }
    }

    /// How phrases are read under the policy and with the names.
    package var phraseOptions: PhraseOptions {
        let order: StampDateOrder? =
            switch policy.dateOrder {
            case nil: nil
            case .dayFirst: .dayFirst
            case .monthFirst: .monthFirst
            }
        return PhraseOptions(dateOrder: order, names: names)
    }
}
