/// What it costs to have typed a query for a name: a weighted edit distance, in units of one ordinary slip.
///
/// The alignment is that of ``AlignmentDistance``; the weights say which slips are likely. A neighbouring key, a letter
/// that sounds alike, a doubled or undoubled letter and a swap of neighbours are likelier than a letter out of nowhere.
/// People seldom get the first letter wrong, so that a slip there costs more.
package enum TypingCost {
    static let substitution: Float = 1.0
    static let neighbourKey: Float = 0.72
    static let soundalike: Float = 0.66
    static let omission: Float = 0.85
    static let omittedDouble: Float = 0.4
    static let omittedVowel: Float = 0.75
    static let insertion: Float = 0.95
    static let insertedDouble: Float = 0.5
    static let insertedNeighbour: Float = 0.8
    static let swap: Float = 0.7
    static let firstLetter: Float = 1.1

    /// The least that any one edit costs.
    package static let least: Float = 0.4

    /// The cost of the cheapest way from the name to the query.
    ///
    /// - Complexity: O(*m* × *n*) for *m* units of the query and *n* of the name.
    package static func cost(query: [UInt16], name: [UInt16]) -> Float {
        let width = name.count + 1
        // Three rows of the table, on the stack; all of them are written before they are read.
        return unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * width) { cells in
            unsafe cells.initialize(repeating: 0)
            var beforeLast = 0
            var last = width
            var current = 2 * width
            for column in name.indices {
                unsafe cells[last + column + 1] = unsafe cells[last + column] + omissionCost(name, column)
            }
            for row in query.indices {
                let typed = query[row]
                unsafe cells[current] = unsafe cells[last] + insertionCost(query, row, first: true)
                let inserted = insertionCost(query, row, first: false)
                for column in name.indices {
                    let meant = name[column]
                    var best = unsafe cells[last + column]
                    if typed != meant {
                        best += substitutionCost(typed, meant) * (column == 0 ? firstLetter : 1)
                    }
                    best = min(best, unsafe cells[last + column + 1] + inserted)
                    best = min(best, unsafe cells[current + column] + omissionCost(name, column))
                    if row > 0, column > 0, typed == name[column - 1], query[row - 1] == meant, typed != meant {
                        best = min(best, unsafe cells[beforeLast + column - 1] + swap * (column == 1 ? firstLetter : 1))
                    }
                    unsafe cells[current + column + 1] = best
                }
                (beforeLast, last, current) = (last, current, beforeLast)
            }
            return unsafe cells[last + name.count]
        }
    }

    private static func substitutionCost(_ typed: UInt16, _ meant: UInt16) -> Float {
        if Keyboard.soundAlike(typed, meant) { return soundalike }
        if Keyboard.areNeighbours(typed, meant) { return neighbourKey }
        return substitution
    }

    /// A letter of the name that was not typed.
    private static func omissionCost(_ name: [UInt16], _ column: Int) -> Float {
        if column == 0 { return omission * firstLetter }
        if name[column] == name[column - 1] { return omittedDouble }
        return Keyboard.isVowel(name[column]) ? omittedVowel : omission
    }

    /// A letter that was typed and isn't in the name.
    private static func insertionCost(_ query: [UInt16], _ row: Int, first: Bool) -> Float {
        if row > 0, query[row] == query[row - 1] { return insertedDouble }
        if row + 1 < query.count, query[row] == query[row + 1] { return insertedDouble }
        if first, row == 0 { return insertion * firstLetter }
        if row > 0, Keyboard.areNeighbours(query[row], query[row - 1]) { return insertedNeighbour }
        if row + 1 < query.count, Keyboard.areNeighbours(query[row], query[row + 1]) { return insertedNeighbour }
        return insertion
    }
}
