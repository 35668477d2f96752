import Foundation
import Testing

@testable import TZConv

/// Every zone of the pinned release against `zdump`, compiled from the same sources: no difference is tolerated.
///
/// The oracle reads the long form of the files. In the short form glibc 2.36's zic leaves out a change that the rule
/// doesn't give (America/Ojinaga, November 2022), and zdump then shows an hour that was not.
struct ZoneOracleTests {
    // 1800 to 2100 holds every listed change; the other ranges show the rule within and at the end of its 400-year
    // cycle, and at the end of time.
    @Test(arguments: [(1800, 2101), (2395, 2405), (9990, 9999)])
    func everyChangeOfEveryZone(from: Int, to: Int) throws {
        let directory = try ZoneOracle.compile("fat")
        defer { try? FileManager.default.removeItem(at: directory) }
        let ids = try ZoneOracle.zoneIDs()
        #expect(ids.count > 400)
        let oracle = try ZoneOracle.changes(ids, in: directory, from: from, to: to)
        let database = try ZoneDatabase(directories: [])
        var count = 0
        for id in ids {
            let zone = try database.zone(id)
            #expect(zone.id == id)
            // zdump says nothing of a zone that never changes.
            let expected = oracle[id] ?? []
            count += expected.count
            let differences = try differences(zone, expected, from: from, to: to)
            #expect(differences.isEmpty, "\(id)")
        }
        #expect(count > 0)
        print("compared \(count) changes of \(ids.count) zones from \(from) to \(to)")
    }

    private func differences(
        _ zone: Zone,
        _ expected: [ZoneOracle.Change],
        from: Int,
        to: Int
    ) throws -> [String] {
        var found: [String] = []
        var instant = try start(of: from)
        let end = try start(of: to)
        // The list of changes, forwards, is the same.
        var number = 0
        while let change = zone.nextTransition(after: instant), change.instant < end {
            if number >= expected.count || change.instant.seconds != expected[number].second
                || state(change.before) != expected[number].before || state(change.after) != expected[number].after
            {
                found.append("change \(number): \(change)")
            }
            number += 1
            instant = change.instant
        }
        if number != expected.count { found.append("\(number) changes, not \(expected.count)") }
        // And backwards.
        instant = end
        while let change = zone.previousTransition(before: instant), change.instant >= (try start(of: from)) {
            number -= 1
            if number < 0 || change.instant.seconds != expected[number].second { found.append("back: \(change)") }
            instant = change.instant
        }
        for (number, change) in expected.enumerated() {
            for (second, wanted) in [
                (change.second - 1, change.before), (change.second, change.after), (change.second + 1, change.after),
            ] {
                let instant = try #require(Instant(seconds: second))
                if state(zone.offset(at: instant)) != wanted || zone.utcOffset(at: instant).seconds != wanted.offset {
                    found.append("at \(instant): \(zone.offset(at: instant)), not \(wanted)")
                }
            }
            found += try localDifferences(zone, expected, number)
        }
        return found
    }

    /// Civil times about a change: first and last of what is skipped or repeated, and their neighbours.
    private func localDifferences(_ zone: Zone, _ expected: [ZoneOracle.Change], _ number: Int) throws -> [String] {
        let change = expected[number]
        let edges = [change.before.offset, change.after.offset].map { change.second + Int64($0) }
        var found: [String] = []
        for local in edges.flatMap({ [$0 - 1, $0] }) + [(edges[0] + edges[1]) / 2] {
            let civil = try #require(CivilDateTime(secondsSinceEpoch: local))
            let wanted = readings(of: local, expected, number)
            let got: [Int64]
            switch try zone.instants(of: civil) {
            case .unique(let reading):
                got = [reading.instant.seconds]
            case .fold(let earlier, let later, let transition):
                got = [earlier.instant.seconds, later.instant.seconds]
                if !(earlier.instant < transition.instant && later.instant >= transition.instant) {
                    found.append("\(civil): the fold's change is \(transition)")
                }
            case .gap(let earlier, let later, let transition):
                got = []
                // The two readings lie on both sides of the jump, as far apart as the clocks jump.
                let gap = later.instant.seconds - earlier.instant.seconds
                if !(earlier.instant < transition.instant && later.instant >= transition.instant)
                    || gap != Int64(transition.shift)
                    || later.instant.seconds + Int64(transition.before.offset.seconds) != local
                {
                    found.append("\(civil): the gap is \(earlier) \(later) \(transition)")
                }
            }
            if got != wanted { found.append("\(civil): \(got), not \(wanted)") }
        }
        return found
    }

    /// All instants that show a civil time, by trying each offset near the change: no search, no index.
    private func readings(of local: Int64, _ changes: [ZoneOracle.Change], _ number: Int) -> [Int64] {
        var readings: [Int64] = []
        for near in max(0, number - 4)...min(changes.count - 1, number + 4) {
            let change = changes[near]
            let start = near == 0 ? Int64.min : changes[near - 1].second
            let second = local - Int64(change.before.offset)
            if second >= start, second < change.second { readings.append(second) }
            if near == changes.count - 1 {
                let last = local - Int64(change.after.offset)
                if last >= change.second { readings.append(last) }
            }
        }
        return readings
    }

    private func state(_ offset: ZoneOffset) -> ZoneOracle.State {
        ZoneOracle.State(
            offset: offset.offset.seconds,
            isDaylight: offset.isDaylight,
            abbreviation: offset.abbreviation
        )
    }

    private func start(of year: Int) throws -> Instant {
        let date = try #require(CivilDate(year: year, month: 1, day: 1))
        return try #require(CivilDateTime(date, .midnight).instant(at: .zero))
    }
}
