import Foundation
import Testing

@testable import TZConv

/// TZif files that are sound, old, cut, damaged or hostile: an error or a zone, never a trap.
struct TZifFileTests {
    /// A file built part by part, so that a test can get one part wrong.
    struct Sketch: Sendable {
        var version: UInt8 = UInt8(ascii: "2")
        var times: [Int64] = [1_000_000_000]
        var indexes: [UInt8] = [1]
        var kinds: [(Int32, UInt8, UInt8)] = [(0, 0, 0), (3600, 1, 4)]
        var names = "GMT\0BST\0"
        var leaps: [(Int64, Int32)] = []
        var isstd: [UInt8] = []
        var isut: [UInt8] = []
        var footer = "\nGMT0BST,M3.5.0/1,M10.5.0\n"

        var bytes: [UInt8] {
            guard version != 0 else { return block(wide: false) }
            let empty: [UInt8] = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
            let counts: [UInt32] = [0, 0, 0, 0, 1, 1]
            return empty + counts.flatMap { number($0) } + [0, 0, 0, 0, 0, 0, 0] + block(wide: true)
                + Array(footer.utf8)
        }

        private func block(wide: Bool) -> [UInt8] {
            var bytes: [UInt8] = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
            for count in [isut.count, isstd.count, leaps.count, times.count, kinds.count, names.utf8.count] {
                bytes += number(UInt32(count))
            }
            for time in times {
                bytes += wide ? number(UInt64(bitPattern: time)) : number(UInt32(truncatingIfNeeded: time))
            }
            bytes += indexes
            for (offset, flag, place) in kinds { bytes += number(UInt32(bitPattern: offset)) + [flag, place] }
            bytes += Array(names.utf8)
            for (time, correction) in leaps {
                bytes += wide ? number(UInt64(bitPattern: time)) : number(UInt32(truncatingIfNeeded: time))
                bytes += number(UInt32(bitPattern: correction))
            }
            return bytes + isstd + isut
        }

        private func number<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
            stride(from: Number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout Sketch) -> Void
    }

    @Test(arguments: [
        Case(testDescription: "as it is") { _ in },
        Case(testDescription: "version 3") { $0.version = UInt8(ascii: "3") },
        Case(testDescription: "version 4") { $0.version = UInt8(ascii: "4") },
        Case(testDescription: "version 1") { $0.version = 0 },
        Case(testDescription: "standard and UT flags") { ($0.isstd, $0.isut) = ([0, 1], [0, 1]) },
        Case(testDescription: "no changes") { ($0.times, $0.indexes) = ([], []) },
        Case(testDescription: "no rule") { $0.footer = "\n\n" },
        Case(testDescription: "a leap second table with an expiry") { $0.leaps = [(78_796_800, 1), (90_000_000, 1)] },
    ])
    func sound(_ this: Case) throws {
        var sketch = Sketch()
        this.change(&sketch)
        let zone = try Zone(id: "Test", tzif: sketch.bytes.span)
        #expect(zone.offset(at: .min).abbreviation == "GMT")
    }

    @Test(arguments: [
        Case(testDescription: "version 5") { $0.version = UInt8(ascii: "5") },
        Case(testDescription: "version 1 as a digit") { $0.version = UInt8(ascii: "1") },
        Case(testDescription: "no kinds") { ($0.kinds, $0.times, $0.indexes) = ([], [], []) },
        Case(testDescription: "no characters") { $0.names = "" },
        Case(testDescription: "times out of order") { ($0.times, $0.indexes) = ([5, 4], [1, 0]) },
        Case(testDescription: "a time twice") { ($0.times, $0.indexes) = ([5, 5], [1, 0]) },
        Case(testDescription: "a kind that is not there") { $0.indexes = [2] },
        Case(testDescription: "an offset of 26 hours") { $0.kinds[1].0 = 93_600 },
        Case(testDescription: "the offset that RFC 9636 forbids") { $0.kinds[1].0 = .min },
        Case(testDescription: "a daylight flag of 2") { $0.kinds[1].1 = 2 },
        Case(testDescription: "an abbreviation beyond the end") { $0.kinds[1].2 = 8 },
        Case(testDescription: "an abbreviation far beyond the end") { $0.kinds[1].2 = 255 },
        Case(testDescription: "an abbreviation without an end") { $0.names = "GMT\0BST" },
        Case(testDescription: "an empty abbreviation") { $0.kinds[1].2 = 3 },
        Case(testDescription: "an escape sequence for an abbreviation") { $0.names = "GMT\0\u{1B}[2\0" },
        Case(testDescription: "flags that don't fit") { $0.isstd = [0] },
        Case(testDescription: "leap seconds out of order") { $0.leaps = [(9, 1), (8, 2)] },
        Case(testDescription: "a footer that is no rule") { $0.footer = "\nhello world\n" },
        Case(testDescription: "a rule without dates") { $0.footer = "\nGMT0BST\n" },
        Case(testDescription: "a footer without its end") { $0.footer = "\nGMT0" },
        Case(testDescription: "no footer") { $0.footer = "" },
    ])
    func damaged(_ this: Case) {
        var sketch = Sketch()
        this.change(&sketch)
        #expect(throws: TZConvError.self) { try Zone(id: "Test", tzif: sketch.bytes.span) }
    }

    // A header that promises four thousand million of everything.
    @Test func hostileCounts() {
        for position in 20..<44 {
            for first in [0, 51] {
                var bytes = Sketch().bytes
                bytes[first + position] = 0xFF
                #expect(throws: TZConvError.self) { try Zone(id: "Test", tzif: bytes.span) }
            }
        }
    }

    @Test func changesAtTheEndsOfTime() throws {
        var sketch = Sketch()
        sketch.times = [.min, -1, 0, .max - 1, .max]
        sketch.indexes = [1, 0, 1, 0, 1]
        let zone = try Zone(id: "Test", tzif: sketch.bytes.span)
        #expect(zone.offset(at: .min).abbreviation == "BST")
        #expect(zone.nextTransition(after: .min)?.instant.seconds == -1)
        #expect(zone.nextTransition(after: .epoch) == nil)
        #expect(zone.offset(at: .max).abbreviation == "BST")
    }

    // RFC 9636 forbids a rule that contradicts the last change. What is listed holds until the rule's next change.
    @Test(arguments: [1_000_000_000, 4_112_777_729, 200_000_000_000])
    func aRuleThatContradictsTheFile(time: Int64) throws {
        var sketch = Sketch()
        sketch.times = [time]
        sketch.footer = "\nXXX3EDT,0/0,36\n"
        let zone = try Zone(id: "Test", tzif: sketch.bytes.span)
        let change = try #require(zone.nextTransition(after: .min))
        #expect(change.instant.seconds == time)
        let next = try #require(zone.nextTransition(after: change.instant))
        #expect(next.before == change.after)
        #expect(zone.offset(at: next.instant) == next.after)
        #expect(zone.previousTransition(before: next.instant) == change)
        let civil = try #require(CivilDateTime(next.instant, at: next.after.offset))
        #expect(try zone.instants(of: civil).resolved(.later)?.instant == next.instant)
    }

    // Civil times that overlap: three changes within an hour.
    @Test func tangledChanges() throws {
        var sketch = Sketch()
        sketch.times = [1_000_000, 1_000_600, 1_001_200]
        sketch.indexes = [1, 0, 1]
        sketch.footer = "\n\n"
        let table = try Zone(id: "Test", tzif: sketch.bytes.span).table
        #expect(table.isTangled)
        // By hand: summer shows 1,003,600 to 1,004,200, winter 1,000,600 to 1,001,200, summer again 1,004,800 and later.
        #expect(table.match(1_000_300) == .gap(before: 0, after: 1, at: 1_000_000))
        #expect(table.match(1_000_600) == .unique(second: 1_000_600, kind: 0))
        #expect(table.match(1_004_100) == .unique(second: 1_000_500, kind: 1))
        #expect(table.match(1_004_500) == .gap(before: 0, after: 1, at: 1_001_200))
        #expect(table.match(1_004_800) == .unique(second: 1_001_200, kind: 1))
    }

    @Test func everyPrefixOfAFileIsAnError() throws {
        let pack = try ZonePack.embedded()
        for id in ["america/new_york", "asia/tokyo", "etc/utc", "africa/casablanca"] {
            let entry = try #require(try pack.entry(Array(id.utf8)))
            let bytes = try pack.withFile(ofZone: entry.zone) { file in (0..<file.count).map { file[$0] } }
            for count in bytes.indices {
                #expect(throws: TZConvError.self) { try Zone(id: id, tzif: Array(bytes[..<count]).span) }
            }
            // What follows the footer is nobody's concern.
            _ = try Zone(id: id, tzif: (bytes + [0]).span)
        }
    }

    @Test func flippedBitsNeverTrap() throws {
        let pack = try ZonePack.embedded()
        var sound = 0
        for id in ["europe/moscow", "america/nuuk", "etc/utc"] {
            let entry = try #require(try pack.entry(Array(id.utf8)))
            var bytes = try pack.withFile(ofZone: entry.zone) { file in (0..<file.count).map { file[$0] } }
            for bit in 0..<(bytes.count * 8) {
                bytes[bit / 8] ^= 1 << (bit % 8)
                if let zone = try? Zone(id: id, tzif: bytes.span) {
                    sound += 1
                    exercise(zone)
                }
                bytes[bit / 8] ^= 1 << (bit % 8)
            }
        }
        #expect(sound > 0)
    }

    @Test func randomBytesNeverTrap() {
        var random = SeededRandom(seed: 9636)
        for _ in 0..<4_000 {
            var bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if let zone = try? Zone(id: "Test", tzif: bytes.span) { exercise(zone) }
            // Past the header, with small counts.
            for (position, byte) in "TZif2".utf8.enumerated() where position < bytes.count { bytes[position] = byte }
            for position in 20..<44 where position < bytes.count { bytes[position] = position % 4 == 3 ? 1 : 0 }
            if let zone = try? Zone(id: "Test", tzif: bytes.span) { exercise(zone) }
        }
    }

    private func exercise(_ zone: Zone) {
        for second in [Instant.min.seconds, -2_000_000_000, 0, 1_500_000_000, 5_000_000_000, Instant.max.seconds] {
            guard let instant = Instant(seconds: second) else { continue }
            let offset = zone.offset(at: instant)
            #expect(offset.offset == zone.utcOffset(at: instant))
            if let civil = CivilDateTime(instant, at: offset.offset) { _ = try? zone.instants(of: civil) }
            _ = zone.nextTransition(after: instant)
            _ = zone.previousTransition(before: instant)
        }
        _ = zone.abbreviations
    }

    // The short, the long and the leap-second forms of a release say the same.
    @Test func allFormsOfTheReleaseAgree() throws {
        let long = try ZoneOracle.compile("fat")
        let right = try ZoneOracle.compile("fat", leapSeconds: true)
        defer { for directory in [long, right] { try? FileManager.default.removeItem(at: directory) } }
        let database = try ZoneDatabase(directories: [])
        for id in try ZoneOracle.zoneIDs() {
            let bundled = try database.zone(id)
            #expect(try bundled == Zone(id: id, tzif: [UInt8](try Data(contentsOf: long.appending(path: id))).span))
            let counting = [UInt8](try Data(contentsOf: right.appending(path: id)))
            let zone = try Zone(id: id, tzif: counting.span)
            // Files that count leap seconds have no rule: leap seconds aren't known in advance.
            #expect(changes(of: zone) == changes(of: bundled), "right/\(id)")
        }
    }

    private func changes(of zone: Zone) -> [Transition] {
        var changes: [Transition] = []
        var instant = Instant.min
        while let change = zone.nextTransition(after: instant), change.instant.seconds < 1_790_000_000 {
            changes.append(change)
            instant = change.instant
        }
        return changes
    }
}
