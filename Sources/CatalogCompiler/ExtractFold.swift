internal import CICU

/// The folding table: what each code point becomes when names are compared.
///
/// Names are folded so that spellings that people take for the same are the same: compatibility forms and case by
/// Unicode's NFKC_Casefold; accents of Latin, Greek, Hebrew and Arabic dropped; other Latin letters written in ASCII;
/// digits of all scripts as ASCII; apostrophes dropped; hyphens, slashes and other punctuation a blank. Marks that make
/// another letter stay: in Indic and Thai, kana's voicing, й, ї and ў. ё loses its dots, as Russians write it.
enum ExtractFold {
    static func table() -> ExtractTable {
        var folds: [UInt32: [UInt32]] = [:]
        var rows: [[String]] = []
        let all = Array(UInt32(0)..<0xd800) + Array(UInt32(0xe000)..<0xe0000)
        for code in all where category(code) != .unassigned {
            let fold = fold(code)
            folds[code] = fold
            if fold != [code] { rows.append([hexadecimal([code]), hexadecimal(fold)]) }
        }
        // Decomposed text: a pair is listed where folding its halves would give something else.
        for code in all {
            guard let (first, second) = ICU.composition(code), !hangul.contains(code) else { continue }
            let halves = (folds[first] ?? [first]) + (folds[second] ?? [second])
            if folds[code] != halves { rows.append([hexadecimal([first, second]), hexadecimal([code])]) }
        }
        rows += halfwidthVoicing(all)
        return ExtractTable(
            path: "Data/unicode/fold.tsv",
            comment: [
                "What names are folded with, code point by code point: nothing = dropped, 0020 = a blank between words.",
                "A code point that isn't listed stays. A row of two code points comes first: they are composed to the",
                "one given, and that is folded. Conjoining Hangul is composed by rule (Unicode, section 3.12) before.",
                "code point(s)\tin their place",
            ],
            rows: rows
        )
    }

    /// Halfwidth kana have their voicing as a letter of its own: ｶ and ﾞ are ガ.
    private static func halfwidthVoicing(_ all: [UInt32]) -> [[String]] {
        let letters = all.filter { 0xff66...0xff9d ~= $0 }
        let whole: [UInt32: UInt32] = letters.reduce(into: [:]) {
            if let full = ICU.casefold($1).first { $0[full] = $1 }
        }
        return all.compactMap { code in
            guard let (first, second) = ICU.composition(code), let half = whole[first] else { return nil }
            return [hexadecimal([half, second == 0x3099 ? 0xff9e : 0xff9f]), hexadecimal([code])]
        }
    }

    /// What one code point becomes.
    static func fold(_ code: UInt32) -> [UInt32] {
        if let replacement = byHand[code] { return replacement }
        let folded = ICU.casefold(code).flatMap { part -> [UInt32] in
            if let replacement = byHand[part] { return replacement }
            return stripped(part).flatMap(single)
        }
        // Compatibility forms that start or end with a blank, as a spacing accent, are the blank alone.
        return folded.allSatisfy { $0 == blank } && !folded.isEmpty ? [blank] : folded
    }

    /// A code point without the marks that make no other letter.
    private static func stripped(_ code: UInt32) -> [UInt32] {
        let parts = ICU.decomposed(code)
        guard let base = parts.first else { return [] }
        if category(code) == .mark { return dropsMarks(ICU.script(code)) ? [] : [code] }
        // ё, ѐ and ѝ alone: in Cyrillic a mark mostly makes another letter.
        if ICU.script(base) == "Cyrl" {
            return [[0x435, 0x308], [0x435, 0x300], [0x438, 0x300]].contains(parts) ? [base] : [code]
        }
        guard parts.count > 1, dropsMarks(ICU.script(base)) else { return [code] }
        return parts.filter { category($0) != .mark }
    }

    /// A code point without marks, in its final form.
    private static func single(_ code: UInt32) -> [UInt32] {
        if let replacement = byHand[code] { return replacement }
        if let digit = ICU.digit(code) { return [0x30 + digit] }
        switch category(code) {
        case .letter:
            guard code > 0x7f, ICU.script(code) == "Latn" else { return [code] }
            let plain = ICU.latinASCII(code).flatMap { ICU.casefold($0) }
            return plain.allSatisfy { 0x61...0x7a ~= $0 } && !plain.isEmpty ? plain : [code]
        case .modifier: return ICU.script(code) == "Zyyy" && code < 0x300 ? [] : [code]
        case .mark, .number, .unassigned: return [code]
        case .punctuation: return [blank]
        case .symbol: return code < 0x2500 ? [blank] : [code]
        }
    }

    private static func dropsMarks(_ script: String) -> Bool {
        ["Zinh", "Latn", "Grek", "Cyrl", "Hebr", "Arab", "Syrc"].contains(script)
    }

    private enum Category { case letter, modifier, mark, number, punctuation, symbol, unassigned }

    /// ICU's categories, by what becomes of them.
    ///
    /// Private use, surrogates and format characters count as unassigned.
    private static func category(_ code: UInt32) -> Category {
        switch cicu_category(code) {
        case 1, 2, 3, 5: .letter
        case 4: .modifier
        case 6, 7: .mark
        // Spacing marks are vowels.
        case 8: .letter
        case 9, 10, 11: .number
        case 12, 13, 14, 15, 19, 20, 21, 22, 23, 28, 29: .punctuation
        case 24, 25, 26, 27: .symbol
        case 16: .modifier
        default: .unassigned
        }
    }

    private static func hexadecimal(_ codes: [UInt32]) -> String {
        codes.map { code in
            let digits = String(code, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }.joined(separator: " ")
    }

    private static let blank: UInt32 = 0x20
    private static let hangul: ClosedRange<UInt32> = 0xac00...0xd7a3

    /// What Unicode's data doesn't say.
    private static let byHand: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        // Apostrophes, and what is written in their place; geresh and gershayim; the dot of Catalan's l·l.
        let dropped: [UInt32] = [
            0x27, 0x60, 0xb4, 0xb7, 0x2b9, 0x2ba, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf, 0x2c8, 0x2ca, 0x2cb, 0x2ee, 0x55a,
            0x5f3, 0x5f4, 0x640, 0x2018, 0x2019, 0x201b, 0x2032, 0x2035, 0xa78b, 0xa78c, 0xff07,
        ]
        for code in dropped { table[code] = [] }
        table[0x259] = [0x65]  // ə as in Gəncə, typed Gence
        // Persian, Urdu and Arabic forms of one letter, on different keyboards.
        table[0x6cc] = [0x64a]
        table[0x649] = [0x64a]
        table[0x6d2] = [0x64a]
        table[0x6a9] = [0x643]
        table[0x6aa] = [0x643]
        table[0x629] = [0x647]
        table[0x6c0] = [0x647]
        table[0x6c1] = [0x647]
        table[0x6c2] = [0x647]
        table[0x6c3] = [0x647]
        table[0x6d5] = [0x647]
        table[0x6be] = [0x647]
        return table
    }()
}
