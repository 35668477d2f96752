/// Slips of the fingers, seeded.
enum Slips {
    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

    /// A letter swapped with the next, dropped, doubled, or hit beside.
    static func one(in name: String, using random: inout SeededRandom) -> String {
        let letters = Array(name)
        for _ in 0..<100 {
            let place = Int.random(in: 0..<letters.count, using: &random)
            var typed = letters
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                guard place + 1 < letters.count, letters[place] != letters[place + 1] else { continue }
                typed.swapAt(place, place + 1)
            case 1: typed.remove(at: place)
            case 2: typed.insert(letters[place], at: place)
            default:
                guard let other = beside(letters[place], using: &random) else { continue }
                typed[place] = other
            }
            // A blank more or less is no slip.
            if typed.filter({ $0 != " " }) != letters.filter({ $0 != " " }) { return String(typed) }
        }
        return name
    }

    private static func beside(_ letter: Character, using random: inout SeededRandom) -> Character? {
        for row in rows {
            guard let place = row.firstIndex(of: letter) else { continue }
            return [place - 1, place + 1].filter(row.indices.contains).randomElement(using: &random).map { row[$0] }
        }
        return nil
    }
}
