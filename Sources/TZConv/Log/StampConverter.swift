/// Finds the moment that a stamp of a log means, and writes it in the target zone: the way that every stamp can go.
///
/// ``LineTemplate`` is the short way for stamps like the one before; both give the same.
struct StampConverter {
    let options: LogOptions
    /// The date of stamps that are a time of day alone.
    let date: CivilDate
    /// What flows from line to line.
    var flow: LogFlow
    /// Whether the flow is that of the lines before, and not an assumption.
    var isExact = true
    var summary = LogSummary()
    /// The zones that stamps name, by their names: a zone is looked up once.
    private var zones: [String: Zone] = [:]
    private var meanings: [String: LogOptions.AbbreviationMeaning] = [:]

    /// Where a stamp stands in time.
    struct Moment {
        /// The instant, with its part of a second.
        let instant: Instant
        /// What the stamp's own clock shows, in seconds since 1970-01-01T00:00:00.
        let local: Int64
        /// What the conversion depends on besides the stamp and the target.
        let basis: Basis
        /// The offset of the stamp's clock from UTC in seconds.
        var offset: Int64 { local &- instant.seconds }
        /// The stamp, its date read in the right order.
        let match: StampMatch
        /// Whether the stamp is on the source zone's clock.
        var isZoneless: Bool { basis == .source }
    }

    /// What a conversion depends on besides the stamp and the target.
    enum Basis: Hashable {
        /// Nothing: the stamp says its offset.
        case offset
        /// The source zone's clock.
        case source
        /// What the source zone calls its time at an instant, in seconds: an abbreviation is read by it.
        case name(Int64)
        /// Things that may be otherwise on the next line.
        case other
    }

    /// What came of a stamp.
    enum Result {
        case moment(Moment)
        /// The stamp stays as it is; the reason is counted.
        case left
        /// The lines before must be settled first.
        case needsFlow
    }

    init(_ options: LogOptions, flow: LogFlow, date: CivilDate) {
        self.options = options
        self.flow = flow
        self.date = date
    }

    /// The moment of a stamp; counts what had to be guessed.
    mutating func moment(of match: StampMatch, in bytes: Span<UInt8>) -> Result {
        if let instant = match.instant {
            return .moment(Moment(instant: instant, local: instant.seconds, basis: .offset, match: match))
        }
        switch ordered(match) {
        case .needsFlow: return .needsFlow
        case .left: return .left
        case .match(let match):
            guard let civil = civil(of: match) else { return .left }
            return moment(of: match, civil, in: bytes)
        }
    }

    // MARK: Order of day and month

    private enum Ordered {
        case match(StampMatch)
        case left
        case needsFlow
    }

    private mutating func ordered(_ match: StampMatch) -> Ordered {
        guard let order = match.order else { return .match(match) }
        guard match.isOrderUndecided else {
            // Equal numbers, as in 08/08/2018, decide nothing.
            if match.month == match.day { return .match(match) }
            guard let known = options.order ?? flow.order else {
                guard isExact else { return .needsFlow }
                flow.order = order
                summary.learntOrder = order
                return .match(match)
            }
            if known != order { summary.contradictedOrders += 1 }
            return .match(match)
        }
        if let known = options.order ?? flow.order {
            if let reading = match.reading(as: known) { return .match(reading) }
        } else if !isExact {
            return .needsFlow
        }
        // Numbers of two digits with the year first are what Hadoop and Spark write, and hardly anyone else.
        if !options.isStrict, options.order == nil, match.possibleOrders.contains(.yearFirst),
            let reading = match.reading(as: .yearFirst)
        {
            summary.yearFirst += 1
            return .match(reading)
        }
        summary.undecidedOrders += 1
        return .left
    }

    // MARK: What the text leaves out

    /// What the stamp's clock shows, with the year or the date that it leaves out.
    private mutating func civil(of match: StampMatch) -> CivilDateTime? {
        if match.parts.contains(.day), !match.parts.contains(.year) {
            guard let month = match.month, let day = match.day, let year = flow.year(month: month, day: day),
                let civil = match.dateTime(year: year)
            else {
                summary.impossible += 1
                return nil
            }
            if options.isStrict, options.year == nil {
                summary.refused += 1
                return nil
            }
            flow.day = CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
            summary.yearless += 1
            summary.firstYear = min(summary.firstYear ?? year, year)
            summary.lastYear = max(summary.lastYear ?? year, year)
            return civil
        }
        if match.parts.isDisjoint(with: [.year, .month, .day]) {
            if options.isStrict {
                summary.refused += 1
                return nil
            }
            summary.dateless += 1
            summary.date = date
        }
        guard let civil = match.dateTime(date: date) else {
            summary.impossible += 1
            return nil
        }
        return civil
    }

    // MARK: Zone

    private mutating func moment(of match: StampMatch, _ civil: CivilDateTime, in bytes: Span<UInt8>) -> Result {
        if let offset = match.zone.offset { return fixed(match, civil, offset, basis: .offset) }
        switch match.zone.kind {
        case .abbreviation:
            let name = text(bytes, match.zone.range)
            let (offset, basis) = offset(ofAbbreviation: name, at: civil)
            return offset.map { fixed(match, civil, $0, basis: basis) } ?? .left
        case .name:
            return named(match, civil, text(bytes, match.zone.range))
        default:
            if let range = match.zoneName { return named(match, civil, text(bytes, range)) }
            return zoneless(match, civil)
        }
    }

    private mutating func fixed(
        _ match: StampMatch,
        _ civil: CivilDateTime,
        _ offset: UTCOffset,
        basis: Basis
    ) -> Result {
        guard let instant = civil.instant(at: offset) else {
            summary.impossible += 1
            return .left
        }
        return .moment(Moment(instant: instant, local: civil.secondsSinceEpoch, basis: basis, match: match))
    }

    /// A stamp that names its zone.
    private mutating func named(_ match: StampMatch, _ civil: CivilDateTime, _ name: String) -> Result {
        guard let zone = zones[name] ?? options.zoneNamed(name) else {
            summary.unknownZones += 1
            summary.unknownZone = summary.unknownZone ?? "\(name) is no known zone"
            return .left
        }
        zones[name] = zone
        guard let reading = try? zone.instants(of: civil) else {
            summary.impossible += 1
            return .left
        }
        switch reading {
        case .unique(let reading): return moment(match, civil, reading.instant, basis: .other)
        case .gap(_, let later, _): return gap(match, civil, later.instant, basis: .other)
        case .fold(let earlier, _, _):
            // The order of lines is kept for the source zone alone.
            summary.inFolds += 1
            summary.unsettledInFolds += 1
            return options.isStrict ? refuse() : moment(match, civil, earlier.instant, basis: .other)
        }
    }

    /// The offset of an abbreviation: what the source zone calls so at that time, or what tzdata gives it.
    private mutating func offset(ofAbbreviation name: String, at civil: CivilDateTime) -> (UTCOffset?, Basis) {
        let answer = meaning(ofAbbreviation: name, at: civil)
        if answer.0 != nil { summary.abbreviations.insert(name) }
        return answer
    }

    private mutating func meaning(ofAbbreviation name: String, at civil: CivilDateTime) -> (UTCOffset?, Basis) {
        var basis = Basis.other
        switch try? options.source.instants(of: civil) {
        case .unique(let reading):
            basis = .name(reading.instant.seconds)
            if reading.offset.abbreviation == name { return (reading.offset.offset, basis) }
        case .fold(let earlier, let later, _), .gap(let earlier, let later, _):
            for reading in [earlier, later] where reading.offset.abbreviation == name {
                return (reading.offset.offset, basis)
            }
        case nil: break
        }
        let meaning = meanings[name] ?? options.abbreviations(name, options.source)
        meanings[name] = meaning
        switch meaning {
        case .offset(let offset): return (offset, basis)
        case .ambiguous(let reason), .unknown(let reason):
            summary.unknownZones += 1
            summary.unknownZone = summary.unknownZone ?? reason
            return (nil, basis)
        }
    }

    /// A stamp without a zone of its own, on the source zone's clock.
    private mutating func zoneless(_ match: StampMatch, _ civil: CivilDateTime) -> Result {
        guard let reading = try? options.source.instants(of: civil) else {
            summary.impossible += 1
            return .left
        }
        switch reading {
        case .unique(let reading):
            flow.clock = reading.instant.seconds
            return moment(match, civil, reading.instant, basis: .source)
        case .gap(_, let later, _):
            let result = gap(match, civil, later.instant, basis: .source)
            if case .moment = result { flow.clock = later.instant.seconds }
            return result
        case .fold(let earlier, let later, let transition):
            guard isExact else { return .needsFlow }
            return fold(match, civil, earlier.instant, later.instant, transition.instant.seconds)
        }
    }

    private func moment(
        _ match: StampMatch,
        _ civil: CivilDateTime,
        _ instant: Instant,
        basis: Basis
    ) -> Result {
        .moment(Moment(instant: instant, local: civil.secondsSinceEpoch, basis: basis, match: match))
    }

    private mutating func gap(
        _ match: StampMatch,
        _ civil: CivilDateTime,
        _ instant: Instant,
        basis: Basis
    ) -> Result {
        summary.inGaps += 1
        return options.isStrict ? refuse() : moment(match, civil, instant, basis: basis)
    }

    private mutating func refuse() -> Result {
        summary.refused += 1
        return .left
    }

    /// How far lines of one log may be out of order without a meaning, in seconds.
    private static let disorder: Int64 = 60

    /// A time that the source's clocks show twice: the first reading that isn't before the line above.
    ///
    /// A line that seems to go back by more than ``disorder`` seconds shows that the clocks were set back before it:
    /// it is in the second pass, and what was taken for the first pass is thereby proved.
    private mutating func fold(
        _ match: StampMatch,
        _ civil: CivilDateTime,
        _ earlier: Instant,
        _ later: Instant,
        _ transition: Int64
    ) -> Result {
        summary.inFolds += 1
        if flow.fold != transition {
            summary.unsettledInFolds += flow.unprovenInFold
            flow.fold = transition
            flow.unprovenInFold = 0
        }
        let floor = flow.clock.map { $0 &- Self.disorder }
        let isFirstPass = floor.map { earlier.seconds >= $0 } ?? true
        let isSecondPass = !isFirstPass && (floor.map { later.seconds >= $0 } ?? false)
        let instant = isSecondPass ? later : earlier
        if isSecondPass {
            flow.unprovenInFold = 0
        } else {
            flow.unprovenInFold += 1
        }
        flow.clock = instant.seconds
        return moment(match, civil, instant, basis: .source)
    }

    private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var units: [UInt8] = []
        for index in range { units.append(bytes.byte(index)) }
        return String(decoding: units, as: UTF8.self)
    }

    // MARK: Writing

    /// Writes the stamp of a moment in a target zone; false if its layout can't carry that.
    func write(_ moment: Moment, of bytes: Span<UInt8>, in target: Zone, into text: inout StampText) -> Bool {
        let offset = target.offset(at: moment.instant)
        guard let civil = CivilDateTime(moment.instant, at: offset.offset) else { return false }
        let zone = StampZone(
            offset: offset.offset,
            abbreviation: offset.abbreviation,
            id: target.id,
            isUTC: target.id == Zone.utc.id
        )
        return StampWriter.write(moment.match, of: bytes, as: civil, in: zone, into: &text) == .written
    }
}
