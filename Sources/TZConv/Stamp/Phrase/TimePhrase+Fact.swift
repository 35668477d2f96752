extension TimePhrase {
    /// Something that reading or resolving a phrase took for granted, and a person may want to know.
    public enum Fact: Hashable, Sendable {
        /// The date had no year.
        case yearGuessed(CivilDate)
        /// The year had two digits.
        case centuryGuessed(Int)
        /// A date of numbers with dots was read day first, which could have been month first.
        case orderGuessed(CivilDate)
        /// A weekday alone was read as this date.
        case weekdayRead(Weekday, CivilDate)
        /// A day without a time: its first moment was taken.
        case midnightTaken
        /// 24:00 was read as 00:00 of this date.
        case endOfDay(CivilDate)
        /// The second 60 was read as the first second of the next minute.
        case leapSecond
        /// A number was read as so many of these since 1970.
        case epochUnit(EpochUnit)
        /// The end of a range was before its start, and was read as the next day.
        case endsNextDay
        /// `22:00-02:00` was read as a range, and could have been a time with the offset.
        case rangeNotOffset(UTCOffset)

        /// Whether another reading would have given another answer: `--strict` refuses these.
        public var isGuess: Bool {
            switch self {
            case .yearGuessed, .centuryGuessed, .orderGuessed, .rangeNotOffset: true
            case .weekdayRead, .midnightTaken, .endOfDay, .leapSecond, .epochUnit, .endsNextDay: false
            }
        }
    }

    /// The unit of an epoch number, told by its magnitude.
    public enum EpochUnit: String, Hashable, Sendable {
        case seconds, milliseconds, microseconds, nanoseconds
    }
}

extension TimePhrase.Fact: CustomStringConvertible {
    /// The fact as the text of a note.
    public var description: String {
        switch self {
        case .yearGuessed(let date): "no year given: read as \(date)"
        case .centuryGuessed(let year): "two digits of a year read as \(year)"
        case .orderGuessed(let date): "read day first, as \(date)"
        case .weekdayRead(let weekday, let date): "\(EnglishNames.long(weekday)) read as \(date)"
        case .midnightTaken: "no time given: read as 00:00"
        case .endOfDay(let date): "24:00 read as 00:00 on \(date)"
        case .leapSecond: "the leap second :60 read as the first second of the next minute"
        case .epochUnit(let unit): "read as \(unit.rawValue) since 1970"
        case .endsNextDay: "the end is before the start: read as the next day"
        case .rangeNotOffset(let offset):
            "read as a range; for the time with the offset \(offset), put a blank before the offset"
        }
    }
}
