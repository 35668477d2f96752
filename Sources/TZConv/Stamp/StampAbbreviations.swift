/// Letters that mean a zone when they stand behind a time.
///
/// The abbreviations are those that tzdata 2026f has used anywhere since 1970 in its own letter case (but for CAST and
/// MMT, which are past and look like words), those of summer time in the Second World War, and a few that machines write
/// for zones to which tzdata gives numbers. Words that aren't in the list (`INFO`, `GET`) are words.
enum StampAbbreviations {
    private static let text: StaticString = """
        ACDT ACST ADDT ADT AEDT AEST AHDT AHST AKDT AKST AST AWDT AWST BDT BST CAT CDT CEST CET CST CWT ChST EAT EDT EEST EET \
        EST EWT GDT GMT GST HDT HKST HKT HST IDT IST JDT JST KDT KST MDT MESZ MET MEST MEZ MSD MSK MST MWT NDDT NDT NST NZDT NZST \
        PDT PKST PKT PST PWT SAST SST UTC WAST WAT WEMT WEST WET WIB WIT WITA YDT YST BRT BRST CLST \
        IRST IRDT SGT MYT PHT HKT TRT YEKT OMST KRAT IRKT YAKT VLAT MAGT PETT SAMT NOVT
        """

    private static let areaText: StaticString = """
        Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US
        """

    /// The abbreviations as sorted numbers of up to five letters.
    private static let keys = words(text)
    private static let areas = words(areaText)

    /// Each word as a number, sorted; a longer word keeps its last eight letters.
    private static func words(_ text: StaticString) -> [UInt64] {
        var result: [UInt64] = []
        var key: UInt64 = 0
        for scalar in text.description.utf8 {
            if scalar == 0x20 {
                result.append(key)
                key = 0
            } else {
                key = key << 8 | UInt64(scalar)
            }
        }
        result.append(key)
        return result.sorted()
    }

    /// Whether the letters are a known abbreviation.
    static func isKnown(in bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
        length <= 5 && contains(keys, key(bytes, index, length))
    }

    /// Whether the letters are the first part of a zone's name, as `Europe` in `Europe/Berlin`.
    static func isArea(in bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
        length <= 10 && contains(areas, key(bytes, index, length))
    }

    private static func key(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) -> UInt64 {
        var key: UInt64 = 0
        for place in 0..<length { key = key << 8 | UInt64(bytes.byte(index &+ place)) }
        return key
    }

    private static func contains(_ keys: [UInt64], _ key: UInt64) -> Bool {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key
    }
}
