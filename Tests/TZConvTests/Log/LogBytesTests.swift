import Testing

@testable import TZConv

/// Honesty about bytes: what isn't a stamp comes out as it went in, no line is lost, added or moved, and the way back
/// gives what there was.
struct LogBytesTests {
    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8]) func onlyStampsChange(_ seed: UInt64) throws {
        for offset in 0..<UInt64(15) {
            var random = RandomLog(seed: seed * 1000 + offset, start: 1_534_333_500)
            let log = random.lines(60)
            var options = try LogFixture.options(from: "UTC", to: ["America/New_York"])
            options.year = 2018
            let result = LogRewriter(options).rewrite(log).bytes
            let before = log.split(separator: 0x0A, omittingEmptySubsequences: false)
            let after = result.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(before.count == after.count)
            for (old, new) in zip(before, after) where old != new {
                let isHonest = differsInStamp(Array(old), Array(new))
                #expect(
                    isHonest,
                    "seed \(seed * 1000 + offset): '\(String(decoding: old, as: UTF8.self))' became '\(String(decoding: new, as: UTF8.self))'"
                )
            }
        }
    }

    /// Whether two lines are the same but for the first stamp.
    private func differsInStamp(_ old: [UInt8], _ new: [UInt8]) -> Bool {
        let reader = StampReader()
        var index = 0
        while let match = reader.first(in: old.span, from: index) {
            let head = match.range.lowerBound
            let tail = old.count - match.range.upperBound
            guard new.count >= head + tail, old[..<head] == new[..<head] else { return false }
            if old[(old.count - tail)...] == new[(new.count - tail)...] {
                let middle = new[head..<(new.count - tail)]
                // The new stamp is one, whole.
                return reader.match(in: new.span, at: head).map { $0.range.count <= middle.count + 1 } ?? false
            }
            index = match.range.upperBound
        }
        return false
    }

    /// There and back is the identity for stamps that say their offset and for those in zones without changes of clocks.
    @Test(arguments: ["Europe/Moscow", "Asia/Kathmandu", "Etc/UTC"]) func thereAndBack(_ zone: String) throws {
        for seed in 0..<UInt64(12) {
            var random = RandomLog(seed: seed, start: 1_534_333_500, isWild: false)
            let log = random.lines(80).filter { $0 != 0x0D }
            var there = try LogFixture.options(from: "UTC", to: [zone])
            there.year = 2018
            there.order = .monthFirst
            var back = try LogFixture.options(from: zone, to: ["UTC"])
            back.year = 2018
            back.order = .monthFirst
            let middle = LogRewriter(there).rewrite(log).bytes
            let end = LogRewriter(back).rewrite(middle).bytes
            for (old, new) in zip(log.split(separator: 0x0A), end.split(separator: 0x0A)) where old != new {
                let text = String(decoding: old, as: UTF8.self)
                // UTC is written in the style of the stamp at hand: what was Z or another offset comes back as an offset.
                let isOtherZone = ["Z ", "-0400", "+05:45", " EST", " UTC"].contains { text.contains($0) }
                #expect(isOtherZone, "seed \(seed): '\(text)' came back as '\(String(decoding: new, as: UTF8.self))'")
            }
        }
    }

    /// Every layout that is looked for has a mark, in any time and for any example: else a stamp would be passed over.
    @Test func everyStampHasAMark() throws {
        let buffer = RawBuffer(capacity: 4096)
        for layout in StampLayout.all where layout.scope == .stamps {
            for text in [layout.example, "x \(layout.example) y"] {
                let bytes = Array(text.utf8)
                for (index, byte) in bytes.enumerated() {
                    // Within the buffer.
                    unsafe (buffer.start + index).storeBytes(of: byte, as: UInt8.self)
                }
                let hasMark = unsafe MarkSearch.canHaveStamp(in: buffer.start, from: 0, to: bytes.count)
                #expect(hasMark, "\(layout.name): \(text)")
            }
        }
    }

    /// The example of every layout, moved to three zones and back, byte for byte.
    @Test(
        arguments: StampLayout.all.filter { $0.scope == .stamps },
        ["Asia/Tokyo", "America/St_Johns", "Europe/Moscow"]
    )
    func examplesGoAndComeBack(_ layout: StampLayout, _ zone: String) throws {
        let lead = layout.place == .afterLevel ? "I" : layout.place == .bracketed ? "[" : ""
        let tail = layout.pattern.hasSuffix(":") ? ": x\n" : layout.pattern.hasSuffix("]") ? "] x\n" : " x\n"
        let line = Array((lead + layout.example + tail).utf8)
        let reader = StampReader()
        let found = reader.first(in: line.span)
        let match = try #require(found)
        // The zone that the example is in, or one for those that don't say it.
        let home = match.zone.kind == .none ? "UTC" : "Europe/Berlin"
        var there = try LogFixture.options(from: home, to: [zone])
        there.year = 2018
        var back = try LogFixture.options(from: match.zone.kind == .none ? zone : "UTC", to: [home])
        back.year = 2018
        let middle = LogRewriter(there).rewrite(line)
        #expect(middle.summary.stamps == 1)
        #expect(middle.bytes != line)
        let end = LogRewriter(back).rewrite(middle.bytes)
        // The blank before an hour of one digit is gone when the hour has had two, and a zone's long name is no zone.
        guard !["mariadb", "javascript"].contains(layout.name) else { return }
        guard match.zone.kind == .none || match.zone.offset == UTCOffset(hours: 2) else { return }
        #expect(String(decoding: end.bytes, as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
}
