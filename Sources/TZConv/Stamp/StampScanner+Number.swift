/// Seconds between 1601-01-01, from which Windows and WebKit count, and 1970-01-01.
private let secondsFrom1601: Int64 = 11_644_473_600

/// daemontools label TAI seconds 10 ahead of UTC and know no leap seconds.
private let tai64Base: UInt64 = 4_611_686_018_427_387_904 + 10

extension StampScanner {
    /// Seconds since 1970 of 10 digits, with a fraction; or 13 digits of milliseconds, 16 of microseconds, 19 of
    /// nanoseconds: 2001 to 2286 in each unit, so that no number belongs to two.
    static func epoch(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        let count = bytes.digitRun(index, limit: 20)
        let unitDigits: Int
        switch count {
        case 10: unitDigits = 0
        case 13: unitDigits = 3
        case 16: unitDigits = 6
        case 19: unitDigits = 9
        default: return false
        }
        let whole = count &- unitDigits
        let seconds = bytes.number(index, digits: whole)
        guard seconds >= 1_000_000_000 else { return false }
        var nanoseconds = bytes.number(index &+ whole, digits: unitDigits)
        var digits = unitDigits
        var end = index &+ count
        match.secondStart = UInt16(clamping: index &- match.start)
        if unitDigits == 0, bytes.byte(end) == UInt8(ascii: ".") {
            digits = bytes.digitRun(end &+ 1, limit: 12)
            nanoseconds = bytes.number(end &+ 1, digits: Swift.min(digits, 9))
            if digits > 0 { end &+= 1 &+ digits }
        }
        var scale = Swift.min(digits, 9)
        while scale < 9 {
            nanoseconds &*= 10
            scale &+= 1
        }
        match.rawFractionDigits = UInt8(truncatingIfNeeded: digits)
        guard settle(seconds, nanoseconds, &match) else { return false }
        index = end
        return true
    }

    /// Seconds with a fraction since a start that the text doesn't tell.
    static func elapsed(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        let whole = bytes.digitRun(index, limit: 11)
        guard 1...10 ~= whole, bytes.byte(index &+ whole) == UInt8(ascii: ".") else { return false }
        let digits = bytes.digitRun(index &+ whole &+ 1, limit: 10)
        guard 1...9 ~= digits else { return false }
        var nanoseconds = bytes.number(index &+ whole &+ 1, digits: digits)
        for _ in digits..<9 { nanoseconds &*= 10 }
        match.moment = bytes.number(index, digits: whole)
        match.momentKind = .elapsed
        match.rawNanosecond = UInt32(truncatingIfNeeded: nanoseconds)
        match.rawFractionDigits = UInt8(truncatingIfNeeded: digits)
        index &+= whole &+ 1 &+ digits
        return true
    }

    static func identifier(
        _ kind: StampIdentifier,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        switch kind {
        case .tai64n: tai64n(in: bytes, at: &index, &match)
        case .fileTime: ticks(in: bytes, at: &index, digits: 18, perSecond: 10_000_000, &match)
        case .webKit: ticks(in: bytes, at: &index, digits: 17, perSecond: 1_000_000, &match)
        case .uuid7: uuid7(in: bytes, at: &index, &match)
        case .ulid: ulid(in: bytes, at: &index, &match)
        case .objectID: objectID(in: bytes, at: &index, &match)
        }
    }

    private static func settle(_ seconds: Int64, _ nanoseconds: Int64, _ match: inout StampMatch) -> Bool {
        guard Instant(seconds: seconds, nanoseconds: Int(nanoseconds)) != nil else { return false }
        match.moment = seconds
        match.momentKind = .instant
        match.rawNanosecond = UInt32(truncatingIfNeeded: nanoseconds)
        return true
    }

    /// `@`, 16 hexadecimal digits of TAI seconds and 8 of nanoseconds (daemontools' tai64nlocal).
    private static func tai64n(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        guard bytes.byte(index) == UInt8(ascii: "@"), let label = hex(in: bytes, at: index &+ 1, digits: 16),
            let nanoseconds = hex(in: bytes, at: index &+ 17, digits: 8), label >= tai64Base,
            label < tai64Base &+ 1 << 40
        else { return false }
        match.rawFractionDigits = 9
        guard settle(Int64(label &- tai64Base), Int64(nanoseconds), &match) else { return false }
        index &+= 25
        return true
    }

    /// A count of ticks since 1601.
    private static func ticks(
        in bytes: Span<UInt8>,
        at index: inout Int,
        digits: Int,
        perSecond: Int64,
        _ match: inout StampMatch
    ) -> Bool {
        guard bytes.digitRun(index, limit: digits &+ 1) == digits else { return false }
        let value = bytes.number(index, digits: digits)
        let seconds = value / perSecond &- secondsFrom1601
        // Before 1970 it is some other number.
        guard seconds >= 0 else { return false }
        match.rawFractionDigits = perSecond == 1_000_000 ? 6 : 7
        guard settle(seconds, value % perSecond &* (1_000_000_000 / perSecond), &match) else { return false }
        index &+= digits
        return true
    }

    /// RFC 9562, section 5.7: 48 bits of milliseconds, then the version 7 and the variant.
    private static func uuid7(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        guard let high = hex(in: bytes, at: index, digits: 8), bytes.byte(index &+ 8) == UInt8(ascii: "-"),
            let low = hex(in: bytes, at: index &+ 9, digits: 4), bytes.byte(index &+ 13) == UInt8(ascii: "-"),
            let version = hex(in: bytes, at: index &+ 14, digits: 4), version >> 12 == 7,
            bytes.byte(index &+ 18) == UInt8(ascii: "-"), let variant = hex(in: bytes, at: index &+ 19, digits: 4),
            variant >> 14 == 2, bytes.byte(index &+ 23) == UInt8(ascii: "-"),
            hex(in: bytes, at: index &+ 24, digits: 12) != nil
        else { return false }
        guard milliseconds(high << 16 | low, &match) else { return false }
        index &+= 36
        return true
    }

    /// 26 digits of Crockford's base 32; the first ten are milliseconds.
    private static func ulid(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        var value: UInt64 = 0
        for place in 0..<26 {
            let digit = crockford(bytes.byte(index &+ place))
            guard digit < 32 else { return false }
            if place < 10 { value = value << 5 | UInt64(digit) }
        }
        // The first digit holds three bits.
        guard value < 1 << 48, milliseconds(value, &match) else { return false }
        index &+= 26
        return true
    }

    /// 24 hexadecimal digits; the first eight are seconds.
    private static func objectID(in bytes: Span<UInt8>, at index: inout Int, _ match: inout StampMatch) -> Bool {
        guard let seconds = hex(in: bytes, at: index, digits: 8), hex(in: bytes, at: index &+ 8, digits: 16) != nil,
            settle(Int64(seconds), 0, &match)
        else { return false }
        index &+= 24
        return true
    }

    private static func milliseconds(_ value: UInt64, _ match: inout StampMatch) -> Bool {
        match.rawFractionDigits = 3
        return settle(Int64(value / 1000), Int64(value % 1000) * 1_000_000, &match)
    }

    /// The number that some hexadecimal digits make, at most 16; nil if one isn't.
    private static func hex(in bytes: Span<UInt8>, at index: Int, digits: Int) -> UInt64? {
        var value: UInt64 = 0
        for place in 0..<digits {
            let digit = bytes.byte(index &+ place).hexValue
            guard digit < 16 else { return nil }
            value = value << 4 | UInt64(digit)
        }
        return value
    }

    /// Crockford's base 32 in upper case, without I, L, O and U; 255 for anything else.
    private static func crockford(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "H"): byte &- UInt8(ascii: "A") &+ 10
        case UInt8(ascii: "J"), UInt8(ascii: "K"): byte &- UInt8(ascii: "J") &+ 18
        case UInt8(ascii: "M"), UInt8(ascii: "N"): byte &- UInt8(ascii: "M") &+ 20
        case UInt8(ascii: "P")...UInt8(ascii: "T"): byte &- UInt8(ascii: "P") &+ 22
        case UInt8(ascii: "V")...UInt8(ascii: "Z"): byte &- UInt8(ascii: "V") &+ 27
        default: 255
        }
    }
}
