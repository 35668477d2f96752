/// Converts many times, one a line, with the same source and the same targets.
///
/// The places are resolved once. A line that is a stamp of a layout in the table goes a short way over bytes alone; any
/// other goes the way of a single question, and both give the same answer.
///
///     var lines = try LineConverter(converter, words: ["utc", "-"])
///     try lines.convert("2018-08-15 11:45:00")   // "2018-08-15 08:45:00" with the local zone in Moscow
package struct LineConverter {
    /// What is counted instead of being told line by line.
    package struct Tally: Sendable {
        /// Times that the clocks skipped.
        package var gaps = 0
        /// Times that the clocks showed twice.
        package var folds = 0
        /// Times in the reading of which something was taken for granted, such as a year.
        package var guesses = 0
    }

    /// What was counted so far.
    package private(set) var tally = Tally()

    /// Notes on how the places were read.
    package let notes: [Note]

    private let answering: Answering
    private let question: Question
    private let source: Zone?
    private let targets: [Zone]
    private let reader = StampReader(scope: [.stamps, .epochs])
    private var text = StampText()
    private var learnt: StampLayout?
    private var template: PhraseTemplate?
    /// Today in the source zone, for times without a date; nil if it was given or can't be told.
    private let today: CivilDate?
    /// Whether a date was given beside the times: one that has its own is then refused, as a single question is.
    private let isDayGiven: Bool

    /// - Parameter words: the words of the question, with `-` where the time would stand.
    /// - Throws: ``TZConvError`` for a name that can't be resolved.
    package init(_ converter: TimeConverter, words: [String]) throws(TZConvError) {
        var answering = Answering(converter)
        // A time in the dash's place, so that places before and after it get their roles.
        let asked = words.map { $0 == "-" ? "00:00" : $0 }
        var question: Question
        do throws(TZConvError) {
            question = try answering.reader.read(asked)
        } catch .conflict where words.contains("-") {
            throw .conflict(
                input: "-",
                reason: "stands for the times of standard input, and there is another time or another '-' beside it",
                suggestion: "give one of them"
            )
        }
        question.time = nil
        let places = try answering.resolved(question)
        // What the answer for the present says of its day is nothing to do with the times to come.
        notes = try answering.answer(question).notes.filter { note in
            switch note {
            case .otherDay, .notToday, .outsideData: false
            default: true
            }
        }
        answering.notes = []
        answering.places = places
        self.answering = answering
        self.question = question
        let local = try? answering.local.get()
        let source = places.source?.zone ?? local
        self.source = source
        isDayGiven = question.day != nil || converter.day != nil
        today = isDayGiven ? nil : source.flatMap { try? answering.present(in: $0).date }
        targets = places.targets.isEmpty ? [local].compactMap { $0 } : places.targets.map(\.zone)
    }

    /// The answer to one line, appended to the output; several targets are separated by tabs.
    ///
    /// - Throws: ``TZConvError`` for a line that is no time, and for whatever the policy refuses; nothing is appended
    ///   then.
    package mutating func convert(_ line: Span<UInt8>, into output: inout [UInt8]) throws(TZConvError) {
        let start = output.count
        if convertStamp(line, into: &output) { return }
        output.removeLast(output.count - start)
        if convertPhrase(line, into: &output) { return }
        output.removeLast(output.count - start)
        let string = Self.string(line)
        var answering = answering
        var question = question
        question.time = try answering.reader.time(string).time
        let answer = try answering.answer(question)
        count(answer.notes)
        template = question.time.flatMap { $0.origin == nil ? PhraseTemplate($0.phrase) : nil }
        output += Array(answer.targets.map(\.text).joined(separator: "\t").utf8)
    }

    /// The answer to one line as a string.
    ///
    /// - Throws: as ``convert(_:into:)``.
    package mutating func convert(_ line: String) throws(TZConvError) -> String {
        var output: [UInt8] = []
        try convert(Array(line.utf8).span, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The answer to one line with everything that is known about it, its places judged at its own instant.
    ///
    /// - Throws: as ``convert(_:into:)``.
    package mutating func answer(_ line: String) throws(TZConvError) -> Conversion {
        var answering = answering
        answering.places = nil
        var question = question
        question.time = try answering.reader.time(line).time
        let answer = try answering.answer(question)
        count(answer.notes)
        return answer
    }

    private mutating func count(_ notes: [Note]) {
        for note in notes {
            switch note {
            case .gap: tally.gaps += 1
            case .fold: tally.folds += 1
            default: if note.couldChangeAnswer { tally.guesses += 1 }
            }
        }
    }

    /// The short way: a whole date and time in a layout of the table, on the source's clock or with an offset.
    private mutating func convertStamp(_ line: Span<UInt8>, into output: inout [UInt8]) -> Bool {
        guard answering.converter.format == nil, !isDayGiven, let match = match(line), let instant = instant(of: match)
        else {
            return false
        }
        for (index, zone) in targets.enumerated() {
            let offset = zone.offset(at: instant)
            guard let civil = CivilDateTime(instant, at: offset.offset) else { return false }
            let target = StampZone(
                offset: offset.offset,
                // Only a stamp with a name in it asks for one.
                abbreviation: match.zone.kind == .none || match.zone.kind == .offset ? "" : offset.abbreviation,
                id: zone.id,
                isUTC: zone.id == Zone.utc.id
            )
            guard StampWriter.write(match, of: line, as: civil, in: target, into: &text) == .written else {
                return false
            }
            if index > 0 { output.append(UInt8(ascii: "\t")) }
            text.append(to: &output)
        }
        return !targets.isEmpty
    }

    /// The short way of a time such as `11:45` that has the shape of the one before.
    private func convertPhrase(_ line: Span<UInt8>, into output: inout [UInt8]) -> Bool {
        // A date of its own beside one that was given is a conflict, and gaps and folds are counted: the long way.
        guard let template, template.zone == nil, let reading = template.read(line), let source, let today,
            case .unique(let moment)? = try? source.instants(of: CivilDateTime(reading.date ?? today, reading.time))
        else { return false }
        for (index, zone) in targets.enumerated() {
            let offset = zone.offset(at: moment.instant)
            guard
                let fields = ZonedFields(
                    moment.instant,
                    at: offset.offset,
                    abbreviation: offset.abbreviation,
                    zoneID: zone.id
                )
            else { return false }
            if index > 0 { output.append(UInt8(ascii: "\t")) }
            if let format = answering.converter.format {
                format.write(fields, to: &output)
            } else {
                template.write(fields, to: &output)
            }
        }
        return !targets.isEmpty
    }

    /// The stamp that the whole line is; nil for anything that needs more than its own fields.
    private mutating func match(_ line: Span<UInt8>) -> StampMatch? {
        if let learnt, let match = reader.match(learnt, in: line, at: 0), match.range == 0..<line.count {
            return plain(match)
        }
        guard let match = reader.match(in: line, at: 0), match.range == 0..<line.count else { return nil }
        learnt = match.layout
        return plain(match)
    }

    private func plain(_ match: StampMatch) -> StampMatch? {
        let whole: StampMatch.Parts = [.year, .day, .hour, .minute]
        let isWhole = match.instant != nil || match.parts.isSuperset(of: whole)
        return isWhole && match.order == nil && match.zoneName == nil && !match.isLeapSecond && !match.isEndOfDay
            ? match : nil
    }

    /// The instant of a stamp with one reading; gaps, folds and names of zones take the long way.
    private func instant(of match: StampMatch) -> Instant? {
        if let instant = match.instant { return instant }
        guard let civil = match.dateTime() else { return nil }
        if let offset = match.zone.offset {
            // A source that was named has to agree with an offset in the line: the long way sees to it.
            return question.source == nil ? civil.instant(at: offset) : nil
        }
        guard match.zone.kind == .none, let source, case .unique(let reading)? = try? source.instants(of: civil) else {
            return nil
        }
        return reading.instant
    }

    /// The bytes of a line as a string.
    package static func string(_ line: Span<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count)
        for index in line.indices { bytes.append(line[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
