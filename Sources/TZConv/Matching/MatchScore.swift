/// How likely it is that a query was meant for a name, as the logarithm of odds against its meaning nothing we know.
///
/// The reasoning is that of a noisy channel. Before anything is typed, a place is asked for about as often as people live
/// there. Then fingers slip: each slip multiplies the odds by a small factor, less small for likely slips. Against that
/// stands the chance that a word out of the blue looks like this name: each letter that agrees makes it less likely,
/// though long words of a language share their endings, so that letters beyond the first ten say little more. A word of
/// four letters one slip away from a town is therefore no sign of anything, a word of nine letters two slips away is; and
/// `asdfgh`, two slips from a city of six letters, stays unknown.
///
/// Beginnings and forms with letters left out are weighed in the same coin, so that all three are ranked together. The
/// constants were fitted to seeded queries made from the catalog's own sources: misspellings, beginnings and
/// abbreviated forms on one side, English words, keyboard mashing and random letters on the other.
package enum MatchScore {
    /// How a query is related to a name.
    package enum Relation: UInt8, Sendable {
        case exact
        case typo
        case prefix
        case subsequence
    }

    /// What one slip costs.
    static let slip: Float = 6.2
    /// What one agreeing letter brings.
    static let letter: Float = 2.07
    /// What one agreeing letter of another script brings: there are more of them to differ by.
    static let wideLetter: Float = 3.87
    /// What an ideograph brings.
    static let ideograph: Float = 6
    /// Letters after this one bring less.
    static let fullLetters = 9
    static let laterLetter: Float = 0.35
    /// The odds against a word out of the blue being meant as a place of 100,000.
    static let doubt: Float = 7.4
    /// Writing only a beginning, and each letter that is then missing.
    static let beginning: Float = 2.5
    static let missingLetter: Float = 0.28
    /// Leaving letters out on purpose is rarer than slipping.
    static let skipping: Float = 0.43
    /// Three letters without a vowel; four bring half of it.
    static let bareConsonants: Float = 1.6
    /// What leaving out a letter costs, against a slip.
    static let skip: Float = 2.18

    /// How much the number of people counts.
    static let people: Float = 1.45

    /// The odds before anything is typed.
    package static func prior(population: Int) -> Float {
        people * naturalLogarithm(Float(max(population, 1000)) / 100_000)
    }

    /// What the letters of a query bring if they agree.
    package static func agreement(_ query: [UInt16]) -> Float {
        var agreement: Float = 0
        for (place, unit) in query.enumerated() {
            let worth = unit < 0x80 ? letter : isIdeograph(unit) ? ideograph : wideLetter
            agreement += place < fullLetters ? worth : laterLetter
        }
        return agreement
    }

    /// What the query says about the name.
    ///
    /// - Parameters:
    ///   - cost: from ``TypingCost`` or ``SkippedLetters``; 0 for a beginning.
    ///   - agreement: from ``agreement(_:)``.
    package static func evidence(
        _ relation: Relation,
        cost: Float,
        query: [UInt16],
        agreement: Float,
        nameLength: Int
    ) -> Float {
        let length = query.count
        switch relation {
        case .exact: return agreement
        case .typo: return agreement - cost * slip - doubt
        case .prefix: return agreement - beginning - Float(nameLength - length) * missingLetter - doubt
        case .subsequence:
            // Consonants alone are written on purpose: hardly a word has none but them.
            let isBare = length <= 4 && !query.contains(where: Keyboard.isVowel)
            let purpose = isBare ? bareConsonants / Float(max(1, length - 2)) : 0
            return agreement - cost * skip - skipping - doubt + purpose
        }
    }

    /// How near the query is to the name, from 0 to 1, to show to people.
    package static func nearness(_ relation: Relation, cost: Float, queryLength: Int, nameLength: Int) -> Double {
        let length = Float(max(queryLength, nameLength, 1))
        switch relation {
        case .exact: return 1
        case .prefix: return Double(0.5 + 0.5 * Float(queryLength) / length)
        case .typo, .subsequence: return Double(max(0.05, 1 - 0.4 * cost / length))
        }
    }

    /// Chinese characters, whose every one is a word's worth; kana, Hangul syllables stand between.
    package static func isIdeograph(_ unit: UInt16) -> Bool { 0x3400...0x9fff ~= unit || 0xf900...0xfaff ~= unit }

    /// The natural logarithm, from the exponent and an area hyperbolic series: good to 1e-5, and without the C library.
    static func naturalLogarithm(_ value: Float) -> Float {
        guard value > 0, value.isFinite else { return 0 }
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return Float(value.exponent) * 0.693_147_18 + series
    }
}
