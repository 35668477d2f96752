extension TimePhrase {
    /// The longest time that begins at a word, and how many words it has; nil if the word begins none.
    ///
    /// Words are what lies between blanks; a comma stays at the end of its word (`"15,"` in `August 15, 2018`), and one
    /// that ends the time is counted with it. Offsets alone (`-05:00`, `-3`) are places, not times.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` for what looks like a time and can't be one
    ///   (`25:99`), and ``TZConvError/ambiguous(input:reason:suggestion:)`` for `08/09/2018` without an order.
    public static func read(
        _ words: [Substring],
        at index: Int,
        options: PhraseOptions = .standard
    ) throws(TZConvError) -> (phrase: TimePhrase, wordCount: Int)? {
        guard words.indices.contains(index) else { return nil }
        var reader = PhraseReader(PhraseText(words: words[index...]), options: options)
        return try reader.read()
    }

    /// The time that a whole text is.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` if the text is no time, or more than a time.
    public init(_ text: String, options: PhraseOptions = .standard) throws(TZConvError) {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }
        guard let found = try Self.read(words, at: 0, options: options) else {
            throw .unreadable(
                input: text,
                reason: "is not a time",
                suggestion: "write one such as 9:30, 9am, 2018-08-15 11:45, tomorrow noon or @1534333500"
            )
        }
        guard found.wordCount == words.count else {
            throw .unreadable(
                input: text,
                reason: "is more than a time: '\(words[found.wordCount...].joined(separator: " "))' is left over",
                suggestion: "leave it out"
            )
        }
        self = found.phrase
    }
}
