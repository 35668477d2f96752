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
        let text = PhraseText(words: words[index...])
        var reader = PhraseReader(text, options: options)
        let found: (phrase: TimePhrase, wordCount: Int)?
        do throws(TZConvError) {
            found = try reader.read()
        } catch {
            // What people don't write so, a machine may; but what contradicts itself does so in any reading.
            if case .conflict = error { throw error }
            guard let stamp = try readStamp(text, options: options) else { throw error }
            return stamp
        }
        guard let found else { return mayBeStamp(text) ? try readStamp(text, options: options) : nil }
        // A whole date with seconds may go on as a stamp, with a zone or with a year behind the time.
        if found.wordCount < words.count - index, reader.draft.hasSeconds, found.phrase.hasDay,
            let stamp = try readStamp(text, options: options), stamp.wordCount > found.wordCount
        {
            return stamp
        }
        return found
    }

    /// Whether words that no person would write as a time may be a machine's: a name of a place begins otherwise.
    private static func mayBeStamp(_ text: PhraseText) -> Bool {
        guard let first = text.tokens.first else { return false }
        if first.kind == .number { return true }
        if first.kind == .letters {
            // klog's level before the month, and ids.
            guard first.length == 1, let second = text.tokens.dropFirst().first else { return false }
            return second.kind == .number && second.length >= 4 && !second.isAfterBlank
        }
        return "[(<\"'@".utf8.contains(first.mark)
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
