import Testing

@testable import TZConv

/// What the table promises of every line: it compiles, its example is found, and comes out as it went in.
struct StampTableTests {
    @Test func everyPatternCompiles() {
        for layout in StampLayout.all {
            #expect(StampPattern(layout.pattern) != nil, "\(layout.name): \(layout.pattern)")
        }
        #expect(Set(StampLayout.all.map(\.name)).count == StampLayout.all.count)
        #expect(StampLayout.all.count < 255)
    }

    /// The scanner undoes only a zone when a group turns out not to be there.
    @Test(arguments: StampLayout.all)
    func groupsHoldWhatCanBeUndone(_ layout: StampLayout) throws {
        let pattern = try #require(StampPattern(layout.pattern))
        var place = 0
        while place < pattern.count {
            let element = pattern.elements[place]
            place += 1
            guard element.kind == .group else { continue }
            for inner in place..<place + Int(element.argument) {
                let kind = pattern.elements[inner].kind
                // What comes last in its group, or is followed by what can't fail, has nothing to undo.
                let isSafe = [.literal, .zone, .ahead, .gap, .optionalFraction, .longZone].contains(kind)
                let rest = inner + 1..<place + Int(element.argument)
                let isLast = rest.allSatisfy { pattern.elements[$0].kind == .optionalFraction }
                #expect(isSafe || isLast, "\(layout.pattern)")
            }
            place += Int(element.argument)
        }
    }

    @Test(arguments: StampLayout.all)
    func exampleIsFound(_ layout: StampLayout) throws {
        let lead = lead(layout.place)
        let tail = layout.pattern.hasSuffix(":") ? ": x" : layout.pattern.hasSuffix("]") ? "] x" : " x"
        let line = Array("\(lead)\(layout.example)\(tail)".utf8)
        let found = StampReader(scope: layout.scope).first(in: line.span)
        let match = try #require(found)
        #expect(match.layout?.name == layout.name)
        #expect(match.range == lead.utf8.count..<lead.utf8.count + layout.example.utf8.count)
        let day = try #require(CivilDate(year: 2018, month: 8, day: 15))
        guard let time = match.dateTime(year: 2018, date: day) else {
            #expect(match.instant != nil || match.elapsed != nil || match.precision == .month)
            return
        }
        let zone = StampZone(
            offset: match.zone.offset ?? .zero,
            abbreviation: "CEST",
            id: "Europe/Berlin",
            isUTC: false
        )
        var text = StampText()
        let outcome = StampWriter.write(
            match,
            of: line.span,
            as: time,
            in: match.zone.kind == .zulu || match.zone.offset == .zero ? .utc : zone,
            into: &text
        )
        #expect(outcome == .written)
        #expect(text.string == layout.example)
    }

    private func lead(_ place: StampPlace) -> String {
        switch place {
        case .anywhere: "<a> "
        case .leading, .bracketed: "["
        case .afterLevel: "I"
        case .keyed: "\"ts\":"
        }
    }
}
