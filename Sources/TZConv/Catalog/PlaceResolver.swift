extension Catalog {
    /// What a name means: a zone, and how it was found.
    ///
    /// Exact names go before everything else: zone ids, offsets, abbreviations, cities, countries and all others, in any
    /// case, with any accents and separators, and with a country or a region behind them to tell namesakes apart
    /// (`portland, maine`, `paris tx`). Failing that, names that are near.
    ///
    ///     try catalog.resolve("neyork", in: context).zone.id        // "America/New_York"
    ///     try catalog.resolve("paris tx", in: context).zone.id      // "America/Chicago"
    ///     try catalog.resolve("asdfgh", in: context)                // throws .unknownPlace
    ///
    /// - Parameters:
    ///   - query: the name as it was typed.
    ///   - context: the zones, the moment and the person.
    /// - Throws: ``TZConvError/unknownPlace(input:suggestions:)`` if nothing is near,
    ///   ``TZConvError/unreadable(input:reason:suggestion:)`` for an offset that can't be one and for names without
    ///   letters, or what reading the zone throws.
    /// - Complexity: an exact name takes O(log *n*) of *n* names; a misspelt one a pass over those of about its length.
    public func resolve(_ query: String, in context: ResolveContext) throws(TZConvError) -> Resolution {
        try PlaceResolver(catalog: self, context: context, query: query).resolve()
    }
}

/// One query on its way to its meaning.
struct PlaceResolver {
    let catalog: Catalog
    let context: ResolveContext
    let query: String
    /// The query without blanks at its ends.
    let text: String
    let folded: FoldedText
    /// The numbers of the words that begin a part after a comma.
    let commas: [Int]
    /// Whether it was written as an id, with slashes.
    let isPath: Bool

    init(catalog: Catalog, context: ResolveContext, query: String) {
        self.catalog = catalog
        self.context = context
        self.query = query
        // Not `reversed()`: making a string of another collection costs the first conversion an eighth of its time.
        var trimmed = query[...]
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        text = String(trimmed)
        var folded = FoldedText()
        var commas: [Int] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == "、" || $0 == "，" || $0 == "،" }) {
            let piece = catalog.folding.fold(part)
            if !folded.units.isEmpty, !piece.units.isEmpty { commas.append(folded.wordCount) }
            folded.wordStarts += piece.wordStarts.map { $0 + folded.units.count }
            folded.units += piece.units
        }
        self.folded = folded
        self.commas = commas
        isPath = text.contains("/") || text.contains("\\")
    }

    func resolve() throws(TZConvError) -> Resolution {
        if let resolution = try userName() { return resolution }
        if let offset = try OffsetName.read(text) { return try resolution(of: offset) }
        guard !folded.units.isEmpty, text.contains(where: { $0 != "&" && !$0.isWhitespace }) else {
            throw .unreadable(
                input: query,
                reason: "has no letters or digits",
                suggestion: "give a city, a country, a zone or an offset"
            )
        }
        if let resolution = try exact() { return resolution }
        if let resolution = try posix() { return resolution }
        if let resolution = try systemZone() { return resolution }
        try refuseMilitaryLetter()
        if let resolution = try exactQualified() { return resolution }
        guard !context.exactOnly else { throw .unknownPlace(input: query, suggestions: []) }
        return try near()
    }

    // MARK: Exact names

    /// The readings of an exact name, best first.
    func exactMatches(_ units: ArraySlice<UInt16>) -> [PlaceMatch] {
        let postings = catalog.exact(units)
        if postings.isEmpty { return [] }
        if postings.contains(where: { $0.entry.kind == .abbreviation && $0.nameClass == .code }) {
            return abbreviationMatches(postings, length: units.count)
        }
        var matches = postings.map { PlaceMatch(exact: $0, length: units.count) }
        // me-central-1 is Amazon's, me-central1 is Google's: the one hyphen that counts.
        let isHyphened = text.dropLast().last.map { !$0.isLetter && !$0.isNumber } ?? false
        for index in matches.indices where matches[index].entry.kind == .cloud {
            if (matches[index].entry.flags == 1) == isHyphened { matches[index].rank += 1 }
            // Without a slash it isn't Canada/Central but Azure's canadacentral.
            if !isPath { matches[index].rank += 1000 }
        }
        return matches.sorted(by: Self.isBetter)
    }

    static func isBetter(_ left: PlaceMatch, _ right: PlaceMatch) -> Bool {
        left.rank != right.rank ? left.rank > right.rank : left.entry.index < right.entry.index
    }

    private func exact() throws(TZConvError) -> Resolution? {
        // A comma always parts two places, unless the name as a whole has one.
        var matches = exactMatches(folded.units[...])
        if !commas.isEmpty, folded.isNarrow {
            matches.removeAll { $0.nameClass == .alternate || $0.nameClass == .code }
        }
        if matches.isEmpty { matches = withoutTime().map { exactMatches($0.units[...]) } ?? [] }
        return matches.isEmpty ? nil : try resolution(of: matches)
    }

    /// The query without the words that only say that a time is meant: `berlin time`, `tokyo local time`.
    func withoutTime() -> FoldedText? {
        var count = folded.wordCount
        func word(_ number: Int) -> String { String(decoding: folded.words(number..<(number + 1)), as: UTF16.self) }
        let noise: Set<String> = ["time", "timezone", "tz", "zone", "local", "clock", "now"]
        while count > 1, noise.contains(word(count - 1)) { count -= 1 }
        return count < folded.wordCount ? folded.part(0..<count) : nil
    }

    private func userName() throws(TZConvError) -> Resolution? {
        guard !context.userNames.names.isEmpty else { return nil }
        for name in context.userNames.names where catalog.folding.fold(name.name).units == folded.units {
            var plain = context
            plain.userNames = UserNames()
            plain.exactOnly = true
            let target = try PlaceResolver(catalog: catalog, context: plain, query: name.target).resolve()
            return Resolution(
                query: query,
                zone: target.zone,
                place: name.name,
                country: target.country,
                region: target.region,
                kind: .userName,
                match: .exact,
                score: 1,
                isAmbiguous: false,
                alternatives: [],
                notes: []
            )
        }
        return nil
    }

    private func resolution(of name: OffsetName) throws(TZConvError) -> Resolution {
        let zone: Zone
        if let id = name.id {
            zone = try context.database.zone(id)
        } else {
            zone = name.offset == .zero ? .utc : .fixed(name.offset)
        }
        return plain(
            zone: zone,
            place: name.id ?? (name.offset == .zero ? "UTC" : name.offset.description),
            kind: name.id == nil ? .offset : .zone,
            notes: name.form == .plain || name.offset == .zero
                ? [] : [name.form == .inverse ? .inverseSign : .offsetSign]
        )
    }

    private func plain(zone: Zone, place: String, kind: PlaceKind, notes: [Resolution.Note] = []) -> Resolution {
        Resolution(
            query: query,
            zone: zone,
            place: place,
            country: nil,
            region: nil,
            kind: kind,
            match: .exact,
            score: 1,
            isAmbiguous: false,
            alternatives: [],
            notes: notes
        )
    }

    /// A POSIX TZ string: in capitals, as they are written, so that `web1` isn't one.
    private func posix() throws(TZConvError) -> Resolution? {
        let utf8 = text.utf8
        guard let first = utf8.first, first == UInt8(ascii: "<") || 0x41...0x5a ~= first,
            utf8.contains(where: { 0x30...0x39 ~= $0 }), !utf8.contains(where: { 0x61...0x7a ~= $0 || $0 == 0x20 }),
            let zone = try? Zone(posix: text)
        else { return nil }
        return plain(zone: zone, place: text, kind: .posix)
    }

    /// An id that the system's tzdata has and the catalog hasn't.
    private func systemZone() throws(TZConvError) -> Resolution? {
        var id = ""
        for character in text { id.append(character.isWhitespace ? "_" : character == "\\" ? "/" : character) }
        guard let canonical = context.database.canonicalID(id) else { return nil }
        let zone = try context.database.zone(canonical)
        let last = canonical.split(separator: "/").last ?? ""
        return plain(
            zone: zone,
            place: last.split(separator: "_").joined(separator: " "),
            kind: .zone,
            notes: canonical.hasPrefix("Etc/GMT+") || canonical.hasPrefix("Etc/GMT-") ? [.inverseSign] : []
        )
    }

    /// Military letters but Z are refused: one letter is too easily a slip.
    private func refuseMilitaryLetter() throws(TZConvError) {
        guard folded.units.count == 1, let letter = folded.units.first, 0x61...0x79 ~= letter else { return }
        let position = Int(letter) - 0x61
        // A to M without J are +1 to +12, N to Y are -1 to -12.
        let hours = position < 9 ? position + 1 : position <= 12 ? position : -(position - 12)
        let offset = letter == 0x6a ? nil : UTCOffset(hours: hours)
        throw .unreadable(
            input: query,
            reason: "is a single letter, and military letters other than Z are not read",
            suggestion: offset.map { "for military \(text.uppercased()) write \($0.description)" }
                ?? "write out the name"
        )
    }
}
