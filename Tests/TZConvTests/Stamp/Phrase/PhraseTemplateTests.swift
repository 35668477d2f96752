import Testing

@testable import TZConv

/// The fast way for many times of one shape gives what the reader of phrases gives, or nothing.
struct PhraseTemplateTests {
    static let shapes = [
        "11:45", "11:45:30", "11:45:30.250", "11:45:30,123456789", "1145", "2018-08-15 11:45", "2018-08-15 11:45:30",
        "2018-08-15T11:45:30.5", "20180815T114530", "15.08.2018 11:45", "2018/08/15 11:45", "11:45 2018-08-15",
        "2018-08-15T11:45:30Z", "2018-08-15T11:45:30+03:00", "20180815T114530+0300", "11.45", "11h45",
        "2018-08-15T11:45+02:00[Europe/Berlin]",
    ]

    @Test(arguments: shapes)
    func sameAsTheReader(shape: String) throws {
        var random = PhraseRoundTripTests.Generator(state: 20_180_815)
        let template = try #require(try PhraseTemplate(TimePhrase(shape)))
        let bytes = Array(shape.utf8)
        var readings = 0
        for _ in 0..<3_000 {
            var changed = bytes
            // Mostly digits for digits; now and then any byte for any.
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                if changed[index].isASCIIDigit {
                    changed[index] = UInt8.random(in: 0x30...0x39, using: &random)
                } else if Int.random(in: 0..<8, using: &random) == 0 {
                    changed[index] = UInt8.random(in: 0x20...0x7E, using: &random)
                }
            }
            guard let reading = template.read(changed.span) else { continue }
            readings += 1
            let text = String(decoding: changed, as: UTF8.self)
            let phrase = try TimePhrase(text)
            let day = reading.date.map { TimePhrase.Day.date($0) }
            #expect(phrase.meaning == .civil(day, .time(reading.time)), "\(text)")
            #expect(phrase.zone == template.zone, "\(text)")
            let instant = try #require(
                Instant(seconds: Int64.random(in: -2_000_000_000...9_000_000_000, using: &random))
            )
            let offset = try #require(UTCOffset(hours: Int.random(in: -11...13, using: &random)))
            let made = ZonedFields(instant, at: offset, abbreviation: "XYZ", zoneID: "Area/Place")
            let fields = try #require(made)
            var written: [UInt8] = []
            template.write(fields, to: &written)
            #expect(try phrase.write(fields) == String(decoding: written, as: UTF8.self), "\(text)")
        }
        #expect(readings > 100)
    }

    @Test(arguments: [
        "9am", "9:05", "now", "2h ago", "tomorrow 11:45", "10:00-11:30", "Aug 15 11:45", "08.09.2018 11:45", "noon",
        "@1534333500", "15/Aug/2018:11:45:00 +0300", "2018-08-15", "24:00", "fri 11:45", "2018-227 11:45",
    ])
    func notOfFixedColumns(text: String) throws {
        #expect(PhraseTemplate(try TimePhrase(text)) == nil)
    }
}
