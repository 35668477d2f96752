/// Folds names so that spellings that people take for the same are the same: case, accents, ligatures, widths.
///
/// The table is compiled from ICU into the catalog (see Data/unicode), so that names and queries are folded alike on
/// every machine. It gives for a code point what to put in its place: other letters, nothing at all (apostrophes, marks
/// that don't make another letter), or a blank (hyphens, slashes, other punctuation). A code point that isn't listed
/// stays as it is. ASCII is folded by rule, without the table.
package struct FoldTable: Sendable {
    /// Sorted code points, four bytes each; the matching value says where the replacement is.
    private let bytes: FlatBytes
    private let keys: Range<Int>
    private let values: Int
    private let units: Int
    private let pairs: Range<Int>

    /// A table within other bytes.
    ///
    /// - Parameters:
    ///   - keys: the range of the sorted code points, 4 bytes each.
    ///   - values: the start of the values, 4 bytes each: the replacement's first unit × 16 + its length.
    ///   - units: the start of the replacements' UTF-16 units.
    ///   - pairs: the range of compositions, 12 bytes each, sorted: first and second code point, and what they make.
    package init(bytes: FlatBytes, keys: Range<Int>, values: Int, units: Int, pairs: Range<Int>) {
        self.bytes = bytes
        self.keys = keys
        self.values = values
        self.units = units
        self.pairs = pairs
    }

    /// The text folded, and where its words begin.
    ///
    /// Decomposed text gives the same as composed text: pairs of a letter and a mark are composed first.
    ///
    /// - Complexity: O(*n* log *t*) for *n* code points and a table of *t*; O(*n*) for ASCII.
    package func fold(_ text: some StringProtocol) -> FoldedText {
        var writer = Writer()
        writer.text.units.reserveCapacity(text.utf8.count)
        var pending: UInt32?
        for scalar in text.unicodeScalars {
            let value = scalar.value
            guard let held = pending else {
                pending = value
                continue
            }
            if value >= 0x300, let composed = compose(held, value) {
                pending = composed
            } else {
                write(held, to: &writer)
                pending = value
            }
        }
        if let held = pending { write(held, to: &writer) }
        return writer.text
    }

    private struct Writer {
        var text = FoldedText()
        var atWordStart = true

        mutating func append(_ unit: UInt16) {
            if atWordStart {
                text.wordStarts.append(text.units.count)
                atWordStart = false
            }
            text.units.append(unit)
        }
    }

    private func write(_ scalar: UInt32, to writer: inout Writer) {
        if scalar < 0x80 {
            switch UInt8(truncatingIfNeeded: scalar) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                writer.append(UInt16(truncatingIfNeeded: scalar))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                writer.append(UInt16(truncatingIfNeeded: scalar | 0x20))
            case UInt8(ascii: "'"), UInt8(ascii: "`"): break
            case UInt8(ascii: "&"):
                writer.atWordStart = true
                for unit in "and".utf16 { writer.append(unit) }
                writer.atWordStart = true
            default: writer.atWordStart = true
            }
            return
        }
        guard let index = index(of: scalar) else {
            guard let scalar = Unicode.Scalar(scalar) else { return }
            for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { writer.append(unit) }
            return
        }
        let value = Int(bytes.word(values + index * 4))
        for place in 0..<(value & 15) {
            let unit = bytes.half(units + (value >> 4 + place) * 2)
            if unit == 0x20 { writer.atWordStart = true } else { writer.append(unit) }
        }
    }

    private func index(of scalar: UInt32) -> Int? {
        var low = 0
        var high = keys.count / 4
        while low < high {
            let middle = (low + high) / 2
            let key = bytes.word(keys.lowerBound + middle * 4)
            if key == scalar { return middle }
            if key < scalar { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// What two code points make together, as Unicode's canonical composition does; nil if nothing.
    private func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
        // Hangul is composed by rule (The Unicode Standard, section 3.12).
        if 0x1100...0x1112 ~= first, 0x1161...0x1175 ~= second {
            return 0xac00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        }
        if 0xac00...0xd7a3 ~= first, (first - 0xac00) % 28 == 0, 0x11a8...0x11c2 ~= second {
            return first + second - 0x11a7
        }
        var low = 0
        var high = pairs.count / 12
        while low < high {
            let middle = (low + high) / 2
            let place = pairs.lowerBound + middle * 12
            let pair = (bytes.word(place), bytes.word(place + 4))
            if pair == (first, second) { return bytes.word(place + 8) }
            if pair < (first, second) { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
