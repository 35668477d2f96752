internal import TZConv

/// The full reading of a question, echoed to a person's terminal: `11:45 MSK Wed 15 Aug 2018 Moscow → 08:45 UTC`.
///
/// Clocks and not the shape of the question, which may hold the date and the offset already.
struct ReadingEcho {
    let text: String

    init(_ answer: Conversion) {
        let source = answer.source
        var words = [Self.clock(source), source.offset.abbreviation, Note.fullDate(source.civil.date)]
        // A fixed offset has no place of its own.
        if source.place != source.offset.abbreviation, source.place != source.offset.offset.description {
            words.append(source.place)
        }
        let targets = answer.targets.map { target in
            let date = target.civil.date == source.civil.date ? "" : " " + Note.dayAndMonth(target.civil.date)
            return "\(Self.clock(target)) \(target.offset.abbreviation)\(date)"
        }
        text = words.joined(separator: " ") + " → " + targets.joined(separator: ", ")
    }

    /// The time of day, seconds only if there are any; of a range both ends.
    private static func clock(_ reading: ZonedTime) -> String {
        let start = clock(reading.civil.time)
        return reading.endCivil.map { "\(start)-\(clock($0.time))" } ?? start
    }

    private static func clock(_ time: CivilTime) -> String {
        let text = time.description
        return time.second == 0 && time.nanosecond == 0 ? String(text.prefix(5)) : text
    }
}
