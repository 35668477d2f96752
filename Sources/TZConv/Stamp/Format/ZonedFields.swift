/// One moment with everything that a format may show of it: the clock on the wall, and how that clock relates to UTC.
///
/// The parts must belong together: `civil` is what a clock at `offset` shows at `instant`. The initialiser sees to it.
///
///     ZonedFields(instant, at: offset, abbreviation: "MSK", zoneID: "Europe/Moscow")
public struct ZonedFields: Hashable, Sendable {
    /// The moment itself.
    public let instant: Instant

    /// What the clock shows.
    public let civil: CivilDateTime

    /// How far the clock is ahead of UTC.
    public let offset: UTCOffset

    /// What tzdata calls the offset: `MSK`, `EDT`, or `+03` where there is no name.
    public let abbreviation: String

    /// The zone's id: `Europe/Moscow`; `+05:30` for a fixed offset; `Etc/UTC`.
    public let zoneID: String

    /// A moment as a clock at the offset shows it; nil if that clock would be outside the years −9999 to 9999.
    public init?(_ instant: Instant, at offset: UTCOffset, abbreviation: String, zoneID: String) {
        guard let civil = CivilDateTime(instant, at: offset) else { return nil }
        self.instant = instant
        self.civil = civil
        self.offset = offset
        self.abbreviation = abbreviation
        self.zoneID = zoneID
    }

    /// Whether this is UTC itself, which alone is written `Z`; London in winter is not.
    public var isUTC: Bool {
        guard offset == .zero else { return false }
        switch zoneID {
        case "Etc/UTC", "UTC", "Etc/UCT", "UCT", "Etc/Universal", "Universal", "Etc/Zulu", "Zulu": return true
        default: return false
        }
    }

    /// The same moment on a clock whose offset has no seconds, for layouts that can't write them (RFC 3339, RFC 5322).
    ///
    /// Local mean times have offsets such as `+02:30:17`. Cutting the seconds off the offset alone would move the
    /// instant; here the clock moves with it, so that what is written still means the same moment.
    var toTheMinute: ZonedFields {
        guard offset.seconds % 60 != 0, let whole = UTCOffset(seconds: offset.seconds / 60 * 60) else { return self }
        return ZonedFields(instant, at: whole, abbreviation: abbreviation, zoneID: zoneID) ?? self
    }
}
