/// A country or a region that was named to tell namesakes apart.
struct PlaceQualifier: Hashable, Sendable {
    var country: Int?
    var region: Int?

    /// Whether a place is in it; a country or region isn't in itself.
    func admits(_ entry: CatalogEntry) -> Bool {
        if let region { return entry.region == region && entry.kind != .region }
        return entry.country == country && entry.kind != .country
    }

    /// Both at once; nil if they contradict each other.
    func and(_ other: PlaceQualifier) -> PlaceQualifier? {
        guard country == other.country, (region == nil) != (other.region == nil) else { return nil }
        return PlaceQualifier(country: country, region: region ?? other.region)
    }
}

extension PlaceResolver {
    /// One way of taking a query apart.
    struct Split {
        var name: Range<Int>
        var qualifier: Range<Int>
        /// The qualifier comes first: `maine portland`.
        var isReversed: Bool
    }

    /// The ways of taking the query apart into a name and what tells namesakes apart: at commas, or between any words.
    var splits: [Split] {
        let count = folded.wordCount
        guard count > 1, count <= 8 else { return [] }
        let places = commas.isEmpty ? Array(1..<count) : commas
        return places.flatMap { place in
            [
                Split(name: 0..<place, qualifier: place..<count, isReversed: false),
                Split(name: place..<count, qualifier: 0..<place, isReversed: true),
            ]
        }
    }

    /// What some of the words mean as a qualifier, written exactly: one country or region, or one of each.
    func qualifiers(_ words: Range<Int>) -> [PlaceQualifier] {
        let direct = simpleQualifiers(catalog.exact(folded.words(words)))
        if !direct.isEmpty || words.count < 2 { return direct }
        var found: [PlaceQualifier] = []
        for place in (words.lowerBound + 1)..<words.upperBound {
            let left = simpleQualifiers(catalog.exact(folded.words(words.lowerBound..<place)))
            if left.isEmpty { continue }
            for other in simpleQualifiers(catalog.exact(folded.words(place..<words.upperBound))) {
                found += left.compactMap { $0.and(other) }
            }
        }
        return found
    }

    private func simpleQualifiers(_ postings: [Posting]) -> [PlaceQualifier] {
        postings.compactMap { posting in
            switch posting.entry.kind {
            case .country: PlaceQualifier(country: posting.entry.country, region: nil)
            case .region: PlaceQualifier(country: posting.entry.country, region: posting.entry.region)
            default: nil
            }
        }
    }

    /// The exact names that lie in an exactly written country or region.
    func exactQualified() throws(TZConvError) -> Resolution? {
        var best: [PlaceMatch] = []
        for split in splits {
            let qualifiers = qualifiers(split.qualifier)
            if qualifiers.isEmpty { continue }
            var matches = exactMatches(folded.words(split.name)).filter { match in
                match.entry.kind != .abbreviation && qualifiers.contains { $0.admits(match.entry) }
            }
            if split.isReversed {
                for index in matches.indices { matches[index].rank -= 30 }
            }
            guard let first = matches.first else { continue }
            if best.first.map({ $0.rank < first.rank }) ?? true { best = matches }
        }
        return best.isEmpty ? nil : try resolution(of: best)
    }

    /// Names near what was written, in countries or regions near what was written.
    func nearQualified() -> [PlaceMatch] {
        var found: [PlaceMatch] = []
        for split in splits {
            let name = folded.part(split.name)
            let qualifier = folded.part(split.qualifier)
            // A name of few letters beside a misspelt one is no evidence.
            guard !name.hasDigit, !qualifier.hasDigit else { continue }
            let exactQualifiers = qualifiers(split.qualifier)
            if !exactQualifiers.isEmpty {
                found += near(name, in: exactQualifiers, bonus: bonus(qualifier), split)
            } else {
                var search = NearSearch(catalog: catalog, units: qualifier.units) {
                    $0.entry.kind == .country || $0.entry.kind == .region
                }
                for match in search.run().prefix(4) where match.rank > 0 {
                    let wanted = simpleQualifiers([Posting(entry: match.entry, nameClass: match.nameClass)])
                    let weight = min(match.rank, 8) / 2
                    let named = exactMatches(folded.words(split.name)).filter { other in
                        other.entry.kind != .abbreviation && other.nameClass != .code
                            && wanted.contains { $0.admits(other.entry) }
                    }
                    for var other in named {
                        other.relation = match.relation
                        other.nearness = match.nearness
                        other.rank =
                            MatchScore.agreement(name.units) + MatchScore.prior(population: other.entry.population)
                            - MatchScore.doubt + weight
                            - (split.isReversed ? 3 : 0)
                        found.append(other)
                    }
                    if !commas.isEmpty { found += near(name, in: wanted, bonus: weight, split) }
                }
            }
        }
        return found
    }

    /// What a qualifier says for the reading as a whole: two letters say little.
    private func bonus(_ qualifier: FoldedText) -> Float {
        MatchScore.agreement(qualifier.units) / 2 - 4
    }

    private func near(_ name: FoldedText, in wanted: [PlaceQualifier], bonus: Float, _ split: Split) -> [PlaceMatch] {
        var search = NearSearch(catalog: catalog, units: name.units) { posting in
            wanted.contains { $0.admits(posting.entry) }
        }
        return search.run().prefix(6).map { match in
            var match = match
            match.rank += bonus - (split.isReversed ? 3 : 0)
            return match
        }
    }
}
