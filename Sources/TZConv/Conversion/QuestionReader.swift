/// Puts the words of a question in their places.
///
/// A place before the time is a target, a place right after it is its source, more places after that are targets; `in`,
/// `to`, `into` and arrows introduce targets, `from` and `at` the source. Commas always separate places. A time that
/// carries its own zone needs no source, so places after it are targets.
struct QuestionReader: Sendable {
    let splitter: PlaceSplitter
    let options: PhraseOptions

    /// Reads words as the shell gave them; an argument may hold blanks, commas, or a whole pasted line.
    ///
    /// - Throws: ``TZConvError`` for a malformed time, for two times, or for two sources.
    func read(_ arguments: [String]) throws(TZConvError) -> Question {
        var state = State()
        var words: [Substring] = []
        let isSingle = arguments.count == 1
        for argument in arguments {
            let parts = argument.split(whereSeparator: \.isWhitespace)
            if parts.count == 1, let sign = parts.first, Self.isSign(sign) {
                throw .unreadable(
                    input: String(sign),
                    reason: "is neither a time nor a place",
                    suggestion: "leave it out; commas part places"
                )
            }
            // An unset variable in a script must not turn `tzconv utc "$stamp"` into a question about the present.
            guard !parts.isEmpty else {
                throw .unreadable(
                    input: argument,
                    reason: "is empty, neither a time nor a place",
                    suggestion: "leave the argument out, or write a time such as 11:45"
                )
            }
            if Self.looksPosix(argument), splitter.judge(argument, true) != nil {
                try take(words, before: .place(argument), &state)
                words = []
                state.takeWhole(argument)
            } else if parts.count > 1 || Self.looksPasted(argument), let part = try quoted(argument, parts) {
                try take(words, before: part, &state)
                words = []
                try take(part, &state)
            } else {
                words += parts
            }
        }
        try take(words, before: nil, isAlone: isSingle && words.count == 1, &state)
        return try state.finished(splitter)
    }

    /// Reads a text that is a time or a line that holds one, and nothing else.
    func time(_ text: String) throws(TZConvError) -> Question {
        var question = Question()
        if let phrase = try TimePhrase.read(whole: text, options: options) {
            question.time = Question.AskedTime(phrase)
        } else if let found = try TimePhrase.read(line: text, options: options) {
            let origin = Question.Origin(stamp: found.stamp, layout: found.layout)
            question.time = Question.AskedTime(found.phrase, origin: found.stamp == text ? nil : origin)
        } else {
            throw .unreadable(
                input: text,
                reason: "is not a time",
                suggestion: "write it as 11:45, 9am, 2018-08-15 11:45, or paste the stamp"
            )
        }
        return question
    }

    /// Whether an argument may be a POSIX rule, whose commas part no places: `EST5EDT,M3.2.0,M11.1.0`.
    private static func looksPosix(_ argument: String) -> Bool {
        argument.utf8.contains(UInt8(ascii: ",")) && argument.utf8.contains { $0.isASCIIDigit }
    }

    /// Whether a word has nothing that a name or a number could be made of, and is no comma, arrow or dash.
    private static func isSign(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { byte in
            byte < 0x80 && !byte.isASCIIDigit && !byte.isASCIILetter && byte != UInt8(ascii: ",")
        } && Connector(word) == nil && word != "-" && word != "--"
    }

    /// Whether an argument without blanks can be a line of a log all the same: JSON in its compact form.
    private static func looksPasted(_ argument: String) -> Bool {
        argument.utf8.contains(UInt8(ascii: "{")) || argument.utf8.contains(UInt8(ascii: "="))
    }

    /// What an argument with blanks is, if it must be taken as a whole; nil if it is words like any others.
    private func quoted(_ argument: String, _ parts: [Substring]) throws(TZConvError) -> Part? {
        if splitter.judge(argument, true) != nil { return .place(argument) }
        // A malformed time is told of by the words' own reading, or the argument is a line with something like it.
        let reading: TimePhrase?
        do { reading = try TimePhrase.read(whole: argument, options: options) } catch { reading = nil }
        if let reading { return .time(Question.AskedTime(reading)) }
        guard let found = try TimePhrase.read(line: argument, options: options) else { return nil }
        if found.stamp == argument { return .time(Question.AskedTime(found.phrase)) }
        // `moscow 20:20:30, utc` is words; what follows the stamp in a log line is no place.
        let others = parts.flatMap { $0.split(separator: ",") }.filter {
            !found.stamp.contains($0) && !$0.contains(found.stamp) && !Connector.isConnector($0)
        }
        if !others.isEmpty, others.allSatisfy({ splitter.judge(String($0), true) != nil }) { return nil }
        return .time(
            Question.AskedTime(found.phrase, origin: Question.Origin(stamp: found.stamp, layout: found.layout))
        )
    }

    private enum Part {
        case time(Question.AskedTime)
        case place(String)
    }

    private func take(_ part: Part, _ state: inout State) throws(TZConvError) {
        switch part {
        case .time(let time): try state.take(time)
        case .place(let name): state.takeWhole(name)
        }
    }

    /// - Parameters:
    ///   - part: what follows the words; nil if nothing does.
    ///   - isAlone: whether the only word is all that was given.
    private func take(
        _ words: [Substring],
        before part: Part?,
        isAlone: Bool = false,
        _ state: inout State
    ) throws(TZConvError) {
        var index = 0
        while index < words.count {
            if let reading = try time(in: words, at: index) {
                try state.take(Question.AskedTime(reading.phrase))
                index += reading.wordCount
                continue
            }
            let word = words[index]
            if let connector = Connector(word), !isAlone, !endsPlace(words, index) {
                guard try leads(connector, words, index, part) else {
                    throw .unreadable(
                        input: String(word),
                        reason: "needs a place after it",
                        suggestion: "write one, as in 'to berlin', or leave '\(word)' out"
                    )
                }
                state.take(connector)
            } else {
                state.takeWords(word)
            }
            index += 1
        }
    }

    /// Whether a place can follow a connector; a time can follow one that introduces a source, as in `at 9am`.
    private func leads(
        _ connector: Connector,
        _ words: [Substring],
        _ index: Int,
        _ part: Part?
    ) throws(TZConvError) -> Bool {
        let next = index + 1
        if next < words.count {
            if Connector(words[next]) != nil { return false }
            return try connector == .source ? true : time(in: words, at: next) == nil
        }
        switch part {
        case nil: return false
        case .place: return true
        case .time: return connector == .source
        }
    }

    /// Whether a word that could be a connector is the end of a place's name: `gary in` is Gary in Indiana.
    private func endsPlace(_ words: [Substring], _ index: Int) -> Bool {
        guard Connector.isCode(words[index]) else { return false }
        let isLast = index + 1 == words.count
        for start in Swift.max(0, index - 3)..<index where Connector(words[start]) == nil {
            // `tokyo in berlin` is no place in Indiana; only where nothing else could follow is it looked at.
            guard isLast || startsTime(words, index + 1) else { return false }
            if splitter.judge(words[start...index].joined(separator: " "), true) != nil { return true }
        }
        return false
    }

    private func startsTime(_ words: [Substring], _ index: Int) -> Bool {
        do { return try time(in: words, at: index) != nil } catch { return true }
    }

    /// A time that begins at a word; nil if a place does.
    private func time(
        in words: [Substring],
        at index: Int
    ) throws(TZConvError) -> (phrase: TimePhrase, wordCount: Int)? {
        guard let reading = try TimePhrase.read(words, at: index, options: options) else { return nil }
        let last = index + reading.wordCount - 1
        // `mar del plata`, `sun valley`: a longer place beats a name of a month or a day.
        guard reading.phrase.hasDay, beginsLongName(words, at: last) else { return reading }
        guard reading.wordCount > 1 else { return nil }
        return try TimePhrase.read(Array(words[..<last]), at: index, options: options)
    }

    /// Whether several words from one on are a place.
    private func beginsLongName(_ words: [Substring], at index: Int) -> Bool {
        guard words[index].first?.isLetter == true else { return false }
        for count in stride(from: min(4, words.count - index), to: 1, by: -1) {
            if splitter.judge(words[index..<(index + count)].joined(separator: " "), true) != nil { return true }
        }
        return false
    }
}

/// The words that say what the place after them is.
private enum Connector {
    case target
    case source

    init?(_ word: Substring) {
        switch word.lowercased() {
        case "in", "to", "into", "->", "→", "=>", "⇒", ">": self = .target
        case "from", "at": self = .source
        default: return nil
        }
    }

    /// Whether the word is the code of a state or a country as well.
    static func isCode(_ word: Substring) -> Bool { word.utf8.count == 2 && word.utf8.allSatisfy { $0 >= 0x41 } }

    static func isConnector(_ word: Substring) -> Bool { Connector(word) != nil }
}

extension QuestionReader {
    /// What has been read so far, and what the next place would be.
    private struct State {
        private enum Role {
            case target
            case source
            case afterTime
        }

        /// Words that stand together, or one name that was quoted; none is a comma.
        ///
        /// An object as a run is: arrays of objects share one type in the runtime, and each other one has to be made.
        private final class Item {
            var words: [String]
            let isWhole: Bool

            init(_ words: [String], isWhole: Bool = false) {
                self.words = words
                self.isWhole = isWhole
            }
        }

        /// Items that belong to one role.
        private final class Run {
            let role: Role
            let items: [Item]

            init(_ role: Role, _ items: [Item]) {
                self.role = role
                self.items = items
            }
        }

        private var question = Question()
        private var role = Role.target
        private var run: [Item] = []
        private var runs: [Run] = []

        mutating func take(_ time: Question.AskedTime) throws(TZConvError) {
            endRun()
            role = time.phrase.needsNoSource ? .target : .afterTime
            if time.phrase.isDayOnly {
                guard question.day == nil else { throw Self.twice(question.day?.text, time.phrase.text) }
                question.day = time.phrase
                if question.time == nil { role = .target }
                return
            }
            guard question.time == nil else { throw Self.twice(question.time?.phrase.text, time.phrase.text) }
            question.time = time
        }

        mutating func take(_ connector: Connector) {
            endRun()
            role = connector == .target ? .target : .source
        }

        mutating func takeWhole(_ name: String) { run.append(Item([name], isWhole: true)) }

        mutating func takeWords(_ word: Substring) {
            let parts = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            for (index, part) in parts.enumerated() {
                if index > 0 { run.append(Item([])) }
                guard !part.isEmpty else { continue }
                if let last = run.last, !last.isWhole { last.words.append(part) } else { run.append(Item([part])) }
            }
        }

        private mutating func endRun() {
            if !run.isEmpty { runs.append(Run(role, run)) }
            run = []
            role = .target
        }

        private static func twice(_ first: String?, _ second: String) -> TZConvError {
            .conflict(
                input: second,
                reason: "is a second time beside '\(first ?? "")'",
                suggestion: "convert one time at a time, or give one a line to 'tzconv PLACE -'"
            )
        }

        /// The names without an `and` between two of them, which is no place there, though it is Andorra's code.
        private static func withoutAnd(_ names: [String]) -> [String] {
            names.indices.filter { index in
                index == 0 || index == names.count - 1 || names[index].lowercased() != "and"
            }
            .map { names[$0] }
        }

        mutating func finished(_ splitter: PlaceSplitter) throws(TZConvError) -> Question {
            endRun()
            // A day alone is the time that was asked for.
            if question.time == nil, let day = question.day {
                question.time = Question.AskedTime(day)
                question.day = nil
            }
            for run in runs {
                var names: [String] = []
                for item in run.items where !item.words.isEmpty {
                    names += item.isWhole ? item.words : Self.withoutAnd(splitter.split(item.words))
                }
                guard let first = names.first else {
                    throw .unreadable(
                        input: ",",
                        reason: "has no place beside it",
                        suggestion: "write the places, as in 'ny, tokyo', or leave the comma out"
                    )
                }
                if run.role != .target {
                    guard question.source == nil else {
                        throw .conflict(
                            input: first,
                            reason: "is a second source beside '\(question.source ?? "")'",
                            suggestion: "write 'to \(first)' if the time is wanted there"
                        )
                    }
                    question.source = first
                    question.isSourceExplicit = run.role == .source
                    names.removeFirst()
                }
                question.targets += names
            }
            return question
        }
    }
}
