import Foundation
import Testing

/// Each case in which an answer could be wrong without one's noticing: what is told, what `--json` carries, and what
/// `--strict` refuses.
///
/// The expected times are GNU date's over the same tzdata release, as in
/// `TZ=America/New_York date -d 'TZ="Europe/Berlin" 2018-08-15 20:20' +%H:%M`; gaps and folds are zdump's. The zone is
/// Europe/Moscow, and it is 15:58 there on Wednesday, 15 August 2018.
struct SafetyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var now = "2018-08-15T15:58:00+03:00"
        var output: String
        var notes: [String] = []
        /// The kinds of the notes in JSON.
        var kinds: [String] = []
        /// What `--strict` says; nil if it refuses nothing.
        var refusal: String?

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let cases: [Case] = [
        // Nothing to tell.
        Case(arguments: ["utc", "11:45"], output: "08:45"),
        Case(arguments: ["2018-01-15", "11:45", "est", "to", "utc"], output: "2018-01-15 16:45"),
        // A guess.
        Case(
            arguments: ["neyork", "11:45"],
            output: "04:45",
            notes: ["neyork read as New York (America/New_York)"],
            kinds: ["guess"],
            refusal: "'neyork' is refused (strict): neyork read as New York (America/New_York); "
                + "write 'New York' or 'America/New_York'"
        ),
        Case(
            arguments: ["9am", "mscw", "to", "utc"],
            output: "6am",
            notes: ["mscw read as Moscow (Europe/Moscow)"],
            kinds: ["guess"],
            refusal: "'mscw' is refused (strict): mscw read as Moscow (Europe/Moscow); "
                + "write 'Moscow' or 'Europe/Moscow'"
        ),
        // An abbreviation that means several zones, whose offsets differ at that moment.
        Case(
            arguments: ["cst", "2018-01-15", "11:45"],
            output: "2018-01-15 02:45",
            notes: [
                "cst means several zones: took Central Time (America/Chicago) → 2018-01-15 02:45; "
                    + "also China Time (Asia/Shanghai) → 2018-01-15 16:45, "
                    + "Cuba Time (America/Havana) → 2018-01-15 03:45"
            ],
            kinds: ["ambiguous-abbreviation"],
            refusal: "'cst' is refused (strict): cst means several zones: took Central Time (America/Chicago) → "
                + "2018-01-15 02:45; also China Time (Asia/Shanghai) → 2018-01-15 16:45, "
                + "Cuba Time (America/Havana) → 2018-01-15 03:45; "
                + "write a place or a zone: America/Chicago, Asia/Shanghai, America/Havana"
        ),
        Case(
            arguments: ["ist", "11:45"],
            output: "14:15",
            notes: [
                "ist means several zones: took India Time (Asia/Kolkata) → 14:15; "
                    + "also Irish Time (Europe/Dublin) → 09:45, Israel Time (Asia/Jerusalem) → 11:45"
            ],
            kinds: ["ambiguous-abbreviation"],
            refusal: "'ist' is refused (strict): ist means several zones: took India Time (Asia/Kolkata) → 14:15; "
                + "also Irish Time (Europe/Dublin) → 09:45, Israel Time (Asia/Jerusalem) → 11:45; "
                + "write a place or a zone: Asia/Kolkata, Europe/Dublin, Asia/Jerusalem"
        ),
        // An abbreviation out of season.
        Case(
            arguments: ["2018-07-15", "11:45", "EST", "to", "utc"],
            output: "2018-07-15 15:45",
            notes: [
                "EST read as Eastern Time: New York is on EDT (-04:00) on 2018-07-15; "
                    + "for a fixed -05:00 write -05:00"
            ],
            kinds: ["abbreviation-out-of-season"],
            refusal: "'EST' is refused (strict): EST read as Eastern Time: New York is on EDT (-04:00) on 2018-07-15; "
                + "for a fixed -05:00 write -05:00; write the offset, -04:00 or -05:00, or the place"
        ),
        // In a stamp the same abbreviation is a fixed offset: that is no guess.
        Case(
            arguments: ["2018-07-15 11:45:00 EST", "utc"],
            output: "2018-07-15 16:45:00 UTC",
            notes: ["EST: in a stamp it is the fixed offset -05:00; New York is on EDT (-04:00) on 2018-07-15"],
            kinds: ["name"]
        ),
        // Moscow's MSK was +04:00 then.
        Case(arguments: ["2012-06-15 11:45:00 MSK", "utc"], output: "2012-06-15 07:45:00 UTC"),
        // Another day.
        Case(
            arguments: ["utc", "01:30"],
            output: "22:30",
            notes: ["Tue 14 Aug in UTC, the day before"],
            kinds: ["other-day"]
        ),
        Case(
            arguments: ["auckland", "23:45"],
            output: "08:45",
            notes: ["Thu 16 Aug in Auckland, the day after"],
            kinds: ["other-day"]
        ),
        // Not today's, though the day is the same here and there.
        Case(
            arguments: ["10:00", "honolulu", "utc"],
            now: "2018-08-15T02:30:00Z",
            output: "20:00",
            notes: ["Tue 14 Aug in UTC, yesterday by the local clock"],
            kinds: ["not-today"]
        ),
        Case(
            arguments: ["+1d2h", "utc"],
            output: "14:58",
            notes: ["Thu 16 Aug in UTC, tomorrow by the local clock"],
            kinds: ["not-today"]
        ),
        // The same day here and there is no news, though New Zealand has gone on to the next.
        Case(arguments: ["auckland", "11:45"], output: "20:45"),
        // A gap and a fold.
        Case(
            arguments: ["2018-03-11", "02:30", "new", "york", "utc"],
            output: "2018-03-11 07:30",
            notes: [
                "2018-03-11 02:30 doesn't exist in New York (the clocks jump over it): moved to 03:30 EDT (-04:00), "
                    + "the other reading is 01:30 EST (-05:00)"
            ],
            kinds: ["gap"],
            refusal: "'2018-03-11 02:30' is refused (strict): 2018-03-11 02:30 doesn't exist in New York "
                + "(the clocks jump over it): moved to 03:30 EDT (-04:00), the other reading is 01:30 EST (-05:00); "
                + "write in place of New York the offset, -05:00 or -04:00"
        ),
        Case(
            arguments: ["2018-11-04", "01:30", "new", "york", "utc"],
            output: "2018-11-04 05:30",
            notes: [
                "2018-11-04 01:30 happens twice in New York: took 01:30 EDT (-04:00), "
                    + "the other reading is 01:30 EST (-05:00)"
            ],
            kinds: ["fold"],
            refusal: "'2018-11-04 01:30' is refused (strict): 2018-11-04 01:30 happens twice in New York: "
                + "took 01:30 EDT (-04:00), the other reading is 01:30 EST (-05:00); "
                + "write in place of New York the offset, -04:00 or -05:00"
        ),
        // A day that Samoa never had.
        Case(
            arguments: ["2011-12-30", "12:00", "apia", "utc"],
            output: "2011-12-30 22:00",
            notes: [
                "2011-12-30 12:00 doesn't exist in Apia (the clocks jump over it): "
                    + "moved to 2011-12-31 12:00 +14 (+14:00), the other reading is 2011-12-29 12:00 -10 (-10:00)",
                "Fri 30 Dec in UTC, the day before",
            ],
            kinds: ["gap", "other-day"],
            refusal: "'2011-12-30 12:00' is refused (strict): 2011-12-30 12:00 doesn't exist in Apia "
                + "(the clocks jump over it): moved to 2011-12-31 12:00 +14 (+14:00), "
                + "the other reading is 2011-12-29 12:00 -10 (-10:00); "
                + "write in place of Apia the offset, -10:00 or +14:00"
        ),
        // A year, a century, an order of day and month.
        Case(
            arguments: ["utc", "Aug 20 11:45"],
            output: "Aug 20 08:45",
            notes: ["Aug 20 11:45: no year given: read as 2018-08-20"],
            kinds: ["time-read"],
            refusal: "'Aug 20 11:45' is refused (strict): Aug 20 11:45: no year given: read as 2018-08-20; "
                + "write the date in full, as 2018-08-15"
        ),
        Case(
            arguments: ["-d", "Aug 20", "utc", "11:45"],
            output: "08:45",
            notes: ["Aug 20: no year given: read as 2018-08-20"],
            kinds: ["time-read"],
            refusal: "'Aug 20' is refused (strict): Aug 20: no year given: read as 2018-08-20; "
                + "write the date in full, as 2018-08-15"
        ),
        // A country with several clocks, and namesakes.
        Case(
            arguments: ["russia", "11:45"],
            output: "11:45",
            notes: [
                "russia has several clocks: took Russia (Europe/Moscow) → 11:45; "
                    + "also Yekaterinburg (Asia/Yekaterinburg) → 13:45, Samara (Europe/Samara) → 12:45, "
                    + "Krasnoyarsk (Asia/Krasnoyarsk) → 15:45"
            ],
            kinds: ["several-clocks"],
            refusal: "'russia' is refused (strict): russia has several clocks: took Russia (Europe/Moscow) → 11:45; "
                + "also Yekaterinburg (Asia/Yekaterinburg) → 13:45, Samara (Europe/Samara) → 12:45, "
                + "Krasnoyarsk (Asia/Krasnoyarsk) → 15:45; "
                + "write the zone: Europe/Moscow, Asia/Yekaterinburg, Europe/Samara, Asia/Krasnoyarsk"
        ),
        // An offset against its zone.
        Case(
            arguments: ["2018-08-15T11:45+05:00[Europe/Berlin]", "utc"],
            output: "2018-08-15T06:45+00:00[Etc/UTC]",
            notes: [
                "2018-08-15T11:45+05:00[Europe/Berlin]: Europe/Berlin is at +02:00 then, and not at +05:00; "
                    + "the offset decides"
            ],
            kinds: ["offset-conflict"],
            refusal: "'2018-08-15T11:45+05:00[Europe/Berlin]' is refused (strict): "
                + "2018-08-15T11:45+05:00[Europe/Berlin]: Europe/Berlin is at +02:00 then, and not at +05:00; "
                + "the offset decides; correct the offset or the zone"
        ),
        // A range that could be an offset.
        Case(
            arguments: ["utc", "22:00-02:00"],
            output: "19:00-23:00",
            notes: [
                "22:00-02:00: read as a range; for the time with the offset -02:00, put a blank before the offset",
                "22:00-02:00: the end is before the start: read as the next day",
            ],
            kinds: ["time-read", "time-read"],
            refusal: "'22:00-02:00' is refused (strict): 22:00-02:00: read as a range; for the time with the offset "
                + "-02:00, put a blank before the offset; put blanks around the '-' of a range, or before the offset"
        ),
        // Outside what tzdata can know.
        Case(
            arguments: ["utc", "1850-01-01", "12:00", "new", "york"],
            output: "1850-01-01 16:56",
            notes: ["New York: no standard time yet on 1850-01-01: local mean time (-04:56:02)"],
            kinds: ["outside-data"]
        ),
        Case(
            arguments: ["utc", "2050-07-01", "12:00", "new", "york"],
            output: "2050-07-01 16:00",
            notes: ["New York: the clocks of 2050 are today's rule carried on"],
            kinds: ["outside-data"]
        ),
        // A pasted line, a number by its size.
        Case(
            arguments: ["utc", "2018-08-15 11:45:00,123 ERROR [main] com.example.App - failed"],
            output: "2018-08-15 08:45:00,123",
            notes: ["read '2018-08-15 11:45:00,123' (datetime)"],
            kinds: ["stamp-found"]
        ),
        Case(
            arguments: ["1534333500123", "utc"],
            output: "2018-08-15 11:45:00.123",
            notes: ["1534333500123: read as milliseconds since 1970"],
            kinds: ["time-read"]
        ),
    ]

    @Test(arguments: cases)
    func text(_ row: Case) throws {
        let outcome = try CommandRunner().run(["--now", row.now] + row.arguments)
        #expect(outcome.output == row.output + "\n")
        #expect(outcome.errors == row.notes.map { "tzconv: note: \($0)\n" }.joined())
        #expect(outcome.status == 0)
        let quiet = try CommandRunner().run(["--now", row.now, "--quiet"] + row.arguments)
        #expect(quiet.output == outcome.output)
        #expect(quiet.errors == "")
    }

    @Test(arguments: cases)
    func json(_ row: Case) throws {
        let outcome = try CommandRunner().run(["--now", row.now, "--json"] + row.arguments)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        )
        #expect(object["text"] as? String == row.output)
        let notes = try #require(object["notes"] as? [[String: Any]])
        #expect(notes.map { $0["kind"] as? String } == row.kinds)
        #expect(notes.map { $0["message"] as? String } == row.notes)
        let isGuess = notes.contains { $0["couldChangeAnswer"] as? Bool == true }
        #expect(isGuess == (row.refusal != nil))
        #expect(try JSONSchema(contentsOf: ConversionJSONTests.schema).findings(outcome.output) == [])
    }

    @Test(arguments: cases)
    func strict(_ row: Case) throws {
        let outcome = try CommandRunner().run(["--now", row.now, "--strict"] + row.arguments)
        guard let refusal = row.refusal else {
            #expect(outcome.output == row.output + "\n")
            #expect(outcome.status == 0)
            return
        }
        #expect(outcome.output == "")
        #expect(outcome.errors == "tzconv: error: \(refusal)\n")
        #expect(outcome.status == 65)
    }

    /// What `--on-gap` and `--on-fold` take.
    @Test(arguments: [
        ("--on-gap", "earlier", "2018-03-11", "02:30", "06:30"), ("--on-gap", "later", "2018-03-11", "02:30", "07:30"),
        ("--on-gap", "compatible", "2018-03-11", "02:30", "07:30"),
        ("--on-fold", "earlier", "2018-11-04", "01:30", "05:30"),
        ("--on-fold", "later", "2018-11-04", "01:30", "06:30"),
        ("--on-fold", "compatible", "2018-11-04", "01:30", "05:30"),
    ])
    func policies(option: String, policy: String, date: String, time: String, expected: String) throws {
        let outcome = try CommandRunner().run([option, policy, "-d", date, time, "new york", "utc"])
        #expect(outcome.output == expected + "\n")
        #expect(outcome.status == 0)
    }
}
