/// A time as a person wrote it: not yet a moment, for that the clock of its zone and the present are needed.
///
/// `9am`, `tomorrow 10:00-11:30`, `2h ago`, `15 Aug 2018 11:45`, `@1534333500`, `2018-W33-3T11:45Z`. Reading needs
/// neither a clock nor a zone; ``resolve(now:at:on:)`` brings them in; ``write(_:end:)`` gives the answer in the shape of
/// the question.
///
///     let found = try TimePhrase.read(["9:30", "pm", "tokyo"], at: 0)
///     found?.wordCount                                             // 2
///     try found?.phrase.resolve(now: now, at: instant).start       // .civil(2018-08-15T21:30:00)
public struct TimePhrase: Hashable, Sendable {
    /// What the words were, with single blanks between them.
    public let text: String

    /// What they mean.
    public let meaning: Meaning

    /// The end of a range such as `10:00-11:30`; nil for a single time.
    public let end: Clock?

    /// The zone that the time itself carries; nil if it must come from elsewhere.
    public let zone: Zone?

    /// What was taken for granted in reading; ``resolve(now:at:on:)`` adds what it takes for granted.
    public let facts: [Fact]

    let shape: Shape

    /// What a phrase means.
    public enum Meaning: Hashable, Sendable {
        /// This moment.
        case now
        /// So long before or after this moment.
        case shifted(Shift)
        /// A moment that needs no zone: an epoch number, or an id with a time in it.
        case instant(Instant)
        /// A day, or none for today; a time of day, or none for its first moment.
        case civil(Day?, Clock?)
    }

    /// A day as people name it.
    public enum Day: Hashable, Sendable {
        case date(CivilDate)
        /// A date without its year, and the weekday if it was given.
        case monthDay(month: Int, day: Int, weekday: Weekday?)
        /// The same in a log, which doesn't tell the future.
        case recorded(month: Int, day: Int, weekday: Weekday?)
        case weekday(Weekday, Which)
        /// Today is 0, yesterday −1.
        case shifted(months: Int, days: Int)
    }

    /// Which of the weeks a weekday belongs to.
    public enum Which: Hashable, Sendable {
        /// `friday`, `this friday`: the first one from today on, today included, as GNU date reads it.
        case coming
        /// `next friday`: the first one after today.
        case next
        /// `last friday`: the latest one before today.
        case last
    }

    /// A time of day.
    public enum Clock: Hashable, Sendable {
        case time(CivilTime)
        /// 24:00, the first moment of the next day.
        case endOfDay
        /// A time with the second 60, stored without it: POSIX counts it as the first second of the next minute.
        case leapSecond(hour: Int, minute: Int, nanosecond: Int)
    }

    /// A length of time: months and days follow the calendar, seconds the stopwatch.
    public struct Shift: Hashable, Sendable {
        public var months = 0
        public var days = 0
        public var seconds: Int64 = 0
        public var nanoseconds: Int64 = 0
    }

    /// What a time says of its own zone.
    public struct Zone: Hashable, Sendable {
        /// `Z`, `UTC` or `GMT`, or an offset; nil if there is only a name.
        public var offset: UTCOffset?
        /// Whether the offset was `Z` or a name of UTC: RFC 9557 lets a zone in brackets overrule it silently.
        public var isUTC = false
        /// The IANA id in brackets of RFC 9557, or as PHP writes it.
        public var name: String?
        /// Whether the brackets had a `!`: a contradiction between offset and name is then an error.
        public var isCritical = false
        /// An abbreviation in a machine's stamp, to be read as the fixed offset that tzdata gives it.
        public var abbreviation: String?
    }

    /// Whether the phrase names only a day, as `sat` or `may 5` do: weak evidence beside a place of that name.
    public var isDayOnly: Bool {
        if case .civil(_, nil) = meaning { return true }
        return false
    }

    /// Whether a day is named, so that a date from elsewhere would contradict it.
    public var hasDay: Bool {
        if case .civil(nil, _) = meaning { return false }
        return true
    }
}
