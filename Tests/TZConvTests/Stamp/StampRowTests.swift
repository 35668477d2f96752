import Testing

@testable import TZConv

/// Every row of the list of layouts: recognised in its line, read, moved to three zones and back.
struct StampRowTests {
    @Test func everyRowIsThere() {
        #expect(Set(StampRow.all.map(\.number)) == Set(1...94))
    }

    @Test(arguments: StampRow.all)
    func isRead(_ row: StampRow) throws {
        let bytes = Array(row.line.utf8)
        let found = StampReader(scope: row.scope).first(in: bytes.span)
        let match = try #require(found)
        #expect(match.layout?.name == row.layout)
        #expect(match.range == row.range)
        #expect(match.fractionDigits == row.fraction.utf8.count)
        #expect(match.nanosecond == row.nanosecond)
        #expect(String(decoding: bytes[match.zone.range], as: UTF8.self) == row.zone)
        if row.scope.isDisjoint(with: [.stamps, .reduced]) {
            guard row.scope != .elapsed else {
                #expect(match.elapsed != nil)
                return
            }
            #expect(match.instant == Instant(seconds: 1_534_333_500, nanoseconds: row.nanosecond))
            return
        }
        #expect(match.year == (row.lacks.contains("y") || row.lacks.contains("d") ? nil : 2018))
        #expect(match.month == (row.lacks.contains("d") ? nil : 8))
        #expect(match.day == (row.lacks.contains("d") ? nil : 15))
        #expect(match.hour == (row.lacks.contains("t") ? nil : 11))
        #expect(match.minute == (row.lacks.contains("t") ? nil : 45))
        #expect(match.second == (row.lacks.contains("t") ? nil : 0))
    }

    /// The same stamp without its line's other bytes, as one pastes it.
    @Test(arguments: StampRow.all.filter { $0.scope == .stamps })
    func isReadAlone(_ row: StampRow) throws {
        let bytes = Array(Array(row.line.utf8)[row.range])
        guard row.layout != "klog", row.layout != "glog", row.layout != "cockroach" else { return }
        // Cisco's zone is known by the colon behind it, PHP's by the bracket.
        guard row.number != 8, row.layout != "php" else { return }
        let found = StampReader().first(in: bytes.span)
        let match = try #require(found)
        #expect(match.range == bytes.indices)
    }

    @Test(arguments: StampRow.all.filter { $0.scope == .stamps })
    func movesAndComesBack(_ row: StampRow) throws {
        let bytes = Array(row.line.utf8)
        let found = StampReader().first(in: bytes.span)
        let match = try #require(found)
        let start = try #require(match.dateTime(year: 2018, date: CivilDate(year: 2018, month: 8, day: 15)))
        let home = row.zone == "MSK" ? StampTest.moscow : home(match)
        for zone in [StampZone.utc, StampTest.berlin, StampTest.newYork, StampTest.moscow] {
            let moved = try #require(start.adding(seconds: Int64(zone.offset.seconds - home.offset.seconds)))
            var text = StampText()
            #expect(StampWriter.write(match, of: bytes.span, as: moved, in: zone, into: &text) == .written)
            let line =
                Array(bytes[..<match.range.lowerBound]) + Array(text.string.utf8)
                + Array(bytes[match.range.upperBound...])
            let foundAgain = StampReader().first(in: line.span)
            let again = try #require(foundAgain, "\(text.string)")
            #expect(again.layout?.name == row.layout)
            #expect(again.range == match.range.lowerBound..<match.range.lowerBound + text.count)
            #expect(again.dateTime(year: moved.date.year, date: moved.date) == moved)
            #expect(again.zone.offset == nil || again.zone.offset == zone.offset)
            #expect(StampWriter.write(again, of: line.span, as: start, in: home, into: &text) == .written)
            // Z and the names of UTC become offsets on the way; the moment stays.
            guard !["Z", "GMT", "EST"].contains(row.zone) else { continue }
            #expect(text.string == String(decoding: bytes[match.range], as: UTF8.self))
        }
    }

    /// The zone that the stamp is in.
    private func home(_ match: StampMatch) -> StampZone {
        let offset = match.zone.offset ?? (match.zone.kind == .none ? .zero : StampTest.berlin.offset)
        let names = ["CEST", "MSK", "UTC"]
        let seconds = [7200, 10_800, 0]
        let index = seconds.firstIndex(of: offset.seconds)
        return StampZone(
            offset: offset,
            abbreviation: index.map { names[$0] } ?? "+08",
            id: offset == .zero ? "Etc/UTC" : "Europe/Berlin",
            isUTC: offset == .zero
        )
    }
}
