extension PlaceResolver {
    /// The readings of an abbreviation, as people mean it: those of the local country first, then in the catalog's order.
    ///
    /// Of the countries that share a meaning only one is kept. Readings that are no longer in use come last; other things
    /// of the same name, such as airports, behind.
    func abbreviationMatches(_ postings: [Posting], length: Int) -> [PlaceMatch] {
        let country = localCountry
        var matches = postings.map { PlaceMatch(exact: $0, length: length) }
        for index in matches.indices where matches[index].entry.kind == .abbreviation {
            let use = AbbreviationUse(matches[index].entry)
            matches[index].rank -= Float(use.meaning)
            let isOwn = country != nil && matches[index].entry.country == country
            if isOwn, !use.isPast { matches[index].rank += 50 }
            if use.isLocal, !isOwn { matches[index].rank = 0 }
        }
        matches.sort(by: Self.isBetter)
        // There are a handful: an array, because the first set of a program's own costs more than all its searches.
        var meanings: [Int] = []
        return matches.filter { match in
            guard match.entry.kind == .abbreviation else { return true }
            let meaning = AbbreviationUse(match.entry).meaning
            guard match.rank > 0, !meanings.contains(meaning) else { return false }
            meanings.append(meaning)
            return true
        }
    }

    private var localCountry: Int? {
        guard let local = context.localZone else { return nil }
        return catalog.country(ofZone: local)
    }
}

extension Catalog {
    /// The country in which most people of a zone live; nil for a zone that isn't of one.
    func country(ofZone id: String) -> Int? {
        // Folding parts the words at slashes.
        exact(folding.fold(id).units[...]).first { $0.nameClass == .identifier }?.entry.country
    }

    /// The fixed offset that an abbreviation in a machine's stamp stands for.
    ///
    /// A machine writes `EST` and means −05:00, whatever the date. Where tzdata uses one abbreviation for several offsets
    /// (`CST`, `IST`), it is taken as the given zone has used it, if it ever has.
    ///
    ///     try catalog.fixedOffset(ofAbbreviation: "MSK").description   // "+03:00"
    ///
    /// - Parameters:
    ///   - abbreviation: in any case.
    ///   - hint: the zone in which the stamp was probably written.
    ///   - instant: about when, for zones that used the abbreviation with several offsets; the latest use if nil.
    /// - Throws: ``TZConvError/ambiguous(input:reason:suggestion:)`` if it means several offsets and `hint` doesn't
    ///   settle it, ``TZConvError/unknownPlace(input:suggestions:)`` if it isn't known,
    ///   ``TZConvError/unreadable(input:reason:suggestion:)`` for words such as `ET` that stand for no fixed offset.
    public func fixedOffset(
        ofAbbreviation abbreviation: String,
        hint: Zone? = nil,
        at instant: Instant? = nil
    ) throws(TZConvError) -> UTCOffset {
        let folded = folding.fold(abbreviation)
        if let hint, let offset = Self.offset(of: abbreviation, in: hint, at: instant) { return offset }
        let uses = exact(folded.units[...])
            .filter { $0.entry.kind == .abbreviation && $0.nameClass == .code }
            .map { AbbreviationUse($0.entry) }
        guard !uses.isEmpty else { throw .unknownPlace(input: abbreviation, suggestions: []) }
        // What tzdata writes now, else what people write now, else what was written once.
        let groups = [
            uses.filter { !$0.isPast && $0.isInTzdata }, uses.filter { !$0.isPast && !$0.isLocal },
            uses.filter(\.isPast),
        ]
        for group in groups {
            let offsets = Set(group.compactMap(\.offset))
            if offsets.count == 1, let only = offsets.first { return only }
            guard offsets.isEmpty else {
                let list = offsets.sorted().map(\.description).joined(separator: ", ")
                throw .ambiguous(
                    input: abbreviation,
                    reason: "means several offsets: \(list)",
                    suggestion: "say which zone wrote it"
                )
            }
        }
        throw .unreadable(
            input: abbreviation,
            reason: "stands for no fixed offset",
            suggestion: "write the offset, or say which zone wrote it"
        )
    }

    /// The offset with which a zone uses or used an abbreviation, at an instant or last.
    private static func offset(of abbreviation: String, in zone: Zone, at instant: Instant?) -> UTCOffset? {
        let wanted = abbreviation.uppercased()
        let uses = zone.abbreviations.filter { $0.offset.abbreviation.uppercased() == wanted }
        if let instant, !uses.isEmpty {
            // A day's margin: the instant is only about when.
            for margin: Int64 in [0, -86_400, 86_400] {
                guard let moment = instant.adding(seconds: margin) else { continue }
                let there = zone.offset(at: moment)
                if there.abbreviation.uppercased() == wanted { return there.offset }
            }
        }
        return uses.max { ($0.last?.seconds ?? .max) < ($1.last?.seconds ?? .max) }?.offset.offset
    }
}
