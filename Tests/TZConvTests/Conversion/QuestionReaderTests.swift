import Testing

@testable import TZConv

/// Words put in their places: time, source, targets.
struct QuestionReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var words: String
        var time: String?
        var day: String?
        var source: String?
        var targets: [String] = []

        var testDescription: String { words }
    }

    static let places: Set<String> = [
        "utc", "toronto", "berlin", "ny", "tokyo", "moscow", "cet", "neyork", "san francisco", "mar del plata",
        "gary in",
        "gary", "-05:00", "-3", "portland, maine", "portland", "maine",
        "sun valley",
    ]

    static let reader = QuestionReader(
        splitter: PlaceSplitter { name, _ in places.contains(name) ? 1 : nil },
        options: .standard
    )

    @Test(arguments: [
        Case(words: ""),
        Case(words: "toronto", targets: ["toronto"]),
        Case(words: "utc 11:45", time: "11:45", targets: ["utc"]),
        Case(words: "neyork 20:20 cet", time: "20:20", source: "cet", targets: ["neyork"]),
        Case(words: "20:20 cet in neyork", time: "20:20", source: "cet", targets: ["neyork"]),
        Case(words: "20:20 from cet to neyork", time: "20:20", source: "cet", targets: ["neyork"]),
        Case(words: "9am berlin to ny, tokyo, utc", time: "9am", source: "berlin", targets: ["ny", "tokyo", "utc"]),
        Case(words: "9am berlin → ny tokyo", time: "9am", source: "berlin", targets: ["ny", "tokyo"]),
        Case(words: "9am berlin ny", time: "9am", source: "berlin", targets: ["ny"]),
        Case(words: "san francisco 11:45", time: "11:45", targets: ["san francisco"]),
        Case(words: "ny,tokyo 11:45", time: "11:45", targets: ["ny", "tokyo"]),
        Case(words: "ny tokyo 11:45 -05:00", time: "11:45", source: "-05:00", targets: ["ny", "tokyo"]),
        Case(words: "-3 11:45", time: "11:45", targets: ["-3"]),
        Case(words: "@1534333500 moscow, utc", time: "@1534333500", targets: ["moscow", "utc"]),
        Case(words: "2018-08-15T11:45:00+03:00 utc", time: "2018-08-15T11:45:00+03:00", targets: ["utc"]),
        Case(words: "mar del plata 9am", time: "9am", targets: ["mar del plata"]),
        Case(words: "9am sun valley", time: "9am", source: "sun valley"),
        Case(words: "9am sun berlin", time: "9am sun", source: "berlin"),
        Case(words: "tomorrow tokyo 9am", time: "9am", day: "tomorrow", targets: ["tokyo"]),
        Case(words: "gary in 11:45", time: "11:45", targets: ["gary in"]),
        Case(words: "tokyo in 3 hours", time: "in 3 hours", targets: ["tokyo"]),
        Case(words: "2h ago tokyo", time: "2h ago", targets: ["tokyo"]),
        Case(words: "now berlin", time: "now", targets: ["berlin"]),
    ])
    func places(_ row: Case) throws {
        try check(try Self.reader.read(row.words.split(separator: " ").map(String.init)), row)
        // Quotes are optional: one argument reads like many.
        if !row.words.isEmpty { try check(try Self.reader.read([row.words]), row) }
    }

    private func check(_ question: Question, _ row: Case) throws {
        #expect(question.time?.phrase.text == row.time)
        #expect(question.day?.text == row.day)
        #expect(question.source == row.source)
        #expect(question.targets == row.targets)
    }

    @Test func quotedPlaceWithItsRegion() throws {
        let question = try Self.reader.read(["portland, maine", "9am"])
        #expect(question.targets == ["portland, maine"])
        #expect(try Self.reader.read(["portland,", "maine", "9am"]).targets == ["portland", "maine"])
    }

    @Test(arguments: [["9am", "berlin", "10am"], ["9am", "berlin", "from", "ny"], ["25:99", "utc"]])
    func refusals(words: [String]) {
        #expect(throws: TZConvError.self) { try Self.reader.read(words) }
    }
}
