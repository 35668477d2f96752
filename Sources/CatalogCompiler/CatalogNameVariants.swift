import TZConv

/// Spellings of a name that people take for the same.
enum NameVariants {
    /// Words that are written in two ways.
    private static let pairs: [(String, String)] = [
        ("saint", "st"), ("sainte", "ste"), ("fort", "ft"), ("mount", "mt"), ("and", ""), ("santo", "sto"),
        ("santa", "sta"),
    ]

    /// The other spellings of a folded name, one word changed in each.
    static func variants(of name: FoldedText) -> [[UInt16]] {
        guard name.wordCount > 1 else { return [] }
        var found: [[UInt16]] = []
        for number in 0..<name.wordCount {
            let word = String(decoding: name.words(number..<(number + 1)), as: UTF16.self)
            for (long, short) in pairs {
                // "st" at the end is a street, "and" at an end a name.
                if number == name.wordCount - 1 { continue }
                if word == "and", number == 0 { continue }
                let other = word == long ? short : word == short ? long : nil
                guard let other else { continue }
                var units = number > 0 ? Array(name.words(0..<number)) : []
                units += Array(other.utf16)
                units += Array(name.words((number + 1)..<name.wordCount))
                found.append(units)
            }
        }
        return found
    }
}
