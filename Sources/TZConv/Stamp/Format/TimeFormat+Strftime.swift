extension TimeFormat {
    /// A format from a pattern of strftime: POSIX's conversions and glibc's, with GNU date's `%N`, `%:z` and widths.
    ///
    /// Flags: `-` no padding, `_` blanks, `0` zeros, `+` a sign for long years, `^` capitals, `#` the other case; then
    /// a width; then `E` or `O`, which change nothing in the C locale. All names are English; a locale's own words
    /// are the command line's `full` format. `%3N` gives milliseconds.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` naming a conversion that there isn't, instead of
    ///   copying it as C does.
    public init(strftime pattern: String) throws(TZConvError) {
        var pieces: [FormatPiece] = []
        var literal: [UInt8] = []
        let bytes = Array(pattern.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "%") else {
                literal.append(bytes[index])
                index += 1
                continue
            }
            let conversion = StrftimeConversion(bytes, after: index)
            guard let piece = conversion.piece else {
                let end = Swift.min(conversion.end, bytes.count)
                let text = String(decoding: bytes[index..<end], as: UTF8.self)
                throw .unreadable(
                    input: pattern,
                    reason: conversion.isWidthTooLarge
                        ? "has '\(text)' in it, which is wider than \(StrftimeConversion.maximumWidth)"
                        : end == bytes.count && !conversion.hasLetter
                            ? "ends in an unfinished '\(text)'"
                            : "has '\(text)' in it, which strftime doesn't know",
                    suggestion: "write %% for a percent sign; common are %Y %m %d %H %M %S %a %b %p %z %Z %s"
                )
            }
            index = conversion.end
            if case .literal(let text) = piece {
                literal += text
            } else {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = []
                pieces.append(piece)
            }
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        self.init(pieces: pieces)
    }
}

/// One conversion of a strftime pattern: from the percent sign to its letter.
struct StrftimeConversion {
    /// The first index after the conversion.
    private(set) var end: Int

    private(set) var hasLetter = false
    private(set) var isWidthTooLarge = false

    /// What to write; nil if there is no such conversion.
    private(set) var piece: FormatPiece?

    /// Widths beyond this are refused: they come from a slip or from malice, and the memory is real.
    static var maximumWidth: Int { 1000 }

    init(_ bytes: [UInt8], after percent: Int) {
        var index = percent + 1
        var style = FormatPiece.Style.natural
        flags: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "-"): style.padding = .none
            case UInt8(ascii: "_"): style.padding = .space
            case UInt8(ascii: "0"): style.padding = .zero
            case UInt8(ascii: "+"): style.padding = .plus
            case UInt8(ascii: "^"): style.letters = .upper
            case UInt8(ascii: "#"): style.letters = .swapped
            default: break flags
            }
            index += 1
        }
        var width: Int?
        while index < bytes.count, bytes[index].isASCIIDigit {
            width = Swift.min((width ?? 0) * 10 + Int(bytes[index] - UInt8(ascii: "0")), Self.maximumWidth + 1)
            index += 1
        }
        style.width = width
        var colons = 0
        while index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            colons += 1
            index += 1
        }
        var modifier: UInt8?
        if index < bytes.count, bytes[index] == UInt8(ascii: "E") || bytes[index] == UInt8(ascii: "O") {
            modifier = bytes[index]
            index += 1
        }
        guard index < bytes.count else {
            self.end = bytes.count
            return
        }
        let letter = bytes[index]
        self.hasLetter = true
        self.end = index + 1
        // The rest of a character that isn't ASCII belongs to what the message names.
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { self.end += 1 }
        if let width, width > Self.maximumWidth {
            self.isWidthTooLarge = true
            return
        }
        switch modifier {
        case UInt8(ascii: "E"):
            guard "cCxXyY".utf8.contains(letter) else { return }
            // The C locale has no eras; glibc leaves their years without padding.
            if "CY".utf8.contains(letter), style.padding == .natural { style.padding = .none }
        case UInt8(ascii: "O"): guard "deHImMSuUVwWy".utf8.contains(letter) else { return }
        default: break
        }
        if colons > 0 {
            if letter == UInt8(ascii: "z"), colons <= 3 { self.piece = .field(.offset(colons: colons), style) }
            return
        }
        self.piece = Self.piece(letter, style)
    }

    private static func piece(_ letter: UInt8, _ style: FormatPiece.Style) -> FormatPiece? {
        var style = style
        switch letter {
        case UInt8(ascii: "%"): return .literal("%")
        case UInt8(ascii: "n"): return .literal("\n")
        case UInt8(ascii: "t"): return .literal("\t")
        case UInt8(ascii: "e"), UInt8(ascii: "k"), UInt8(ascii: "l"):
            if style.padding == .natural { style.padding = .space }
        case UInt8(ascii: "P"): style.letters = .lower
        case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "h"):
            if style.letters == .swapped { style.letters = .upper }
        default: break
        }
        return field(letter).map { .field($0, style) } ?? group(letter).map { .field(.group($0), style) }
    }

    private static func field(_ letter: UInt8) -> FormatPiece.Field? {
        switch letter {
        case UInt8(ascii: "a"): .weekdayShort
        case UInt8(ascii: "A"): .weekdayLong
        case UInt8(ascii: "b"), UInt8(ascii: "h"): .monthShort
        case UInt8(ascii: "B"): .monthLong
        case UInt8(ascii: "C"): .century
        case UInt8(ascii: "d"), UInt8(ascii: "e"): .day
        case UInt8(ascii: "g"): .isoYearOfCentury
        case UInt8(ascii: "G"): .isoYear
        case UInt8(ascii: "H"), UInt8(ascii: "k"): .hour
        case UInt8(ascii: "I"), UInt8(ascii: "l"): .hour12
        case UInt8(ascii: "j"): .dayOfYear
        case UInt8(ascii: "m"): .month
        case UInt8(ascii: "M"): .minute
        case UInt8(ascii: "N"): .nanosecond
        case UInt8(ascii: "p"), UInt8(ascii: "P"): .meridiem
        case UInt8(ascii: "q"): .quarter
        case UInt8(ascii: "s"): .epochSeconds
        case UInt8(ascii: "S"): .second
        case UInt8(ascii: "u"): .weekdayMondayFirst
        case UInt8(ascii: "U"): .weekOfSundays
        case UInt8(ascii: "V"): .isoWeek
        case UInt8(ascii: "w"): .weekdaySundayFirst
        case UInt8(ascii: "W"): .weekOfMondays
        case UInt8(ascii: "y"): .yearOfCentury
        case UInt8(ascii: "Y"): .year
        case UInt8(ascii: "z"): .offset(colons: 0)
        case UInt8(ascii: "Z"): .abbreviation
        default: nil
        }
    }

    /// The conversions that stand for several others, in the C locale.
    private static func group(_ letter: UInt8) -> [FormatPiece]? {
        let colon = FormatPiece.literal(":")
        let slash = FormatPiece.literal("/")
        let space = FormatPiece.literal(" ")
        let clock: [FormatPiece] = [.plain(.hour), colon, .plain(.minute)]
        let seconds: [FormatPiece] = [colon, .plain(.second)]
        switch letter {
        case UInt8(ascii: "c"):
            return [.plain(.weekdayShort), space, .plain(.monthShort), space, .field(.day, .spaced), space]
                + clock + seconds + [space, .field(.year, .unpadded)]
        case UInt8(ascii: "D"), UInt8(ascii: "x"):
            return [.plain(.month), slash, .plain(.day), slash, .plain(.yearOfCentury)]
        case UInt8(ascii: "F"): return [.plain(.year), .literal("-"), .plain(.month), .literal("-"), .plain(.day)]
        case UInt8(ascii: "r"):
            return [.plain(.hour12), colon, .plain(.minute)] + seconds + [space, .plain(.meridiem)]
        case UInt8(ascii: "R"): return clock
        case UInt8(ascii: "T"), UInt8(ascii: "X"): return clock + seconds
        default: return nil
        }
    }
}
