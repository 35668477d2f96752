/// One piece of a format: bytes to copy, or a field to write in some style.
///
/// strftime formats, the named formats and the shapes of human times are all lists of these, so that there is one
/// writer of fields.
enum FormatPiece: Hashable, Sendable {
    case literal([UInt8])
    case field(Field, Style)

    /// What is written; the letter is strftime's where it has one.
    enum Field: Hashable, Sendable {
        case weekdayShort  // a
        case weekdayLong  // A
        case monthShort  // b, h
        case monthLong  // B
        case century  // C
        case day  // d, e
        case hour  // H, k
        case hour12  // I, l
        case dayOfYear  // j
        case month  // m
        case minute  // M
        case nanosecond  // N
        case meridiem  // p, P
        case quarter  // q
        case epochSeconds  // s
        case epochMilliseconds
        case second  // S
        case weekdayMondayFirst  // u
        case weekOfSundays  // U
        case isoWeek  // V
        case weekdaySundayFirst  // w
        case weekOfMondays  // W
        case year  // Y
        case isoYear  // G
        case yearOfCentury  // y
        case isoYearOfCentury  // g
        case offset(colons: Int)  // z, :z, ::z, :::z
        case abbreviation  // Z
        case zoneID
        /// `Z` for UTC alone, else `+03:00`; seconds only if the offset has them.
        case zuluOrOffset(colon: Bool)
        /// `+03:00` or `+0300`; seconds only if the offset has them.
        case numericOffset(colon: Bool)
        /// `st`, `nd`, `rd` or `th`, as the day has it in English.
        case ordinalSuffix
        /// `a.m.` or `p.m.`
        case dottedMeridiem
        /// `GMT` for UTC, else an abbreviation of letters, else `+0300`: RFC 822 knows no name `UTC`.
        case mailZone
        /// `[Europe/Moscow]`, RFC 9557's suffix, or nothing where the zone's id is not one that it allows.
        case bracketedZone
        /// `.250` as precisely as the moment is, in steps of three digits; nothing for a whole second.
        case neededFraction
        /// Exactly so many digits of the second's part, without a separator.
        case fraction(digits: Int)
        /// Month or weekday names in a language that was injected.
        case monthNamed([String])
        case weekdayNamed([String])
        /// Several fields that are padded as one, as `%10T` is.
        case group([FormatPiece])
    }

    /// How a field is written.
    struct Style: Hashable, Sendable {
        var padding = Padding.natural
        var width: Int?
        var letters = Letters.natural

        static let natural = Style()
        static let unpadded = Style(padding: .none)
        static let spaced = Style(padding: .space)
        static let upper = Style(letters: .upper)
        static let lower = Style(letters: .lower)
    }

    /// What stands before a field that is narrower than its width.
    enum Padding: Hashable, Sendable { case natural, none, zero, space, plus }

    /// What happens to letters; `swapped` is strftime's `#`, which makes `%p` small and the rest capital.
    enum Letters: Hashable, Sendable { case natural, upper, lower, swapped }

    static func literal(_ text: String) -> FormatPiece { .literal(Array(text.utf8)) }

    static func plain(_ field: Field) -> FormatPiece { .field(field, .natural) }
}
