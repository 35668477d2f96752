/// Ranges of two times of day: `10:00-11:30`, `9-5pm`, `10:00 to 11:30`.
extension PhraseReader {
    /// `-11:30`, `- 11:30`, `to 11:30` after a time of day.
    mutating func readRangeEnd() throws(TZConvError) -> Bool {
        guard draft.clock != nil, draft.end == nil, draft.zone == nil, draft.instant == nil, let dash = token(position)
        else { return false }
        let isWord = lowerWord(at: position).map { $0 == "to" || $0 == "until" || $0 == "till" } ?? false
        guard dash.isMark("-") || isWord && dash.isAfterBlank, token(position + 1) != nil else { return false }
        // ` -03:00` after a blank is an offset; ` - 11:30` and `-11:30` are ranges.
        if dash.isAfterBlank, !isWord, token(position + 1)?.isAfterBlank == false { return false }
        guard let read = try clock(at: position + 1, isRangeEnd: true), isAtWordEnd(read.end) || mark(read.end, ",")
        else { return false }
        if !read.hasColon, !read.hasMeridiem, !isWord { return false }
        if let offset = offsetLookalike(read, dash) { draft.facts.append(.rangeNotOffset(offset)) }
        takeEnd(read, dashIndex: position)
        return true
    }

    /// `9-5pm`: the start has no meridiem of its own.
    mutating func readBareRange() throws(TZConvError) -> Bool {
        guard let hour = number(position, digits: 1...2, afterBlank: true), let dash = token(position + 1),
            dash.isMark("-"), let end = try clock(at: position + 2, isRangeEnd: true), end.hasMeridiem,
            case .time(let last) = end.clock, 1...12 ~= hour.value
        else { return false }
        // The start is in the half of the day that brings it nearest before the end: 9-5pm is 9am, 10-11am is 10am.
        let morning = hour.value % 12
        let starts = [morning + 12, morning].compactMap { CivilTime(hour: $0, minute: 0) }
        guard let start = starts.first(where: { $0 < last }) ?? starts.last else { return false }
        let first = position
        position += 1
        take(
            ReadClock(
                clock: .time(start),
                pieces: [.field(.hour12, .unpadded)] + end.pieces.filter { $0.isMeridiemOrBlank },
                end: position
            ),
            from: first
        )
        takeEnd(end, dashIndex: position)
        return true
    }

    private mutating func takeEnd(_ read: ReadClock, dashIndex: Int) {
        draft.end = read.clock
        draft.endPieces = read.pieces
        if let before = token(dashIndex - 1), let after = token(dashIndex + 1) {
            draft.joiner = Array(text.bytes[before.end..<after.start])
        }
        position = read.end
    }

    /// The offset that the end of a range could be as well.
    private func offsetLookalike(_ read: ReadClock, _ dash: PhraseToken) -> UTCOffset? {
        guard read.hasColon, !read.hasSeconds, !read.hasMeridiem, case .time(let time) = read.clock, time.hour <= 12,
            time.minute % 15 == 0, !dash.isAfterBlank, dash.length == 1, time.secondOfDay > 0
        else { return nil }
        return UTCOffset(seconds: -time.secondOfDay)
    }
}

extension FormatPiece {
    /// Whether the piece is am or pm, or the blank before it.
    fileprivate var isMeridiemOrBlank: Bool {
        switch self {
        case .literal(let bytes):
            bytes.allSatisfy { !$0.isASCIIWord && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }
        case .field(let field, _): field == .meridiem || field == .dottedMeridiem
        }
    }
}
