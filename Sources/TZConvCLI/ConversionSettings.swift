internal import TZConv

/// Everything that a conversion was asked for, after parsing and before anything is done.
struct ConversionSettings {
    /// Places and times, as the shell gave them.
    var words: [String]
    var format: String?
    var date: String?
    var isJSON = false
    var isQuiet = false
    var isStrict = false
    var onGap = Disambiguation.compatible
    var onFold = Disambiguation.compatible
    var dateOrder: ConversionPolicy.DateOrder?
    var locale: String?
    var color = ColorChoice.auto
    var now: String?
    var tzdata: String?

    init(words: [String]) { self.words = words }

    /// The words as one text.
    var input: String { words.joined(separator: " ") }

    /// Whether the times are on standard input: a `-` stands for them, unless it is the dash of a range, `10:00 - 11:30`.
    var readsInput: Bool {
        words.indices.contains { index in
            guard words[index] == "-" else { return false }
            guard index > 0, index + 1 < words.count else { return true }
            return !Self.beginsWithDigit(words[index - 1]) || !Self.beginsWithDigit(words[index + 1])
        }
    }

    private static func beginsWithDigit(_ word: String) -> Bool {
        word.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    /// The policy for the library.
    var policy: ConversionPolicy {
        ConversionPolicy(onGap: onGap, onFold: onFold, isStrict: isStrict, dateOrder: dateOrder)
    }
}
