/// What a name is resolved with, besides the catalog: the zones, the moment, and the person who asks.
public struct ResolveContext: Sendable {
    /// When two zones count as different, for judging whether a name is ambiguous.
    public enum Judgement: Hashable, Sendable {
        /// Their offsets differ at this instant: for a conversion.
        case at(Instant)
        /// Their offsets differ at any moment of the year (in UTC) of this instant: for a look into the catalog.
        case duringYear(of: Instant)
    }

    /// Where zones come from.
    public var database: ZoneDatabase

    /// When zones count as different.
    public var judgement: Judgement

    /// The id of the zone in which the person lives, if known: an abbreviation of the same country goes first.
    public var localZone: String?

    /// The user's own names.
    public var userNames: UserNames

    /// Whether only names that are written exactly are found: for taking lines of words apart.
    public var exactOnly: Bool

    /// A context without user's names.
    public init(
        database: ZoneDatabase,
        judgement: Judgement,
        localZone: String? = nil,
        userNames: UserNames = UserNames(),
        exactOnly: Bool = false
    ) {
        self.database = database
        self.judgement = judgement
        self.localZone = localZone
        self.userNames = userNames
        self.exactOnly = exactOnly
    }

    /// Whether two zones keep the same offset from UTC, as far as ``judgement`` asks.
    func sameClock(_ left: Zone, _ right: Zone) -> Bool {
        switch judgement {
        case .at(let instant): return left.utcOffset(at: instant) == right.utcOffset(at: instant)
        case .duringYear(let instant):
            let year = CivilDateTime(instant, at: .zero)?.date.year ?? 1970
            guard var moment = Self.yearStart(year) else { return left.id == right.id }
            let end = Self.yearStart(year + 1) ?? .max
            while moment < end {
                guard left.utcOffset(at: moment) == right.utcOffset(at: moment) else { return false }
                let leftNext = left.nextTransition(after: moment)?.instant ?? .max
                let rightNext = right.nextTransition(after: moment)?.instant ?? .max
                moment = min(leftNext, rightNext)
            }
            return true
        }
    }

    /// The instant that is asked for, or one in the year that is.
    var instant: Instant {
        switch judgement {
        case .at(let instant), .duringYear(let instant): instant
        }
    }

    private static func yearStart(_ year: Int) -> Instant? {
        CivilDate(year: year, month: 1, day: 1).flatMap { CivilDateTime($0, .midnight).instant(at: .zero) }
    }
}
