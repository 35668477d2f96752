import Testing

@testable import TZConv

/// What must hold for any instant and any bytes; seeds are fixed, and a failure prints the bytes.
struct StampPropertyTests {
    /// SplitMix64: small, and the same everywhere.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    @Test(arguments: StampLayout.all.filter { $0.scope == .stamps })
    func whatIsWrittenIsRead(_ layout: StampLayout) throws {
        var random = Generator(state: 20_180_815)
        let lead = layout.place == .afterLevel ? "I" : ""
        let tail = layout.pattern.hasSuffix("]") ? "]" : " x"
        let example = Array("\(lead)\(layout.example)\(tail)".utf8)
        let found = StampReader().first(in: example.span)
        let match = try #require(found)
        let order = match.order
        var text = StampText()
        for _ in 0..<300 {
            // 1970 to 2036, so that two digits of a year say it, for X.509 too.
            let seconds = Int64.random(in: 0..<2_100_000_000, using: &random)
            let nanosecond = Int.random(in: 0..<1_000_000_000, using: &random)
            let time = try #require(
                CivilDateTime(secondsSinceEpoch: seconds, nanosecond: cut(nanosecond, match.fractionDigits))
            )
            let shown =
                layout.pattern.contains("%S") ? time : try #require(time.adding(seconds: -Int64(time.time.second)))
            let zone = StampZone(
                offset: match.zone.offset ?? .zero,
                abbreviation: "CET",
                id: "Europe/Berlin",
                isUTC: match.zone.offset == .zero
            )
            #expect(StampWriter.write(match, of: example.span, as: shown, in: zone, into: &text) == .written)
            let line = Array("\(lead)\(text.string)\(tail)".utf8)
            let again = StampReader(order: order).first(in: line.span)
            guard let again, again.range == lead.utf8.count..<lead.utf8.count + text.count else {
                Issue.record("\(layout.name) can't read \(text.string)")
                continue
            }
            let read = again.dateTime(year: shown.date.year, date: shown.date)
            #expect(read == shown, "\(text.string) \(again.layout?.name ?? "")")
            let first = text.string
            #expect(StampWriter.write(again, of: line.span, as: shown, in: zone, into: &text) == .written)
            #expect(text.string == first)
        }
    }

    /// Nanoseconds without the digits that a stamp doesn't show.
    private func cut(_ nanosecond: Int, _ digits: Int) -> Int {
        var unit = 1
        for _ in Swift.min(digits, 9)..<9 { unit *= 10 }
        return nanosecond / unit * unit
    }

    /// Bytes that stamps are made of, and some that they aren't.
    private static let alphabet = Array("0123456789012345678901234567-:./,+ TZ[]\"APMaugWed@=\\\u{1B}{}()_\tµ".utf8)

    @Test func anyBytesAreRead() {
        var random = Generator(state: 1)
        for round in 0..<6_000 {
            var line: [UInt8] = []
            if round % 3 == 0 {
                for _ in 0..<Int.random(in: 0...60, using: &random) {
                    line.append(UInt8.random(in: 0...255, using: &random))
                }
            } else {
                for _ in 0..<Int.random(in: 0...60, using: &random) {
                    line.append(Self.alphabet.randomElement(using: &random) ?? 0)
                }
            }
            check(line)
        }
    }

    @Test func mutatedExamplesAreRead() {
        var random = Generator(state: 2)
        for layout in StampLayout.all {
            for _ in 0..<150 { check(mutated(Array("[\(layout.example)] x".utf8), &random)) }
        }
        for row in StampRow.all {
            for _ in 0..<50 { check(mutated(Array(row.line.utf8), &random)) }
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout Generator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = Self.alphabet.randomElement(using: &random) ?? 0
            case 2: bytes.insert(Self.alphabet.randomElement(using: &random) ?? 0, at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    /// Matches lie within the bytes, follow each other, can be written, and hold as their own templates.
    private func check(_ line: [UInt8]) {
        var end = 0
        let zone = StampTest.kolkata
        var text = StampText()
        StampReader(scope: .everything).all(in: line.span) { match in
            let isInside = match.range.lowerBound >= end && match.range.upperBound <= line.count && !match.range.isEmpty
            #expect(isInside, "\(line)")
            end = match.range.upperBound
            let time = match.dateTime(year: 2020, date: .max) ?? CivilDateTime(.min, .midnight)
            _ = StampWriter.write(match, of: line.span, as: time, in: zone, into: &text)
            checkIdentity(match, line, &text)
            if let template = StampTemplate(match, in: line.span), StampTemplate.ends(in: line.span, at: end) {
                let holds = template.holds(in: line.span, at: match.range.lowerBound)
                #expect(holds, "\(line)")
            }
        }
    }

    /// A stamp written with its own time and its own offset is the same bytes again.
    private func checkIdentity(_ match: StampMatch, _ line: [UInt8], _ text: inout StampText) {
        guard let time = match.dateTime(year: 2020, date: .max), match.zoneName == nil,
            [.none, .zulu, .offset, .minutesWest, .minutesEast].contains(match.zone.kind)
        else { return }
        let bytes = Array(line[match.range])
        // A second zone part may contradict the first.
        let sign = bytes.lastIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } ?? 0
        guard match.zone.kind != .offset || !bytes[sign...].contains(where: \.isASCIILetter) else { return }
        let offset = match.zone.offset ?? .zero
        let zone = StampZone(offset: offset, abbreviation: "X", id: "", isUTC: offset == .zero)
        guard StampWriter.write(match, of: line.span, as: time, in: zone, into: &text) == .written else { return }
        #expect(text.string == String(decoding: bytes, as: UTF8.self), "\(line)")
    }

    /// Where a template holds, a full reading says the same but for the second and its part.
    @Test func templatesTellTheTruth() {
        var random = Generator(state: 3)
        var held = 0
        for row in StampRow.all where row.scope == .stamps {
            let line = Array(row.line.utf8)
            guard let match = StampReader().first(in: line.span), let template = StampTemplate(match, in: line.span)
            else {
                continue
            }
            let start = match.range.lowerBound
            for round in 0..<400 {
                var other = line
                if let second = template.secondOffset {
                    other[start + second] = UInt8.random(in: 0x30...0x36, using: &random)
                    other[start + second + 1] = UInt8.random(in: 0x30...0x39, using: &random)
                }
                for offset in template.fractionDigits {
                    other[start + offset] = UInt8.random(in: 0x30...0x39, using: &random)
                }
                if round % 2 == 0 {
                    // What stands behind changes as well.
                    other.removeSubrange(match.range.upperBound...)
                    other += [template.follower] + (Self.tails.randomElement(using: &random) ?? [])
                }
                guard template.holds(in: other.span, at: start) else { continue }
                held += 1
                let again = StampReader().match(in: other.span, at: start)
                #expect(again?.range == match.range, "\(String(decoding: other, as: UTF8.self))")
                #expect(again?.layout?.name == match.layout?.name)
                #expect(again?.hour == match.hour && again?.minute == match.minute && again?.date == match.date)
            }
        }
        #expect(held > 10_000)
    }

    private static let tails: [[UInt8]] = [
        "INFO x", "UTC", "UTC x", "+0200", "-05:00 y", "AM", "PM", "am z", "2018", "2018 x", "(CEST)", "123", "x", "",
        "[Europe/Berlin]", "MSK: x", ":12", " ", "A.M.", "EST", "CEST 2019", "-1", "GMT+3", "p.m.", "Europe/Berlin",
    ].map { Array($0.utf8) }
}
