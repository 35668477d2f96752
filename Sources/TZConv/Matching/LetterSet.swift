/// Which letters a name has, as 32 bits: a filter ahead of the edit distance.
///
/// One edit changes at most one letter in each of the two sets, so that two names within *k* edits differ by at most
/// *k* letters each way. ASCII letters have a bit of their own, digits share one, and other letters share all 32 bits by
/// a hash, which can only make sets look nearer than they are.
package struct LetterSet: Hashable, Sendable {
    package var bits: UInt32 = 0

    package init(bits: UInt32) { self.bits = bits }

    package init(_ units: some Sequence<UInt16>) {
        for unit in units { bits |= Self.bit(unit) }
    }

    /// The bit of one unit.
    @inline(__always)
    package static func bit(_ unit: UInt16) -> UInt32 {
        if 0x61...0x7a ~= unit { return 1 << UInt32(unit &- 0x61) }
        if unit < 0x80 { return 1 << 26 }
        return 1 << (UInt32(truncatingIfNeeded: unit &* 0x9e37 &>> 11) & 31)
    }

    /// Whether at most `edits` letters are missing on either side, for 0 to 3 edits.
    @inline(__always)
    package static func isNear(_ left: UInt32, _ right: UInt32, edits: Int) -> Bool {
        hasAtMost(edits, bits: left & ~right) && hasAtMost(edits, bits: right & ~left)
    }

    /// The same for sixteen sets at a time, in the byte order of little-endian machines: zero for those that are near.
    @inline(__always)
    package static func farness(_ stored: SIMD16<UInt32>, _ other: UInt32, edits: Int) -> SIMD16<UInt32> {
        var sets = stored
        #if _endian(big)
        for lane in 0..<16 { sets[lane] = stored[lane].littleEndian }
        #endif
        let wanted = SIMD16<UInt32>(repeating: other)
        var missing = wanted & ~sets
        var extra = sets & ~wanted
        for _ in 0..<edits {
            missing &= missing &- 1
            extra &= extra &- 1
        }
        sets = missing | extra
        return sets
    }

    /// Whether any of sixteen numbers is zero.
    ///
    /// A number or its negative has the highest bit, unless it is zero; comparing lanes would be done one by one.
    @inline(__always)
    package static func hasZero(_ numbers: SIMD16<UInt32>) -> Bool {
        let sixteen = numbers | (SIMD16<UInt32>(repeating: 0) &- numbers)
        let eight = sixteen.lowHalf & sixteen.highHalf
        let four = eight.lowHalf & eight.highHalf
        let two = four.lowHalf & four.highHalf
        return two.x & two.y < 0x8000_0000
    }

    /// Whether at most `limit` bits are set; counting by clearing is quicker than a population count without the
    /// instruction for it, which the x86-64 baseline lacks.
    @inline(__always)
    private static func hasAtMost(_ limit: Int, bits: UInt32) -> Bool {
        var bits = bits
        for _ in 0..<limit { bits &= bits &- 1 }
        return bits == 0
    }
}
