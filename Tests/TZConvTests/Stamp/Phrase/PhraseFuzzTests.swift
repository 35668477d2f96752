import TZConv
import Testing

/// Whatever is typed, the reader answers with a phrase, with nothing, or with an error: never with a trap.
struct PhraseFuzzTests {
    private static let pieces = [
        "11", ":", "45", "2018", "-", "08", "15", "/", ".", ",", " ", "am", "pm", "Aug", "August", "mon", "last",
        "next",
        "in", "at", "ago", "h", "d", "ms", "now", "noon", "T", "Z", "+", "03", "00", "[", "]", "!", "Europe/Berlin",
        "@",
        "1534333500", "99999999999999999999", "W33", "W", "3", "227", "24", "60", "th", "of", "–", "\u{202F}", "é", "月",
        "\u{0}", "to", "a", "and", "0", "9", "999999999", "u-ca=", "[!", "a.m.", "from", "%", "\u{301}", "GMT", "UTC",
    ]

    @Test(arguments: [UInt64.random(in: 0 ... .max)])
    func neverATrap(seed: UInt64) throws {
        var random = PhraseRoundTripTests.Generator(state: seed)
        let edges = [Instant.min, Instant.max, .epoch]
        let options = StampDateOrder.allCases.map { PhraseOptions(dateOrder: $0) } + [.standard]
        var read = 0
        for _ in 0..<60_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                text += Self.pieces.randomElement(using: &random) ?? ""
            }
            guard let instant = edges.randomElement(using: &random), let now = CivilDateTime(instant, at: .zero),
                let option = options.randomElement(using: &random), let phrase = try? TimePhrase(text, options: option),
                let reading = try? phrase.resolve(now: now, at: instant)
            else { continue }
            read += 1
            if case .civil(let civil) = reading.start, let moment = civil.instant(at: .zero),
                let fields = ZonedFields(moment, at: .zero, abbreviation: "UTC", zoneID: "Etc/UTC")
            {
                _ = try? phrase.write(fields, end: fields)
            }
            _ = reading.facts.map { $0.description }
        }
        #expect(read > 500, "seed \(seed)")
    }

    @Test(arguments: [UInt64.random(in: 0 ... .max)])
    func neverATrapInAFormat(seed: UInt64) throws {
        var random = PhraseRoundTripTests.Generator(state: seed)
        let letters = Array("%-_0^#+:EO123456789aAbBcCdDeFgGhHIjklmMnNpPqrRsStTuUVwWxXyYzZ é")
        let last = ZonedFields(.max, at: .zero, abbreviation: "", zoneID: "")
        let first = ZonedFields(.min, at: .zero, abbreviation: "é", zoneID: "é")
        var written = 0
        for _ in 0..<20_000 {
            var pattern = "%"
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                pattern.append(letters.randomElement(using: &random) ?? "%")
            }
            guard let format = try? TimeFormat(strftime: pattern) else { continue }
            written += try format.string(#require(last)).utf8.count + format.string(#require(first)).utf8.count
        }
        #expect(written > 0, "seed \(seed)")
    }
}
