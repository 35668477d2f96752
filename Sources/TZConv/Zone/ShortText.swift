/// Up to 16 bytes of ASCII in place: an abbreviation that is copied without counting references.
struct ShortText: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The text of some bytes; nil if there are more than 16, or one that isn't printable ASCII without the space.
    init?(_ bytes: Span<UInt8>) {
        guard bytes.count <= 16 else { return nil }
        for position in bytes.indices {
            guard 0x21...0x7E ~= bytes[position] else { return nil }
            put(bytes[position], at: position)
        }
    }

    /// A text that the program makes itself; what is beyond 16 bytes is left out.
    init(known text: String) {
        for (position, byte) in text.utf8.prefix(16).enumerated() { put(byte, at: position) }
    }

    private mutating func put(_ byte: UInt8, at position: Int) {
        if position < 8 {
            low |= UInt64(byte) << UInt64(position * 8)
        } else {
            high |= UInt64(byte) << UInt64(position * 8 - 64)
        }
    }

    /// The number of bytes.
    var count: Int {
        high != 0 ? 16 - high.leadingZeroBitCount / 8 : 8 - low.leadingZeroBitCount / 8
    }

    /// The text as a string.
    var string: String {
        let count = self.count
        // Up to 15 bytes are stored in the string itself. There is room for each byte that is written.
        return unsafe String(unsafeUninitializedCapacity: count) { buffer in
            for position in 0..<count {
                let word = position < 8 ? low : high
                unsafe buffer[position] = UInt8(truncatingIfNeeded: word >> UInt64(position % 8 * 8))
            }
            return count
        }
    }
}
