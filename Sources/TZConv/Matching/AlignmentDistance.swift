/// The optimal string alignment distance to one query: insertions, deletions, substitutions and swaps of neighbours, each
/// counting one, no part edited twice.
///
/// Computed for all of the query's positions at once in one machine word per letter of the key (Hyyrö, "A Bit-Vector
/// Algorithm for Computing Levenshtein and Damerau Edit Distances", Nordic Journal of Computing 10, 2003), so that the
/// query is at most 64 units long.
package struct AlignmentDistance: Sendable {
    /// The longest query, in units.
    package static let longestQuery = 64

    /// Positions of each ASCII unit in the query, and of the others by open addressing: 128 + 128 slots.
    private var masks: [UInt64]
    private var owners: [UInt16]
    package let length: Int
    private let lastBit: UInt64

    /// Prepares a query; nil if it is empty or longer than ``longestQuery``.
    package init?(_ query: [UInt16]) {
        guard 1...Self.longestQuery ~= query.count else { return nil }
        masks = Array(repeating: 0, count: 256)
        owners = Array(repeating: 0, count: 128)
        length = query.count
        lastBit = 1 << UInt64(query.count - 1)
        for (index, unit) in query.enumerated() {
            let bit: UInt64 = 1 << UInt64(index)
            if unit < 0x80 {
                masks[Int(unit)] |= bit
                continue
            }
            // At most 64 units in 128 slots: there is always a free one.
            var slot = Int(unit) & 127
            while owners[slot] != 0, owners[slot] != unit { slot = (slot + 1) & 127 }
            owners[slot] = unit
            masks[128 + slot] |= bit
        }
    }

    /// Where in the query a unit stands.
    @inline(__always)
    private func mask(_ unit: UInt16) -> UInt64 {
        if unit < 0x80 { return masks[Int(unit)] }
        var slot = Int(unit) & 127
        while owners[slot] != unit {
            if owners[slot] == 0 { return 0 }
            slot = (slot + 1) & 127
        }
        return masks[128 + slot]
    }

    /// The distance to a key, or nil if it is more than `limit`.
    ///
    /// - Complexity: O(*n*) for a key of *n* units; less if the limit is passed early.
    @inline(__always)
    package func distance(limit: Int, count: Int, unit: (Int) -> UInt16) -> Int? {
        var positive = ~UInt64(0)
        var negative: UInt64 = 0
        var diagonal: UInt64 = 0
        var previous: UInt64 = 0
        var distance = length
        var rest = count
        for index in 0..<count {
            let match = mask(unit(index))
            let swapped = ((~diagonal & match) << 1) & previous
            diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | swapped
            let horizontalPositive = negative | ~(diagonal | positive)
            let horizontalNegative = diagonal & positive
            if horizontalPositive & lastBit != 0 { distance += 1 }
            if horizontalNegative & lastBit != 0 { distance -= 1 }
            let shifted = horizontalPositive << 1 | 1
            positive = (horizontalNegative << 1) | ~(diagonal | shifted)
            negative = shifted & diagonal
            previous = match
            rest -= 1
            // Each letter that is left can bring the distance down by one at most.
            if distance - rest > limit { return nil }
        }
        return distance <= limit ? distance : nil
    }

    /// The distance to a key, or nil if it is more than `limit`.
    package func distance(to key: [UInt16], limit: Int) -> Int? {
        distance(limit: limit, count: key.count) { key[$0] }
    }
}
