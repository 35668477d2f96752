internal import TZConv

/// What the clocks of a zone show at an instant.
struct ZoneMoment {
    let zone: Zone
    let instant: Instant
    let offset: ZoneOffset

    init(_ zone: Zone, at instant: Instant) {
        self.zone = zone
        self.instant = instant
        offset = zone.offset(at: instant)
    }

    private var civil: CivilDateTime? { CivilDateTime(instant, at: offset.offset) }

    /// Hours and minutes: `15:58`.
    var clock: String { String(local.dropFirst(local.count - 8).prefix(5)) }

    /// Date and time of day to the second: `2026-11-23 15:58:00`.
    var local: String {
        guard let whole = Instant(seconds: instant.seconds), let civil = CivilDateTime(whole, at: offset.offset) else {
            return "outside the years −9999 to 9999"
        }
        return civil.date.description + " " + String(civil.description.suffix(8))
    }

    /// As RFC 3339 writes it: `2026-11-23T15:58:00-05:00`, UTC alone with `Z`.
    var stamp: String {
        let parts = local.split(separator: " ")
        return parts.joined(separator: "T") + (zone.id == Zone.utc.id ? "Z" : offset.offset.description)
    }
}
