internal import TZConv

/// The full reading of a question, echoed to a person's terminal: `11:45 MSK Wed 15 Aug 2018 Moscow → 08:45 UTC`.
struct ReadingEcho {
    let text: String

    init(_ answer: Conversion) {
        let source = answer.source
        let targets = answer.targets.map { "\($0.text) \($0.offset.abbreviation)" }.joined(separator: ", ")
        text =
            "\(source.text) \(source.offset.abbreviation) \(Note.fullDate(source.civil.date)) \(source.place) → \(targets)"
    }
}
