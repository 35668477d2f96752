extension PlaceResolver {
    /// How many other readings are given.
    private static let mostAlternatives = 8

    /// The answer for readings, best first.
    func resolution(of matches: [PlaceMatch]) throws(TZConvError) -> Resolution {
        guard let best = matches.first else { throw .unknownPlace(input: query, suggestions: []) }
        let zone = try zone(best.entry.zone)
        var notes: [Resolution.Note] = []
        if best.relation != .exact { notes.append(.guessed) }
        var isAmbiguous = false
        var alternatives: [Resolution.Candidate] = []
        let kind = best.kind

        if kind == .country || kind == .region {
            let zones = catalog.zones(of: best.entry)
            for other in zones.dropFirst() {
                let otherZone = try self.zone(other)
                guard !context.sameClock(zone, otherZone) else { continue }
                isAmbiguous = true
                if alternatives.count < Self.mostAlternatives,
                    !alternatives.contains(where: { context.sameClock($0.zone, otherZone) })
                {
                    alternatives.append(
                        candidate(best, zone: otherZone, place: cityName(ofZone: otherZone.id), differs: true)
                    )
                }
            }
            if isAmbiguous { notes.append(.principalZone) }
        }
        if kind == .abbreviation, best.nameClass == .code {
            notes.append(
                .abbreviationAsCivilTime(name: text, fixedOffset: AbbreviationUse(best.entry).offset)
            )
        }
        var rivals = false
        var close: Resolution.Candidate?
        for match in matches.dropFirst().prefix(40) {
            let otherZone = try self.zone(match.entry.zone)
            let differs = !context.sameClock(zone, otherZone)
            let other = candidate(match, zone: otherZone, place: qualifiedName(match), differs: differs)
            if differs, isRival(match, of: best) {
                rivals = true
                if best.relation != .exact, close == nil { close = other }
            }
            // A clock under one name once, whatever sort of thing it is.
            let isKnown = alternatives.contains { $0.place == other.place && $0.zone.id == other.zone.id }
            let isAnswer = other.place == catalog.string(best.entry.name) && other.zone.id == zone.id
            if alternatives.count < Self.mostAlternatives, !isKnown, !isAnswer { alternatives.append(other) }
        }
        if rivals {
            isAmbiguous = true
            notes.append(kind == .abbreviation ? .severalMeanings : .namesakes)
        }
        if let close { notes.append(.closeRival(close)) }
        let id = zone.id
        if kind == .zone, id.hasPrefix("Etc/GMT+") || id.hasPrefix("Etc/GMT-") { notes.append(.inverseSign) }
        return Resolution(
            query: query,
            zone: zone,
            place: catalog.string(best.entry.name),
            country: best.entry.country.map(catalog.countryCode),
            region: best.kind == .region ? nil : best.entry.region.map(catalog.regionName),
            kind: kind,
            match: Self.match(best.relation),
            score: best.nearness,
            isAmbiguous: isAmbiguous,
            alternatives: alternatives,
            notes: notes
        )
    }

    /// Whether another reading is about as good.
    ///
    /// Namesakes are rivals with at least a third of the people; a wrong alternate name makes none.
    private func isRival(_ match: PlaceMatch, of best: PlaceMatch) -> Bool {
        if best.kind == .zone { return false }
        if best.relation != .exact {
            // A third of the people, or evidence that weighs as much.
            return match.rank > best.rank - 0.83
        }
        switch (best.kind, match.kind) {
        case (.abbreviation, .abbreviation): return !AbbreviationUse(match.entry).isPast
        case (.city, .city), (.city, .country), (.city, .region), (.country, .city), (.country, .region),
            (.country, .country), (.region, .city), (.region, .country), (.region, .region):
            if match.nameClass == .alternate, best.nameClass != .alternate { return false }
            if (match.nameClass == .code) != (best.nameClass == .code) { return false }
            return match.entry.population * 3 >= best.entry.population
        default: return false
        }
    }

    private func candidate(
        _ match: PlaceMatch,
        zone: Zone,
        place: String,
        differs: Bool
    ) -> Resolution.Candidate {
        Resolution.Candidate(
            zone: zone,
            place: place,
            country: match.entry.country.map(catalog.countryCode),
            kind: match.kind,
            match: Self.match(match.relation),
            score: match.nearness,
            differs: differs
        )
    }

    private static func match(_ relation: MatchScore.Relation) -> Resolution.Match {
        switch relation {
        case .exact: .exact
        case .typo: .typo
        case .prefix: .prefix
        case .subsequence: .subsequence
        }
    }

    private func zone(_ number: Int) throws(TZConvError) -> Zone {
        let id = catalog.zoneID(number)
        guard !id.isEmpty else { throw .malformedData(source: "catalog", reason: "names a zone that it hasn't") }
        return try context.database.zone(id)
    }

    /// The city after which a zone is called.
    private func cityName(ofZone id: String) -> String {
        (id.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
    }

    /// A name that tells namesakes apart: `York, PA`, `Paris, FR`.
    private func qualifiedName(_ match: PlaceMatch) -> String {
        let name = catalog.string(match.entry.name)
        guard match.entry.kind == .city, let country = match.entry.country else { return name }
        let code = catalog.countryCode(country)
        if let region = match.entry.region, code == "US" || code == "CA" || code == "AU" {
            let regionCode = catalog.regionCode(region)
            if regionCode.utf8.allSatisfy({ 0x41...0x5a ~= $0 }), !regionCode.isEmpty {
                return "\(name), \(regionCode)"
            }
            return "\(name), \(catalog.regionName(region))"
        }
        return "\(name), \(code)"
    }
}
