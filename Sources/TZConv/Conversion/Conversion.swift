/// A time read in other zones: the question's instant, where it came from, and each answer.
///
///     let answer = try converter.convert("20:20", from: "cet", to: "neyork")
///     answer.text              // "14:20"
///     answer.target.zone.id    // "America/New_York"
///     answer.notes             // what a person should be told
public struct Conversion: Sendable {
    /// The moment in question; the first one of a range.
    public let instant: Instant

    /// The last moment of a range such as `10:00-11:30`; nil for a single time.
    public let end: Instant?

    /// The time where it came from.
    public let source: ZonedTime

    /// The time in each place that was asked for, in that order; never empty.
    public let targets: [ZonedTime]

    /// What a person should be told, in the order of the reading: names first, then times, then the answer.
    public let notes: [Note]

    /// The time that was read; nil if the present was asked for.
    public let phrase: TimePhrase?

    /// How the time's civil fields became an instant: `unique`, `gap`, `fold`, or `exact` where no zone was needed.
    public let disambiguation: String

    /// The time in the first place that was asked for.
    public var target: ZonedTime { targets.first ?? source }

    /// The answer in the first place, in the shape of the question.
    public var text: String { target.text }
}

extension Conversion {
    /// The same answers, written otherwise.
    ///
    /// - Throws: what `text` throws.
    package func retold(_ text: (ZonedTime) throws(TZConvError) -> String) throws(TZConvError) -> Conversion {
        var targets: [ZonedTime] = []
        for target in self.targets { targets.append(ZonedTime(target, text: try text(target))) }
        return Conversion(
            instant: instant,
            end: end,
            source: source,
            targets: targets,
            notes: notes,
            phrase: phrase,
            disambiguation: disambiguation
        )
    }
}

/// An instant as the clocks of a place show it.
public struct ZonedTime: Sendable {
    /// The zone.
    public let zone: Zone

    /// The place as people call it, such as `New York`; the zone's id where nothing else was said.
    public let place: String

    /// How the name was read; nil for the local zone and for the zone that a stamp carries.
    public let resolution: Resolution?

    /// What the clocks show.
    public let civil: CivilDateTime

    /// What the clocks show at the end of a range.
    public let endCivil: CivilDateTime?

    /// The offset, its abbreviation and whether it is daylight-saving time.
    public let offset: ZoneOffset

    /// How many days after the source's date this date is: −1, 0 or 1 as a rule.
    public let dayDifference: Int

    /// The time in the shape of the question.
    public let text: String
}

extension ZonedTime {
    /// The same time, written otherwise.
    fileprivate init(_ other: ZonedTime, text: String) {
        self.init(
            zone: other.zone,
            place: other.place,
            resolution: other.resolution,
            civil: other.civil,
            endCivil: other.endCivil,
            offset: other.offset,
            dayDifference: other.dayDifference,
            text: text
        )
    }
}
