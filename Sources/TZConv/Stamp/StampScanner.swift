/// Reads one pattern at one place: no allocation, and every look at the bytes is checked.
enum StampScanner {
    /// Reads a pattern into a fresh match; false if the bytes there are no such stamp, or one of impossible numbers.
    ///
    /// The match is the caller's and not returned: copying one just written, byte after byte, stalls the processor.
    static func read(
        _ pattern: borrowing StampPattern,
        in bytes: Span<UInt8>,
        at start: Int,
        into match: inout StampMatch
    ) -> Bool {
        guard start >= 0, start < bytes.count else { return false }
        var index = start
        var place = 0
        var group: UInt16 = 1
        while place < pattern.count {
            let element = pattern.elements[place]
            place &+= 1
            if element.kind == .group {
                let stop = Swift.min(pattern.count, place &+ Int(element.argument))
                if mayBegin(pattern, place, stop, in: bytes, at: index),
                    readGroup(pattern, place, stop, in: bytes, at: &index, &match)
                {
                    match.groups |= group
                }
                place = stop
                group <<= 1
            } else if element.kind == .gap {
                guard let next = skip(to: pattern, place, in: bytes, from: index) else { return false }
                index = next
            } else {
                guard step(element, in: bytes, at: &index, &match) else { return false }
            }
        }
        match.end = index
        return finish(&match)
    }

    /// Whether a group can begin with the next byte or two: most that aren't there are told by those.
    @inline(__always)
    private static func mayBegin(
        _ pattern: borrowing StampPattern,
        _ place: Int,
        _ stop: Int,
        in bytes: Span<UInt8>,
        at index: Int
    ) -> Bool {
        var element = pattern.elements[place]
        var byte = bytes.byte(index)
        if element.kind == .literal {
            guard byte == element.argument else { return false }
            guard place &+ 1 < stop else { return true }
            element = pattern.elements[place &+ 1]
            byte = bytes.byte(index &+ 1)
        }
        guard element.kind == .zone else { return true }
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { return true }
        return element.argument <= StampZonePolicy.basic.rawValue
            ? byte | 0x20 == UInt8(ascii: "z") : byte.isASCIIUpper
    }

    /// Reads a group; where it isn't there, the match and the index stay as they were.
    ///
    /// Of what a group can hold, only a zone is kept before the group is whole; a test sees to it.
    private static func readGroup(
        _ pattern: borrowing StampPattern,
        _ start: Int,
        _ stop: Int,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        let savedZone = match.zone
        let savedIndex = index
        var place = start
        while place < stop {
            if pattern.elements[place].kind == .gap,
                let next = skip(to: pattern, place &+ 1, in: bytes, from: index)
            {
                index = next
                place &+= 1
                continue
            }
            guard step(pattern.elements[place], in: bytes, at: &index, &match) else {
                match.zone = savedZone
                index = savedIndex
                return false
            }
            place &+= 1
        }
        return true
    }

    /// Reads one element and moves the index behind it.
    static func step(
        _ element: StampElement,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        switch element.kind {
        case .literal:
            guard bytes.byte(index) == element.argument, index < bytes.count else { return false }
            index &+= 1
            return true
        case .yearMonthDay:
            return yearMonthDay(element.argument, in: bytes, at: &index, &match)
        case .hourMinute:
            return hourMinute(in: bytes, at: &index, &match)
        case .clock:
            guard hourMinute(in: bytes, at: &index, &match), bytes.byte(index) == UInt8(ascii: ":") else {
                return false
            }
            index &+= 1
            return second(in: bytes, at: &index, &match)
        case .blanks:
            guard bytes.byte(index).isBlank else { return false }
            repeat { index &+= 1 } while bytes.byte(index).isBlank
            return true
        case .ahead:
            return bytes.byte(index) == element.argument
        case .group, .gap:
            return false
        case .year4, .year2, .year2From1950, .weekYear, .month2, .month, .monthName, .day2, .day, .pairFirst,
            .pairSecond, .tripleFirst, .tripleSecond, .tripleThird, .weekdayName, .dayOfYear, .week, .weekdayNumber:
            return dateStep(element, in: bytes, at: &index, &match)
        case .hour2, .hour, .minute, .second, .fraction, .optionalFraction, .colonFraction, .halfDay:
            return timeStep(element, in: bytes, at: &index, &match)
        case .zone:
            guard let policy = StampZonePolicy(rawValue: element.argument),
                let part = zone(policy, in: bytes, at: index)
            else { return false }
            // Go writes `+0200 CEST`: the offset says more than the letters.
            if match.zone.kind != .offset { match.zone = part }
            index = part.range.upperBound
            return true
        case .longZone:
            var length = 0
            while length < 64, bytes.byte(index &+ length) >= 0x20, bytes.byte(index &+ length) != 0x29 { length &+= 1 }
            guard length > 2, length < 64 else { return false }
            index &+= length
            return true
        case .suffix:
            index = suffix(in: bytes, at: index, &match)
            return true
        case .epoch:
            return epoch(in: bytes, at: &index, &match)
        case .elapsed:
            return elapsed(in: bytes, at: &index, &match)
        case .identifier:
            guard let kind = StampIdentifier(rawValue: element.argument) else { return false }
            return identifier(kind, in: bytes, at: &index, &match)
        }
    }

    /// The place of the literals that follow in the pattern, within 256 bytes of the same line.
    private static func skip(
        to pattern: borrowing StampPattern,
        _ place: Int,
        in bytes: Span<UInt8>,
        from index: Int
    ) -> Int? {
        var length = 0
        while place &+ length < pattern.count, pattern.elements[place &+ length].kind == .literal { length &+= 1 }
        var start = index
        while start < bytes.count, start &- index <= 256, bytes[start] != 0x0A {
            var same = 0
            while same < length, bytes.byte(start &+ same) == pattern.elements[place &+ same].argument { same &+= 1 }
            if same == length { return start }
            start &+= 1
        }
        return nil
    }

    /// The year of two digits, in the hundred years that begin with the pivot.
    static func century(_ year: UInt8, pivot: UInt8) -> Int16 {
        Int16(year) &+ (year >= pivot ? 1900 : 2000)
    }
}
