/// A piece of a phrase: digits, letters, or one mark.
struct PhraseToken {
    enum Kind { case number, letters, mark }

    let kind: Kind
    /// Where the token stands in the phrase's bytes.
    let start: Int
    let end: Int
    /// The value of a number; digits beyond 18 make it `Int.max`, which no part of a time can be.
    let value: Int
    /// The byte of a mark; dashes of all kinds are `-`.
    let mark: UInt8
    /// The index of the word that the token belongs to.
    let word: Int
    /// Whether a blank stands before the token, or a new word begins with it.
    let isAfterBlank: Bool

    /// The number of digits or bytes.
    var length: Int { end - start }

    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && UInt32(mark) == scalar.value }
}

/// The words of a phrase, cut into tokens.
struct PhraseText {
    let bytes: [UInt8]
    let tokens: [PhraseToken]

    /// No time that a person writes has more words; a line of a log may be far longer.
    static let mostWords = 16

    /// No word of a time has more bytes; a longer one ends the text.
    static let longestWord = 256

    /// Words with a blank between each two.
    init(_ words: ArraySlice<Substring>) {
        self.init(words, gap: { _, _ in " ".utf8[...] })
    }

    /// The words of a text with what stands between them there.
    init(_ words: [Substring], of text: String) {
        self.init(words[...], gap: { text.utf8[$0.endIndex..<$1.startIndex] })
    }

    private init(_ words: ArraySlice<Substring>, gap: (Substring, Substring) -> Substring.UTF8View) {
        var bytes: [UInt8] = []
        var tokens: [PhraseToken] = []
        tokens.reserveCapacity(8)
        var before: Substring?
        for (index, word) in words.prefix(Self.mostWords).enumerated() {
            guard word.utf8.count <= Self.longestWord else { break }
            if let before {
                let between = gap(before, word)
                guard between.count <= Self.longestWord else { break }
                bytes.append(contentsOf: between)
            }
            before = word
            let start = bytes.count
            bytes.append(contentsOf: word.utf8)
            Self.cut(bytes, from: start, word: index, into: &tokens)
        }
        self.bytes = bytes
        self.tokens = tokens
    }

    /// The text of some bytes.
    func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    private static func cut(_ bytes: [UInt8], from start: Int, word: Int, into tokens: inout [PhraseToken]) {
        var index = start
        var isAfterBlank = true
        while index < bytes.count {
            let byte = bytes[index]
            let first = index
            var kind = PhraseToken.Kind.mark
            var value = 0
            var mark = byte
            if byte.isASCIIDigit {
                kind = .number
                while index < bytes.count, bytes[index].isASCIIDigit {
                    value = index - first < 18 ? value * 10 + Int(bytes[index] - UInt8(ascii: "0")) : .max
                    index += 1
                }
            } else if let (length, replacement) = special(bytes, index) {
                index += length
                mark = replacement
            } else if byte.isASCIILetter || byte >= 0x80 {
                kind = .letters
                while index < bytes.count, bytes[index].isASCIILetter || bytes[index] >= 0x80,
                    special(bytes, index) == nil
                {
                    index += 1
                }
            } else {
                index += 1
            }
            if mark == UInt8(ascii: " "), kind == .mark {
                isAfterBlank = true
                continue
            }
            tokens.append(
                PhraseToken(
                    kind: kind,
                    start: first,
                    end: index,
                    value: value,
                    mark: kind == .mark ? mark : 0,
                    word: word,
                    isAfterBlank: isAfterBlank
                )
            )
            isAfterBlank = false
        }
    }

    /// Characters outside ASCII that stand for one inside it: its length in bytes and what it stands for.
    private static func special(_ bytes: [UInt8], _ index: Int) -> (length: Int, replacement: UInt8)? {
        let space = UInt8(ascii: " ")
        let dash = UInt8(ascii: "-")
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return (1, space)
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return (2, space)
        case 0xE2 where index + 2 < bytes.count:
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xAF): return (3, space)  // U+2000 to U+200A, U+202F
            case (0x80, 0x90...0x95), (0x88, 0x92): return (3, dash)  // U+2010 to U+2015, U+2212
            default: return nil
            }
        default: return nil
        }
    }
}
