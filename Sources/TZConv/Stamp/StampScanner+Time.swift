extension StampScanner {
    static func timeStep(
        _ element: StampElement,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        switch element.kind {
        case .hour2:
            let hour = bytes.twoDigits(index)
            guard hour <= 24 else { return false }
            match.rawHour = hour
            match.parts.insert(.hour)
            index &+= 2
        case .hour:
            if bytes.byte(index) == 0x20, bytes.digit(index &+ 2) > 9 { index &+= 1 }
            guard let hour = oneOrTwo(in: bytes, at: &index), hour <= 24 else { return false }
            match.rawHour = hour
            match.parts.insert(.hour)
        case .minute:
            let minute = bytes.twoDigits(index)
            guard minute < 60 else { return false }
            match.rawMinute = minute
            match.parts.insert(.minute)
            index &+= 2
        case .second:
            return second(in: bytes, at: &index, &match)
        case .fraction:
            return fraction(in: bytes, at: &index, &match)
        case .optionalFraction:
            _ = fraction(in: bytes, at: &index, &match)
        case .colonFraction:
            guard bytes.byte(index) == UInt8(ascii: ":"), bytes.digitRun(index &+ 1, limit: 4) == 3 else {
                return false
            }
            return fractionDigits(in: bytes, at: &index, limit: 3, &match)
        case .halfDay:
            return halfDay(in: bytes, at: &index, &match) || element.argument == 0
        default:
            return false
        }
        return true
    }

    @inline(__always)
    static func second(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        let second = bytes.twoDigits(index)
        guard second <= 60 else { return false }
        match.rawSecond = second
        match.parts.insert(.second)
        match.secondStart = UInt16(clamping: index &- match.start)
        index &+= 2
        return true
    }

    @inline(__always)
    static func hourMinute(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        let hour = bytes.twoDigits(index)
        let minute = bytes.twoDigits(index &+ 3)
        guard hour <= 24, minute < 60, bytes.byte(index &+ 2) == UInt8(ascii: ":") else { return false }
        match.rawHour = hour
        match.rawMinute = minute
        match.parts.formUnion([.hour, .minute])
        index &+= 5
        return true
    }

    private static func fraction(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        let separator = bytes.byte(index)
        guard separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",") else { return false }
        return fractionDigits(in: bytes, at: &index, limit: 12, &match)
    }

    /// A separator and digits: nine of them count, the others are kept and copied.
    private static func fractionDigits(
        in bytes: Span<UInt8>,
        at index: inout Int,
        limit: Int,
        _ match: inout StampMatch
    ) -> Bool {
        let count = bytes.digitRun(index &+ 1, limit: limit)
        guard count > 0 else { return false }
        var value = bytes.number(index &+ 1, digits: Swift.min(count, 9))
        var digits = count
        while digits < 9 {
            value &*= 10
            digits &+= 1
        }
        match.rawNanosecond = UInt32(truncatingIfNeeded: value)
        match.rawFractionDigits = UInt8(truncatingIfNeeded: count)
        match.fractionStart = UInt16(clamping: index &- match.start)
        index &+= count &+ 1
        return true
    }

    /// AM or PM, with the blank before it: a space, U+00A0 or U+202F, as newer Java and ICU have it.
    private static func halfDay(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        var place = index
        switch bytes.byte(place) {
        case 0x20: place &+= 1
        case 0xC2 where bytes.byte(place &+ 1) == 0xA0: place &+= 2
        case 0xE2 where bytes.byte(place &+ 1) == 0x80 && bytes.byte(place &+ 2) == 0xAF: place &+= 3
        default: break
        }
        let half: UInt8
        switch bytes.byte(place) | 0x20 {
        case UInt8(ascii: "a"): half = 1
        case UInt8(ascii: "p"): half = 2
        default: return false
        }
        if bytes.byte(place &+ 1) | 0x20 == UInt8(ascii: "m") {
            place &+= 2
        } else if bytes.byte(place &+ 1) == UInt8(ascii: "."),
            bytes.byte(place &+ 2) | 0x20 == UInt8(ascii: "m"), bytes.byte(place &+ 3) == UInt8(ascii: ".")
        {
            place &+= 4
        } else {
            return false
        }
        guard !bytes.byte(place).isASCIIWord else { return false }
        match.rawHalf = half
        index = place
        return true
    }
}
