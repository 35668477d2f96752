/// Splits words that stand together into places: `san francisco` is one, `ny london tokyo` are three.
///
/// Of all ways to split, the one with the fewest guessed places is taken; among those the one with the fewest places,
/// a guess counting for more the less certain it is. So a name written exactly is never given up for a longer guess:
/// `ny london` stays two places although `new london` is near.
struct PlaceSplitter: Sendable {
    /// How sure a name is: 1 if it is written exactly, less for a guess, nil if there is no such place.
    typealias Judge = @Sendable (_ name: String, _ exactOnly: Bool) -> Double?

    let judge: Judge

    /// The most words that are looked at together; beyond it nobody names a single place.
    static let longestName = 8

    /// The names of the places; the words as they are if some of them are no place at all, for the error to name.
    ///
    /// - Complexity: O(*n* · ``longestName``) judgements for *n* words.
    func split(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        if judge(words.joined(separator: " "), true) != nil { return [words.joined(separator: " ")] }
        return best(words, exactOnly: true) ?? best(words, exactOnly: false) ?? byExactParts(words)
    }

    private struct Path {
        var guesses = 0
        var cost = 0.0
        var names: [String] = []

        func isBetter(than other: Path) -> Bool {
            (guesses, cost) < (other.guesses, other.cost)
        }
    }

    private func best(_ words: [String], exactOnly: Bool) -> [String]? {
        var paths = [Path?](repeating: nil, count: words.count + 1)
        paths[0] = Path()
        for start in words.indices {
            guard let path = paths[start] else { continue }
            for end in (start + 1)...min(words.count, start + Self.longestName) {
                let name = words[start..<end].joined(separator: " ")
                var next = path
                next.names.append(name)
                if judge(name, true) != nil {
                    next.cost += 1
                } else if !exactOnly, let score = judge(name, false) {
                    next.guesses += 1
                    next.cost += 1 + 3 * (1 - score)
                } else {
                    continue
                }
                guard let known = paths[end] else {
                    paths[end] = next
                    continue
                }
                if next.isBetter(than: known) { paths[end] = next }
            }
        }
        return paths[words.count]?.names
    }

    /// The words that are places by themselves stand alone, so that what is left is what the error should name.
    private func byExactParts(_ words: [String]) -> [String] {
        var names: [String] = []
        var rest: [String] = []
        for word in words {
            if judge(word, false) == nil {
                rest.append(word)
                continue
            }
            if !rest.isEmpty { names.append(rest.joined(separator: " ")) }
            rest = []
            names.append(word)
        }
        if !rest.isEmpty { names.append(rest.joined(separator: " ")) }
        return names
    }
}
