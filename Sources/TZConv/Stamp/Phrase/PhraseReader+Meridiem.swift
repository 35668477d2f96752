/// The halves of the day: am and pm.
extension PhraseReader {
    struct Meridiem {
        let isAfternoon: Bool
        let pieces: [FormatPiece]
        let end: Int
    }

    /// `am`, `PM`, `a.m.`, with or without a blank before.
    func meridiem(at index: Int) -> Meridiem? {
        guard let first = token(index), let before = token(index - 1), let word = lowerWord(at: index) else {
            return nil
        }
        let isUpper = text.bytes[first.start] & 0x20 == 0
        let gap = literal(between: before, first)
        if word == "am" || word == "pm" {
            guard isAtWordEnd(index + 1) || token(index + 1)?.kind == .mark else { return nil }
            return Meridiem(
                isAfternoon: word == "pm",
                pieces: gap + [.field(.meridiem, isUpper ? .upper : .lower)],
                end: index + 1
            )
        }
        guard word == "a" || word == "p", mark(index + 1, "."), lowerWord(at: index + 2) == "m", mark(index + 3, ".")
        else { return nil }
        return Meridiem(
            isAfternoon: word == "p",
            pieces: gap + [.field(.dottedMeridiem, isUpper ? .upper : .lower)],
            end: index + 4
        )
    }
}
