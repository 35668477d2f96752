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
        return try read(PhraseText(words[index...]), of: words.count - index, options: options)
    }

    /// The time that a whole text is, blanks around it apart; nil if it is no time, or more than one.
    ///
    /// Blanks inside are kept for the answer: a tab between date and time stays one.
    ///
    /// - Throws: as ``read(_:at:options:)``.
    public static func read(
        whole text: String,
        options: PhraseOptions = .standard
    ) throws(TZConvError) -> TimePhrase? {
        let words = text.split(whereSeparator: \.isWhitespace)
        let found = try read(PhraseText(words, of: text), of: words.count, options: options)
        return found.flatMap { $0.wordCount == words.count ? $0.phrase : nil }
    }

    private static func read(
        _ text: PhraseText,
        of wordCount: Int,
        options: PhraseOptions
    ) throws(TZConvError) -> (phrase: TimePhrase, wordCount: Int)? {
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
        guard reader.draft.hasSeconds, found.phrase.hasDay else { return found }
        // A date with seconds may go on as a stamp, with a zone or with a year behind the time. One with the name of its
        // month is a stamp if it can be, because the layout knows how to pad a day below 10.
        guard found.wordCount < wordCount || reader.draft.hasMonthName,
            let stamp = try readStamp(text, options: options), stamp.wordCount >= found.wordCount,
            stamp.wordCount > found.wordCount || reader.draft.hasMonthName
        else { return found }
        return stamp
    }

    /// Whether words that no person would write as a time may be a machine's: a name of a place begins otherwise.
    private static func mayBeStamp(_ text: PhraseText) -> Bool {
        guard let first = text.tokens.first else { return false }
        if first.kind == .number { return true }
        if first.kind == .letters {
            guard let second = text.tokens.dropFirst().first, !second.isAfterBlank else { return false }
            // klog's level before the month, and ids; `date=2018-08-15 time=…`.
            return first.length == 1 && second.kind == .number && second.length >= 4 || second.isMark("=")
        }
        return "[(<\"'@/".utf8.contains(first.mark)
    }

    /// The time that a whole text is.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` if the text is no time, or more than a time.
    public init(_ text: String, options: PhraseOptions = .standard) throws(TZConvError) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let found = try Self.read(PhraseText(words, of: text), of: words.count, options: options) else {
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
