/// One step of a compiled pattern: what to read there, and an argument.
@frozen
@usableFromInline
struct StampElement: Sendable {
    /// What stands at this place of a stamp.
    @usableFromInline
    enum Kind: UInt8, Sendable {
        /// A year of four digits, a month and a day of two, with the argument between them.
        case yearMonthDay
        /// An hour and a minute of two digits with a colon between them.
        case hourMinute
        /// An hour, a minute and a second of two digits with colons between them.
        case clock
        /// One byte; the argument is the byte.
        case literal
        /// Blanks, at least one: spaces or tabs.
        case blanks
        /// An optional group; the argument is the number of elements that follow and belong to it.
        case group
        case year4
        case year2
        /// Two digits of a year, 50 to 99 in the 1900s (X.509).
        case year2From1950
        case weekYear
        case month2
        /// A month of one or two digits.
        case month
        case monthName
        case day2
        /// A day of one or two digits, or with a blank before the digit; the argument is the padding where the text
        /// doesn't tell.
        case day
        /// The first and the second of a day and a month whose order isn't known.
        case pairFirst
        case pairSecond
        /// Three numbers of two digits, in an order that isn't known.
        case tripleFirst
        case tripleSecond
        case tripleThird
        case weekdayName
        case dayOfYear
        case week
        case weekdayNumber
        case hour2
        /// An hour of one or two digits, or with a blank before the digit; the argument is the padding where the text
        /// doesn't tell.
        case hour
        case minute
        case second
        /// A separator and digits, required.
        case fraction
        /// A separator and digits, if they are there.
        case optionalFraction
        /// A colon and three digits, required.
        case colonFraction
        /// AM or PM, with the blank before it; the argument is 1 if it must be there.
        case halfDay
        /// The zone; the argument is a ``StampZonePolicy``.
        case zone
        /// The long name of a zone, up to a closing parenthesis.
        case longZone
        /// RFC 9557's suffix in brackets, if it is there.
        case suffix
        /// Seconds since 1970, or milliseconds, microseconds, nanoseconds by the number of digits.
        case epoch
        /// Seconds since a machine or a program started, with a fraction.
        case elapsed
        /// A number that holds a time; the argument is a ``StampIdentifier``.
        case identifier
        /// The byte that must follow, not part of the stamp.
        case ahead
        /// Any bytes of the line up to the next literals, at most 256.
        case gap
    }

    /// How many bytes the element has wherever it is read; 0 if that differs.
    var width: Int {
        switch kind {
        case .yearMonthDay: 10
        case .clock: 8
        case .hourMinute: 5
        case .year4, .weekYear: 4
        case .month2, .day2, .hour2, .minute, .second: 2
        case .literal: 1
        default: 0
        }
    }

    @usableFromInline let kind: Kind
    @usableFromInline let argument: UInt8

    @usableFromInline
    init(_ kind: Kind, _ argument: UInt8 = 0) {
        self.kind = kind
        self.argument = argument
    }
}

/// How a day or an hour below 10 is filled to two columns.
enum StampPadding: UInt8, Sendable {
    case zero
    case blank
    case none
}

/// Which zones may stand at a place of a pattern, and how they are written there.
enum StampZonePolicy: UInt8, Sendable {
    /// `Z`, `+03:00`, `+0300`, `+03`; `Z` becomes `+03:00`.
    case extended
    /// The same, but `Z` becomes `+0300`.
    case basic
    /// An offset, a known abbreviation, or a name such as `Europe/Berlin`.
    case any
    /// As ``any``, and abbreviations that aren't known: the rest of the pattern leaves no doubt that it is a zone.
    case certain
    /// A name, `UTC` among them, or an offset, as PHP writes it.
    case named
    /// As mail and HTTP have it: offsets, and `GMT` for UTC alone.
    case mail
    /// Minutes to add to reach UTC: `+240` is four hours behind.
    case minutesWest
    /// Minutes ahead of UTC: `+120` is two hours ahead.
    case minutesEast
}

/// Numbers and ids that hold a time.
enum StampIdentifier: UInt8, Sendable {
    case tai64n
    case fileTime
    case webKit
    case uuid7
    case ulid
    case objectID
}
