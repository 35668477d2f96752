extension Answering {
    /// The most rivals that a note lists.
    private static var rivals: Int { 3 }

    /// Notes on how the source's name was read; each rival with the answer that it would have given.
    mutating func noteNames(
        of resolution: Resolution?,
        in source: Source,
        _ moment: Moment,
        _ question: Question
    ) {
        guard resolution != nil, places == nil, let name = question.source,
            let judged = try? finder(at: moment.start).resolve(name)
        else { return }
        let civil = CivilDateTime(moment.start, at: source.zone.utcOffset(at: moment.start))
        let target: Zone? = question.targets.first.flatMap { try? finder(at: moment.start).resolve($0).zone }
        let reader = target ?? (try? local.get())
        notes += nameNotes(judged, at: moment.start) { zone in
            guard let civil, let reader, let instant = (try? zone.instants(of: civil))?.resolved()?.instant,
                let fields = try? fields(instant, reader)
            else { return nil }
            return try? text(fields, nil, question)
        }
    }

    /// Notes on how a target's name was read; each rival with its own answer.
    mutating func noteNames(
        of resolution: Resolution,
        _ moment: Moment,
        _ question: Question
    ) {
        guard places == nil else { return }
        notes += nameNotes(resolution, at: moment.start) { zone in
            guard let fields = try? fields(moment.start, zone) else { return nil }
            return try? text(fields, nil, question)
        }
    }

    private func nameNotes(_ resolution: Resolution, at instant: Instant, _ result: (Zone) -> String?) -> [Note] {
        var notes: [Note] = []
        let input = resolution.query
        let taken = PlaceReading(place: resolution.place, zone: resolution.zone.id, result: result(resolution.zone))
        // One of each zone: what counts is which other answers there are.
        var zones = [resolution.zone.id]
        var others: [PlaceReading] = []
        // Who writes `IST` means a zone and not Istanbul's airport, if zones of that abbreviation are to be had.
        let isAbbreviation = resolution.notes.contains(.severalMeanings)
        for rival in resolution.alternatives where rival.differs && others.count < Self.rivals {
            guard !zones.contains(rival.zone.id), !isAbbreviation || rival.kind == .abbreviation else { continue }
            zones.append(rival.zone.id)
            others.append(PlaceReading(place: rival.place, zone: rival.zone.id, result: result(rival.zone)))
        }
        for note in resolution.notes {
            switch note {
            case .guessed:
                let rival = resolution.notes.lazy.compactMap { note in
                    if case .closeRival(let rival) = note { rival } else { nil }
                }.first
                notes.append(
                    .placeGuessed(
                        input: input,
                        place: PlaceReading(place: resolution.place, zone: resolution.zone.id),
                        runnerUp: rival.map {
                            PlaceReading(place: $0.place, zone: $0.zone.id, result: result($0.zone))
                        }
                    )
                )
            case .closeRival: break
            case .abbreviationAsCivilTime(_, let fixed):
                if let note = outOfSeason(resolution, fixed, at: instant) { notes.append(note) }
            case .severalMeanings:
                guard !others.isEmpty else { break }
                notes.append(.ambiguousAbbreviation(input: input, taken: taken, others: others))
            case .namesakes:
                guard !others.isEmpty else { break }
                notes.append(.namesakes(input: input, taken: taken, others: others))
            case .principalZone: notes.append(.severalClocks(input: input, taken: taken, others: others))
            case .offsetSign:
                let offset = resolution.zone.utcOffset(at: instant)
                notes.append(
                    .nameExplained(
                        input: input,
                        explanation:
                            "read as \(offset), ahead of UTC for +; POSIX and Etc/GMT ids have it the other way"
                    )
                )
            case .inverseSign:
                let offset = resolution.zone.utcOffset(at: instant)
                notes.append(
                    .nameExplained(
                        input: input,
                        explanation: "is \(offset): POSIX counts west of Greenwich as positive"
                    )
                )
            }
        }
        return notes
    }

    private func outOfSeason(
        _ resolution: Resolution,
        _ fixed: UTCOffset?,
        at instant: Instant
    ) -> Note? {
        let observed = resolution.zone.offset(at: instant)
        guard let fixed, observed.offset != fixed,
            let civil = CivilDateTime(instant, at: observed.offset)
        else { return nil }
        return .abbreviationOutOfSeason(
            AbbreviationReading(
                input: resolution.query,
                name: resolution.place,
                place: resolution.zone.placeName,
                observed: observed,
                date: civil.date,
                fixed: fixed
            )
        )
    }

    /// A single answer on another day than the question; a table has a column for it.
    mutating func noteDays(_ targets: [ZonedTime], _ question: Question) {
        if case .instant = question.time?.phrase.meaning { return }
        guard places == nil, targets.count == 1, let target = targets.first else { return }
        if target.dayDifference != 0 {
            notes.append(.otherDay(place: target.place, date: target.civil.date, days: target.dayDifference))
            return
        }
        // Without a date in the answer one takes it for today's, by one's own clock.
        guard let phrase = question.time?.phrase, question.day == nil, converter.day == nil,
            let here = try? local.get(), let today = try? present(in: here).date
        else { return }
        if case .civil(_?, _) = phrase.meaning { return }
        let days = target.civil.date.daysSinceEpoch - today.daysSinceEpoch
        if days != 0 { notes.append(.notToday(place: target.place, date: target.civil.date, days: days)) }
    }

    /// A note on an abbreviation in a stamp: a machine's `EST` is a fixed offset, whatever the clocks of New York keep.
    mutating func noteStampAbbreviation(
        of question: Question,
        in source: Source,
        at instant: Instant
    ) throws(TZConvError) {
        guard let zone = question.time?.phrase.zone, zone.name == nil, zone.offset == nil,
            let abbreviation = zone.abbreviation, let offset = source.ownOffset
        else { return }
        let named = try namedSource(of: question)
        if named == nil, (try? converter.catalog.fixedOffset(ofAbbreviation: abbreviation)) == nil,
            let local = try? local.get()
        {
            // The local zone alone decided, and nobody named it.
            notes.append(.abbreviationSettled(input: abbreviation, offset: offset, place: local.placeName))
            return
        }
        guard places == nil else { return }
        guard
            let judged = named ?? (try? finder(at: instant).resolve(abbreviation))
        else { return }
        let observed = judged.zone.offset(at: instant)
        guard judged.kind == .abbreviation || named != nil, observed.offset != offset,
            let civil = CivilDateTime(instant, at: observed.offset)
        else { return }
        notes.append(
            .nameExplained(
                input: abbreviation,
                explanation: "in a stamp it is the fixed offset \(offset); "
                    + "\(judged.zone.placeName) is on \(observed) on \(civil.date)"
            )
        )
    }

    /// What is to be known of the zone data: their age, and times that they don't cover.
    mutating func noteData(_ readings: [ZonedTime]) {
        if let explanation = converter.database.staleness(at: now) {
            notes.append(.staleData(explanation: explanation))
        }
        for reading in readings {
            let note: Note
            if reading.offset.abbreviation == "LMT" {
                note = .outsideData(
                    place: reading.place,
                    explanation:
                        "no standard time yet on \(reading.civil.date): local mean time (\(reading.offset.offset))"
                )
            } else if reading.civil.date.year > 2037, reading.zone.nextTransition(after: converter.now()) != nil {
                note = .outsideData(
                    place: reading.place,
                    explanation: "the clocks of \(reading.civil.date.year) are today's rule carried on"
                )
            } else {
                continue
            }
            if !notes.contains(note) { notes.append(note) }
        }
    }
}
