/// Finds names that are near a query: misspellings, beginnings, and names of which letters were left out.
///
/// One pass over the groups of names whose length allows it. A name is looked at only if its letter set is near enough,
/// then its distance is computed in a few instructions per letter, and only what is within the limit is weighed.
struct NearSearch {
    let catalog: Catalog
    let units: [UInt16]
    let letters: LetterSet
    private let isWide: Bool
    /// What may be found.
    let isWanted: (Posting) -> Bool
    /// The best reading of each entry so far.
    private(set) var found: [Int: PlaceMatch] = [:]

    init(catalog: Catalog, units: [UInt16], isWanted: @escaping (Posting) -> Bool) {
        self.catalog = catalog
        self.units = units
        self.letters = LetterSet(units)
        self.isWide = !units.allSatisfy { $0 < 0x80 }
        self.isWanted = isWanted
    }

    /// The most edits that can be taken for slips in a query of a length.
    static func limit(_ units: [UInt16]) -> Int {
        let ideographs = units.count { MatchScore.isIdeograph($0) }
        switch units.count + ideographs {
        case ...3: return 0
        case 4...5: return 1
        case 6...11: return 2
        default: return 3
        }
    }

    /// The readings found, best first; those that are likelier to be chance than meant have a negative rank.
    mutating func run() -> [PlaceMatch] {
        guard let distance = AlignmentDistance(units) else { return [] }
        let index = isWide ? catalog.wide : catalog.narrow
        let limit = Self.limit(units)
        let longestSkipped = min(index.longest, units.count * 3 + 2)
        let canSkip = units.count >= 3 && units.first.map { $0 < 0x80 } ?? false
        for length in max(1, units.count - limit)...max(longestSkipped, units.count + 24) {
            guard let group = index.group(length) else { continue }
            if limit > 0, length <= units.count + limit { misspelled(index, group, distance, limit) }
            if length > units.count, units.count >= 3 {
                begun(index, group)
                if canSkip, length <= longestSkipped { shortened(index, group) }
            }
        }
        return found.values.sorted { ($0.rank, $1.entry.index) > ($1.rank, $0.entry.index) }
    }

    private mutating func misspelled(
        _ index: NameIndex,
        _ group: NameIndex.Group,
        _ distance: borrowing AlignmentDistance,
        _ limit: Int
    ) {
        var near: [Int] = []
        index.scan(group, range: 0..<group.count, letters: letters, distance: distance, limit: limit) { number, _ in
            near.append(number)
        }
        for number in near {
            let name = index.name(group, number)
            keep(index.slot(group, number), .typo, cost: TypingCost.cost(query: units, name: name), length: group.length)
        }
    }

    private mutating func begun(_ index: NameIndex, _ group: NameIndex.Group) {
        // Three letters begin too many names; with ideographs two are enough.
        guard units.count >= 4 || units.first.map({ $0 >= 0x80 }) ?? false else { return }
        for number in index.range(group, prefix: units) {
            keep(index.slot(group, number), .prefix, cost: 0, length: group.length)
        }
    }

    private mutating func shortened(_ index: NameIndex, _ group: NameIndex.Group) {
        var near: [Int] = []
        index.scan(group, range: index.range(group, prefix: units.prefix(1)), containing: letters) { near.append($0) }
        for number in near {
            let name = index.name(group, number)
            guard let cost = SkippedLetters.cost(query: units, name: name) else { continue }
            keep(index.slot(group, number), .subsequence, cost: cost, length: group.length)
        }
    }

    private mutating func keep(_ slot: UInt32, _ relation: MatchScore.Relation, cost: Float, length: Int) {
        let evidence = MatchScore.evidence(relation, cost: cost, query: units, nameLength: length)
        for posting in catalog.postings(slot) where isWanted(posting) {
            let match = PlaceMatch(
                posting,
                relation: relation,
                cost: cost,
                evidence: evidence,
                queryLength: units.count,
                nameLength: length,
                isWide: isWide
            )
            guard let match, match.rank > (found[match.entry.index]?.rank ?? -20) else { continue }
            found[match.entry.index] = match
        }
    }
}
