extension Span where Element == UInt8 {
    /// The byte at an index, or 0 outside the bytes: no stamp holds a 0, so that looking too far finds nothing.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? self[index] : 0
    }

    /// The value of a digit at an index, or 10 or more for anything else.
    @inline(__always)
    func digit(_ index: Int) -> UInt8 { byte(index) &- 0x30 }

    /// The number of two digits at an index; 255 if there aren't two.
    @inline(__always)
    func twoDigits(_ index: Int) -> UInt8 {
        let high = digit(index)
        let low = digit(index &+ 1)
        return high < 10 && low < 10 ? high &* 10 &+ low : 255
    }

    /// How many digits stand in a row from an index, at most `limit`.
    @inline(__always)
    func digitRun(_ index: Int, limit: Int) -> Int {
        var length = 0
        while length < limit, digit(index &+ length) < 10 { length &+= 1 }
        return length
    }

    /// The number that some digits make, known to be digits; at most 18 of them.
    @inline(__always)
    func number(_ index: Int, digits: Int) -> Int64 {
        var value: Int64 = 0
        var position = index
        while position < index &+ digits {
            value = value &* 10 &+ Int64(digit(position))
            position &+= 1
        }
        return value
    }
}

extension UInt8 {
    @inline(__always)
    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    @inline(__always)
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    @inline(__always)
    var isASCIIUpper: Bool { self &- 0x41 < 26 }

    @inline(__always)
    var isASCIIWord: Bool { isASCIIDigit || isASCIILetter }

    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// The value of a hexadecimal digit, or 255.
    @inline(__always)
    var hexValue: UInt8 {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : 255
    }
}
