/// The layout of the compiled catalog, shared by its reader and its writer.
///
/// Little-endian throughout. A header of ``headerSize`` bytes: magic, version, number of sections, whole size, FNV-1a
/// checksum of everything after the header; then a table of sections (start and length, 4 bytes each); then the sections,
/// each aligned to 4 bytes.
///
/// Names are kept folded and without blanks. Those of ASCII letters are bytes (narrow), all others UTF-16 (wide). Names
/// of one length form a group: its names sorted, one straight after the other, so that a name's place is its number times
/// its length and no table of places is needed. Beside each group stand, in the same order, the names' letter sets and
/// their slots. A slot says what the name means: a posting, or where a list of postings is.
package enum CatalogFormat {
    package static let magic: [UInt8] = Array("tzcatlog".utf8)
    package static let version: UInt32 = 1
    package static let headerSize = 32

    /// The sections, in the order of the table.
    package enum Section: Int, CaseIterable, Sendable {
        /// Text: each string is its length in one byte, then UTF-8.
        case strings
        /// The zones' ids: string, 4 bytes each.
        case zones
        /// Countries: code (2 bytes ASCII), unused (2), name (string, 4).
        case countries
        /// Regions: country (2), unused (2), code (string, 4), name (string, 4).
        case regions
        /// What names mean: ``CatalogFormat/entrySize`` bytes each.
        case entries
        /// Lists of zones: a count (2), then that many zone numbers (2 each).
        case zoneLists
        /// Lists of postings: a count (4), then postings (4 each).
        case postingLists
        /// Groups of narrow names: count (4), first name's place (4), number of the group's first name (4), by length.
        case narrowGroups
        case narrowNames
        case narrowSets
        case narrowSlots
        case wideGroups
        case wideNames
        case wideSets
        case wideSlots
        /// The folding table (see ``FoldTable``).
        case foldKeys
        case foldValues
        case foldUnits
        case foldPairs
        /// Lines of text about the sources, for people.
        case about
    }

    /// The longest name, in units; longer ones are left out by the compiler.
    package static let longestName = 127

    /// Zone (2), country (2), region (2), kind (1), flags (1), population (4), name (string, 4), zone list (4).
    ///
    /// The flags and the population mean something else for abbreviations (``AbbreviationUse``). A city's flag says that a
    /// zone is called after it, a cloud region's that its code has a hyphen before the number.
    package static let entrySize = 20

    /// The bytes of one group in the tables of groups.
    package static let groupSize = 12

    /// Number of "no country", "no region", "no zone".
    package static let none: UInt16 = 0xffff

    /// A slot with this bit is the place of a list of postings.
    package static let listBit: UInt32 = 0x8000_0000

    /// A posting: the entry's number in the low bits, how the name belongs to it (``NameClass``) above.
    package static let entryBits: UInt32 = 24
}

/// How a name belongs to what it names.
package enum NameClass: UInt8, Sendable, CaseIterable {
    /// The name itself, or an equal of it.
    case main
    /// A nickname or a former name, kept by hand.
    case nickname
    /// Another name from a trusted source, such as CLDR.
    case trusted
    /// Another name as GeoNames lists it; some are wrong.
    case alternate
    /// A code of two to four letters: not found by typos or prefixes.
    case code
    /// A whole zone id or the end of one.
    case identifier
    /// A name that is found only when written exactly: Windows zones, cloud regions.
    case exactOnly
}
