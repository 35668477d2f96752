import Testing

@testable import TZConv

/// The bit-parallel distance against the textbook's table, over random words.
struct AlignmentDistanceTests {
    /// Optimal string alignment by the recurrence: the slow form that can be read off its definition.
    static func slow(_ left: [UInt16], _ right: [UInt16]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count { table[row][0] = row }
        for column in 0...right.count { table[0][column] = column }
        for row in left.indices {
            for column in right.indices {
                var best = table[row][column] + (left[row] == right[column] ? 0 : 1)
                best = min(best, table[row][column + 1] + 1, table[row + 1][column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = best
            }
        }
        return table[left.count][right.count]
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func equalsTheTable(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        // Few letters make near words; some lie beyond ASCII and share slots.
        let alphabet: [UInt16] = [0x61, 0x62, 0x63, 0x430, 0x431, 0x4b0, 0x6771, 0x6771 + 128]
        for _ in 0..<4000 {
            func word(_ longest: Int) -> [UInt16] {
                (0..<Int.random(in: 1...longest, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                }
            }
            let query = word(Int.random(in: 1...20, using: &random) == 1 ? 64 : 9)
            let key = word(10)
            let distance = try #require(AlignmentDistance(query))
            let expected = Self.slow(query, key)
            #expect(distance.distance(to: key, limit: 100) == expected, "seed \(seed): \(query) \(key)")
            let limit = Int.random(in: 0...4, using: &random)
            #expect(
                distance.distance(to: key, limit: limit) == (expected <= limit ? expected : nil),
                "seed \(seed): \(query) \(key) within \(limit)"
            )
            if expected <= 3 {
                #expect(LetterSet.isNear(LetterSet(query).bits, LetterSet(key).bits, edits: expected))
            }
        }
    }

    @Test func refusesEmptyAndLongQueries() {
        #expect(AlignmentDistance([]) == nil)
        #expect(AlignmentDistance(Array(repeating: 0x61, count: 65)) == nil)
    }
}
