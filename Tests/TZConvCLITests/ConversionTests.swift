import Foundation
import Testing

/// One-shot conversions by the built program: standard output, standard error and status, all of them.
///
/// The expected times were worked out with GNU date, as in `TZ=America/New_York date -d 'TZ="CET" 20:20'`, and by hand
/// from tzdata's rules; the messages are the program's contract.
struct ConversionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var zone = "Europe/Moscow"
        var now = "2018-08-15T15:58:00+03:00"
        var output = ""
        var errors = ""
        var status: Int32 = 0

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let newYork = "tzconv: note: neyork read as New York (America/New_York)\n"

    @Test(arguments: [
        Case(arguments: [], output: "15:58\n"),
        Case(arguments: ["toronto"], output: "08:58\n"),
        Case(arguments: ["utc", "11:45"], output: "08:45\n"),
        Case(arguments: ["UTC", "11:45:30.250"], output: "08:45:30.250\n"),
        Case(arguments: ["toronto", "15:00"], output: "08:00\n"),
        Case(arguments: ["neyork", "20:20", "cet"], now: "2018-01-15T12:00Z", output: "14:20\n", errors: newYork),
        Case(arguments: ["20:20", "cet", "in", "new", "york"], now: "2018-01-15T12:00Z", output: "14:20\n"),
        Case(arguments: ["san", "francisco", "11:45"], output: "01:45\n"),
        Case(arguments: ["-3", "11:45"], output: "05:45\n"),
        Case(arguments: ["11:45", "-05:00"], output: "19:45\n"),
        Case(arguments: ["-90m", "utc"], output: "11:28\n"),
        Case(arguments: ["-f", "rfc3339", "utc", "11:45"], output: "2018-08-15T08:45:00Z\n"),
        Case(arguments: ["-f", "unix", "new york", "2018-08-14 18:59:17"], output: "Tue Aug 14 11:59:17 EDT 2018\n"),
        Case(arguments: ["-f", "%H h %M", "utc", "11:45"], output: "08 h 45\n"),
        Case(
            arguments: ["-f", "3339", "toronto"],
            now: "2018-08-15T15:58:00.123456789+03:00",
            output: "2018-08-15T08:58:00-04:00\n"
        ),
        Case(
            arguments: ["-f", "3339", "toronto", "15:58:00.25"],
            output: "2018-08-15T08:58:00.250-04:00\n"
        ),
        Case(arguments: ["@1534333500", "utc"], output: "2018-08-15 11:45:00\n"),
    ])
    func answers(_ row: Case) throws {
        try check(row)
    }

    /// An abbreviation of several offsets in a stamp: the local zone settles it, aloud, or nobody does.
    @Test(arguments: [
        Case(
            arguments: ["utc", "2018-01-15 11:45:00 CST"],
            zone: "America/Chicago",
            output: "2018-01-15 17:45:00 UTC\n",
            errors: "tzconv: note: CST in a stamp means several offsets: took -06:00, as Chicago, the local zone, "
                + "has used it\n"
        ),
        Case(
            arguments: ["--strict", "utc", "2018-01-15 11:45:00 CST"],
            zone: "America/Chicago",
            errors: "tzconv: error: 'CST' is refused (strict): CST in a stamp means several offsets: took -06:00, as "
                + "Chicago, the local zone, has used it; write the offset, -06:00, or name the place, as in "
                + "'from Chicago'\n",
            status: 65
        ),
        Case(
            arguments: ["--strict", "utc", "2018-01-15 11:45:00 CST", "from", "chicago"],
            zone: "America/Chicago",
            output: "2018-01-15 17:45:00 UTC\n"
        ),
        Case(arguments: ["utc", "2018-01-15 11:45:00 MSK"], output: "2018-01-15 08:45:00 UTC\n"),
    ])
    func abbreviationsInStamps(_ row: Case) throws {
        try check(row)
    }

    private func check(_ row: Case) throws {
        let outcome = try CommandRunner(zone: row.zone).run(["--now", row.now] + row.arguments)
        #expect(outcome.output == row.output)
        #expect(outcome.errors == row.errors)
        #expect(outcome.status == row.status)
    }
}
