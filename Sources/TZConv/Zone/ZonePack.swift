internal import CTZData

/// A whole tzdata release in one block of bytes, read in place: sorted names, links resolved, TZif files.
///
/// Nothing is parsed until it is asked for, and every read is checked, so that damage is an error and never a trap.
/// The compiler's zone packer writes it. All numbers are little-endian:
///
///     0   magic "TZCZONE1"
///     8   u32 names, u32 zones
///     16  u32 offsets from the start: of names, zones, pool, files; u32 release's offset and length
///     40  u32 length of the whole, u32 FNV-1a checksum of everything after this header of 48 bytes
///     names: 8 bytes each, sorted by their small letters: u32 offset in the pool, u16 zone, u8 length, u8 zero
///     zones: 12 bytes each: u32 offset in files, u32 length, u16 number of its own name, u16 zero
package struct ZonePack: Sendable {
    private enum Storage: Sendable {
        case embedded
        case bytes([UInt8])
    }

    private let storage: Storage
    package let nameCount: Int
    package let zoneCount: Int
    let release: TZRelease
    private let layout: Layout

    private struct Layout {
        let names: Int
        let zones: Int
        let pool: Int
        let files: Int
    }

    package static let magic: [UInt8] = Array("TZCZONE1".utf8)
    package static let headerSize = 48

    /// The copy that is part of the program.
    static func embedded() throws(TZConvError) -> ZonePack { try ZonePack(.embedded) }

    /// A pack of other bytes: for tests and for the compiler, which checks what it wrote.
    package init(bytes: [UInt8]) throws(TZConvError) { try self.init(.bytes(bytes)) }

    private init(_ storage: Storage) throws(TZConvError) {
        self.storage = storage
        (nameCount, zoneCount, release, layout) = try Self.withSpan(storage) { bytes throws(TZConvError) in
            try Self.readHeader(bytes)
        }
    }

    private static func readHeader(
        _ bytes: Span<UInt8>
    ) throws(TZConvError) -> (Int, Int, TZRelease, Layout) {
        guard bytes.count >= headerSize else { throw damaged }
        for position in magic.indices where bytes[position] != magic[position] { throw damaged }
        let names = number(bytes, 8)
        let zones = number(bytes, 12)
        let layout = Layout(
            names: number(bytes, 16),
            zones: number(bytes, 20),
            pool: number(bytes, 24),
            files: number(bytes, 28)
        )
        let releaseStart = number(bytes, 32)
        let releaseEnd = releaseStart + number(bytes, 36)
        guard number(bytes, 40) == bytes.count, layout.names + names * 8 <= bytes.count,
            layout.zones + zones * 12 <= bytes.count, layout.pool <= bytes.count, layout.files <= bytes.count,
            releaseEnd <= bytes.count,
            let release = TZRelease(ASCIIText.string(bytes.extracting(releaseStart..<releaseEnd)))
        else { throw damaged }
        return (names, zones, release, layout)
    }

    /// Whether the checksum fits: for tests and `--version`, since it touches every page.
    package func isIntact() -> Bool {
        Self.withSpan(storage) { bytes in
            Self.checksum(bytes.extracting(Self.headerSize..<bytes.count)) == UInt32(Self.number(bytes, 44))
        }
    }

    package static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        var sum: UInt32 = 2_166_136_261
        for position in bytes.indices { sum = (sum ^ UInt32(bytes[position])) &* 16_777_619 }
        return sum
    }

    /// A name's number, and that of its zone.
    struct Entry: Hashable, Sendable {
        let name: Int
        let zone: Int
    }

    /// Finds a name by its small letters; nil if the pack hasn't it.
    ///
    /// Logarithmic in the number of names.
    func entry(_ folded: [UInt8]) throws(TZConvError) -> Entry? {
        try Self.withSpan(storage) { bytes throws(TZConvError) in
            var low = 0
            var high = nameCount
            while low < high {
                let middle = (low + high) / 2
                switch ZoneName.order(folded, bytes.extracting(try nameRange(bytes, middle))) {
                case .before: high = middle
                case .after: low = middle + 1
                case .same: return Entry(name: middle, zone: try zone(bytes, ofName: middle))
                }
            }
            return nil
        }
    }

    /// The entry at a place in the sorted order.
    func entry(at number: Int) throws(TZConvError) -> Entry {
        try Self.withSpan(storage) { bytes throws(TZConvError) in
            Entry(name: number, zone: try zone(bytes, ofName: number))
        }
    }

    /// A name as tzdata spells it.
    func name(_ number: Int) throws(TZConvError) -> String {
        try Self.withSpan(storage) { bytes throws(TZConvError) in
            ASCIIText.string(bytes.extracting(try nameRange(bytes, number)))
        }
    }

    /// A zone's own name.
    func canonicalName(ofZone zone: Int) throws(TZConvError) -> String { try name(try ownName(ofZone: zone)) }

    /// The number of a zone's own name.
    func ownName(ofZone zone: Int) throws(TZConvError) -> Int {
        try Self.withSpan(storage) { bytes throws(TZConvError) in
            guard 0..<zoneCount ~= zone else { throw Self.damaged }
            let start = layout.zones + zone * 12 + 8
            return Int(bytes[start]) | Int(bytes[start + 1]) << 8
        }
    }

    /// Calls a function with a zone's TZif file.
    func withFile<Result>(
        ofZone zone: Int,
        _ body: (Span<UInt8>) throws(TZConvError) -> Result
    ) throws(TZConvError) -> Result {
        try Self.withSpan(storage) { bytes throws(TZConvError) in
            guard 0..<zoneCount ~= zone else { throw Self.damaged }
            let start = layout.files + Self.number(bytes, layout.zones + zone * 12)
            let end = start + Self.number(bytes, layout.zones + zone * 12 + 4)
            guard end <= bytes.count else { throw Self.damaged }
            return try body(bytes.extracting(start..<end))
        }
    }

    private func nameRange(_ bytes: Span<UInt8>, _ name: Int) throws(TZConvError) -> Range<Int> {
        guard 0..<nameCount ~= name else { throw Self.damaged }
        let start = layout.pool + Self.number(bytes, layout.names + name * 8)
        let end = start + Int(bytes[layout.names + name * 8 + 6])
        guard end <= bytes.count else { throw Self.damaged }
        return start..<end
    }

    private func zone(_ bytes: Span<UInt8>, ofName name: Int) throws(TZConvError) -> Int {
        guard 0..<nameCount ~= name else { throw Self.damaged }
        let start = layout.names + name * 8 + 4
        return Int(bytes[start]) | Int(bytes[start + 1]) << 8
    }

    /// A little-endian number; the caller has checked that it lies in the bytes.
    private static func number(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        Int(bytes[start]) | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2]) << 16 | Int(bytes[start + 3]) << 24
    }

    private static func withSpan<Result, Failure: Error>(
        _ storage: Storage,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch storage {
        case .embedded:
            let embedded = unsafe tz_embedded_zones()
            // The bytes are a constant of the program: valid and unchanged for as long as it runs.
            return try body(
                unsafe Span(_unsafeElements: UnsafeBufferPointer(start: embedded.start, count: embedded.count))
            )
        case .bytes(let bytes):
            return try body(bytes.span)
        }
    }

    private static var damaged: TZConvError {
        .malformedData(source: "the bundled tzdata", reason: "damaged; install the program anew")
    }
}
