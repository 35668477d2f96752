/// Judges the bytes behind a stamp, which can change how the stamp is read.
///
/// ` UTC` would be its zone and `.5` its fraction; ` INFO` is neither. This tells when the eight bytes there can't
/// matter, and remembers those that were found not to.
struct FollowingBytes {
    private static var slots: Int { 32 }
    private var known = InlineArray<32, UInt64>(repeating: 0)

    /// Nothing remembered.
    init() {}

    /// Whether a stamp ends before these bytes just as the template's did.
    @inline(__always)
    func areHarmless(_ bytes: UInt64) -> Bool {
        let first = UInt8(truncatingIfNeeded: bytes)
        if first == 0x20 {
            let second = UInt8(truncatingIfNeeded: bytes &>> 8)
            // A small letter, but for am and pm and z, begins no zone; nor does a square bracket. A round one may hold
            // the comment of a mail's date: `+0200 (CEST)`.
            if second &- 0x61 < 26, second != 0x61, second != 0x70, second != 0x7A { return true }
            if second == UInt8(ascii: "[") || second == UInt8(ascii: "\"") { return true }
        } else if first == 0x0A || first == 0x0D || first == UInt8(ascii: "]") || first == UInt8(ascii: "\"")
            || first == 0x09
        {
            return true
        }
        return bytes != 0 && known[slot(bytes)] == bytes
    }

    /// Remembers bytes behind which a stamp was found to end.
    ///
    /// Bytes that might be the beginning of a longer zone are not remembered.
    mutating func remember(_ bytes: UInt64) {
        guard isDecided(bytes) else { return }
        known[slot(bytes)] = bytes
    }

    private func slot(_ bytes: UInt64) -> Int {
        Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) &>> 59)
    }

    /// Whether nothing behind these eight bytes can make a difference.
    private func isDecided(_ bytes: UInt64) -> Bool {
        let first = byte(bytes, 0)
        // A suffix in brackets or a number may be longer than what is seen.
        if first == UInt8(ascii: "[") || first.isASCIIWord { return false }
        guard first == 0x20 else { return !first.isASCIIDigit && !byte(bytes, 1).isASCIIDigit }
        // A sign or a number behind the blank may go on.
        guard byte(bytes, 1).isASCIIUpper else { return !byte(bytes, 1).isASCIIDigit && !byte(bytes, 2).isASCIIDigit }
        // UTC and GMT may be followed by an offset.
        let isUTC = byte(bytes, 2) == UInt8(ascii: "T") || byte(bytes, 2) == UInt8(ascii: "M")
        if isUTC, byte(bytes, 1) == UInt8(ascii: "U") || byte(bytes, 1) == UInt8(ascii: "G") { return false }
        var letters = 0
        while letters < 7, byte(bytes, letters + 1).isASCIILetter { letters += 1 }
        // A word of seven letters may be the first part of a name such as `America/New_York`.
        return letters < 7 && byte(bytes, letters + 1) != UInt8(ascii: "/")
    }

    private func byte(_ bytes: UInt64, _ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt64(index * 8)) }
}
