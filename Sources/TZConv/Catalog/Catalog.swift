internal import CTZData

/// Which names mean which zone: cities, countries, regions, abbreviations, airports and zone ids, compiled into one block
/// of bytes that is read in place.
///
/// Nothing is parsed when a catalog is opened, and a name that is written exactly touches a few pages of it only.
///
///     let catalog = try Catalog.bundled()
///     let found = try catalog.resolve("neyork", in: context)
///     found.zone.id    // "America/New_York"
public struct Catalog: Sendable {
    let bytes: FlatBytes
    let folding: FoldTable
    let narrow: NameIndex
    let wide: NameIndex
    /// Start and end of each section in turn; not ranges: the runtime makes the first
    /// array of those by looking through every conformance in the program.
    private let sections: [Int]

    /// The catalog that comes with the library.
    ///
    /// - Throws: ``TZConvError/malformedData(source:reason:)`` if the program was built with another version's data.
    public static func bundled() throws(TZConvError) -> Catalog {
        // A constant pointer and its count.
        let data = unsafe tz_embedded_catalog()
        guard let start = unsafe data.start else {
            throw .malformedData(source: "bundled catalog", reason: "is missing from the program")
        }
        // The bytes are a constant of the program, aligned to 16.
        let bytes = unsafe FlatBytes(unsafeStatic: UnsafeRawPointer(start), count: Int(data.count))
        return try Catalog(bytes: bytes, source: "bundled catalog")
    }

    /// A catalog from a compiled file's bytes; all of them are checked against their checksum.
    ///
    /// - Parameters:
    ///   - content: the bytes.
    ///   - source: what to call them in an error.
    /// - Throws: ``TZConvError/malformedData(source:reason:)`` if they are damaged or of another version.
    /// - Complexity: O(*n*) for *n* bytes, which are copied.
    public init(content: [UInt8], source: String) throws(TZConvError) {
        try self.init(bytes: FlatBytes(content), source: source)
        try verify(source: source)
    }

    init(bytes: FlatBytes, source: String) throws(TZConvError) {
        for (index, byte) in CatalogFormat.magic.enumerated() where bytes.byte(index) != byte {
            throw .malformedData(source: source, reason: "is not a catalog of tzconv")
        }
        guard bytes.word(8) == CatalogFormat.version else {
            throw .malformedData(
                source: source,
                reason: "is of version \(bytes.word(8)), and this program reads version \(CatalogFormat.version)"
            )
        }
        guard Int(bytes.word(16)) == bytes.count else {
            throw .malformedData(source: source, reason: "is cut short: \(bytes.count) of \(bytes.word(16)) bytes")
        }
        var sections: [Int] = []
        for section in CatalogFormat.Section.allCases {
            let place = CatalogFormat.headerSize + section.rawValue * 8
            let start = Int(bytes.word(place))
            let length = Int(bytes.word(place + 4))
            guard Int(bytes.word(12)) == CatalogFormat.Section.allCases.count, start <= bytes.count,
                length <= bytes.count - start, start & 3 == 0
            else { throw .malformedData(source: source, reason: "has a damaged table of contents") }
            sections.append(start)
            sections.append(start + length)
        }
        self.bytes = bytes
        self.sections = sections
        func range(_ section: CatalogFormat.Section) -> Range<Int> {
            sections[2 * section.rawValue]..<sections[2 * section.rawValue + 1]
        }
        folding = FoldTable(
            bytes: bytes,
            keys: range(.foldKeys),
            values: range(.foldValues).lowerBound,
            units: range(.foldUnits).lowerBound,
            pairs: range(.foldPairs)
        )
        narrow = NameIndex(
            bytes: bytes,
            unitSize: 1,
            groups: range(.narrowGroups),
            names: range(.narrowNames),
            sets: range(.narrowSets),
            slots: range(.narrowSlots)
        )
        wide = NameIndex(
            bytes: bytes,
            unitSize: 2,
            groups: range(.wideGroups),
            names: range(.wideNames),
            sets: range(.wideSets),
            slots: range(.wideSlots)
        )
    }

    /// Compares the checksum of the whole catalog.
    ///
    /// - Throws: ``TZConvError/malformedData(source:reason:)``.
    /// - Complexity: O(*n*) for *n* bytes: it reads every page, so that it isn't done at every start.
    public func verify(source: String = "bundled catalog") throws(TZConvError) {
        let stored = UInt64(bytes.word(20)) | UInt64(bytes.word(24)) << 32
        guard bytes.checksum(from: CatalogFormat.headerSize) == stored else {
            throw .malformedData(source: source, reason: "is damaged: its checksum doesn't match")
        }
    }

    /// The size of the compiled catalog in bytes.
    public var byteCount: Int { bytes.count }

    /// How many different names it knows.
    public var nameCount: Int { narrow.count + wide.count }

    /// Lines about its sources: what, version, licence.
    public var about: String {
        let range = range(.about)
        return bytes.text(range.lowerBound, range.count)
    }

    func range(_ section: CatalogFormat.Section) -> Range<Int> {
        // Two bounds for every section were made in the initializer.
        sections[2 * section.rawValue]..<sections[2 * section.rawValue + 1]
    }
}
