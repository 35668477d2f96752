/// A name as it is compared: folded, without the blanks between its words, as UTF-16 units.
///
/// `São Paulo`, `sao_paulo` and `SAOPAULO` have the same ``units``; where a word begins is kept beside them, so that
/// `paris tx` can be taken apart.
package struct FoldedText: Hashable, Sendable {
    /// The folded letters and digits of all words, one word straight after the other.
    package var units: [UInt16] = []

    /// Where in ``units`` each word begins, in rising order; empty for an empty text.
    package var wordStarts: [Int] = []

    package init() {}

    /// Whether every unit is ASCII.
    package var isNarrow: Bool { units.allSatisfy { $0 < 0x80 } }

    /// Whether there is a digit in it.
    package var hasDigit: Bool { units.contains { 0x30...0x39 ~= $0 } }

    /// The number of words.
    package var wordCount: Int { wordStarts.count }

    /// Some of the words, by number.
    package func words(_ range: Range<Int>) -> ArraySlice<UInt16> {
        guard range.lowerBound >= 0, range.lowerBound < range.upperBound, range.upperBound <= wordStarts.count else {
            return []
        }
        let start = wordStarts[range.lowerBound]
        let end = range.upperBound < wordStarts.count ? wordStarts[range.upperBound] : units.count
        return units[start..<end]
    }

    /// Some of the words as a text of their own.
    package func part(_ range: Range<Int>) -> FoldedText {
        let slice = words(range)
        var part = FoldedText()
        part.units = Array(slice)
        part.wordStarts = wordStarts[range].map { $0 - slice.startIndex }
        return part
    }

    /// The text again, words parted by blanks.
    package var text: String {
        (0..<wordCount).map { String(decoding: words($0..<($0 + 1)), as: UTF16.self) }.joined(separator: " ")
    }
}
