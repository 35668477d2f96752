/// Finds the places of a line where a stamp can be, without reading stamps.
///
/// Nearly every layout has a *clock mark*: a colon, or the T of ISO 8601's basic form, between two digits. The others
/// (file names, X.509, Oracle's points) have a *dash mark*, a dash or underscore that only those have, or ten digits in a
/// row. A line without any has no stamp; a test holds that against the whole table of layouts.
enum MarkSearch {
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var highs: UInt64 { 0x8080_8080_8080_8080 }
    private static var zeros: UInt64 { 0x3030_3030_3030_3030 }

    /// The offset of the first clock mark from `start` on; nil if there is none before `end`.
    ///
    /// The byte before `start` is looked at as well. 8 bytes behind `end` must be readable.
    @inline(__always)
    static func first(in bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Int? {
        var index = start
        while index < end {
            // Readable, as the caller vouches.
            let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var hits = zeroBytes(word ^ (ones &* 0x3A)) | zeroBytes(word ^ (ones &* 0x54))
            while hits != 0 {
                let place = index &+ hits.trailingZeroBitCount / 8
                if place >= end { return nil }
                if unsafe isClockMark(bytes, place) { return place }
                hits &= hits &- 1
            }
            index &+= 8
        }
        return nil
    }

    /// The highest bit of each byte that is zero.
    ///
    /// Above such a byte other bits may be set wrongly, which the check of each place sorts out.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

    @inline(__always)
    private static func isClockMark(_ bytes: UnsafeRawPointer, _ index: Int) -> Bool {
        let mark = unsafe byte(bytes, index)
        return unsafe (mark == 0x3A || mark == 0x54) && isDigit(bytes, index &- 1) && isDigit(bytes, index &+ 1)
    }

    /// Whether there is a mark of the other kind between `start` and `end`: a dash mark or ten digits in a row.
    ///
    /// 8 bytes before `start` and behind `end` must be readable.
    @inline(__always)
    static func hasOther(in bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Bool {
        var index = start
        while index < end {
            // Readable, as the caller vouches.
            let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let others = otherThanDigits(word)
            // A dash with a digit behind it; what is behind the last byte of the word isn't known yet.
            let dashes = zeroBytes(word ^ (ones &* 0x2D)) | zeroBytes(word ^ (ones &* 0x5F))
            let hits = dashes & ~(others &>> 8 & ~(1 << 63))
            // Ten digits in a row fill at least one half of a word.
            let isHalfDigits = UInt32(truncatingIfNeeded: others) == 0 || others &>> 32 == 0
            if hits != 0 || isHalfDigits, unsafe isOther(bytes, index, hits, others, start, end) { return true }
            index &+= 8
        }
        return false
    }

    /// The highest bit of each byte that is no digit.
    @inline(__always)
    private static func otherThanDigits(_ word: UInt64) -> UInt64 {
        // A digit is 0 to 9 here, and 0x76 more than that doesn't reach the highest bit.
        let values = (word & ~highs) ^ zeros
        return ((values &+ (ones &* 0x76)) | word) & highs
    }

    /// Looks more closely at a word in which there may be a mark.
    private static func isOther(
        _ bytes: UnsafeRawPointer,
        _ index: Int,
        _ hits: UInt64,
        _ others: UInt64,
        _ start: Int,
        _ end: Int
    ) -> Bool {
        var hits = hits
        while hits != 0 {
            let place = index &+ hits.trailingZeroBitCount / 8
            if place < end, unsafe isDashMark(bytes, place, start) { return true }
            hits &= hits &- 1
        }
        let isFirstHalf = UInt32(truncatingIfNeeded: others) == 0
        guard isFirstHalf || others &>> 32 == 0 else { return false }
        return unsafe digitRun(bytes, around: isFirstHalf ? index : index &+ 4, start, end) >= 10
    }

    /// `2018-08`, `20180815_11`, or Oracle's `AUG-18 11`: a dash or underscore behind four digits, or behind a letter
    /// with two digits, a blank and a digit after it.
    private static func isDashMark(_ bytes: UnsafeRawPointer, _ index: Int, _ start: Int) -> Bool {
        guard unsafe isDigit(bytes, index &+ 1) && isDigit(bytes, index &+ 2) else { return false }
        if index >= start &+ 4,
            unsafe isDigit(bytes, index &- 1) && isDigit(bytes, index &- 2)
                && isDigit(bytes, index &- 3) && isDigit(bytes, index &- 4)
        {
            return true
        }
        return unsafe index > start && byte(bytes, index &- 1).isASCIILetter && byte(bytes, index &+ 3) == 0x20
            && isDigit(bytes, index &+ 4)
    }

    private static func digitRun(_ bytes: UnsafeRawPointer, around index: Int, _ start: Int, _ end: Int) -> Int {
        var first = index
        while first > start, unsafe isDigit(bytes, first &- 1) { first &-= 1 }
        var last = index
        while last < end, unsafe isDigit(bytes, last) { last &+= 1 }
        return last &- first
    }

    @inline(__always)
    private static func byte(_ bytes: UnsafeRawPointer, _ index: Int) -> UInt8 {
        // The callers stay within what is readable.
        unsafe bytes.load(fromByteOffset: index, as: UInt8.self)
    }

    @inline(__always)
    private static func isDigit(_ bytes: UnsafeRawPointer, _ index: Int) -> Bool {
        unsafe byte(bytes, index) &- 0x30 < 10
    }

    /// Whether a clock mark is at an index.
    static func isHit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        (bytes.byte(index) == 0x3A || bytes.byte(index) == 0x54) && bytes.digit(index - 1) < 10
            && bytes.digit(index + 1) < 10
    }

    /// Whether a stamp can be between `start` and `end`.
    static func canHaveStamp(in bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Bool {
        unsafe first(in: bytes, from: start, to: end) != nil || hasOther(in: bytes, from: start, to: end)
    }
}
