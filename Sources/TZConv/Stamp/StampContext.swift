/// What may stand before and after a stamp.
enum StampContext {
    /// Whether a stamp of such a place may begin at an index.
    static func admits(_ place: StampPlace, before index: Int, in bytes: Span<UInt8>) -> Bool {
        switch place {
        case .anywhere: begins(at: index, in: bytes)
        case .leading: isLeading(index, in: bytes)
        case .afterLevel: bytes.byte(index &- 1).isASCIIUpper && isLeading(index &- 1, in: bytes)
        case .keyed: isLeading(index, in: bytes) || isKeyed(index, in: bytes) || isPair(index, in: bytes)
        case .bracketed: isBracketed(index, in: bytes)
        }
    }

    /// Whether what stands before an index isn't the beginning of the same word or number.
    private static func begins(at index: Int, in bytes: Span<UInt8>) -> Bool {
        guard index > 0 else { return true }
        let previous = bytes.byte(index &- 1)
        if previous.isASCIIDigit { return false }
        if previous.isASCIILetter { return isEscape(endingAt: index &- 1, in: bytes) }
        let run = bytes.digitRun(index, limit: 5)
        guard run > 0, bytes.byte(index &- 2).isASCIIDigit else { return true }
        switch previous {
        case UInt8(ascii: "."): return false
        case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: ":"):
            // A year of four digits is no continuation of a number; a shorter run may be.
            return run == 4
        default: return true
        }
    }

    /// Whether nothing but blanks, brackets, quotes, marks and colour codes stands before an index.
    private static func isLeading(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        var place = index
        while place > 0 {
            let previous = bytes.byte(place &- 1)
            switch previous {
            case 0x20, 0x09, UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "#"),
                UInt8(ascii: "{"), 0xEF, 0xBB, 0xBF:
                place &-= 1
            default:
                guard let start = escapeStart(endingAt: place &- 1, in: bytes) else { return false }
                place = start
            }
        }
        return true
    }

    /// Whether a letter ends an escape or a colour code, so that a word can begin behind it.
    private static func isEscape(endingAt index: Int, in bytes: Span<UInt8>) -> Bool {
        switch bytes.byte(index) {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"):
            if bytes.byte(index &- 1) == UInt8(ascii: "\\") { return true }
        default: break
        }
        return escapeStart(endingAt: index, in: bytes) != nil
    }

    /// Where a colour code that ends at an index begins: ESC, `[`, digits and `m`, with ESC itself or as JSON and C
    /// write it.
    private static func escapeStart(endingAt index: Int, in bytes: Span<UInt8>) -> Int? {
        guard bytes.byte(index) == UInt8(ascii: "m") else { return nil }
        var place = index &- 1
        while bytes.byte(place).isASCIIDigit || bytes.byte(place) == UInt8(ascii: ";") { place &-= 1 }
        guard bytes.byte(place) == UInt8(ascii: "[") else { return nil }
        place &-= 1
        if bytes.byte(place) == 0x1B { return place }
        // \u001b, \x1b, \033, \e
        for length in 2...6 where bytes.byte(place &- length &+ 1) == UInt8(ascii: "\\") { return place &- length &+ 1 }
        return nil
    }

    /// Whether a key before an index speaks of time: `"ts":`, `time=`, `audit(`.
    private static func isKeyed(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        var place = index &- 1
        if bytes.byte(place) == UInt8(ascii: "@") { return !bytes.byte(place &- 1).isASCIIWord }
        if bytes.byte(place) == UInt8(ascii: "(") { return hasKey(endingAt: place, in: bytes) }
        if bytes.byte(place) == UInt8(ascii: "\"") { place &-= 1 }
        if bytes.byte(place) == UInt8(ascii: "\\") { place &-= 1 }
        while bytes.byte(place).isBlank { place &-= 1 }
        guard bytes.byte(place) == UInt8(ascii: ":") || bytes.byte(place) == UInt8(ascii: "=") else { return false }
        while bytes.byte(place &- 1).isBlank { place &-= 1 }
        if bytes.byte(place &- 1) == UInt8(ascii: "\"") { place &-= 1 }
        if bytes.byte(place &- 1) == UInt8(ascii: "\\") { place &-= 1 }
        return hasKey(endingAt: place, in: bytes)
    }

    /// Whether an epoch at an index has a second one beside it, at most a day apart: the start and the end of a flow.
    private static func isPair(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        guard bytes.digitRun(index, limit: 11) == 10, bytes.byte(index &- 1) == 0x20 else { return false }
        let value = bytes.number(index, digits: 10)
        if bytes.byte(index &+ 10) == 0x20, bytes.digitRun(index &+ 11, limit: 11) == 10 {
            let next = bytes.number(index &+ 11, digits: 10)
            if 0...86_400 ~= next &- value { return true }
        }
        guard bytes.digitRun(index &- 11, limit: 10) == 10, !bytes.byte(index &- 12).isASCIIWord else { return false }
        return 0...86_400 ~= value &- bytes.number(index &- 11, digits: 10)
    }

    /// Whether a bracket at the start of the line stands before an index, with blanks between.
    private static func isBracketed(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        var place = index
        while bytes.byte(place &- 1) == 0x20 { place &-= 1 }
        return bytes.byte(place &- 1) == UInt8(ascii: "[") && isLeading(place &- 1, in: bytes)
    }

    private static let keys: [StaticString] = [
        "time", "timestamp", "ts", "_at", "date", "audit", "epoch", "start", "end", "created", "updated", "expires",
        "iat",
        "exp", "nbf", "since", "until",
    ]

    /// Whether one of the keys ends before an index; short ones must be a whole word.
    private static func hasKey(endingAt end: Int, in bytes: Span<UInt8>) -> Bool {
        if endsWith("uptime", end, in: bytes) || endsWith("monotonic_timestamp", end, in: bytes) { return false }
        return keys.contains { key in
            guard endsWith(key, end, in: bytes) else { return false }
            let length = key.utf8CodeUnitCount
            return length >= 4 || isWordStart(end &- length, key, in: bytes)
        } || bytes.byte(end &- 1) == UInt8(ascii: "t") && !bytes.byte(end &- 2).isASCIIWord
    }

    /// Whether a word ends before an index, in any letter case.
    private static func endsWith(_ word: StaticString, _ end: Int, in bytes: Span<UInt8>) -> Bool {
        let length = word.utf8CodeUnitCount
        var place = 0
        while place < length {
            // The index is below the length of the word.
            let expected = unsafe word.utf8Start[place]
            guard bytes.byte(end &- length &+ place) | 0x20 == expected | 0x20 else { return false }
            place &+= 1
        }
        return true
    }

    private static func isWordStart(_ index: Int, _ key: StaticString, in bytes: Span<UInt8>) -> Bool {
        // No key is empty.
        let first = unsafe key.utf8Start[0]
        return first == UInt8(ascii: "_") || !bytes.byte(index &- 1).isASCIILetter
    }

    /// Whether what follows a stamp isn't the rest of the same word or number.
    static func ends(_ match: StampMatch, _ place: StampPlace, in bytes: Span<UInt8>) -> Bool {
        let next = bytes.byte(match.end)
        if next.isASCIIWord || next == 0x20 && isYearLeftOver(match, in: bytes) { return false }
        let isDigitNext = bytes.byte(match.end &+ 1).isASCIIDigit
        switch next {
        case UInt8(ascii: ":"):
            // audit(1534333500.123:456) has a serial number there.
            if place == .keyed { return true }
            return place == .leading ? !isFull(bytes.byte(match.end &+ 1)) : !isDigitNext
        case UInt8(ascii: "."), UInt8(ascii: ","):
            return !isDigitNext
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "_"):
            return place == .anywhere || !isFull(bytes.byte(match.end &+ 1))
        default:
            return true
        }
    }

    /// Whether a year follows a stamp that has none: a fuller layout was tried there and refused, for its weekday
    /// perhaps, and half of it is no stamp either.
    private static func isYearLeftOver(_ match: StampMatch, in bytes: Span<UInt8>) -> Bool {
        guard match.parts.contains(.day), !match.parts.contains(.year) else { return false }
        var place = match.end &+ 1
        var letters = 0
        while letters < 5, bytes.byte(place &+ letters).isASCIIUpper { letters &+= 1 }
        if letters > 1, bytes.byte(place &+ letters) == 0x20 { place &+= letters &+ 1 }
        let century = bytes.twoDigits(place)
        return (century == 19 || century == 20) && bytes.digitRun(place, limit: 5) == 4
            && !bytes.byte(place &+ 4).isASCIIWord
    }

    private static func isFull(_ byte: UInt8) -> Bool { byte > 0x20 }
}
