extension Zone {
    /// The instant or instants at which the zone's clocks show a civil time.
    ///
    ///     // 02:30 on 2018-03-11 doesn't exist in New York; 01:30 on 2018-11-04 happens twice.
    ///     try newYork.instants(of: civil).resolved(.compatible)
    ///
    /// - Throws: ``TZConvError/outOfRange(input:reason:)`` in the first and last hours of the years −9999 to 9999, where
    ///   a reading would not be an ``Instant``.
    public func instants(of civil: CivilDateTime) throws(TZConvError) -> LocalReading {
        let local = civil.secondsSinceEpoch
        let nanosecond = civil.time.nanosecond
        switch table.match(local) {
        case .unique(let second, let kind):
            guard let instant = Instant(seconds: second, nanoseconds: nanosecond) else { throw outOfRange(civil) }
            return .unique(LocalReading.Reading(instant, table.kinds[kind]))
        case .gap(let before, let after, let second):
            // An offset's own clock never jumps, so the time after the gap's length is read with the offset before it.
            return .gap(
                earlier: try reading(civil, local, at: after),
                later: try reading(civil, local, at: before),
                transition: try transition(second, before, after, civil)
            )
        case .fold(let before, let after, let second):
            return .fold(
                earlier: try reading(civil, local, at: before),
                later: try reading(civil, local, at: after),
                transition: try transition(second, before, after, civil)
            )
        }
    }

    private func reading(_ civil: CivilDateTime, _ local: Int64, at kind: Int) throws(TZConvError)
        -> LocalReading.Reading
    {
        let second = local &- Int64(table.kinds[kind].offset.seconds)
        guard let instant = Instant(seconds: second, nanoseconds: civil.time.nanosecond) else {
            throw outOfRange(civil)
        }
        return LocalReading.Reading(instant, offset(at: instant))
    }

    private func transition(
        _ second: Int64,
        _ before: Int,
        _ after: Int,
        _ civil: CivilDateTime
    ) throws(TZConvError) -> Transition {
        guard let instant = Instant(seconds: second) else { throw outOfRange(civil) }
        return Transition(instant, from: table.kinds[before], to: table.kinds[after])
    }

    private func outOfRange(_ civil: CivilDateTime) -> TZConvError {
        .outOfRange(input: "\(civil) \(id)", reason: "is outside the years -9999 to 9999 in UTC")
    }
}
