extension Answering {
    /// The zone that the time comes from, and what says so.
    struct Source {
        let zone: Zone
        let place: String
        let resolution: Resolution?
        /// Whether the time carries the zone itself.
        let isOwn: Bool
        /// The offset that the time carries, if it does.
        let ownOffset: UTCOffset?
    }

    /// The zone that the time itself carries, else the place that was named, else the local zone.
    ///
    /// - Throws: ``TZConvError/conflict(input:reason:suggestion:)`` if the time and a place that was named disagree.
    func sourceZone(of question: Question) throws(TZConvError) -> Source {
        let named = try namedSource(of: question)
        if let phrase = question.time?.phrase, let own = try ownZone(of: phrase, hint: named?.zone) {
            if let named, let name = question.source { try check(own, of: phrase, against: named, name) }
            return own
        }
        if let named {
            return Source(zone: named.zone, place: named.place, resolution: named, isOwn: false, ownOffset: nil)
        }
        if case .instant = question.time?.phrase.meaning {
            return Source(zone: .utc, place: "UTC", resolution: nil, isOwn: true, ownOffset: .zero)
        }
        let zone = try local.get()
        return Source(zone: zone, place: zone.placeName, resolution: nil, isOwn: false, ownOffset: nil)
    }

    /// The place that was named as the source; nil if none was.
    func namedSource(of question: Question) throws(TZConvError) -> Resolution? {
        if let places { return places.source }
        guard let name = question.source else { return nil }
        return try finder(at: now).resolve(name)
    }

    private func ownZone(of phrase: TimePhrase, hint: Zone?) throws(TZConvError) -> Source? {
        guard let own = phrase.zone else { return nil }
        if let name = own.name {
            let zone = try zone(named: name, in: phrase)
            // `Z` beside a zone in brackets says that the instant is UTC's and nothing of the zone's offset (RFC 9557).
            return Source(zone: zone, place: zone.placeName, resolution: nil, isOwn: true, ownOffset: own.offset)
        }
        if let offset = own.offset {
            let zone = own.isUTC ? Zone.utc : Zone.fixed(offset)
            return Source(
                zone: zone,
                place: own.isUTC ? "UTC" : zone.id,
                resolution: nil,
                isOwn: true,
                ownOffset: offset
            )
        }
        guard let abbreviation = own.abbreviation else { return nil }
        let offset = try fixedOffset(abbreviation, in: phrase, hint: hint)
        return Source(
            zone: .fixed(offset),
            place: abbreviation,
            resolution: nil,
            isOwn: true,
            ownOffset: offset
        )
    }

    /// The offset that an abbreviation in a stamp stands for, as the named source or else the local zone has used it.
    private func fixedOffset(
        _ abbreviation: String,
        in phrase: TimePhrase,
        hint: Zone?
    ) throws(TZConvError) -> UTCOffset {
        do throws(TZConvError) {
            let writer = hint ?? (try? local.get())
            if let writer, let offset = try offset(abbreviation, of: writer, in: phrase) { return offset }
            return try converter.catalog.fixedOffset(ofAbbreviation: abbreviation, hint: writer)
        } catch {
            switch error {
            case .ambiguous(_, let reason, _), .unreadable(_, let reason, _):
                throw .ambiguous(
                    input: abbreviation,
                    reason: "in '\(phrase.text)' \(reason)",
                    suggestion: "name the place that wrote it, as in 'from chicago', or write the offset instead"
                )
            case .unknownPlace:
                throw .unreadable(
                    input: abbreviation,
                    reason: "in '\(phrase.text)' is no abbreviation of a zone",
                    suggestion: "write the offset instead, as +03:00"
                )
            default: throw error
            }
        }
    }

    /// The offset of an abbreviation that a zone's clocks show at the time in question: Moscow's MSK was +04:00 in 2012.
    private func offset(
        _ abbreviation: String,
        of zone: Zone,
        in phrase: TimePhrase
    ) throws(TZConvError) -> UTCOffset? {
        guard case .civil(let civil) = try phrase.resolve(now: present(in: zone), at: now).start else { return nil }
        let kept: [ZoneOffset] =
            switch try zone.instants(of: civil) {
            case .unique(let only): [only.offset]
            case .gap(_, _, let transition), .fold(_, _, let transition): [transition.before, transition.after]
            }
        return kept.first { $0.abbreviation.uppercased() == abbreviation.uppercased() }?.offset
    }

    private func zone(named name: String, in phrase: TimePhrase) throws(TZConvError) -> Zone {
        do {
            return try converter.database.zone(name)
        } catch .unknownPlace {
            throw .unreadable(
                input: phrase.text,
                reason: "names the zone '\(name)', which tzdata \(converter.database.inForce) doesn't have",
                suggestion: "write an IANA id, such as Europe/Berlin"
            )
        }
    }

    /// A source that was named beside a time that carries its own zone must agree with it.
    private func check(
        _ own: Source,
        of phrase: TimePhrase,
        against named: Resolution,
        _ name: String
    ) throws(TZConvError) {
        let resolved = try phrase.resolve(now: present(in: own.zone), at: now)
        let instant: Instant? =
            switch resolved.start {
            case .instant(let instant): instant
            case .civil(let civil), .civilThen(let civil, _, _): own.ownOffset.flatMap { civil.instant(at: $0) }
            }
        guard let instant, named.zone.utcOffset(at: instant) != own.zone.utcOffset(at: instant) else { return }
        // An abbreviation that the source has used with this offset at another time of the year settles the stamp.
        if phrase.zone?.name == nil, let abbreviation = phrase.zone?.abbreviation,
            named.zone.abbreviations.contains(where: {
                $0.offset.abbreviation.uppercased() == abbreviation.uppercased()
                    && $0.offset.offset == own.ownOffset
            })
        {
            return
        }
        throw .conflict(
            input: phrase.text,
            reason: "carries its own zone (\(own.place)), and '\(name)' was given as its source as well",
            suggestion: "leave '\(name)' out, or write 'to \(name)' if the time is wanted there"
        )
    }
}
