import Foundation
import Testing

/// Many times on standard input: an answer a line, whatever the lines are.
///
/// The expected times are GNU date's; Moscow is at +03:00 all of 2018.
struct ConversionStreamTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var input: String
        var output: String
        var errors = ""
        var status: Int32 = 0

        var testDescription: String { arguments.joined(separator: " ") + " < " + String(input.prefix(40)) }
    }

    static let now = "2018-08-15T15:58:00+03:00"

    @Test(arguments: [
        Case(arguments: ["utc", "-"], input: "", output: ""),
        Case(arguments: ["utc", "-"], input: "11:45\n12:00\n", output: "08:45\n09:00\n"),
        Case(arguments: ["utc", "-"], input: "11:45\r\n\n12:00", output: "08:45\n\n09:00\n"),
        Case(
            arguments: ["-", "new york", "to", "utc"],
            input: "2018-08-15 11:45:00\n2018-01-15 11:45:00\n",
            output: "2018-08-15 15:45:00\n2018-01-15 16:45:00\n"
        ),
        Case(
            arguments: ["utc", "tokyo", "-"],
            input: "1534333500\n9am\n",
            output: "2018-08-15 11:45:00\t2018-08-15 20:45:00\n6am\t3pm\n"
        ),
        // A date beside times that have their own is refused, as it is for one time, on the short way too.
        Case(
            arguments: ["-d", "2018-01-15", "utc", "-"],
            input: "9am\n2018-08-15 11:45:00\n1534333500\n",
            output: "6am\n\n\n",
            errors: """
                tzconv: error: line 2: '2018-08-15 11:45:00' has a date of its own; leave out the date given beside it
                tzconv: error: line 3: '1534333500' has a date of its own; leave out the date given beside it

                """,
            status: 65
        ),
        // Honolulu has another day now, which says nothing of the times that come.
        Case(arguments: ["honolulu", "-"], input: "2018-08-15 15:58:00\n", output: "2018-08-15 02:58:00\n"),
        Case(arguments: ["kiritimati", "-"], input: "2018-08-15 01:00:00\n", output: "2018-08-15 12:00:00\n"),
        Case(
            arguments: ["-f", "%s", "utc", "-"],
            input: "2018-08-15T11:45:00Z\n15/Aug/2018:11:45:00 +0300\n",
            output: "1534333500\n1534322700\n"
        ),
        Case(
            arguments: ["utc", "-"],
            input: "11:45\nnonsense\n25:99\n12:00\n",
            output: "08:45\n\n\n09:00\n",
            errors: """
                tzconv: error: line 2: 'nonsense' is not a time; write it as 11:45, 9am, 2018-08-15 11:45, or paste the \
                stamp
                tzconv: error: line 3: '25:99' has no minute 99; write minutes from 00 to 59

                """,
            status: 65
        ),
        Case(
            arguments: ["-", "new york", "to", "utc"],
            input: "2018-03-11 02:30\n2018-11-04 01:30\n2018-11-04 01:31\n",
            output: "2018-03-11 07:30\n2018-11-04 05:30\n2018-11-04 05:31\n",
            errors: """
                tzconv: note: 1 time was skipped by the clocks (--on-gap)
                tzconv: note: 2 times were shown twice by the clocks (--on-fold)

                """
        ),
        Case(
            arguments: ["--strict", "-", "new york", "to", "utc"],
            input: "2018-11-04 01:30\n2018-11-04 03:30\n",
            output: "\n2018-11-04 08:30\n",
            errors: """
                tzconv: error: line 1: '2018-11-04 01:30' is refused (strict): 2018-11-04 01:30 happens twice in New York: \
                took 01:30 EDT (-04:00), the other reading is 01:30 EST (-05:00); write in place of New York the offset, \
                -04:00 or -05:00

                """,
            status: 65
        ),
        Case(
            arguments: ["neyork", "-"],
            input: "11:45\n",
            output: "04:45\n",
            errors: "tzconv: note: neyork read as New York (America/New_York)\n"
        ),
        Case(
            arguments: ["qwzzk", "-"],
            input: "11:45\n",
            output: "",
            errors:
                "tzconv: error: no place is close to 'qwzzk'; write a city, a country, a zone such as Europe/Berlin or "
                + "an offset such as +03:00\n",
            status: 65
        ),
    ])
    func lines(_ row: Case) throws {
        let outcome = try CommandRunner().run(["--now", Self.now] + row.arguments, input: Data(row.input.utf8))
        #expect(outcome.output == row.output)
        #expect(outcome.errors == row.errors)
        #expect(outcome.status == row.status)
    }

    @Test func jsonIsOneObjectALine() throws {
        let input = Data("11:45\n\nnonsense\n2018-11-04 01:30\n".utf8)
        let outcome = try CommandRunner().run(
            ["--now", Self.now, "--json", "-", "new york", "to", "utc"],
            input: input
        )
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(outcome.status == 65)
        try #require(lines.count == 5 && lines[4].isEmpty)
        let answers = try JSONSchema(contentsOf: ConversionJSONTests.schema)
        let failures = try JSONSchema(contentsOf: ConversionJSONTests.failureSchema)
        #expect(try answers.findings(lines[0]) == [])
        #expect(try failures.findings(lines[1]) == [])
        #expect(try failures.findings(lines[2]) == [])
        #expect(try answers.findings(lines[3]) == [])
        #expect(lines[0].contains(#""text":"15:45""#))
        #expect(lines[1] == #"{"input":"","error":"the line is empty","kind":"empty","suggestions":[]}"#)
        #expect(lines[2].hasPrefix(#"{"input":"nonsense","error":"'nonsense' is not a time"#))
        #expect(lines[3].contains(#""disambiguation":"fold""#))
    }

    @Test func aLineOfManyMegabytesIsRefused() throws {
        var input = Data(repeating: UInt8(ascii: "1"), count: 3 << 20)
        input += Data("\n11:45\n".utf8)
        let outcome = try CommandRunner().run(["--now", Self.now, "utc", "-"], input: input)
        #expect(outcome.output == "\n08:45\n")
        #expect(
            outcome.errors
                == "tzconv: error: line 1: standard input: a line is longer than 1 MiB; give one time a line\n"
        )
        #expect(outcome.status == 65)
    }

    @Test func errorsAreCountedBeyondTwenty() throws {
        let input = Data(String(repeating: "nonsense\n", count: 50).utf8)
        let outcome = try CommandRunner().run(["--now", Self.now, "utc", "-"], input: input)
        let errors = outcome.errors.split(separator: "\n")
        #expect(errors.count == 21)
        #expect(errors.last == "tzconv: error: 30 more lines couldn't be read")
        #expect(outcome.output == String(repeating: "\n", count: 50))
        #expect(outcome.status == 65)
    }
}
