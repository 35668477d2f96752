import Foundation
import TZConv
import Testing

@testable import TZConvCLI

/// How answers look: tables, colours, the echo of the reading on a terminal.
struct OutputTests {
    /// Names of the user's own, wide ones among them, in a file that is removed afterwards.
    private func run(_ arguments: [String]) throws -> CommandRunner.Outcome {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("tzconv-\(UUID().uuidString)")
        try Data("Link Asia/Tokyo 東京本社\nLink America/New_York prod-db\nLink Etc/UTC the-box\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try CommandRunner(environment: ["TZCONV_ZONES": file.path]).run(
            ["--now", "2018-08-15T15:58:00+03:00"] + arguments
        )
    }

    @Test func wideNamesStayInTheirColumns() throws {
        let outcome = try run(["東京本社", "prod-db", "the-box", "11:45"])
        #expect(
            outcome.output == """
                東京本社  17:45  JST  +09:00  Asia/Tokyo
                prod-db   04:45  EDT  -04:00  America/New_York
                the-box   08:45  UTC  +00:00  Etc/UTC

                """
        )
        #expect(outcome.errors == "")
    }

    @Test func dayMarkersHaveAColumnOfTheirOwn() throws {
        let outcome = try run(["tokyo", "ny", "23:45"])
        #expect(
            outcome.output == """
                Tokyo     05:45  +1d  JST  +09:00  Asia/Tokyo
                New York  16:45       EDT  -04:00  America/New_York

                """
        )
        #expect(outcome.errors == "")
    }

    @Test func markdown() throws {
        let outcome = try run(["-f", "markdown", "10:00-11:30", "berlin", "to", "ny,", "utc"])
        #expect(
            outcome.output == """
                | place | time | day | abbreviation | offset | zone |
                | --- | --- | --- | --- | --- | --- |
                | New York | 04:00-05:30 |  | EDT | -04:00 | America/New_York |
                | UTC | 08:00-09:30 |  | UTC | +00:00 | Etc/UTC |

                """
        )
    }

    @Test(arguments: [("always", true), ("never", false), ("auto", false)])
    func colours(choice: String, isColored: Bool) throws {
        let outcome = try run(["--color", choice, "tokyo", "ny", "23:45"])
        #expect(outcome.output.contains("\u{1B}[") == isColored)
        // The answer of a single place is never painted: it is what a script takes.
        #expect(try run(["--color", choice, "tokyo", "23:45"]).output == "05:45\n")
    }

    @Test(arguments: [
        (["utc", "11:45"], "11:45 MSK Wed 15 Aug 2018 Moscow → 08:45 UTC"),
        (["11:45"], "11:45 MSK Wed 15 Aug 2018 Moscow → 11:45 MSK"),
        (["9am", "berlin", "to", "ny,", "utc"], "09:00 CEST Wed 15 Aug 2018 Berlin → 03:00 EDT, 07:00 UTC"),
        (["15/Aug/2018:11:45:00 +0300", "utc"], "11:45 +03 Wed 15 Aug 2018 → 08:45 UTC"),
        (["auckland", "23:45:30.5"], "23:45:30.5 MSK Wed 15 Aug 2018 Moscow → 08:45:30.5 NZST Thu 16 Aug"),
        (["utc", "10:00-11:30"], "10:00-11:30 MSK Wed 15 Aug 2018 Moscow → 07:00-08:30 UTC"),
        (["@1534333500", "utc"], "11:45 UTC Wed 15 Aug 2018 → 11:45 UTC"),
    ])
    func echo(words: [String], text: String) throws {
        let database = try ZoneDatabase(directories: [])
        let now = try #require(Instant(seconds: 1_534_337_880))
        let converter = TimeConverter(
            database: database,
            catalog: try Catalog.bundled(),
            localZone: .zone(try database.zone("Europe/Moscow"))
        ) { now }
        #expect(ReadingEcho(try converter.answer(words)).text == text)
    }
}
