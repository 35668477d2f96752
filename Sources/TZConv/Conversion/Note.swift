/// Something that a person should be told about an answer: what was guessed, and what may surprise.
///
/// Notes are values; ``description`` is the line that the command line prints. A program asks
/// ``couldChangeAnswer`` to know whether another reading would have given another result.
public enum Note: Hashable, Sendable {
    /// A place was found by something other than its exact name.
    case placeGuessed(input: String, place: PlaceReading, runnerUp: PlaceReading?)

    /// A name that several places with different clocks bear; the others, most likely first.
    case namesakes(input: String, taken: PlaceReading, others: [PlaceReading])

    /// An abbreviation that means several zones whose offsets differ at that moment; each with its result.
    case ambiguousAbbreviation(input: String, taken: PlaceReading, others: [PlaceReading])

    /// A country, state or region with several clocks, answered with its principal zone.
    case severalClocks(input: String, taken: PlaceReading, others: [PlaceReading])

    /// An abbreviation that the zone doesn't observe on that date.
    case abbreviationOutOfSeason(AbbreviationReading)

    /// An abbreviation in a stamp that stands for several offsets, read as the local zone has used it.
    case abbreviationSettled(input: String, offset: UTCOffset, place: String)

    /// Something to know about how a name was read, such as the inverted sign of a POSIX offset.
    case nameExplained(input: String, explanation: String)

    /// The answer falls on another day than the question.
    case otherDay(place: String, date: CivilDate, days: Int)

    /// The answer names no day, and is for another one than today's here: `10:00` in Honolulu, where it is still
    /// yesterday.
    case notToday(place: String, date: CivilDate, days: Int)

    /// The clocks skipped the time; both readings and the one that was taken.
    case gap(LocalTimeNote)

    /// The clocks showed the time twice; both readings and the one that was taken.
    case fold(LocalTimeNote)

    /// Something that reading the time took for granted: a year, an order of day and month, a weekday's date.
    case timeRead(input: String, fact: TimePhrase.Fact)

    /// The offset that a stamp carries isn't the one that its zone has then.
    case offsetConflict(input: String, explanation: String)

    /// A pasted line, and the characters of it that were read as its stamp.
    case stampFound(text: String, layout: String)

    /// The zone data in use is old, or older than another copy at hand.
    case staleData(explanation: String)

    /// The instant lies where the zone data has only its rule, or nothing, to go by.
    case outsideData(place: String, explanation: String)
}

/// A place that a name can mean, and what the answer is there.
public struct PlaceReading: Hashable, Sendable {
    /// The place's name, such as `New York`.
    public let place: String

    /// The zone's id, such as `America/New_York`.
    public let zone: String

    /// The answer under this reading, written as the answer is; nil where it isn't known.
    public let result: String?

    /// A place, its zone and the answer there.
    public init(place: String, zone: String, result: String? = nil) {
        self.place = place
        self.zone = zone
        self.result = result
    }
}

/// An abbreviation that was read as a zone which doesn't use it on that date.
public struct AbbreviationReading: Hashable, Sendable {
    /// The abbreviation as given.
    public let input: String

    /// The name of the zone that people mean by it, such as `Eastern Time`.
    public let name: String

    /// A place in that zone.
    public let place: String

    /// What the zone observes on the date.
    public let observed: ZoneOffset

    /// The date in question.
    public let date: CivilDate

    /// The fixed offset that the abbreviation stands for in a machine's stamp; nil if it has none.
    public let fixed: UTCOffset?
}

/// A local time that is no single instant.
public struct LocalTimeNote: Hashable, Sendable {
    /// The local time in question.
    public let civil: CivilDateTime

    /// The place whose clocks were changed.
    public let place: String

    /// The reading with the earlier instant: its instant and the offset then.
    public let earlier: ZonedMoment

    /// The reading with the later instant.
    public let later: ZonedMoment

    /// The instant that was taken.
    public let taken: Instant
}

/// An instant as a clock at some offset shows it.
public struct ZonedMoment: Hashable, Sendable {
    /// The instant.
    public let instant: Instant

    /// What the clock shows.
    public let civil: CivilDateTime

    /// The offset, its abbreviation and whether it is daylight-saving time.
    public let offset: ZoneOffset
}
