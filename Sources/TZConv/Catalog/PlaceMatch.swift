/// One reading of a query: an entry, and how the query is related to the name that led to it.
struct PlaceMatch: Sendable {
    var entry: CatalogEntry
    var nameClass: NameClass
    var relation: MatchScore.Relation
    /// How near, from 0 to 1.
    var nearness: Double
    /// The rank: for exact names an order of what people mean, for others the logarithm of odds.
    var rank: Float

    /// What the entry is when it is reached by this name: a city reached by its zone's id is a zone.
    var kind: PlaceKind { nameClass == .identifier ? .zone : entry.kind }
}

extension PlaceMatch {
    /// How an exact name's readings are ordered.
    ///
    /// Ids, hand-kept names and abbreviations come before places, a two-letter country before a state's code, and among
    /// places people count: a name's owner goes before one for whom it is only an alternate, since some alternates are
    /// wrong, and a country before a city.
    init(exact posting: Posting, length: Int) {
        entry = posting.entry
        nameClass = posting.nameClass
        relation = .exact
        nearness = 1
        // A region counts as its largest city would: Washington is the city first, Montana the state.
        let population = entry.kind == .region ? min(entry.population, 2_000_000) : entry.population
        let people: Float = 5 * MatchScore.naturalLogarithm(Float(max(population, 1)) / 100_000)
        switch (posting.nameClass, posting.entry.kind) {
        case (.identifier, _): rank = 1000
        case (_, .abbreviation): rank = AbbreviationUse(entry).isPast ? 100 : 400
        case (.nickname, _): rank = 500 + people / 10
        case (_, .windows): rank = 600
        case (_, .cloud): rank = 300
        case (_, .rails): rank = 100
        case (.code, .cldr): rank = 110
        case (_, .cldr): rank = 240
        case (_, .airport): rank = 145 + people / 20
        case (.code, .country): rank = length <= 2 ? 200 : 90
        case (.code, _): rank = 120 + people / 10
        default:
            rank = 140 + people
            switch entry.kind {
            case .country: rank += posting.nameClass == .main ? 25 : 5
            case .region: rank -= length <= 3 ? 0 : 6
            default: break
            }
            switch posting.nameClass {
            case .trusted: rank -= 6
            case .alternate: rank -= 32
            default: break
            }
        }
    }
}

extension PlaceMatch {
    /// The odds of a reading before anything is typed; nil if it is only found when written exactly.
    static func prior(_ posting: Posting, relation: MatchScore.Relation, isWide: Bool) -> Float? {
        people(posting, relation: relation, isWide: isWide).map { MatchScore.prior(population: $0) }
    }

    /// How many people stand for a reading in the odds before anything is typed; nil if it is only found when written
    /// exactly.
    private static func people(_ posting: Posting, relation: MatchScore.Relation, isWide: Bool) -> Int? {
        var people = posting.entry.population
        switch posting.entry.kind {
        case .airport: return nil
        case .abbreviation, .colloquial, .rails, .cldr, .windows, .cloud: people = 120_000
        case .zone: people = max(people, 680_000)
        case .country: people = max(people, 5_000_000)
        // A city goes before the region that has its name.
        case .region: people = min(people / 3, 600_000)
        case .city:
            // The cities after which zones are called are asked for more than others of their size.
            if posting.entry.flags == 1 { people = max(people * 2, 680_000) }
        case .offset, .posix, .userName: break
        }
        people = min(people, 8_000_000)
        switch posting.nameClass {
        case .code, .exactOnly: return nil
        case .main: return people
        case .identifier: return max(people, 1_000_000)
        case .nickname:
            // Many are two words of everyday language; their beginnings say nothing.
            return relation == .typo ? people / 18 : nil
        // Names in other scripts are all of these classes; those in Latin letters are foreign and former ones, and some
        // are wrong.
        case .trusted: return isWide ? people : people / 40
        case .alternate: return isWide ? people * 9 / 10 : people / 45
        }
    }
}

/// What an abbreviation's entry says, packed into the fields that places use otherwise.
package struct AbbreviationUse: Sendable {
    /// Which of its meanings this is, from 1: equal for the countries that share it.
    var meaning: Int
    /// Whether people of that country alone mean it.
    var isLocal: Bool
    /// Whether it is no longer in use.
    var isPast: Bool
    /// Whether tzdata writes it itself for the zone.
    var isInTzdata: Bool
    /// The offset it stands for; nil for words such as `ET`.
    var offset: UTCOffset?

    init(_ entry: CatalogEntry) {
        meaning = Int(entry.flags & 7)
        isLocal = entry.flags >> 3 & 3 == 1
        isPast = entry.flags >> 3 & 3 == 2
        isInTzdata = entry.flags & 0x20 == 0
        offset = entry.population == 0 ? nil : UTCOffset(seconds: (entry.population - 10_000) * 60)
    }

    /// The fields for an entry, as the compiler writes them.
    package static func fields(
        meaning: Int,
        use: String,
        isInTzdata: Bool,
        offsetMinutes: Int?
    ) -> (flags: UInt8, population: UInt32) {
        let useBits: UInt8 = use == "local" ? 1 : use == "past" ? 2 : 0
        return (
            UInt8(truncatingIfNeeded: min(max(meaning, 0), 7)) | useBits << 3 | (isInTzdata ? 0 : 0x20),
            UInt32(clamping: offsetMinutes.map { $0 + 10_000 } ?? 0)
        )
    }
}
