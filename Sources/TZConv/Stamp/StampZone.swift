/// The zone that a stamp is written in, at one moment: what the different zone parts need of it.
public struct StampZone: Hashable, Sendable {
    /// How far its clock is ahead of UTC.
    public var offset: UTCOffset

    /// Its abbreviation at that moment, as `CEST`; `+03` where the zone has no letters.
    public var abbreviation: String

    /// Its id, as `Europe/Berlin`; empty for a bare offset.
    public var id: String

    /// Whether it is UTC itself: only UTC is written `Z` or `GMT`, other zones at offset zero `+00:00`.
    public var isUTC: Bool

    /// A zone by its parts.
    public init(offset: UTCOffset, abbreviation: String, id: String, isUTC: Bool) {
        self.offset = offset
        self.abbreviation = abbreviation
        self.id = id
        self.isUTC = isUTC
    }

    /// UTC.
    public static let utc = StampZone(offset: .zero, abbreviation: "UTC", id: "Etc/UTC", isUTC: true)
}
