/// Reads the longest run of words that is a time.
///
/// A phrase is a sequence of items (a clock, a date, a weekday, an offset…), each at most once and in any order. After
/// each item that ends where a word ends the draft is kept; the last one kept is the answer. A word that looks like a
/// time and can't be one (`25:99`) is an error rather than no time, so that it is never taken for a place.
struct PhraseReader {
    let text: PhraseText
    let options: PhraseOptions
    var position = 0
    var draft = PhraseDraft()

    init(_ text: PhraseText, options: PhraseOptions) {
        self.text = text
        self.options = options
    }

    mutating func read() throws(TZConvError) -> (phrase: TimePhrase, wordCount: Int)? {
        var best: (phrase: TimePhrase, wordCount: Int)?
        do throws(TZConvError) {
            while position < text.tokens.count {
                let before = position
                guard try readItem(), position > before else { break }
                let endsWord = isAtWordEnd
                let isComma = token(position).map { $0.isMark(",") } ?? false
                if isComma { position += 1 }
                if endsWord || isComma && isAtWordEnd, let found = phrase(upTo: before == position ? before : position)
                {
                    best = found
                }
            }
        } catch {
            // A word that can't be read ends the time before it; a time that contradicts itself is no time at all.
            if case .unreadable = error, best != nil { return best }
            if case .ambiguous = error, best != nil { return best }
            throw error
        }
        if best == nil, position > 0, let first = token(0), first.kind == .number, !isAtWordEnd {
            throw unreadable(0, "can't be read as a time", "write it as 9:30 or 2018-08-15 9:30")
        }
        return best
    }

    /// The draft as a phrase of the words up to a token.
    private func phrase(upTo position: Int) -> (phrase: TimePhrase, wordCount: Int)? {
        guard let meaning = draft.meaning, let last = token(position - 1) else { return nil }
        let end = last.isMark(",") ? last.start : last.end
        return (
            TimePhrase(
                text: text.string(0, end),
                meaning: meaning,
                end: draft.end,
                zone: draft.zone,
                facts: draft.facts,
                shape: draft.shape
            ),
            last.word + 1
        )
    }

    /// Reads one item and moves past it; false if the next word is none.
    private mutating func readItem() throws(TZConvError) -> Bool {
        guard let first = token(position), !draft.isComplete else { return false }
        // A new item begins with a word, or inside one only after the T of ISO 8601 and its like.
        switch first.kind {
        case .mark:
            if first.isMark("@") { return try readEpoch() }
            if first.isMark("[") { return try readBracketedZone() }
            if first.isMark("+") || first.isMark("-") {
                if try readRangeEnd() { return true }
                if try readSignedShift() { return true }
                return try readOffset()
            }
            return false
        case .number:
            if try readNumericDate() { return true }
            if try readUnsignedShift() { return true }
            if try readEpoch() { return true }
            if try readDayThenMonth() { return true }
            if try readTrailingYear() { return true }
            if try readClock() { return true }
            if readTwelve() { return true }
            return try refuseNumber()
        case .letters:
            if try readClockAfterT() { return true }
            if try readOffset() { return true }
            if try readRangeEnd() { return true }
            if try readMonthThenDay() { return true }
            if try readWeekday() { return true }
            if try readWord() { return true }
            return try readAfterPreposition()
        }
    }

    /// `at 9am`, `on friday`: the preposition belongs to the time if a time follows.
    private mutating func readAfterPreposition() throws(TZConvError) -> Bool {
        let start = position
        guard isFree, let word = lowerWord(at: position), word == "at" || word == "on" || word == "the",
            isAtWordEnd(position + 1), word != "at" || draft.meaning != nil
        else { return false }
        position += 1
        if position < text.tokens.count, try readItem() { return true }
        position = start
        return false
    }

    // MARK: Looking at tokens

    func token(_ index: Int) -> PhraseToken? {
        text.tokens.indices.contains(index) ? text.tokens[index] : nil
    }

    /// Whether an item may begin here: at the start of a word.
    var isFree: Bool { token(position)?.isAfterBlank ?? false }

    var isAtWordEnd: Bool { isAtWordEnd(position) }

    /// Whether the token before the index is the last of its word.
    func isAtWordEnd(_ index: Int) -> Bool {
        guard let next = token(index) else { return true }
        return token(index - 1).map { $0.word != next.word } ?? true
    }

    /// A number of so many digits, with no blank before it unless allowed.
    func number(_ index: Int, digits: ClosedRange<Int>, afterBlank: Bool = false) -> PhraseToken? {
        guard let token = token(index), token.kind == .number, digits.contains(token.length),
            afterBlank || !token.isAfterBlank
        else { return nil }
        return token
    }

    func mark(_ index: Int, _ character: Unicode.Scalar, afterBlank: Bool = false) -> Bool {
        guard let token = token(index), token.isMark(character) else { return false }
        return afterBlank || !token.isAfterBlank
    }

    /// The letters at an index in small letters; nil for other tokens.
    func lowerWord(at index: Int) -> String? {
        guard let token = token(index), token.kind == .letters else { return nil }
        return text.string(token.start, token.end).lowercased()
    }

    /// The word that an index is in, as it was given, without a comma at its end.
    func wordText(at index: Int) -> String {
        guard let token = token(index) else { return "" }
        let word = text.tokens.filter { $0.word == token.word }
        guard let first = word.first, let last = word.last else { return "" }
        let end = last.isMark(",") && word.count > 1 ? last.start : last.end
        return text.string(first.start, end)
    }

    /// The text from one token to another, for messages.
    func given(_ first: Int, _ end: Int) -> String {
        guard let start = token(first), let last = token(end - 1) else { return "" }
        return text.string(start.start, last.end)
    }

    // MARK: Building the shape

    /// Adds the pieces of an item that begins at a token and has been read up to the position, with the text that
    /// stands between it and the item before.
    mutating func append(_ pieces: [FormatPiece], from first: Int) {
        guard let start = token(first), let last = token(position - 1) else { return }
        if let shapeEnd = draft.shapeEnd {
            let gap = gap(shapeEnd, start.start)
            if !gap.isEmpty { draft.pieces.append(.literal(gap)) }
        }
        draft.pieces += pieces
        draft.shapeEnd = last.end
    }

    /// What stands between two items: the very bytes if they are blanks, commas and the like; else one blank, because
    /// words such as `at` and `tomorrow` have no place in the answer.
    private func gap(_ start: Int, _ end: Int) -> [UInt8] {
        guard start < end else { return [] }
        let bytes = Array(text.bytes[start..<end])
        return bytes.contains { $0.isASCIIWord } ? [UInt8(ascii: " ")] : bytes
    }

    func literal(_ token: PhraseToken) -> FormatPiece { .literal(Array(text.bytes[token.start..<token.end])) }

    /// The text between two tokens as a piece, if there is any.
    func literal(between left: PhraseToken, _ right: PhraseToken) -> [FormatPiece] {
        left.end < right.start ? [.literal(Array(text.bytes[left.end..<right.start]))] : []
    }
}
