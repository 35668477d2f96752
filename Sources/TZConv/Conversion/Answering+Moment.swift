extension Answering {
    /// The instant of the time in question, by the clocks of its source.
    mutating func moment(of question: Question, in source: Source) throws(TZConvError) -> Moment {
        guard let phrase = question.time?.phrase else { return Moment(start: now, end: nil, disambiguation: "exact") }
        let present = try present(in: source.zone)
        let date = try date(for: phrase, question, present)
        let resolved = try phrase.resolve(now: present, at: now, on: date)
        for fact in resolved.facts { notes.append(.timeRead(input: phrase.text, fact: fact)) }
        let (start, how) = try instant(resolved.start, phrase, source)
        let end: Instant? = if let end = resolved.end { try instant(end, phrase, source).0 } else { nil }
        return Moment(start: start, end: end, disambiguation: how)
    }

    /// What the clocks of a zone show now.
    func present(in zone: Zone) throws(TZConvError) -> CivilDateTime { try fields(now, zone).civil }

    /// The date that was given apart from the time.
    private mutating func date(
        for phrase: TimePhrase,
        _ question: Question,
        _ present: CivilDateTime
    ) throws(TZConvError) -> CivilDate? {
        guard let day = question.day ?? converter.day else { return nil }
        let resolved = try day.resolve(now: present, at: now)
        guard day.isDayOnly, case .civil(let civil) = resolved.start else {
            throw .unreadable(
                input: day.text,
                reason: "is not a date alone",
                suggestion: "write the date as 2018-08-15, 'Aug 15' or tomorrow, and the time by itself"
            )
        }
        for fact in resolved.facts where fact != .midnightTaken {
            notes.append(.timeRead(input: day.text, fact: fact))
        }
        return civil.date
    }

    private mutating func instant(
        _ start: PhraseReading.Moment,
        _ phrase: TimePhrase,
        _ source: Source
    ) throws(TZConvError) -> (Instant, String) {
        switch start {
        case .instant(let instant): return (instant, "exact")
        case .civil(let civil):
            if let offset = source.ownOffset { return (try instant(civil, offset, phrase, source), "exact") }
            return try instant(civil, phrase, source)
        case .civilThen(let civil, let seconds, let nanoseconds):
            let (first, how) = try instant(.civil(civil), phrase, source)
            guard let moved = first.adding(seconds: seconds, nanoseconds: nanoseconds) else {
                throw .outOfRange(input: phrase.text, reason: "is outside the years -9999 to 9999")
            }
            return (moved, how)
        }
    }

    /// The instant of a civil time whose offset is given: no reading of the clocks can be wrong.
    private mutating func instant(
        _ civil: CivilDateTime,
        _ offset: UTCOffset,
        _ phrase: TimePhrase,
        _ source: Source
    ) throws(TZConvError) -> Instant {
        guard let instant = civil.instant(at: offset) else {
            throw .outOfRange(input: phrase.text, reason: "is outside the years -9999 to 9999 in UTC")
        }
        let observed = source.zone.utcOffset(at: instant)
        if observed != offset, phrase.zone?.isUTC != true {
            let explanation = "\(source.zone.id) is at \(observed) then, and not at \(offset)"
            if phrase.zone?.isCritical == true {
                throw .conflict(
                    input: phrase.text,
                    reason: "contradicts itself: \(explanation)",
                    suggestion: "correct the offset or the zone, or leave the '!' out to have the offset decide"
                )
            }
            notes.append(.offsetConflict(input: phrase.text, explanation: "\(explanation); the offset decides"))
        }
        return instant
    }

    /// The instant of a civil time by the zone's clocks, with the policy for gaps and folds.
    private mutating func instant(
        _ civil: CivilDateTime,
        _ phrase: TimePhrase,
        _ source: Source
    ) throws(TZConvError) -> (Instant, String) {
        let reading = try source.zone.instants(of: civil)
        let policy = converter.policy
        switch reading {
        case .unique(let only): return (only.instant, "unique")
        case .gap(let earlier, let later, let transition):
            guard let taken = reading.resolved(policy.onGap) else {
                throw .skippedTime(
                    input: phrase.text,
                    reason: "doesn't exist in \(source.place) on \(civil.date): \(Self.jump(transition))",
                    suggestion: "write a time outside the gap, or in place of \(source.place) "
                        + "the offset, \(transition.before.offset) or \(transition.after.offset)"
                )
            }
            if let note = localNote(civil, source, earlier, later, taken) { notes.append(.gap(note)) }
            return (taken.instant, "gap")
        case .fold(let earlier, let later, let transition):
            guard let taken = reading.resolved(policy.onFold) else {
                throw .repeatedTime(
                    input: phrase.text,
                    reason: "happens twice in \(source.place) on \(civil.date): "
                        + "on \(transition.before), and again on \(transition.after)",
                    suggestion: "write in place of \(source.place) "
                        + "the offset, \(transition.before.offset) or \(transition.after.offset)"
                )
            }
            if let note = localNote(civil, source, earlier, later, taken) { notes.append(.fold(note)) }
            return (taken.instant, "fold")
        }
    }

    /// A jump of the clocks in words: `the clocks jump from 02:00 EST to 03:00 EDT`.
    private static func jump(_ transition: Transition) -> String {
        guard let before = CivilDateTime(transition.instant, at: transition.before.offset),
            let after = CivilDateTime(transition.instant, at: transition.after.offset)
        else { return "the clocks jump over it" }
        let first = LocalTimeNote.clock(before, besides: after.date)
        let second = LocalTimeNote.clock(after, besides: before.date)
        return "the clocks jump from \(first) \(transition.before.abbreviation) "
            + "to \(second) \(transition.after.abbreviation)"
    }

    private func localNote(
        _ civil: CivilDateTime,
        _ source: Source,
        _ earlier: LocalReading.Reading,
        _ later: LocalReading.Reading,
        _ taken: LocalReading.Reading
    ) -> LocalTimeNote? {
        guard let first = moment(earlier, source.zone), let second = moment(later, source.zone) else { return nil }
        return LocalTimeNote(
            civil: civil,
            place: source.place,
            earlier: first,
            later: second,
            taken: taken.instant
        )
    }

    private func moment(_ reading: LocalReading.Reading, _ zone: Zone) -> ZonedMoment? {
        CivilDateTime(reading.instant, at: reading.offset.offset).map {
            ZonedMoment(instant: reading.instant, civil: $0, offset: reading.offset)
        }
    }
}
