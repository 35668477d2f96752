import Testing

@testable import TZConv

/// The fast ways of looking up against the plain ones, and the rule's cycle.
struct ZoneTableTests {
    @Test func localLookupByIndexIsTheWalk() throws {
        let seed: UInt64 = 20_181_104
        var random = SeededRandom(seed: seed)
        let database = try ZoneDatabase(directories: [])
        var tangled: [String] = []
        for id in database.ids {
            let table = try database.zone(id).table
            if table.isTangled { tangled.append(id) }
            for _ in 0..<300 {
                let local = Int64.random(in: -5_000_000_000...5_000_000_000, using: &random)
                #expect(table.match(local) == table.walkedMatch(local), "\(id) \(local), seed \(seed)")
            }
            // Near changes, where it matters.
            for segment in table.segments.dropFirst().dropLast() {
                let local = segment.start + Int64.random(in: -100_000...100_000, using: &random)
                #expect(table.match(local) == table.walkedMatch(local), "\(id) \(local), seed \(seed)")
            }
        }
        #expect(tangled == [])
    }

    // What the index is made for: a second compare is rare.
    @Test func fewBucketsHoldTwoChanges() throws {
        let database = try ZoneDatabase(directories: [])
        var crowded: [Int: Int] = [:]
        for id in database.ids {
            let table = try database.zone(id).table
            for (number, first) in table.index.enumerated().dropLast() {
                crowded[Int(table.index[number + 1] - first), default: 0] += 1
            }
        }
        #expect(crowded.keys.max() ?? 0 <= 3)
        print("buckets by changes:", crowded.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
    }

    @Test func stretchesFollowEachOther() throws {
        var random = SeededRandom(seed: 7)
        let database = try ZoneDatabase(directories: [])
        for id in database.ids {
            let table = try database.zone(id).table
            for _ in 0..<100 {
                let second = Int64.random(in: Instant.min.seconds...Instant.max.seconds, using: &random)
                let stretch = table.stretch(at: second)
                #expect(table.kind(at: second) == stretch.kind)
                #expect(Int(table.offset(at: second)) == table.kinds[stretch.kind].offset.seconds)
                if let start = stretch.start {
                    #expect(start <= second)
                    #expect(table.kind(at: start) == stretch.kind)
                    #expect(table.kind(at: start - 1) != stretch.kind)
                }
                if let end = stretch.end {
                    #expect(second < end)
                    #expect(table.kind(at: end - 1) == stretch.kind)
                    #expect(table.kind(at: end) != stretch.kind)
                }
            }
        }
    }

    // The Gregorian calendar repeats after 400 years, weekdays included, and so does every rule. From 2088 on no zone has
    // listed changes any more: those of Gaza and Morocco follow the moon until 2087.
    @Test func theRuleRepeatsAfter400Years() throws {
        let cycle: Int64 = 146_097 * 86_400
        var random = SeededRandom(seed: 400)
        let database = try ZoneDatabase(directories: [])
        for id in database.ids {
            let zone = try database.zone(id)
            for _ in 0..<60 {
                let second = Int64.random(in: 3_723_753_600...4_133_980_799, using: &random)
                for cycles in [1, 7, 19] {
                    let early = try #require(Instant(seconds: second))
                    let late = try #require(Instant(seconds: second + cycle * Int64(cycles)))
                    #expect(zone.offset(at: early) == zone.offset(at: late), "\(id) \(late)")
                }
            }
        }
    }

    // Kiritimati skipped a whole day, and Samoa the one of 2011: civil times of 24 hours don't exist.
    @Test(arguments: [("Pacific/Kiritimati", 1994, 12, 31), ("Pacific/Apia", 2011, 12, 30)])
    func aDayThatWasNot(id: String, year: Int, month: Int, day: Int) throws {
        let zone = try ZoneDatabase(directories: []).zone(id)
        let date = try #require(CivilDate(year: year, month: month, day: day))
        guard case .gap(_, _, let transition) = try zone.instants(of: CivilDateTime(date, .midnight)) else {
            Issue.record("\(id) had that day")
            return
        }
        #expect(transition.shift == 86_400)
    }

    @Test func theEndsOfTimeAreErrors() throws {
        let zone = try ZoneDatabase(directories: []).zone("America/New_York")
        let last = try #require(CivilDateTime(.max, at: .zero))
        #expect(throws: TZConvError.self) { try zone.instants(of: last) }
        #expect(zone.nextTransition(after: .max) == nil)
        #expect(zone.previousTransition(before: .min) == nil)
        let first = try #require(CivilDateTime(.min, at: .zero))
        #expect(try zone.instants(of: first).isUnique)
        #expect(zone.utcOffset(atSecond: .max) == -18_000)
        #expect(zone.utcOffset(atSecond: .min) == -17_762)
    }

    // POSIX rules hold before their table too.
    @Test func aRuleHoldsBefore1900() throws {
        let zone = try Zone(posix: "EST5EDT,M3.2.0,M11.1.0")
        let instant = try #require(Instant(seconds: -10_000_000_000))
        let change = try #require(zone.nextTransition(after: instant))
        #expect(change.instant.description == "1653-03-09T07:00:00Z")
        let back = try #require(zone.previousTransition(before: change.instant))
        #expect(back.instant.description == "1652-11-03T06:00:00Z")
    }

    @Test func abbreviationsWithTheirTimes() throws {
        let uses = try ZoneDatabase(directories: []).zone("Europe/Moscow").abbreviations
        let summer = try #require(uses.last { $0.offset.abbreviation == "MSD" })
        #expect(summer.last?.description == "2010-10-30T23:00:00Z")
        let standard = try #require(uses.last { $0.offset.description == "MSK (+03:00)" })
        #expect(standard.last == nil)
        #expect(uses.first?.first == nil)
        let eastern = try ZoneDatabase(directories: []).zone("America/New_York").abbreviations
        #expect(eastern.filter { $0.last == nil }.map(\.offset.abbreviation) == ["EST", "EDT"])
    }
}
