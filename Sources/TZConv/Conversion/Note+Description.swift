extension Note: CustomStringConvertible {
    /// The note as one line of text, without a label and without a line end.
    public var description: String {
        switch self {
        case .placeGuessed(let input, let place, let runnerUp):
            let guess = "\(input) read as \(place)"
            return runnerUp.map { "\(guess); close behind: \($0)" } ?? guess
        case .namesakes(let input, let taken, let others):
            return "\(input) read as \(taken); also \(Self.list(others))"
        case .ambiguousAbbreviation(let input, let taken, let others):
            return "\(input) means several zones: took \(taken); also \(Self.list(others))"
        case .severalClocks(let input, let taken, let others):
            return "\(input) has several clocks: took \(taken); also \(Self.list(others))"
        case .abbreviationOutOfSeason(let reading):
            return reading.description
        case .abbreviationSettled(let input, let offset, let place):
            return "\(input) in a stamp means several offsets: took \(offset), as \(place), the local zone, has used it"
        case .nameExplained(let input, let explanation):
            return "\(input): \(explanation)"
        case .otherDay(let place, let date, let days):
            return "\(Self.dayAndMonth(date)) in \(place), \(Self.distance(days))"
        case .notToday(let place, let date, let days):
            return "\(Self.dayAndMonth(date)) in \(place), \(Self.distanceFromToday(days)) by the local clock"
        case .gap(let local):
            return local.describedAsGap
        case .fold(let local):
            return local.describedAsFold
        case .timeRead(let input, let fact):
            return "\(input): \(fact)"
        case .offsetConflict(let input, let explanation):
            return "\(input): \(explanation)"
        case .stampFound(let text, let layout):
            return "read '\(text)' (\(layout))"
        case .staleData(let explanation):
            return explanation
        case .outsideData(let place, let explanation):
            return "\(place): \(explanation)"
        }
    }

    /// Whether another reading of what was given could have given another answer: what `--strict` refuses.
    public var couldChangeAnswer: Bool {
        switch self {
        case .placeGuessed, .namesakes, .ambiguousAbbreviation, .severalClocks, .abbreviationOutOfSeason,
            .abbreviationSettled, .gap, .fold, .offsetConflict:
            true
        case .timeRead(_, let fact): fact.isGuess
        case .nameExplained, .otherDay, .notToday, .stampFound, .staleData, .outsideData: false
        }
    }

    /// A word for the kind of the note, for programs: `guess`, `fold`, `other-day`.
    public var kind: String {
        switch self {
        case .placeGuessed: "guess"
        case .namesakes: "namesakes"
        case .ambiguousAbbreviation: "ambiguous-abbreviation"
        case .severalClocks: "several-clocks"
        case .abbreviationOutOfSeason: "abbreviation-out-of-season"
        case .abbreviationSettled: "abbreviation-settled"
        case .nameExplained: "name"
        case .otherDay: "other-day"
        case .notToday: "not-today"
        case .gap: "gap"
        case .fold: "fold"
        case .timeRead: "time-read"
        case .offsetConflict: "offset-conflict"
        case .stampFound: "stamp-found"
        case .staleData: "stale-tzdata"
        case .outsideData: "outside-data"
        }
    }

    private static func list(_ readings: [PlaceReading]) -> String {
        readings.map(\.description).joined(separator: ", ")
    }

    /// A date as `Tue 14 Aug`.
    package static func dayAndMonth(_ date: CivilDate) -> String {
        "\(EnglishNames.short(date.weekday)) \(date.day) \(EnglishNames.shortMonth(date.month))"
    }

    /// A date as `Tue 14 Aug 2018`.
    package static func fullDate(_ date: CivilDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

    private static func distance(_ days: Int) -> String {
        switch days {
        case -1: "the day before"
        case 1: "the day after"
        case ..<0: "\(-days) days before"
        default: "\(days) days after"
        }
    }

    private static func distanceFromToday(_ days: Int) -> String {
        switch days {
        case -1: "yesterday"
        case 1: "tomorrow"
        case ..<0: "\(-days) days ago"
        default: "\(days) days from today"
        }
    }
}

extension PlaceReading: CustomStringConvertible {
    /// The place as `New York (America/New_York)`, with the answer there if it is known.
    public var description: String {
        let name = place == zone || place.isEmpty ? zone : "\(place) (\(zone))"
        return result.map { "\(name) → \($0)" } ?? name
    }
}

extension AbbreviationReading: CustomStringConvertible {
    /// What was read, what the zone observes instead, and what to write for the fixed offset.
    public var description: String {
        let reading = "\(input) read as \(name): \(place) is on \(observed) on \(date)"
        return fixed.map { "\(reading); for a fixed \($0) write \($0)" } ?? reading
    }
}

extension LocalTimeNote {
    fileprivate var describedAsGap: String {
        "\(civil.date) \(Self.clock(civil)) doesn't exist in \(place) (the clocks jump over it): "
            + readings(verb: "moved to")
    }

    fileprivate var describedAsFold: String {
        "\(civil.date) \(Self.clock(civil)) happens twice in \(place): " + readings(verb: "took")
    }

    private func readings(verb: String) -> String {
        let isEarlier = taken == earlier.instant
        let first = isEarlier ? earlier : later
        let second = isEarlier ? later : earlier
        return "\(verb) \(Self.clock(first.civil, besides: civil.date)) \(first.offset), the other reading is "
            + "\(Self.clock(second.civil, besides: civil.date)) \(second.offset)"
    }

    /// A time of day, with its date if that isn't the one that is plain from the context.
    static func clock(_ civil: CivilDateTime, besides date: CivilDate) -> String {
        civil.date == date ? clock(civil) : "\(civil.date) \(clock(civil))"
    }

    private static func clock(_ civil: CivilDateTime) -> String {
        let time = civil.time
        let minutes = "\(DecimalText.padded(time.hour, to: 2)):\(DecimalText.padded(time.minute, to: 2))"
        return time.second == 0 && time.nanosecond == 0 ? minutes : time.description
    }
}

extension Note {
    /// The words that the note is about; nil if it is about the answer.
    var input: String? {
        switch self {
        case .placeGuessed(let input, _, _), .namesakes(let input, _, _), .ambiguousAbbreviation(let input, _, _),
            .severalClocks(let input, _, _), .abbreviationSettled(let input, _, _), .nameExplained(let input, _),
            .timeRead(let input, _), .offsetConflict(let input, _):
            input
        case .abbreviationOutOfSeason(let reading): reading.input
        case .gap, .fold: nil
        case .otherDay, .notToday, .stampFound, .staleData, .outsideData: nil
        }
    }

    /// What to write so that there is only one reading.
    var advice: String {
        switch self {
        case .placeGuessed(_, let place, _): "write '\(place.place)' or '\(place.zone)'"
        case .namesakes(_, let taken, let others), .severalClocks(_, let taken, let others):
            "write the zone: " + ([taken] + others).map(\.zone).joined(separator: ", ")
        case .ambiguousAbbreviation(_, let taken, let others):
            "write a place or a zone: " + ([taken] + others).map(\.zone).joined(separator: ", ")
        case .abbreviationOutOfSeason(let reading):
            "write the offset, \(reading.observed.offset)"
                + (reading.fixed.map { " or \($0)" } ?? "") + ", or the place"
        case .gap(let local), .fold(let local):
            "write in place of \(local.place) the offset, "
                + "\(local.earlier.offset.offset) or \(local.later.offset.offset)"
        case .timeRead(_, .rangeNotOffset): "put blanks around the '-' of a range, or before the offset"
        case .abbreviationSettled(_, let offset, let place):
            "write the offset, \(offset), or name the place, as in 'from \(place)'"
        case .timeRead: "write the date in full, as 2018-08-15"
        case .offsetConflict: "correct the offset or the zone"
        case .nameExplained, .otherDay, .notToday, .stampFound, .staleData, .outsideData: ""
        }
    }
}
