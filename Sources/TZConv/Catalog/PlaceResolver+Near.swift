extension PlaceResolver {
    /// The best reading of a name that isn't written exactly.
    func near() throws(TZConvError) -> Resolution {
        let matches = nearMatches()
        guard let best = matches.first, best.rank > 0 else {
            throw .unknownPlace(input: query, suggestions: suggestions(matches))
        }
        return try resolution(of: matches.filter { $0.rank > 0 || $0.rank > best.rank - 3 })
    }

    /// All readings, best first, each entry once.
    func nearMatches() -> [PlaceMatch] {
        // Digits are never slips: they are in codes, and codes are written exactly.
        guard !folded.hasDigit else { return [] }
        var matches: [PlaceMatch] = []
        if commas.isEmpty {
            matches += search(folded)
            if let shorter = withoutTime() { matches += search(shorter) }
        }
        if !isPath { matches += nearQualified() }
        matches.sort(by: Self.isBetter)
        var seen: Set<Int> = []
        return matches.filter { seen.insert($0.entry.index).inserted }
    }

    private func search(_ name: FoldedText) -> [PlaceMatch] {
        let identifiersOnly = isPath
        var search = NearSearch(catalog: catalog, units: name.units) { posting in
            identifiersOnly == (posting.nameClass == .identifier) || (!identifiersOnly && posting.entry.kind == .zone)
        }
        return Array(search.run().prefix(24))
    }

    /// Up to three names that might have been meant.
    private func suggestions(_ matches: [PlaceMatch]) -> [String] {
        var names: [String] = []
        for match in matches where match.rank > -5 && names.count < 3 {
            let name = catalog.string(match.entry.name)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
