/// Dates with the name of a month, with or without the year.
extension PhraseReader {
    /// `15 Aug 2018`, `15th of August`, `15-Aug-18`, `15. August 2018`.
    mutating func readDayThenMonth() throws(TZConvError) -> Bool {
        guard wantsDate, let day = number(position, digits: 1...2, afterBlank: true) else { return false }
        let start = position
        var index = start + 1
        var suffix: [FormatPiece] = []
        if isOrdinalSuffix(index) {
            suffix = [.plain(.ordinalSuffix)]
            index += 1
        } else if mark(index, ".") {
            index += 1
        }
        if let word = lowerWord(at: index), word == "of" || word == "de", isAtWordEnd(index) { index += 1 }
        var separator: Unicode.Scalar?
        if let mark = self.separator(index) {
            separator = mark
            index += 1
        }
        guard let name = lowerWord(at: index), let month = options.names.month(name) else { return false }
        let monthIndex = index
        index += 1
        if mark(index, "."), separator != "." { index += 1 }
        let padded =
            day.length == 2 && text.bytes[day.start] == UInt8(ascii: "0") || separator != nil && day.length == 2
        let dayEnd = suffix.isEmpty ? day.end : token(start + 1)?.end ?? day.end
        let before = FormatPiece.literal(Array(text.bytes[dayEnd..<(token(monthIndex)?.start ?? dayEnd)]))
        var pieces = [Self.part(.day, padded)] + suffix + [before, monthPiece(month, monthIndex)]
        draft.hasMonthName = true
        if let year = year(at: index, separator: separator) {
            pieces += year.pieces
            return try takeDate(
                year: year.value,
                month: month.number,
                day: day.value,
                tokens: year.end - start,
                pieces: pieces,
                isCenturyGuessed: year.isShort
            )
        }
        return try takeMonthDay(month: month.number, day: day.value, end: index, pieces: pieces)
    }

    /// `Aug 15`, `August 15th, 2018`, `Aug-15-2018`.
    mutating func readMonthThenDay() throws(TZConvError) -> Bool {
        guard wantsDate, let name = lowerWord(at: position), let month = options.names.month(name) else { return false }
        let start = position
        var index = start + 1
        if mark(index, ".") { index += 1 }
        var separator: Unicode.Scalar?
        if let mark = self.separator(index) {
            separator = mark
            index += 1
        }
        guard let day = number(index, digits: 1...2, afterBlank: true), !mark(index + 1, ":"),
            !(mark(index + 1, ".") && number(index + 2, digits: 2...2) != nil),
            meridiem(at: index + 1) == nil
        else { return false }
        let dayIndex = index
        index += 1
        var suffix: [FormatPiece] = []
        if isOrdinalSuffix(index) {
            suffix = [.plain(.ordinalSuffix)]
            index += 1
        }
        let padded =
            day.length == 2 && text.bytes[day.start] == UInt8(ascii: "0") || separator != nil && day.length == 2
        let monthEnd = token(start)?.end ?? 0
        var pieces: [FormatPiece] = [
            monthPiece(month, start),
            .literal(Array(text.bytes[monthEnd..<(token(dayIndex)?.start ?? monthEnd)])), Self.part(.day, padded),
        ]
        pieces += suffix
        draft.hasMonthName = true
        if let year = year(at: index, separator: separator) {
            pieces += year.pieces
            return try takeDate(
                year: year.value,
                month: month.number,
                day: day.value,
                tokens: year.end - start,
                pieces: pieces,
                isCenturyGuessed: year.isShort
            )
        }
        return try takeMonthDay(month: month.number, day: day.value, end: index, pieces: pieces)
    }

    /// `st`, `nd`, `rd` or `th` straight behind a day.
    private func isOrdinalSuffix(_ index: Int) -> Bool {
        guard let suffix = lowerWord(at: index), token(index)?.isAfterBlank == false else { return false }
        return ["st", "nd", "rd", "th"].contains(suffix)
    }

    struct ReadYear {
        let value: Int
        let pieces: [FormatPiece]
        let end: Int
        let isShort: Bool
    }

    /// The year after a day and a month: four digits, with a comma or a blank before; two after a dash.
    private func year(at index: Int, separator: Unicode.Scalar?) -> ReadYear? {
        var position = index
        if let separator {
            guard mark(index, separator) else { return nil }
            position += 1
        } else if token(index)?.isMark(",") ?? false || lowerWord(at: index) == "de" {
            position += 1
        }
        guard let digits = token(position), digits.kind == .number, let before = token(index - 1),
            digits.length == 4 || digits.length == 2 && separator != nil,
            isAtWordEnd(position + 1) || mark(position + 1, ",") || lowerWord(at: position + 1) == "t"
        else { return nil }
        let isShort = digits.length == 2
        return ReadYear(
            value: isShort ? (digits.value < 69 ? 2000 : 1900) + digits.value : digits.value,
            pieces: [
                .literal(Array(text.bytes[before.end..<digits.start])),
                .plain(isShort ? .yearOfCentury : .year),
            ],
            end: position + 1,
            isShort: isShort
        )
    }

    /// The year that ends `Wed Aug 15 11:45:00 2018`.
    mutating func readTrailingYear() throws(TZConvError) -> Bool {
        guard isFree, case .monthDay(let month, let day, let weekday) = draft.day, draft.clock != nil,
            let year = number(position, digits: 4...4, afterBlank: true), isAtWordEnd(position + 1)
        else { return false }
        draft.day = nil
        draft.weekday = weekday ?? draft.weekday
        return try takeDate(year: year.value, month: month, day: day, tokens: 1, pieces: [.plain(.year)])
    }
}
