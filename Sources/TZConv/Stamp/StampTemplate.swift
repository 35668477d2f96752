/// What stays the same from one line's stamp to the next: all but the digits of the second and its part.
///
/// A line whose stamp differs from the last one's in those digits alone is moved by copying them: same date, hour and
/// minute in, same in the other zone out, for every offset of whole minutes. ``holds(in:at:)`` says whether that is so;
/// the offsets are there for those who compare with wider words.
///
/// There is no template for stamps of more than 64 bytes, for numbers and ids, and for leap seconds and 24:00.
public struct StampTemplate: Sendable {
    /// The length of the stamp in bytes.
    public let length: Int

    /// Where the two digits of the second are, from the start of the stamp; nil if the layout has none.
    public let secondOffset: Int?

    /// Where the digits of the second's part are, from the start of the stamp; empty if there are none.
    public let fractionDigits: Range<Int>

    /// The bytes of the stamp; those beyond its length are 0.
    public let text: SIMD64<UInt8>

    /// 255 for the bytes that must be equal, 0 for digits that may differ and beyond the length.
    public let mask: SIMD64<UInt8>

    /// The byte behind the stamp, which must be the same too: another fraction digit or a zone would be part of it.
    ///
    /// 0 at the end of the line.
    public let follower: UInt8

    /// The template of a stamp found in some bytes; nil if it has none.
    public init?(_ match: StampMatch, in bytes: Span<UInt8>) {
        let range = match.range
        guard match.momentKind == .none, !match.isLeapSecond, !match.isEndOfDay, range.count <= 64,
            !range.isEmpty
        else {
            return nil
        }
        var text = SIMD64<UInt8>(repeating: 0)
        var mask = SIMD64<UInt8>(repeating: 0)
        for offset in 0..<range.count {
            text[offset] = bytes.byte(range.lowerBound &+ offset)
            mask[offset] = 255
        }
        length = range.count
        if match.parts.contains(.second) {
            let second = Int(match.secondStart)
            secondOffset = second
            for offset in second..<second &+ 2 where offset < 64 { mask[offset] = 0 }
        } else {
            secondOffset = nil
        }
        let fraction = match.fractionDigits > 0 ? Int(match.fractionStart) &+ 1 : 0
        fractionDigits = fraction..<fraction &+ match.fractionDigits
        for offset in fractionDigits where offset < 64 { mask[offset] = 0 }
        self.text = text
        self.mask = mask
        follower = bytes.byte(range.upperBound)
    }

    /// Whether the stamp at an index differs from the template in the digits of the second and its part alone.
    public func holds(in bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index >= 0, index &+ length <= bytes.count else { return false }
        for offset in 0..<length where (bytes.byte(index &+ offset) ^ text[offset]) & mask[offset] != 0 { return false }
        if let secondOffset {
            guard bytes.byte(index &+ secondOffset) &- 0x30 < 6, bytes.digit(index &+ secondOffset &+ 1) < 10 else {
                return false
            }
        }
        for offset in fractionDigits where bytes.digit(index &+ offset) > 9 { return false }
        let end = index &+ length
        return bytes.byte(end) == follower && Self.ends(in: bytes, at: end)
    }

    /// Whether a stamp that ends at an index surely ends there: no zone, half of the day or further digit follows that
    /// would belong to it.
    ///
    /// Where this is false a stamp may still end; only a full reading tells.
    public static func ends(in bytes: Span<UInt8>, at index: Int) -> Bool {
        let second = bytes.byte(index &+ 1)
        switch bytes.byte(index) {
        case 0x20:
            switch second {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                return !isZoneOrHalf(in: bytes, at: index &+ 1)
            case UInt8(ascii: "a"), UInt8(ascii: "p"):
                return !isZoneOrHalf(in: bytes, at: index &+ 1)
            case UInt8(ascii: "("):
                return !bytes.byte(index &+ 2).isASCIIUpper && bytes.byte(index &+ 2) != UInt8(ascii: "+")
                    && bytes.byte(index &+ 2) != UInt8(ascii: "-")
            case 0x31...0x32:
                // A year may follow: then the shorter stamp is none.
                return bytes.digitRun(index &+ 1, limit: 5) != 4
            default:
                return true
            }
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "("):
            return second <= 0x20
        case UInt8(ascii: "["), 0xC2, 0xE2:
            return false
        default:
            return true
        }
    }

    private static func isZoneOrHalf(in bytes: Span<UInt8>, at index: Int) -> Bool {
        if StampScanner.zone(.any, in: bytes, at: index) != nil { return true }
        let isHalf = bytes.byte(index) | 0x20 == UInt8(ascii: "a") || bytes.byte(index) | 0x20 == UInt8(ascii: "p")
        let next = bytes.byte(index &+ 1)
        return isHalf && (next | 0x20 == UInt8(ascii: "m") || next == UInt8(ascii: "."))
    }
}
