/// What it costs to have written a name with letters left out, as in `trnt` for Toronto and `lndn` for London.
///
/// People leave out vowels and keep the first letter; consonants go where several stand together. The cost is in the
/// same units as ``TypingCost``, but a vowel left out is cheap, since the writer does it on purpose.
package enum SkippedLetters {
    static let start: Float = 0.9
    static let vowel: Float = 0.08
    static let keptVowel: Float = 0.12
    static let double: Float = 0.08
    static let clusterConsonant: Float = 0.55
    static let consonant: Float = 0.95

    /// The least that leaving out a number of letters can cost.
    package static func least(_ count: Int) -> Float { start + Float(count) * min(vowel, double) }

    /// The cost, or nil if the query isn't the name with letters left out, or begins with another letter.
    ///
    /// - Complexity: O(*m* × *n*).
    package static func cost(query: [UInt16], name: [UInt16]) -> Float? {
        guard let first = query.first, first == name.first, query.count < name.count else { return nil }
        guard isPart(query, of: name) else { return nil }
        let unreachable: Float = 1000
        // best[i]: the cheapest way to have written the first i letters of the query by this place in the name.
        var best = [Float](repeating: unreachable, count: query.count + 1)
        best[1] = start
        for place in 1..<name.count {
            let letter = name[place]
            let skip = skipCost(name, place)
            let keep = Keyboard.isVowel(letter) ? keptVowel : 0
            var index = min(place + 1, query.count)
            while index >= 1 {
                var cost = best[index] + skip
                if index > 1, query[index - 1] == letter { cost = min(cost, best[index - 1] + keep) }
                best[index] = cost
                index -= 1
            }
        }
        return best[query.count] < unreachable ? best[query.count] : nil
    }

    /// Whether the query is the name with letters left out; most names fail here, and quickly.
    private static func isPart(_ query: [UInt16], of name: [UInt16]) -> Bool {
        var next = 0
        for letter in name where next < query.count && query[next] == letter { next += 1 }
        return next == query.count
    }

    private static func skipCost(_ name: [UInt16], _ place: Int) -> Float {
        let letter = name[place]
        if Keyboard.isVowel(letter) { return vowel }
        if letter == name[place - 1] { return double }
        // h after a consonant, and consonants that stand beside others, are heard less.
        let before = name[place - 1]
        let after = place + 1 < name.count ? name[place + 1] : 0
        if !Keyboard.isVowel(before) || (after != 0 && !Keyboard.isVowel(after)) { return clusterConsonant }
        return consonant
    }
}
