/// Finds names that are near a query: misspellings, beginnings, and names of which letters were left out.
///
/// One pass over the groups of names whose length allows it. A name is looked at only if its letter set is near enough,
/// then its distance is computed in a few instructions per letter, and only what is within the limit is weighed. Names
/// one slip away are looked at first; those that are further away only if none of them is good enough.
struct NearSearch {
    /// A rank that makes a search for more slips needless.
    private static let goodEnough: Float = 4

    /// Readings of a lower rank aren't kept, not even to be suggested.
    private static let lowest: Float = -7

    let catalog: Catalog
    let units: [UInt16]
    let letters: LetterSet
    private let isWide: Bool
    private let agreement: Float
    /// What may be found.
    let isWanted: (Posting) -> Bool
    /// The best reading of each entry so far, and the best of all.
    private var found: [Int: PlaceMatch] = [:]
    private var best: Float = -.infinity
    /// A name that is being looked at.
    private var name: [UInt16] = []

    init(catalog: Catalog, units: [UInt16], isWanted: @escaping (Posting) -> Bool) {
        self.catalog = catalog
        self.units = units
        self.letters = LetterSet(units)
        self.isWide = !units.allSatisfy { $0 < 0x80 }
        self.agreement = MatchScore.agreement(units)
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
        if limit > 0 { misspelled(index, distance, edits: 1) }
        if units.count >= 3 {
            // One or two letters again and again are no abbreviation.
            let canSkip = !isWide && letters.bits.nonzeroBitCount > 2
            let longestSkipped = min(index.longest, units.count * 2 + 3)
            for length in (units.count + 1)...(units.count + 24) {
                guard let group = index.group(length) else { continue }
                begun(index, group)
                if canSkip, length <= longestSkipped { shortened(index, group) }
            }
        }
        if limit > 1, best < Self.goodEnough { misspelled(index, distance, edits: limit) }
        return found.values.sorted { ($0.rank, $1.entry.index) > ($1.rank, $0.entry.index) }
    }

    private mutating func misspelled(_ index: NameIndex, _ distance: borrowing AlignmentDistance, edits: Int) {
        for length in max(1, units.count - edits)...(units.count + edits) {
            guard let group = index.group(length) else { continue }
            var near: [Int] = []
            index.scan(group, range: 0..<group.count, letters: letters, distance: distance, limit: edits) {
                number,
                found in
                // What one edit leads to was looked at before.
                if edits == 1 || found > 1 { near.append(number) }
            }
            for number in near {
                let slot = index.slot(group, number)
                // No slip costs less than a doubled letter.
                let least = TypingCost.least * Float(edits == 1 ? 1 : 2)
                keep(slot, .typo, length: group.length, least: least) { search in
                    index.read(group, number, into: &search.name)
                    return TypingCost.cost(query: search.units, name: search.name)
                }
            }
        }
    }

    private mutating func begun(_ index: NameIndex, _ group: NameIndex.Group) {
        // Three letters begin too many names; with ideographs two are enough.
        guard units.count >= 4 || isWide else { return }
        for number in index.range(group, prefix: units) {
            keep(index.slot(group, number), .prefix, length: group.length, least: 0) { _ in 0 }
        }
    }

    private mutating func shortened(_ index: NameIndex, _ group: NameIndex.Group) {
        var near: [Int] = []
        index.scan(group, range: index.range(group, prefix: units.prefix(1)), containing: letters) { near.append($0) }
        for number in near {
            keep(
                index.slot(group, number),
                .subsequence,
                length: group.length,
                least: SkippedLetters.least(group.length - units.count)
            ) { search in
                index.read(group, number, into: &search.name)
                return SkippedLetters.cost(query: search.units, name: search.name)
            }
        }
    }

    /// Weighs what a name means.
    ///
    /// - Parameters:
    ///   - least: no less can `cost` give: names that can't matter any more are passed over.
    ///   - cost: the cost of having typed the query for the name; nil if it wasn't.
    private mutating func keep(
        _ slot: UInt32,
        _ relation: MatchScore.Relation,
        length: Int,
        least: Float,
        cost: (inout NearSearch) -> Float?
    ) {
        let bound = MatchScore.evidence(relation, cost: least, query: units, agreement: agreement, nameLength: length)
        let lowest = max(Self.lowest, best - 12)
        var evidence: (cost: Float, weight: Float)?
        for posting in catalog.postings(slot) where isWanted(posting) {
            guard let prior = PlaceMatch.prior(posting, relation: relation, isWide: isWide), bound + prior > lowest
            else { continue }
            if evidence == nil {
                guard let cost = cost(&self) else { return }
                let weight = MatchScore.evidence(
                    relation,
                    cost: cost,
                    query: units,
                    agreement: agreement,
                    nameLength: length
                )
                evidence = (cost, weight)
            }
            guard let evidence else { return }
            let rank = evidence.weight + prior
            guard rank > max(lowest, found[posting.entry.index]?.rank ?? lowest) else { continue }
            best = max(best, rank)
            found[posting.entry.index] = PlaceMatch(
                entry: posting.entry,
                nameClass: posting.nameClass,
                // One letter left out is a slip rather than a way of writing.
                relation: relation == .subsequence && length == units.count + 1 ? .typo : relation,
                nearness: MatchScore.nearness(
                    relation,
                    cost: evidence.cost,
                    queryLength: units.count,
                    nameLength: length
                ),
                rank: rank
            )
        }
    }
}
