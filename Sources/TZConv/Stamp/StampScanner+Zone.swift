extension StampScanner {
    /// The zone at an index; nil if what stands there is none.
    static func zone(_ policy: StampZonePolicy, in bytes: Span<UInt8>, at index: Int) -> StampZonePart? {
        let first = bytes.byte(index)
        switch first {
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return policy == .minutesWest || policy == .minutesEast
                ? minutes(policy, in: bytes, at: index) : offset(in: bytes, at: index)
        case UInt8(ascii: "Z"), UInt8(ascii: "z"):
            guard policy != .minutesWest, policy != .minutesEast,
                first == UInt8(ascii: "Z") || policy == .extended || policy == .basic,
                !bytes.byte(index &+ 1).isASCIIWord
            else { return nil }
            return StampZonePart(kind: .zulu, start: index, end: index &+ 1, offset: 0)
        default:
            guard first.isASCIIUpper, policy == .any || policy == .certain || policy == .mail || policy == .named else {
                return nil
            }
            return letters(policy, in: bytes, at: index)
        }
    }

    /// Whether a byte may follow a zone: nothing that would make it a longer word or number.
    @inline(__always)
    private static func ends(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        let next = bytes.byte(index)
        if next.isASCIIWord || next == UInt8(ascii: "_") || next >= 0x80 { return false }
        switch next {
        case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
            UInt8(ascii: "="), UInt8(ascii: "("):
            return !bytes.byte(index &+ 1).isASCIIWord
        default:
            return true
        }
    }

    /// `+03:00`, `+0300`, `+03`, and with seconds `+02:30:17` as PostgreSQL writes local mean time.
    private static func offset(in bytes: Span<UInt8>, at index: Int) -> StampZonePart? {
        guard let (seconds, end) = signedOffset(in: bytes, at: index), ends(bytes, end) else { return nil }
        return StampZonePart(kind: .offset, start: index, end: end, offset: seconds)
    }

    /// A sign, two digits of hours and what follows them; hours to 23, minutes and seconds to 59.
    static func signedOffset(in bytes: Span<UInt8>, at index: Int) -> (seconds: Int, end: Int)? {
        let hours = bytes.twoDigits(index &+ 1)
        guard hours < 24 else { return nil }
        var seconds = Int(hours) &* 3600
        var end = index &+ 3
        let colon = bytes.byte(end) == UInt8(ascii: ":")
        let minutes = bytes.twoDigits(colon ? end &+ 1 : end)
        if minutes < 60 {
            seconds &+= Int(minutes) &* 60
            end &+= colon ? 3 : 2
            let rest = bytes.twoDigits(end &+ 1)
            if colon, bytes.byte(end) == UInt8(ascii: ":"), rest < 60 {
                seconds &+= Int(rest)
                end &+= 3
            }
        }
        return (bytes.byte(index) == UInt8(ascii: "-") ? -seconds : seconds, end)
    }

    /// A sign and up to four digits of minutes.
    private static func minutes(
        _ policy: StampZonePolicy,
        in bytes: Span<UInt8>,
        at index: Int
    ) -> StampZonePart? {
        let length = bytes.digitRun(index &+ 1, limit: 5)
        guard 1...4 ~= length else { return nil }
        let minutes = Int(bytes.number(index &+ 1, digits: length))
        guard minutes < 24 * 60 else { return nil }
        let isWest = (bytes.byte(index) == UInt8(ascii: "+")) == (policy == .minutesWest)
        return StampZonePart(
            kind: policy == .minutesWest ? .minutesWest : .minutesEast,
            start: index,
            end: index &+ 1 &+ length,
            offset: (isWest ? -minutes : minutes) &* 60
        )
    }

    /// `UTC`, `MSK`, `GMT+0300`, `GMT+3`, `Europe/Berlin`.
    private static func letters(_ policy: StampZonePolicy, in bytes: Span<UInt8>, at index: Int) -> StampZonePart? {
        var length = 1
        while length < 16, bytes.byte(index &+ length).isASCIILetter { length &+= 1 }
        let end = index &+ length
        let next = bytes.byte(end)
        if next == UInt8(ascii: "/"), policy != .mail { return name(in: bytes, at: index, area: length) }
        guard length <= 5, !(next &- 0x30 < 10) else { return nil }
        let isUTC = isUTC(bytes, index, length)
        if isUTC, next == UInt8(ascii: "+") || next == UInt8(ascii: "-"), bytes.digit(end &+ 1) < 10 {
            return prefixedOffset(in: bytes, at: index, sign: end)
        }
        guard ends(bytes, end) else { return nil }
        if policy == .named {
            return isUTC ? StampZonePart(kind: .name, start: index, end: end, offset: 0) : nil
        }
        var isKnown = isUTC || StampAbbreviations.isKnown(in: bytes, at: index, length: length)
        if !isKnown, policy == .certain, length >= 3 {
            isKnown = true
            for place in index..<end where !bytes.byte(place).isASCIIUpper { isKnown = false }
        }
        guard isKnown else { return nil }
        return StampZonePart(kind: .abbreviation, start: index, end: end, offset: isUTC ? 0 : nil)
    }

    /// Whether the letters are `UTC`, `GMT` or `UT`.
    private static func isUTC(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) -> Bool {
        let second = bytes.byte(index &+ 1)
        switch bytes.byte(index) {
        case UInt8(ascii: "U"):
            return second == UInt8(ascii: "T") && (length == 2 || length == 3 && bytes.byte(index &+ 2) == 0x43)
        case UInt8(ascii: "G"):
            return length == 3 && second == UInt8(ascii: "M") && bytes.byte(index &+ 2) == UInt8(ascii: "T")
        default:
            return false
        }
    }

    /// `GMT+0300`, `GMT+03:00` and `GMT+03` are ahead of UTC, as JavaScript and Java write them; `GMT+3` is POSIX and
    /// behind it.
    ///
    /// Two digits beginning with 1 don't tell and are read as POSIX unless minutes follow.
    private static func prefixedOffset(in bytes: Span<UInt8>, at index: Int, sign: Int) -> StampZonePart? {
        let digits = bytes.digitRun(sign &+ 1, limit: 5)
        let isAhead = digits == 4 || digits == 2 && bytes.byte(sign &+ 3) == UInt8(ascii: ":")
        if isAhead || digits == 2 && bytes.byte(sign &+ 1) == UInt8(ascii: "0") {
            guard let (seconds, end) = signedOffset(in: bytes, at: sign), ends(bytes, end) else { return nil }
            return StampZonePart(kind: .prefixedOffset, start: index, end: end, offset: seconds)
        }
        guard digits == 1 || digits == 2 else { return nil }
        let hours = Int(bytes.number(sign &+ 1, digits: digits))
        let end = sign &+ 1 &+ digits
        guard hours <= 14, ends(bytes, end) else { return nil }
        let isBehind = bytes.byte(sign) == UInt8(ascii: "+")
        return StampZonePart(
            kind: .posixOffset,
            start: index,
            end: end,
            offset: (isBehind ? -hours : hours) &* 3600
        )
    }

    /// A name of the zone database whose area is one that there is: `web/worker` is no zone.
    private static func name(in bytes: Span<UInt8>, at index: Int, area: Int) -> StampZonePart? {
        guard let end = nameEnd(in: bytes, at: index, area: area), ends(bytes, end) else { return nil }
        return StampZonePart(kind: .name, start: index, end: end, offset: nil)
    }

    /// The end of a zone's name with a known area before the first slash.
    static func nameEnd(in bytes: Span<UInt8>, at index: Int, area: Int) -> Int? {
        guard StampAbbreviations.isArea(in: bytes, at: index, length: area) else { return nil }
        var end = index &+ area
        while end &- index < 64 {
            let byte = bytes.byte(end)
            guard byte.isASCIIWord || byte == 0x2F || byte == 0x5F || byte == 0x2D || byte == 0x2B else { break }
            end &+= 1
        }
        // At least a letter after the slash.
        return end > index &+ area &+ 1 ? end : nil
    }

    /// RFC 9557's suffix: a zone in brackets and tags in brackets, in that order; the index behind what there is of it.
    ///
    /// What isn't one is left alone: `[info]` after a stamp is a level.
    static func suffix(in bytes: Span<UInt8>, at index: Int, _ match: inout StampMatch) -> Int {
        var place = index
        while bytes.byte(place) == UInt8(ascii: "[") {
            var start = place &+ 1
            let isCritical = bytes.byte(start) == UInt8(ascii: "!")
            if isCritical { start &+= 1 }
            guard let end = tag(in: bytes, at: start, isFirst: place == index) else { return place }
            if end.isZone {
                match.suffixStart = UInt16(clamping: start &- match.start)
                match.suffixEnd = UInt16(clamping: end.index &- match.start)
                match.isZoneNameCritical = isCritical
            }
            place = end.index &+ 1
        }
        return place
    }

    /// The end of a tag, where its closing bracket is, and whether it is a zone.
    private static func tag(in bytes: Span<UInt8>, at start: Int, isFirst: Bool) -> (index: Int, isZone: Bool)? {
        var end = start
        var equals: Int?
        var slash: Int?
        while end &- start < 64, bytes.byte(end) != UInt8(ascii: "]") {
            let byte = bytes.byte(end)
            guard byte > 0x20, byte < 0x7F else { return nil }
            if byte == UInt8(ascii: "=") { equals = equals ?? end }
            if byte == UInt8(ascii: "/") { slash = slash ?? end }
            end &+= 1
        }
        guard bytes.byte(end) == UInt8(ascii: "]"), end > start else { return nil }
        if let equals { return equals > start && equals &+ 1 < end ? (end, false) : nil }
        guard isFirst else { return nil }
        if let slash {
            return nameEnd(in: bytes, at: start, area: slash &- start) == end ? (end, true) : nil
        }
        let first = bytes.byte(start)
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            return signedOffset(in: bytes, at: start)?.end == end ? (end, true) : nil
        }
        return isUTC(bytes, start, end &- start) ? (end, true) : nil
    }
}
