/// Which letters are easily taken for each other: neighbours on the keyboard, and letters that sound alike.
package enum Keyboard {
    /// The rows of QWERTY, each shifted by about half a key against the one above; QWERTZ and AZERTY differ in a few keys
    /// only.
    private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

    /// For each letter, the letters that are its neighbours, as bits.
    private static let neighbours: [UInt32] = {
        var sets = [UInt32](repeating: 0, count: 26)
        func place(_ row: Int, _ column: Int) -> Int? {
            guard rows.indices ~= row, rows[row].indices ~= column else { return nil }
            return Int(rows[row][column]) - 0x61
        }
        for row in rows.indices {
            for column in rows[row].indices {
                guard let letter = place(row, column) else { continue }
                let around = [
                    (row, column - 1), (row, column + 1), (row - 1, column), (row - 1, column + 1),
                    (row + 1, column - 1),
                    (row + 1, column),
                ]
                for (otherRow, otherColumn) in around {
                    if let other = place(otherRow, otherColumn) { sets[letter] |= 1 << UInt32(other) }
                }
            }
        }
        return sets
    }()

    /// For each letter, the letters that are often written for it because they sound alike.
    private static let soundalikes: [UInt32] = {
        var sets = [UInt32](repeating: 0, count: 26)
        let pairs = [
            "ae", "ai", "ao", "ei", "ey", "iy", "ou", "uo", "au", "ck", "kq", "cq", "cs", "sz", "cz", "vw", "bv", "fv",
            "gj", "jy", "dt", "bp",
            "gk", "mn", "ij", "kx", "uw",
        ]
        for pair in pairs {
            let letters = pair.utf8.map { Int($0) - 0x61 }
            guard let first = letters.first, let last = letters.last else { continue }
            sets[first] |= 1 << UInt32(last)
            sets[last] |= 1 << UInt32(first)
        }
        return sets
    }()

    private static func has(_ sets: [UInt32], _ left: UInt16, _ right: UInt16) -> Bool {
        guard 0x61...0x7a ~= left, 0x61...0x7a ~= right else { return false }
        return sets[Int(left) - 0x61] & (1 << UInt32(right - 0x61)) != 0
    }

    /// Whether two letters' keys touch.
    package static func areNeighbours(_ left: UInt16, _ right: UInt16) -> Bool { has(neighbours, left, right) }

    /// Whether one letter is often written for the other.
    package static func soundAlike(_ left: UInt16, _ right: UInt16) -> Bool { has(soundalikes, left, right) }

    /// Whether a unit is one of the Latin vowels, y among them.
    package static func isVowel(_ unit: UInt16) -> Bool {
        // a e i o u y
        0x61...0x7a ~= unit && 0x0110_4111 & (1 << UInt32(unit - 0x61)) != 0
    }
}
