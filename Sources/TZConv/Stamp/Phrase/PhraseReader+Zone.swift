/// The zone that a time carries itself: `Z`, offsets, and RFC 9557's brackets.
extension PhraseReader {
    /// An offset straight after a time of day, or in the word after a whole stamp.
    mutating func readOffset() throws(TZConvError) -> Bool {
        guard draft.zone == nil, draft.clock != nil, draft.end == nil, let first = token(position) else { return false }
        if first.isAfterBlank, !draft.hasFullDate { return false }
        if first.kind == .letters {
            guard !first.isAfterBlank, first.length == 1, lowerWord(at: position) == "z" else { return false }
            let isExtended = draft.pieces.contains(.literal(":"))
            let start = position
            position += 1
            draft.zone = TimePhrase.Zone(offset: .zero, isUTC: true)
            append([.plain(.zuluOrOffset(colon: isExtended))], from: start)
            return true
        }
        guard first.isMark("+") || first.isMark("-"), let digits = number(position + 1, digits: 2...4) else {
            return false
        }
        let start = position
        var seconds: Int
        var end = position + 2
        let piece: FormatPiece
        switch digits.length {
        case 2:
            seconds = digits.value * 3600
            if mark(end, ":"), let minutes = number(end + 1, digits: 2...2), minutes.value < 60 {
                seconds += minutes.value * 60
                end += 2
                if mark(end, ":"), let rest = number(end + 1, digits: 2...2), rest.value < 60 {
                    seconds += rest.value
                    end += 2
                }
                piece = .plain(.numericOffset(colon: true))
            } else {
                guard !first.isAfterBlank else { return false }
                piece = .plain(.offset(colons: 3))
            }
        case 4:
            guard digits.value % 100 < 60 else {
                throw unreadable(position, "has no offset with minute \(digits.value % 100)", "write it as +05:30")
            }
            seconds = digits.value / 100 * 3600 + digits.value % 100 * 60
            piece = .plain(.numericOffset(colon: false))
        default: return false
        }
        guard isAtWordEnd(end) || mark(end, "[") || mark(end, ",") else { return false }
        guard let offset = UTCOffset(seconds: first.isMark("-") ? -seconds : seconds),
            seconds < 86_400
        else { throw unreadable(position, "has an offset of a day or more", "write offsets as +05:30") }
        position = end
        draft.zone = TimePhrase.Zone(offset: offset)
        append([piece], from: start)
        return true
    }

    /// `[Europe/Berlin]`, `[!Europe/Berlin]`, `[+02:00]`, and tags such as `[u-ca=gregory]` (RFC 9557).
    mutating func readBracketedZone() throws(TZConvError) -> Bool {
        guard draft.clock != nil, draft.end == nil, let first = token(position), !first.isAfterBlank else {
            return false
        }
        let start = position
        var zone = draft.zone ?? TimePhrase.Zone()
        var isFirst = true
        while mark(position, "["), let open = token(position) {
            guard let close = text.tokens.indices.first(where: { $0 > position && text.tokens[$0].isMark("]") }),
                let last = token(close), last.word == open.word
            else { throw unreadable(position, "has an open bracket", "write the zone as [Europe/Berlin]") }
            var content = Array(text.bytes[open.end..<last.start])
            let isCritical = content.first == UInt8(ascii: "!")
            if isCritical { content.removeFirst() }
            if let equals = content.firstIndex(of: UInt8(ascii: "=")) {
                let key = String(decoding: content[..<equals], as: UTF8.self)
                let value = String(decoding: content[(equals + 1)...], as: UTF8.self)
                // The calendar changes how a date is shown, not which instant it is; ISO 8601's is the only one here.
                if isCritical, key != "u-ca" || value != "gregory" && value != "iso8601" {
                    throw .conflict(
                        input: wordText(at: start),
                        reason: "demands '\(key)=\(value)', which is not known here",
                        suggestion: "leave the tag out, or its '!'"
                    )
                }
            } else if isFirst, !content.isEmpty {
                zone.name = String(decoding: content, as: UTF8.self)
                zone.isCritical = isCritical
            } else {
                throw unreadable(start, "has no zone between its brackets", "write it as [Europe/Berlin]")
            }
            isFirst = false
            position = close + 1
        }
        draft.zone = zone
        append([.plain(.bracketedZone)], from: start)
        return true
    }
}
