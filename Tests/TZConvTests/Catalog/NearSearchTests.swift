import Testing

@testable import TZConv

/// The quick search over the whole catalog against the slow one.
struct NearSearchTests {
    /// The names within the limit, by computing every distance.
    @Test(arguments: [UInt64(21), 22])
    func scanFindsWhatTheSlowWayFinds(seed: UInt64) throws {
        let catalog = try Catalog.bundled()
        var random = SeededRandom(seed: seed)
        for index in [catalog.narrow, catalog.wide] {
            for _ in 0..<6 {
                let length = Int.random(in: 4...9, using: &random)
                let group = try #require(index.group(length))
                var query = index.name(group, Int.random(in: 0..<group.count, using: &random))
                query.swapAt(1, 2)
                if Bool.random(using: &random) { query.remove(at: Int.random(in: 0..<query.count, using: &random)) }
                let limit = Int.random(in: 1...3, using: &random)
                let distance = try #require(AlignmentDistance(query))
                let other = try #require(index.group(max(3, query.count + Int.random(in: -1...1, using: &random))))
                // A part of the group is enough, and the slow way is slow.
                let start = Int.random(in: 0..<max(1, other.count - 3000), using: &random)
                let range = start..<min(other.count, start + 3000)
                var found: [Int: Int] = [:]
                index.scan(other, range: range, letters: LetterSet(query), distance: distance, limit: limit) {
                    found[$0] = $1
                }
                var expected: [Int: Int] = [:]
                for number in range {
                    let slow = AlignmentDistanceTests.slow(query, index.name(other, number))
                    if slow <= limit { expected[number] = slow }
                }
                #expect(found == expected, "seed \(seed): \(String(decoding: query, as: UTF16.self))")
            }
        }
    }

    /// A prefix's range is what comparing every name gives.
    @Test func prefixRange() throws {
        let catalog = try Catalog.bundled()
        for prefix in ["san", "zz", "a", "tokyo", "new"] {
            let units = Array(prefix.utf16)
            let group = try #require(catalog.narrow.group(9))
            let expected = (0..<group.count).filter { catalog.narrow.name(group, $0).starts(with: units) }
            let range = catalog.narrow.range(group, prefix: units)
            #expect(Array(range) == expected)
        }
    }

    @Test func logarithm() {
        for (value, expected) in [(1, 0), (2, 0.693_147), (10, 2.302_585), (0.001, -6.907_755), (8.5, 2.140_066)] {
            #expect(abs(MatchScore.naturalLogarithm(Float(value)) - Float(expected)) < 0.001)
        }
    }
}
