extension ZoneDatabase {
    /// Why the zone data in use may be too old; nil if nothing says so.
    ///
    /// A release carries no date, only its year: it is over a year old for certain once the year after it has ended.
    func staleness(at now: Instant) -> String? {
        guard let release = inForce.release else { return nil }
        if hasNewer(than: release),
            let newer = others.filter({ $0.release.map { $0 > release } ?? false }).max(by: Self.isOlder)
        {
            return "tzdata in use is \(inForce), older than \(newer)"
        }
        let year = CivilDateTime(now, at: .zero)?.date.year ?? release.year
        return year > release.year + 1 ? "tzdata in use is \(inForce), over a year old" : nil
    }

    private static func isOlder(_ left: Copy, _ right: Copy) -> Bool {
        guard let left = left.release, let right = right.release else { return left.release == nil }
        return left < right
    }
}
