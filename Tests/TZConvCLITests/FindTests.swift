import Foundation
import Testing

/// `tzconv find`, `list` and `zone` as a person runs them; zone, home and moment are fixed.
struct FindTests {
    private static let moment = ["--now", "2026-11-23T12:00:00Z"]
    private let runner = CommandRunner()

    private func objects(_ outcome: CommandRunner.Outcome) throws -> [[String: Any]] {
        try outcome.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }

    @Test func aLineForEachReading() throws {
        let outcome = try runner.run(["find", "cst"] + Self.moment)
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "Central Time  US  America/Chicago  abbreviation  exact  06:00  -06:00  CST")
        #expect(lines.dropFirst().first == "China Time    CN  Asia/Shanghai    abbreviation  exact  20:00  +08:00  CST")
        #expect(outcome.errors == "tzconv: note: 'cst' has readings whose clocks differ; the first one is taken\n")
    }

    @Test func quietKeepsNotesBack() throws {
        #expect(try runner.run(["find", "-q", "cst"] + Self.moment).errors.isEmpty)
    }

    @Test func jsonHasTheMembersThatArePromised() throws {
        let outcome = try runner.run(["find", "--json", "neyork"] + Self.moment)
        let object = try #require(try objects(outcome).first)
        #expect(object["query"] as? String == "neyork")
        #expect(object["zone"] as? String == "America/New_York")
        #expect(object["place"] as? String == "New York")
        #expect(object["country"] as? String == "US")
        #expect(object["kind"] as? String == "city")
        #expect(object["match"] as? String == "typo")
        #expect(object["ambiguous"] as? Bool == false)
        #expect(object["time"] as? String == "2026-11-23T07:00:00-05:00")
        let score = try #require(object["score"] as? Double)
        #expect(score > 0.5 && score < 1)
        #expect(object["alternatives"] is [[String: Any]])
    }

    /// One object a line, for an empty line and for nonsense too.
    @Test func oneObjectALine() throws {
        let input = Data("tokyo\n\nxqzzt\nportland, maine\n".utf8)
        let outcome = try runner.run(["find", "--json", "-"] + Self.moment, input: input)
        #expect(outcome.status == 65)
        #expect(outcome.errors.isEmpty)
        let found = try objects(outcome)
        #expect(found.map { $0["zone"] as? String } == ["Asia/Tokyo", nil, nil, "America/New_York"])
        #expect(found.map { $0["query"] as? String } == ["tokyo", "", "xqzzt", "portland, maine"])
        #expect(found[2]["error"] as? String == "no place is close to 'xqzzt'")
        #expect(found[2]["suggestions"] as? [String] == [])
    }

    @Test func wordsThatAreNoPlace() throws {
        let outcome = try runner.run(["find", "asdfgh"])
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("tzconv: error: no place is close to 'asdfgh'"))
    }

    @Test func listAtAMoment() throws {
        let outcome = try runner.run(["list", "--at", "2018-08-15 11:45 utc", "--offset", "-02:30"])
        #expect(outcome.status == 0)
        #expect(outcome.output == "America/St_Johns  -02:30  NDT  2018-08-15 09:15:00\n")
        #expect(try runner.run(["list", "--offset", "+14:30"]).status == 65)
        let none = try runner.run(["list", "--at", "2018-08-15 11:45 utc", "--offset", "+00:45"])
        #expect(none.status == 65)
        #expect(none.errors.contains("no zone keeps +00:45"))
    }

    @Test func listHasEveryZone() throws {
        let outcome = try runner.run(["list", "--json"] + Self.moment)
        let zones = try objects(outcome).compactMap { $0["zone"] as? String }
        #expect(zones.count > 400)
        #expect(zones.contains("Asia/Tokyo"))
    }

    @Test func cardOfAZone() throws {
        let outcome = try runner.run(["zone", "berlin"] + Self.moment)
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(6) == [
                "zone      Europe/Berlin",
                "now       2026-11-23 13:00:00  CET (+01:00)",
                "daylight  no",
                "previous  2026-10-25 02:00:00 CET (+01:00), clocks back by 1:00",
                "next      2027-03-28 03:00:00 CEST (+02:00), clocks forward by 1:00",
                "rule      CET-1CEST,M3.5.0,M10.5.0/3",
            ]
        )
    }

    @Test func changesInARange() throws {
        let arguments = ["zone", "--json", "sao paulo", "--from", "2017-01-01", "--to", "2019-12-31"] + Self.moment
        let object = try #require(try objects(try runner.run(arguments)).first)
        let changes = try #require(object["changes"] as? [[String: Any]])
        #expect(
            changes.compactMap { $0["instant"] as? String } == [
                "2017-02-19T02:00:00Z", "2017-10-15T03:00:00Z", "2018-02-18T02:00:00Z", "2018-11-04T03:00:00Z",
                "2019-02-17T02:00:00Z",
            ]
        )
        let wrong = try runner.run(["zone", "berlin", "--from", "2020-01-01", "--to", "2019-01-01"])
        #expect(wrong.status == 65)
    }

    /// The user's own names, from the file that the environment names.
    @Test func ownNames() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("zones-\(UUID().uuidString)")
        try Data("Link America/New_York prod-db\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var own = runner
        own.environment = ["TZCONV_ZONES": file.path]
        let object = try #require(try objects(try own.run(["find", "--json", "prod-db"] + Self.moment)).first)
        #expect(object["zone"] as? String == "America/New_York")
        #expect(object["kind"] as? String == "user")
        try Data("Link America/New_York\n".utf8).write(to: file)
        let wrong = try own.run(["find", "tokyo"])
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("\(file.path):1"))
    }
}
