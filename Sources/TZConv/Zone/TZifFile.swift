/// The contents of a TZif file, versions 1 to 4 (RFC 9636), checked and reduced to what a zone needs.
///
/// The 32-bit block of a newer file is skipped. Leap second tables aren't kept: times in a file that counts leap
/// seconds (one of the `right/` files) are brought back to POSIX time with the file's own corrections.
package struct TZifFile {
    /// A change of clocks as the file lists it.
    package struct Change {
        package let second: Int64
        package let kind: Int
    }

    package private(set) var kinds: [ZoneOffset] = []
    package private(set) var changes: [Change] = []
    package private(set) var rule: PosixRule?
    package private(set) var footer: String?

    /// The largest file that is read.
    ///
    /// The largest of tzdata has 3.6 kB.
    static let sizeLimit = 262_144

    /// Reads a file's bytes.
    ///
    /// - Parameter source: what to call the file in an error.
    /// - Throws: ``TZConvError/malformedData(source:reason:)``.
    package init(_ bytes: Span<UInt8>, source: String) throws(TZConvError) {
        guard bytes.count <= Self.sizeLimit else {
            throw .malformedData(source: source, reason: "not a TZif file: larger than \(Self.sizeLimit) bytes")
        }
        let first = try Header(bytes, at: 0, source: source)
        if first.version == 1 {
            let block = try Block(first, start: Header.size, wide: false, count: bytes.count, source: source)
            try read(block, bytes, source: source)
            return
        }
        let skipped = try Block(first, start: Header.size, wide: false, count: bytes.count, source: source)
        let second = try Header(bytes, at: skipped.end, source: source)
        let start = skipped.end + Header.size
        let block = try Block(second, start: start, wide: true, count: bytes.count, source: source)
        try read(block, bytes, source: source)
        try readFooter(bytes, at: block.end, source: source)
    }

    private struct Header {
        static let size = 44

        let version: Int
        let isutcCount: Int
        let isstdCount: Int
        let leapCount: Int
        let timeCount: Int
        let kindCount: Int
        let charCount: Int

        init(_ bytes: Span<UInt8>, at start: Int, source: String) throws(TZConvError) {
            guard bytes.count >= Self.size, start <= bytes.count - Self.size,
                bytes[start] == UInt8(ascii: "T"), bytes[start + 1] == UInt8(ascii: "Z"),
                bytes[start + 2] == UInt8(ascii: "i"), bytes[start + 3] == UInt8(ascii: "f")
            else { throw .malformedData(source: source, reason: "not a TZif file") }
            switch bytes[start + 4] {
            case 0: version = 1
            case UInt8(ascii: "2")...UInt8(ascii: "4"): version = Int(bytes[start + 4] - UInt8(ascii: "0"))
            default:
                throw .malformedData(source: source, reason: "a TZif file of a version that isn't known (1 to 4 are)")
            }
            isutcCount = TZifFile.count(bytes, at: start + 20)
            isstdCount = TZifFile.count(bytes, at: start + 24)
            leapCount = TZifFile.count(bytes, at: start + 28)
            timeCount = TZifFile.count(bytes, at: start + 32)
            kindCount = TZifFile.count(bytes, at: start + 36)
            charCount = TZifFile.count(bytes, at: start + 40)
        }
    }

    /// Where the parts of a data block lie.
    ///
    /// All of it is within the file, so that reads in it can't leave the file.
    private struct Block {
        let header: Header
        let isWide: Bool
        let times: Int
        let indexes: Int
        let kinds: Int
        let characters: Int
        let leaps: Int
        let end: Int

        init(_ header: Header, start: Int, wide: Bool, count: Int, source: String) throws(TZConvError) {
            let width = wide ? 8 : 4
            self.header = header
            isWide = wide
            // The counts are below 2^32, so that sums of them can't overflow 64 bits.
            times = start
            indexes = times + header.timeCount * width
            kinds = indexes + header.timeCount
            characters = kinds + header.kindCount * 6
            leaps = characters + header.charCount
            end = leaps + header.leapCount * (width + 4) + header.isstdCount + header.isutcCount
            guard end <= count else { throw .malformedData(source: source, reason: "the TZif file is cut short") }
            guard header.isutcCount == 0 || header.isutcCount == header.kindCount,
                header.isstdCount == 0 || header.isstdCount == header.kindCount
            else { throw .malformedData(source: source, reason: "the TZif file's counts contradict each other") }
        }
    }

    private mutating func read(_ block: Block, _ bytes: Span<UInt8>, source: String) throws(TZConvError) {
        let header = block.header
        guard 1...256 ~= header.kindCount, header.charCount >= 1 else {
            throw .malformedData(source: source, reason: "the TZif file has no local time types, or too many")
        }
        kinds.reserveCapacity(header.kindCount + 2)
        for number in 0..<header.kindCount {
            kinds.append(try Self.kind(bytes, at: block.kinds + number * 6, block, source: source))
        }
        changes.reserveCapacity(header.timeCount)
        var previous: Int64?
        for number in 0..<header.timeCount {
            let second = Self.time(bytes, at: block.times + number * (block.isWide ? 8 : 4), wide: block.isWide)
            let kind = Int(bytes[block.indexes + number])
            guard kind < kinds.count else {
                throw .malformedData(source: source, reason: "the TZif file names a local time type that it hasn't")
            }
            if let previous, second <= previous {
                throw .malformedData(source: source, reason: "the TZif file's transitions are out of order")
            }
            previous = second
            changes.append(Change(second: second, kind: kind))
        }
        if header.leapCount > 0 { try removeLeapSeconds(block, bytes, source: source) }
    }

    private static func kind(
        _ bytes: Span<UInt8>,
        at start: Int,
        _ block: Block,
        source: String
    ) throws(TZConvError) -> ZoneOffset {
        let seconds = Int(Int32(truncatingIfNeeded: time(bytes, at: start, wide: false)))
        guard let offset = UTCOffset(seconds: seconds), bytes[start + 4] <= 1 else {
            throw .malformedData(source: source, reason: "the TZif file has an offset or a daylight flag out of range")
        }
        var position = Int(bytes[start + 5])
        let first = block.characters + position
        while position < block.header.charCount, bytes[block.characters + position] != 0 { position += 1 }
        // What is printed to a terminal is printable ASCII. tzdata has at most 6 characters.
        if position < block.header.charCount,
            let kind = ZoneOffset(
                offset,
                isDaylight: bytes[start + 4] == 1,
                bytes: bytes.extracting(min(first, block.characters + position)..<(block.characters + position))
            )
        {
            return kind
        }
        throw .malformedData(source: source, reason: "the TZif file has a damaged abbreviation")
    }

    /// Brings times that count leap seconds back to those that don't (RFC 9636, section 3.2: transition times are
    /// "UNIX leap times" where there is a leap second table).
    private mutating func removeLeapSeconds(
        _ block: Block,
        _ bytes: Span<UInt8>,
        source: String
    ) throws(TZConvError) {
        let width = block.isWide ? 8 : 4
        var leaps: [(second: Int64, correction: Int64)] = []
        for number in 0..<block.header.leapCount {
            let start = block.leaps + number * (width + 4)
            let second = Self.time(bytes, at: start, wide: block.isWide)
            let correction = Self.time(bytes, at: start + width, wide: false)
            if let last = leaps.last, second <= last.second {
                throw .malformedData(source: source, reason: "the TZif file's leap seconds are out of order")
            }
            leaps.append((second, correction))
        }
        var next = 0
        var correction: Int64 = 0
        var corrected: [Change] = []
        corrected.reserveCapacity(changes.count)
        for change in changes {
            while next < leaps.count, leaps[next].second <= change.second {
                correction = leaps[next].correction
                next += 1
            }
            let second = change.second &- correction
            if let last = corrected.last, second <= last.second {
                throw .malformedData(source: source, reason: "the TZif file's transitions are out of order")
            }
            corrected.append(Change(second: second, kind: change.kind))
        }
        changes = corrected
    }

    /// The POSIX TZ string between two newlines at the end; an empty one says that nothing is known.
    private mutating func readFooter(_ bytes: Span<UInt8>, at start: Int, source: String) throws(TZConvError) {
        guard start < bytes.count, bytes[start] == 0x0A else {
            throw .malformedData(source: source, reason: "the TZif file is cut short")
        }
        var end = start + 1
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        guard end < bytes.count else { throw .malformedData(source: source, reason: "the TZif file is cut short") }
        guard end > start + 1 else { return }
        guard let rule = PosixRule(bytes.extracting((start + 1)..<end)) else {
            throw .malformedData(source: source, reason: "the TZif file's last line is not a POSIX TZ string")
        }
        self.rule = rule
        footer = ASCIIText.string(bytes.extracting((start + 1)..<end))
    }

    private static func count(_ bytes: Span<UInt8>, at start: Int) -> Int {
        Int(UInt32(truncatingIfNeeded: time(bytes, at: start, wide: false)))
    }

    /// A signed big-endian number of 4 or 8 bytes; the caller has checked that it lies in the file.
    private static func time(_ bytes: Span<UInt8>, at start: Int, wide: Bool) -> Int64 {
        // The load checks its bounds itself, and any bits are a number.
        if wide {
            return unsafe Int64(bigEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Int64.self))
        }
        return Int64(unsafe Int32(bigEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Int32.self)))
    }
}
