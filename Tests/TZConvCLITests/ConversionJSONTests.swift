import Foundation
import Testing

/// `--json` against the schema that is kept in the repository.
struct ConversionJSONTests {
    static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("schema/conversion.schema.json")

    @Test(arguments: [
        [], ["utc", "11:45"], ["neyork", "20:20", "cet"], ["9am", "berlin", "to", "ny,", "tokyo"],
        ["10:00-11:30", "berlin", "to", "utc"], ["cst", "11:45"], ["2018-03-11 02:30", "new york"],
        ["2018-11-04 01:30", "new york"], ["utc", "Aug 15 11:45:00 web1 sshd[7]: Failed"], ["@1534333500", "utc"],
        ["utc", "1850-01-01 12:00", "new york"], ["2018-08-15T11:45+05:00[Europe/Berlin]", "utc"],
    ])
    func validates(arguments: [String]) throws {
        let outcome = try CommandRunner().run(["--now", "2018-08-15T15:58:00+03:00", "--json"] + arguments)
        #expect(outcome.status == 0)
        #expect(try JSONSchema(contentsOf: Self.schema).findings(outcome.output) == [])
    }

    static let failureSchema = schema.deletingLastPathComponent()
        .appendingPathComponent("conversion-failure.schema.json")

    /// Who asked for JSON gets JSON: why there is no answer stands in it as on standard error.
    @Test(arguments: [
        (["utc", "asdfgh"], "unknown-place", "no place is close to 'asdfgh'"),
        (["utc", "25:99"], "unreadable", "'25:99' has no minute 99; write minutes from 00 to 59"),
        (
            ["utc", "08/09/2018"], "ambiguous",
            "'08/09/2018' can be 2018-09-08 or 2018-08-09; write it so, or give --day-first or --month-first"
        ),
        (
            ["11:45", "utc", "from", "tokyo"], "conflict",
            "'tokyo' is a second source beside 'utc'; write 'to tokyo' if the time is wanted there"
        ),
    ])
    func failures(arguments: [String], kind: String, message: String) throws {
        let outcome = try CommandRunner().run(["--now", "2018-08-15T15:58:00+03:00", "--json"] + arguments)
        #expect(outcome.status == 65)
        #expect(outcome.errors.hasPrefix("tzconv: error: \(message)"))
        #expect(try JSONSchema(contentsOf: Self.failureSchema).findings(outcome.output) == [])
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["error"] as? String == message)
        #expect(object?["kind"] as? String == kind)
        #expect(object?["input"] as? String == arguments.joined(separator: " "))
    }

    @Test(arguments: ["{}", "[]", #"{"input":1}"#, #"{"surprise":true}"#])
    func theSchemaRefuses(text: String) throws {
        #expect(try JSONSchema(contentsOf: Self.schema).findings(text) != [])
    }

    @Test func membersOfAnAnswer() throws {
        let outcome = try CommandRunner().run([
            "--now", "2018-08-15T15:58:00+03:00", "--json", "neyork", "20:20", "cet",
        ])
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let answer = try #require(parsed)
        #expect(answer["text"] as? String == "14:20")
        #expect(answer["instant"] as? String == "2018-08-15T18:20:00Z")
        let target = try #require(answer["target"] as? [String: Any])
        #expect(target["zone"] as? String == "America/New_York")
        #expect(target["offset"] as? String == "-04:00")
        #expect(target["dst"] as? Bool == true)
        #expect(target["match"] as? String == "typo")
        let source = try #require(answer["source"] as? [String: Any])
        #expect(source["offset"] as? String == "+02:00")
    }
}
