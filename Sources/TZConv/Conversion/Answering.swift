/// The making of one answer: names to zones, the time to an instant, the instant to each target's clock.
///
/// It collects the notes on the way and throws where the policy refuses.
struct Answering {
    let converter: TimeConverter
    let now: Instant
    let local: LocalAnswer
    var notes: [Note] = []
    /// Places that were resolved before, for many times in a row: nothing is said of their names again.
    var places: Places?

    /// The places of a question, resolved.
    struct Places {
        let source: Resolution?
        let targets: [Resolution]
    }

    init(_ converter: TimeConverter) {
        self.converter = converter
        now = converter.now()
        do { local = .zone(try converter.local()) } catch { local = .failure(error) }
    }

    /// The local zone, or why there is none: it is looked for once, and missed only by a question that needs it.
    ///
    /// Not a `Result`: to copy the first of its kind the runtime looks through every conformance in the program.
    enum LocalAnswer {
        case zone(Zone)
        case failure(TZConvError)

        func get() throws(TZConvError) -> Zone {
            switch self {
            case .zone(let zone): return zone
            case .failure(let error): throw error
            }
        }
    }

    /// What a name means, with zones compared at an instant.
    func finder(at instant: Instant) -> PlaceFinder {
        PlaceFinder(converter: converter, localID: (try? local.get())?.id, instant: instant)
    }

    /// The reader of questions in this answer's surroundings.
    var reader: QuestionReader {
        let finder = finder(at: now)
        return QuestionReader(
            splitter: PlaceSplitter { name, exactOnly in finder.certainty(of: name, exactOnly: exactOnly) },
            options: converter.phraseOptions
        )
    }

    mutating func answer(_ question: Question) throws(TZConvError) -> Conversion {
        if let origin = question.time?.origin {
            notes.append(.stampFound(text: origin.stamp, layout: origin.layout))
        }
        let source = try sourceZone(of: question)
        let moment = try moment(of: question, in: source)
        noteNames(of: source.resolution, in: source, moment, question)
        try noteStampAbbreviation(of: question, in: source, at: moment.start)
        let origin = try zoned(moment, source.zone, source.place, source.resolution, question, from: nil)
        var targets: [ZonedTime] = []
        for number in question.targets.indices {
            let resolution = try target(number, of: question, at: moment.start)
            targets.append(
                try zoned(moment, resolution.zone, resolution.place, resolution, question, from: origin)
            )
            noteNames(of: resolution, moment, question)
        }
        if question.targets.isEmpty {
            let zone = try local.get()
            targets.append(try zoned(moment, zone, zone.placeName, nil, question, from: origin))
        }
        noteDays(targets, question)
        noteData(targets + (question.time == nil ? [] : [origin]))
        try refuseGuesses(question)
        return Conversion(
            instant: moment.start,
            end: moment.end,
            source: origin,
            targets: targets,
            notes: notes,
            phrase: question.time?.phrase,
            disambiguation: moment.disambiguation
        )
    }

    /// One of the places in which the time is wanted, with zones compared at its instant.
    private func target(_ number: Int, of question: Question, at instant: Instant) throws(TZConvError) -> Resolution {
        if let places, places.targets.indices.contains(number) { return places.targets[number] }
        return try finder(at: instant).resolve(question.targets[number])
    }

    /// The places of a question, to be used for many times.
    func resolved(_ question: Question) throws(TZConvError) -> Places {
        var targets: [Resolution] = []
        for number in question.targets.indices { targets.append(try target(number, of: question, at: now)) }
        return Places(source: try namedSource(of: question), targets: targets)
    }

    /// The instant as a zone's clocks show it.
    func zoned(
        _ moment: Moment,
        _ zone: Zone,
        _ place: String,
        _ resolution: Resolution?,
        _ question: Question,
        from source: ZonedTime?
    ) throws(TZConvError) -> ZonedTime {
        let start = try fields(moment.start, zone)
        let end: ZonedFields? = if let end = moment.end { try fields(end, zone) } else { nil }
        let days = source.map { start.civil.date.daysSinceEpoch - $0.civil.date.daysSinceEpoch } ?? 0
        return ZonedTime(
            zone: zone,
            // `Coordinated Universal Time` is a name for forms; people say UTC.
            place: zone.id == Zone.utc.id && resolution?.kind != .userName ? "UTC" : place,
            resolution: resolution,
            civil: start.civil,
            endCivil: end?.civil,
            offset: zone.offset(at: moment.start),
            dayDifference: days,
            text: try text(start, end, question)
        )
    }

    func fields(_ instant: Instant, _ zone: Zone) throws(TZConvError) -> ZonedFields {
        let offset = zone.offset(at: instant)
        guard
            let fields = ZonedFields(
                instant,
                at: offset.offset,
                abbreviation: offset.abbreviation,
                zoneID: zone.id
            )
        else {
            throw .outOfRange(input: "\(instant)", reason: "is outside the years -9999 to 9999 in \(zone.id)")
        }
        return fields
    }

    /// The answer as text: in the format that was asked for, else in the shape of the question.
    func text(_ start: ZonedFields, _ end: ZonedFields?, _ question: Question) throws(TZConvError) -> String {
        if let format = question.isCountedFromNow ? converter.format?.withoutNeededFraction : converter.format {
            return end.map { "\(format.string(start)) - \(format.string($0))" } ?? format.string(start)
        }
        guard let phrase = question.time?.phrase else { return TimeFormat(.time).string(start) }
        return try phrase.write(start, end: end)
    }

    private func refuseGuesses(_ question: Question) throws(TZConvError) {
        guard converter.policy.isStrict, let guess = notes.first(where: \.couldChangeAnswer) else { return }
        throw .ambiguous(
            input: guess.input ?? question.time?.phrase.text ?? "now",
            reason: "is refused (strict): \(guess)",
            suggestion: guess.advice
        )
    }
}
