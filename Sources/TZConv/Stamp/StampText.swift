/// A stamp as it is written: bytes of a fixed room, used again for the next one, so that writing allocates nothing.
public struct StampText: Sendable {
    /// The most bytes that a stamp can have.
    public static var capacity: Int { 384 }

    private var storage = InlineArray<384, UInt8>(repeating: 0)

    /// The bytes in use.
    public private(set) var count = 0

    /// Whether something didn't fit; the text is then of no use.
    public private(set) var isTruncated = false

    /// Where the two digits of the second begin, and where the digits of its part; nil if there are none.
    ///
    /// What lies there changes from line to line while the rest stays (see ``StampTemplate``).
    public internal(set) var secondOffset: Int?

    /// Where the digits of the second's part begin.
    public internal(set) var fractionOffset: Int?

    /// An empty text.
    public init() {}

    /// Empties the text.
    public mutating func removeAll() {
        count = 0
        isTruncated = false
        secondOffset = nil
        fractionOffset = nil
    }

    /// A byte of the text; 0 outside it.
    @inline(__always)
    public subscript(index: Int) -> UInt8 {
        index >= 0 && index < count ? storage[index] : 0
    }

    /// The text's bytes, valid during the call.
    public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        body(storage.span.extracting(0..<count))
    }

    /// Adds the text to the end of some bytes.
    package func append(to output: inout [UInt8]) {
        // In one go: byte by byte it took a tenth of the whole conversion of a line. The bytes are valid in the call.
        unsafe storage.span.extracting(0..<count).withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }

    /// The text, for those who need a string.
    public var string: String {
        withBytes { bytes in
            var units: [UInt8] = []
            units.reserveCapacity(bytes.count)
            for index in bytes.indices { units.append(bytes[index]) }
            return String(decoding: units, as: UTF8.self)
        }
    }

    mutating func append(_ byte: UInt8) {
        guard count < Self.capacity else {
            isTruncated = true
            return
        }
        storage[count] = byte
        count &+= 1
    }

    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        for index in range { append(bytes.byte(index)) }
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    mutating func append(twoDigits number: Int) {
        guard count <= Self.capacity - 2 else {
            isTruncated = true
            return
        }
        // Half of 64 bits are enough, and divide faster.
        let number = UInt32(truncatingIfNeeded: number) % 100
        storage[count] = UInt8(truncatingIfNeeded: 0x30 &+ number / 10)
        storage[count &+ 1] = UInt8(truncatingIfNeeded: 0x30 &+ number % 10)
        count &+= 2
    }

    /// A number with zeros before it.
    mutating func append(_ number: Int, digits: Int) {
        if digits == 4, 0...9_999 ~= number {
            append(twoDigits: number / 100)
            append(twoDigits: number)
            return
        }
        var scale = 1
        for _ in 1..<Swift.max(digits, 1) { scale &*= 10 }
        while scale > 0 {
            append(UInt8(truncatingIfNeeded: 0x30 &+ number / scale % 10))
            scale /= 10
        }
    }

    /// A number below 100, padded to two columns or not at all.
    mutating func append(_ number: Int, padding: StampPadding) {
        guard number < 10 else { return append(twoDigits: number) }
        switch padding {
        case .zero: append(0x30)
        case .blank: append(0x20)
        case .none: break
        }
        append(UInt8(truncatingIfNeeded: 0x30 &+ number))
    }
}
