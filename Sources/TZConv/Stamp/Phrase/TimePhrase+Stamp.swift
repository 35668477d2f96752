extension TimePhrase {
    /// The first stamp of a line of a log, as a phrase: where it stands and in which layout it is; nil if the line has
    /// none.
    ///
    /// A stamp without a year is taken from the past: a log doesn't tell the future.
    ///
    ///     try TimePhrase.read(line: "Aug 15 11:45:00 web1 sshd[7]: Failed password")?.stamp   // Aug 15 11:45:00
    ///
    /// - Returns: the phrase, the text of the stamp, the name of its layout, and its place among the line's UTF-8 bytes.
    /// - Throws: ``TZConvError/ambiguous(input:reason:suggestion:)`` for a date whose order is undecided.
    /// - Complexity: O(*n*) in the length of the line.
    public static func read(
        line: String,
        options: PhraseOptions = .standard
    ) throws(TZConvError) -> (phrase: TimePhrase, stamp: String, layout: String, range: Range<Int>)? {
        let bytes = Array(line.utf8)
        let reader = StampReader(scope: [.stamps, .epochs], order: options.dateOrder)
        guard let match = reader.first(in: bytes.span), let layout = match.layout else { return nil }
        let phrase = try TimePhrase(match, bytes, isRecord: true)
        return (phrase, phrase.text, layout.name, match.range)
    }

    /// The stamp of a machine that some words begin with; nil if there is none, or if a person wrote it.
    static func readStamp(
        _ text: PhraseText,
        options: PhraseOptions
    ) throws(TZConvError) -> (phrase: TimePhrase, wordCount: Int)? {
        let bytes = text.bytes
        var start = 0
        while start < bytes.count, "[(<\"'".utf8.contains(bytes[start]) { start += 1 }
        let reader = StampReader(scope: [.stamps, .identifiers, .epochs], order: options.dateOrder)
        guard let match = reader.match(in: bytes.span, at: start), isMachines(match, bytes) else { return nil }
        // Bare numbers are the phrase reader's, which says how to write what is too short for an epoch.
        if match.layout?.scope == .epochs, bytes[start].isASCIIDigit { return nil }
        var end = match.range.upperBound
        while end < bytes.count, "])>\"',:;".utf8.contains(bytes[end]) { end += 1 }
        // The stamp ends where a word does.
        let next = text.tokens.firstIndex { $0.start >= end } ?? text.tokens.count
        guard next > 0, text.tokens[next - 1].end <= end else { return nil }
        let word = text.tokens[next - 1].word
        guard next == text.tokens.count || text.tokens[next].word > word else { return nil }
        return (try TimePhrase(match, bytes, isRecord: false), word + 1)
    }

    /// Whether the letters of a zone belong to the stamp.
    ///
    /// After a time that a person wrote, `CET` means Central Europe
    /// with its summer time; a machine writes a whole date and the seconds before it, and means the offset.
    private static func isMachines(_ match: StampMatch, _ bytes: [UInt8]) -> Bool {
        guard match.zone.kind == .abbreviation || match.zone.kind == .name else { return true }
        return match.date != nil && match.second != nil
    }

    private init(_ match: StampMatch, _ bytes: [UInt8], isRecord: Bool) throws(TZConvError) {
        let text = String(decoding: bytes[match.range], as: UTF8.self)
        if match.isOrderUndecided {
            let readings = StampDateOrder.allCases.compactMap { match.reading(as: $0)?.date?.description }
            throw .ambiguous(
                input: text,
                reason: "can be \(readings.joined(separator: " or "))",
                suggestion: "write the date so, or give --day-first or --month-first"
            )
        }
        self.text = text
        self.end = nil
        self.shape = .stamp(StampShape(match: match, bytes: bytes))
        self.zone = Zone(match, bytes)
        var facts: [Fact] = []
        if match.isLeapSecond { facts.append(.leapSecond) }
        if let year = match.year, match.layout?.pattern.contains("%y") ?? false { facts.append(.centuryGuessed(year)) }
        self.facts = facts
        if let instant = match.instant {
            self.meaning = .instant(instant)
            return
        }
        let day: Day?
        if let date = match.date {
            day = .date(date)
        } else if let month = match.month, let number = match.day {
            day =
                isRecord
                ? .recorded(month: month, day: number, weekday: match.weekday)
                : .monthDay(month: month, day: number, weekday: match.weekday)
        } else {
            day = nil
        }
        let clock: Clock?
        if match.isEndOfDay {
            clock = .endOfDay
        } else if match.isLeapSecond, let hour = match.hour, let minute = match.minute {
            clock = .leapSecond(hour: hour, minute: minute, nanosecond: match.nanosecond)
        } else {
            clock = match.time.map { .time($0) }
        }
        guard day != nil || clock != nil, match.parts.isDisjoint(with: [.year, .month]) || day != nil else {
            throw .unreadable(input: text, reason: "lacks a day", suggestion: "write the whole date, as in 2018-08-15")
        }
        self.meaning = .civil(day, clock)
    }
}

extension TimePhrase.Zone {
    /// The zone part of a stamp; nil if it has none.
    fileprivate init?(_ match: StampMatch, _ bytes: [UInt8]) {
        let part = match.zone
        if let name = match.zoneName {
            self.name = String(decoding: bytes[name], as: UTF8.self)
            isCritical = match.isZoneNameCritical
        }
        switch part.kind {
        case .none: guard name != nil else { return nil }
        case .zulu:
            offset = .zero
            isUTC = true
        case .offset, .prefixedOffset, .posixOffset, .minutesWest, .minutesEast: offset = part.offset
        case .abbreviation:
            offset = part.offset
            isUTC = part.offset == .zero
            if offset == nil { abbreviation = String(decoding: bytes[part.range], as: UTF8.self) }
        case .name: name = String(decoding: bytes[part.range], as: UTF8.self)
        }
    }
}
