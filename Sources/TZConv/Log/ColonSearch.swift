/// Finds the places of a line where a stamp can be, without reading stamps: a colon, or the T of ISO 8601's basic form,
/// between two digits. Every layout that is looked for in logs has such a place, as a test makes sure.
enum ColonSearch {
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The offset of the first such byte from `start` on; nil if there is none before `end`.
    ///
    /// The byte before `start` is looked at as well. 8 bytes behind `end` must be readable.
    @inline(__always)
    static func first(in bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Int? {
        var index = start
        while index < end {
            // Readable, as the caller vouches.
            let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let colons = word ^ (ones &* 0x3A)
            let letters = word ^ (ones &* 0x54)
            // A byte of zero leaves its highest bit set; above such a byte others may be set wrongly, which the check
            // of each place sorts out.
            var hits = ((colons &- ones) & ~colons | (letters &- ones) & ~letters) & highs
            while hits != 0 {
                let place = index &+ hits.trailingZeroBitCount / 8
                if place >= end { return nil }
                if unsafe isHit(bytes, place) { return place }
                hits &= hits &- 1
            }
            index &+= 8
        }
        return nil
    }

    @inline(__always)
    private static func isHit(_ bytes: UnsafeRawPointer, _ index: Int) -> Bool {
        // Readable: the place lies before the end, and a byte before and after it are too.
        let byte = unsafe bytes.load(fromByteOffset: index, as: UInt8.self)
        let before = unsafe bytes.load(fromByteOffset: index &- 1, as: UInt8.self)
        let after = unsafe bytes.load(fromByteOffset: index &+ 1, as: UInt8.self)
        return (byte == 0x3A || byte == 0x54) && before &- 0x30 < 10 && after &- 0x30 < 10
    }

    /// Whether such a byte is at an index.
    static func isHit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        (bytes.byte(index) == 0x3A || bytes.byte(index) == 0x54) && bytes.digit(index - 1) < 10
            && bytes.digit(index + 1) < 10
    }
}
