/// A layout's pattern, compiled: what stands in a stamp, byte for byte, from its first to its last.
///
/// A pattern is text in which `%` and a letter stand for a part, braces hold what may be missing, and everything else
/// stands for itself:
///
///     StampPattern("%Y-%m-%dT%H:%M:%S%f{%z}")     // 2018-08-15T11:45:00.123Z and 2018-08-15T11:45:00
///     StampPattern("%b %e %H:%M:%S%f")            // Aug 15 11:45:00
///
/// | Part | Meaning |
/// |---|---|
/// | `%Y` `%y` `%C` | year of four digits; of two, from 1969; of two, from 1950 |
/// | `%m` `%n` `%b` | month of two digits; of one or two; its name |
/// | `%d` `%e` `%D` `%g` | day of two digits; padded with a blank, a zero, nothing where the text doesn't tell |
/// | `%1` `%2` | day and month in an order not known |
/// | `%4` `%5` `%6` | year, month and day of two digits in an order not known |
/// | `%j` `%a` | day of the year; weekday's name |
/// | `%G` `%V` `%u` | ISO 8601 week year, week and weekday |
/// | `%H` `%l` `%h` `%k` | hour of two digits; padded with a blank, a zero, as `%1` where the text doesn't tell |
/// | `%M` `%S` | minute; second |
/// | `%f` `%F` `%:` | fraction after `.` or `,` if any; required; three digits after a colon |
/// | `%p` `%P` | AM or PM and the blank before, if any; required |
/// | `%z` `%x` | offset or `Z`, which becomes `+03:00`; which becomes `+0300` |
/// | `%Z` `%K` `%X` | offset, known abbreviation or name; any abbreviation; as mail has it |
/// | `%I` `%L` | name such as `Europe/Berlin` or `UTC`; the long name of a zone, as JavaScript has it |
/// | `%w` `%v` | minutes behind UTC; minutes ahead of it |
/// | `%[` | RFC 9557's suffix, if any |
/// | `%s` | blanks |
/// | `%~` | anything, up to what follows |
/// | `%>c` | the byte `c` must follow, not part of the stamp |
/// | `%E` `%U` | seconds since 1970, or ms, µs, ns by the number of digits; seconds since the start |
/// | `%@` `%#` `%$` `%&` `%*` `%!` | TAI64N, FILETIME, WebKit time, UUIDv7, ULID, ObjectId |
public struct StampPattern: Sendable {
    static var capacity: Int { 64 }

    var elements: InlineArray<64, StampElement>
    var count = 0

    /// A pattern that matches nothing.
    static let empty = StampPattern()

    private init() {
        elements = InlineArray(repeating: StampElement(.literal))
        elements[0] = StampElement(.gap)
        count = 1
    }

    /// Compiles a pattern; nil if it has an unknown part, a brace too many or is too long.
    ///
    /// - Complexity: O(*n*) in the length of the text; done once a layout.
    public init?(_ text: String) {
        var text = text
        let compiled = text.withUTF8 { unsafe StampPattern(bytes: Span(_unsafeElements: $0)) }
        guard let compiled else { return nil }
        self = compiled
    }

    private init?(bytes: Span<UInt8>) {
        elements = InlineArray(repeating: StampElement(.literal))
        var index = 0
        var groupStart: Int?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "{"):
                guard groupStart == nil, append(StampElement(.group)) else { return nil }
                groupStart = count - 1
            case UInt8(ascii: "}"):
                guard let start = groupStart else { return nil }
                elements[start] = StampElement(.group, UInt8(clamping: count - 1 - start))
                groupStart = nil
            case UInt8(ascii: "%"):
                let letter = bytes.byte(index)
                index += 1
                if letter == UInt8(ascii: ">") {
                    guard append(StampElement(.ahead, bytes.byte(index))) else { return nil }
                    index += 1
                } else {
                    guard let element = Self.element(letter), append(element) else { return nil }
                    fuse(from: (groupStart ?? -1) + 1)
                }
            default:
                guard append(StampElement(.literal, byte)) else { return nil }
            }
        }
        guard groupStart == nil, count > 0 else { return nil }
    }

    /// Makes one element of the three commonest runs of elements: a date, an hour and minute, a whole clock.
    ///
    /// - Parameter start: the first element that may be taken, behind the beginning of a group.
    private mutating func fuse(from start: Int) {
        if count - start >= 5, kind(1) == .day2, kind(2) == .literal, kind(3) == .month2, kind(4) == .literal,
            kind(5) == .year4, elements[count - 4].argument == elements[count - 2].argument
        {
            elements[count - 5] = StampElement(.yearMonthDay, elements[count - 4].argument)
            count -= 4
        } else if count - start >= 3, kind(1) == .minute, isColon(2), kind(3) == .hour2 {
            elements[count - 3] = StampElement(.hourMinute)
            count -= 2
        } else if count - start >= 3, kind(1) == .second, isColon(2), kind(3) == .hourMinute {
            elements[count - 3] = StampElement(.clock)
            count -= 2
        }
    }

    /// The kind of an element counted from the end; there are so many, the caller has seen to it.
    private func kind(_ back: Int) -> StampElement.Kind { elements[count - back].kind }

    private func isColon(_ back: Int) -> Bool {
        kind(back) == .literal && elements[count - back].argument == UInt8(ascii: ":")
    }

    private mutating func append(_ element: StampElement) -> Bool {
        guard count < Self.capacity else { return false }
        elements[count] = element
        count += 1
        return true
    }

    private static func element(_ letter: UInt8) -> StampElement? {
        dateElement(letter) ?? timeElement(letter) ?? otherElement(letter)
    }

    private static func dateElement(_ letter: UInt8) -> StampElement? {
        switch letter {
        case UInt8(ascii: "Y"): StampElement(.year4)
        case UInt8(ascii: "y"): StampElement(.year2)
        case UInt8(ascii: "C"): StampElement(.year2From1950)
        case UInt8(ascii: "m"): StampElement(.month2)
        case UInt8(ascii: "n"): StampElement(.month)
        case UInt8(ascii: "b"): StampElement(.monthName)
        case UInt8(ascii: "d"): StampElement(.day2)
        case UInt8(ascii: "e"): StampElement(.day, StampPadding.blank.rawValue)
        case UInt8(ascii: "D"): StampElement(.day, StampPadding.zero.rawValue)
        case UInt8(ascii: "g"): StampElement(.day, StampPadding.none.rawValue)
        case UInt8(ascii: "1"): StampElement(.pairFirst)
        case UInt8(ascii: "2"): StampElement(.pairSecond)
        case UInt8(ascii: "4"): StampElement(.tripleFirst)
        case UInt8(ascii: "5"): StampElement(.tripleSecond)
        case UInt8(ascii: "6"): StampElement(.tripleThird)
        case UInt8(ascii: "j"): StampElement(.dayOfYear)
        case UInt8(ascii: "a"): StampElement(.weekdayName)
        case UInt8(ascii: "G"): StampElement(.weekYear)
        case UInt8(ascii: "V"): StampElement(.week)
        case UInt8(ascii: "u"): StampElement(.weekdayNumber)
        default: nil
        }
    }

    private static func timeElement(_ letter: UInt8) -> StampElement? {
        switch letter {
        case UInt8(ascii: "H"): StampElement(.hour2)
        case UInt8(ascii: "h"): StampElement(.hour, StampPadding.zero.rawValue)
        case UInt8(ascii: "k"): StampElement(.hour, StampPadding.none.rawValue)
        case UInt8(ascii: "l"): StampElement(.hour, StampPadding.blank.rawValue)
        case UInt8(ascii: "M"): StampElement(.minute)
        case UInt8(ascii: "S"): StampElement(.second)
        case UInt8(ascii: "f"): StampElement(.optionalFraction)
        case UInt8(ascii: "F"): StampElement(.fraction)
        case UInt8(ascii: ":"): StampElement(.colonFraction)
        case UInt8(ascii: "p"): StampElement(.halfDay, 0)
        case UInt8(ascii: "P"): StampElement(.halfDay, 1)
        case UInt8(ascii: "z"): StampElement(.zone, StampZonePolicy.extended.rawValue)
        case UInt8(ascii: "x"): StampElement(.zone, StampZonePolicy.basic.rawValue)
        case UInt8(ascii: "Z"): StampElement(.zone, StampZonePolicy.any.rawValue)
        case UInt8(ascii: "K"): StampElement(.zone, StampZonePolicy.certain.rawValue)
        case UInt8(ascii: "I"): StampElement(.zone, StampZonePolicy.named.rawValue)
        case UInt8(ascii: "X"): StampElement(.zone, StampZonePolicy.mail.rawValue)
        case UInt8(ascii: "w"): StampElement(.zone, StampZonePolicy.minutesWest.rawValue)
        case UInt8(ascii: "v"): StampElement(.zone, StampZonePolicy.minutesEast.rawValue)
        case UInt8(ascii: "L"): StampElement(.longZone)
        case UInt8(ascii: "["): StampElement(.suffix)
        default: nil
        }
    }

    private static func otherElement(_ letter: UInt8) -> StampElement? {
        switch letter {
        case UInt8(ascii: "s"): StampElement(.blanks)
        case UInt8(ascii: "~"): StampElement(.gap)
        case UInt8(ascii: "E"): StampElement(.epoch)
        case UInt8(ascii: "U"): StampElement(.elapsed)
        case UInt8(ascii: "@"): StampElement(.identifier, StampIdentifier.tai64n.rawValue)
        case UInt8(ascii: "#"): StampElement(.identifier, StampIdentifier.fileTime.rawValue)
        case UInt8(ascii: "$"): StampElement(.identifier, StampIdentifier.webKit.rawValue)
        case UInt8(ascii: "&"): StampElement(.identifier, StampIdentifier.uuid7.rawValue)
        case UInt8(ascii: "*"): StampElement(.identifier, StampIdentifier.ulid.rawValue)
        case UInt8(ascii: "!"): StampElement(.identifier, StampIdentifier.objectID.rawValue)
        case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "}"): StampElement(.literal, letter)
        default: nil
        }
    }
}
