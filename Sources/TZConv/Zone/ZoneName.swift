/// What a zone's id may look like, and how ids are compared: ASCII letters without their case.
enum ZoneName {
    /// The id in small letters; nil if it can't be one.
    ///
    /// An id is at most 64 letters, digits and `_ + - . /`, and is never a path that leads out of a directory.
    static func folded(_ id: String) -> [UInt8]? {
        var bytes = Array(id.utf8)
        guard 1...64 ~= bytes.count else { return nil }
        var partStart = 0
        for position in bytes.indices {
            switch bytes[position] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[position] |= 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
            case UInt8(ascii: "."):
                // Refuses `.`, `..` and hidden files alike.
                guard position > partStart else { return nil }
            case UInt8(ascii: "/"):
                guard position > partStart else { return nil }
                partStart = position + 1
            default: return nil
            }
        }
        return partStart < bytes.count ? bytes : nil
    }

    /// Compares two ids byte by byte, the second one's letters in any case.
    static func order(_ folded: [UInt8], _ name: Span<UInt8>) -> Order {
        for position in 0..<min(folded.count, name.count) {
            var byte = name[position]
            if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte { byte |= 0x20 }
            if folded[position] != byte { return folded[position] < byte ? .before : .after }
        }
        return folded.count == name.count ? .same : folded.count < name.count ? .before : .after
    }

    enum Order { case before, same, after }
}
