/// Many times of one shape, read and written without a look at their grammar: for columns of a file or of a pipe.
///
/// A template is made from a phrase whose parts are digits in fixed columns (`11:45`, `2018-08-15 11:45:30.250`,
/// `20180815T114530+0300`). It reads whatever has the same bytes in the other columns; anything else is nil, and is
/// for ``TimePhrase`` to read or to refuse.
///
///     let phrase = try TimePhrase("2018-08-15 11:45")
///     PhraseTemplate(phrase)?.read(line.span)          // the same as TimePhrase would read, in some nanoseconds
package struct PhraseTemplate: Sendable {
    /// What was read.
    package struct Reading: Hashable, Sendable {
        /// The date; nil for a time alone.
        package let date: CivilDate?
        package let time: CivilTime
    }

    private enum Field: UInt8 { case year, month, day, hour, minute, second, fraction }

    private struct Slot {
        let field: Field
        let start: Int
        let length: Int
    }

    /// The zone that every time of this shape has, since its bytes are the same in all.
    package let zone: TimePhrase.Zone?

    private let text: [UInt8]
    /// 1 where a digit stands that may differ.
    private let isDigit: [Bool]
    private let slots: [Slot]
    private let format: TimeFormat
    private let hasZonePiece: Bool

    /// A template of a phrase; nil if its parts have no fixed columns, or if anything in it was guessed.
    package init?(_ phrase: TimePhrase) {
        guard case .written(let format, _, nil) = phrase.shape, phrase.end == nil, phrase.facts.isEmpty,
            case .civil(let day, .time(let time)) = phrase.meaning
        else { return nil }
        let text = Array(phrase.text.utf8)
        var slots: [Slot] = []
        var position = 0
        var hasZonePiece = false
        for piece in format.pieces {
            if case .field(let field, _) = piece, Self.isZone(field) {
                hasZonePiece = true
                continue
            }
            // A zone ends the text: its length is what is left.
            guard !hasZonePiece else { return nil }
            switch piece {
            case .literal(let bytes): position += bytes.count
            case .field(let field, let style):
                guard style == .natural, let (kind, length) = Self.slot(field) else { return nil }
                slots.append(Slot(field: kind, start: position, length: length))
                position += length
            }
        }
        guard hasZonePiece ? position < text.count : position == text.count else { return nil }
        var isDigit = [Bool](repeating: false, count: text.count)
        for slot in slots { for index in slot.start..<slot.start + slot.length { isDigit[index] = true } }
        self.zone = phrase.zone
        self.text = text
        self.isDigit = isDigit
        self.slots = slots
        self.format = format
        self.hasZonePiece = hasZonePiece
        // The proof: the phrase's own text gives the phrase's own parts.
        switch day {
        case nil: guard read(text.span) == Reading(date: nil, time: time) else { return nil }
        case .date(let date): guard read(text.span) == Reading(date: date, time: time) else { return nil }
        default: return nil
        }
    }

    /// The time that some bytes are; nil if they have another shape, or parts that are out of range.
    ///
    /// - Complexity: O(*n*) in the length of the template.
    package func read(_ bytes: Span<UInt8>) -> Reading? {
        guard bytes.count == text.count else { return nil }
        for index in 0..<text.count {
            guard isDigit[index] ? bytes[index].isASCIIDigit : bytes[index] == text[index] else { return nil }
        }
        var (year, month, day, hour, minute, second, nanosecond) = (0, 0, 0, 0, 0, 0, 0)
        for slot in slots {
            var value = 0
            for index in slot.start..<slot.start &+ slot.length { value = value &* 10 &+ Int(bytes[index] &- 0x30) }
            switch slot.field {
            case .year: year = value
            case .month: month = value
            case .day: day = value
            case .hour: hour = value
            case .minute: minute = value
            case .second: second = value
            case .fraction:
                for _ in slot.length..<9 { value = value &* 10 }
                nanosecond = value
            }
        }
        guard let time = CivilTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond) else {
            return nil
        }
        // Months are from 1: without a date, all three parts stay 0.
        guard month > 0 || day > 0 || year > 0 else { return hasDate ? nil : Reading(date: nil, time: time) }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return Reading(date: date, time: time)
    }

    private var hasDate: Bool { slots.contains { $0.field == .year } }

    /// Writes a moment in the template's shape, as ``TimePhrase/write(_:end:)`` does.
    package func write(_ fields: ZonedFields, to bytes: inout [UInt8]) {
        guard !hasZonePiece, 0...9999 ~= fields.civil.date.year else {
            format.write(fields, to: &bytes)
            return
        }
        let first = bytes.count
        bytes.append(contentsOf: text)
        let date = fields.civil.date
        let time = fields.civil.time
        for slot in slots {
            var value =
                switch slot.field {
                case .year: date.year
                case .month: date.month
                case .day: date.day
                case .hour: time.hour
                case .minute: time.minute
                case .second: time.second
                case .fraction: time.nanosecond
                }
            if slot.field == .fraction { for _ in slot.length..<9 { value /= 10 } }
            var index = first &+ slot.start &+ slot.length
            while index > first &+ slot.start {
                index &-= 1
                bytes[index] = 0x30 &+ UInt8(truncatingIfNeeded: value % 10)
                value /= 10
            }
        }
    }

    private static func isZone(_ field: FormatPiece.Field) -> Bool {
        switch field {
        case .zuluOrOffset, .numericOffset, .offset, .bracketedZone, .abbreviation, .mailZone, .zoneID: true
        default: false
        }
    }

    /// The column of a field of fixed width.
    private static func slot(_ field: FormatPiece.Field) -> (Field, Int)? {
        switch field {
        case .year: (.year, 4)
        case .month: (.month, 2)
        case .day: (.day, 2)
        case .hour: (.hour, 2)
        case .minute: (.minute, 2)
        case .second: (.second, 2)
        case .fraction(let digits) where 1...9 ~= digits: (.fraction, digits)
        default: nil
        }
    }
}
