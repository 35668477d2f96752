import Testing

/// Wrong inputs: each gets one line on standard error that says what was wrong and what to write instead, nothing on
/// standard output, and status 65; 64 where the command line itself is wrong.
struct WrongInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var message: String
        var status: Int32 = 65

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let clocks: [Case] = [
        Case(arguments: ["utc", "25:99"], message: "'25:99' has no minute 99; write minutes from 00 to 59"),
        Case(arguments: ["utc", "25:00"], message: "'25:00' has no hour 25; write hours from 0 to 23"),
        Case(arguments: ["utc", "11:60"], message: "'11:60' has no minute 60; write minutes from 00 to 59"),
        Case(arguments: ["utc", "11:45:61"], message: "'11:45:61' has no second 61; write seconds from 00 to 59"),
        Case(
            arguments: ["utc", "24:01"],
            message: "'24:01' has no hour 24; 24:00 alone ends a day; write hours from 0 to 23"
        ),
        Case(arguments: ["utc", "13pm"], message: "'13pm' mixes hour 13 with am or pm; write 13:00 or 1pm"),
        Case(arguments: ["utc", "0am"], message: "'0am' mixes hour 0 with am or pm; write an hour from 1 to 12"),
        Case(arguments: ["utc", "9:5"], message: "'9:5' is not a time; write two digits for the minutes, as in 9:05"),
        Case(
            arguments: ["utc", "9:30:5"],
            message: "'9:30:5' is not a time; write two digits for the seconds, as in 9:05:07"
        ),
        Case(
            arguments: ["utc", "11:45:30."],
            message: "'11:45:30.' can't be read as a time; write it as 9:30 or 2018-08-15 9:30"
        ),
        Case(
            arguments: ["utc", "1199"],
            message: "'1199' is no time of day; write hours and minutes as 0930 or 9:30"
        ),
        Case(arguments: ["utc", "11.99"], message: "'11.99' has no minute 99; write minutes from 00 to 59"),
        Case(arguments: ["utc", "25h00"], message: "'25h00' has no hour 25; write hours from 0 to 23"),
        Case(
            arguments: ["utc", "12345"],
            message: "'12345' is a bare number; write a time as 9:30 or 0930, a date as 2018-08-15"
        ),
        Case(
            arguments: ["utc", "3"],
            message: "'3' can be an hour, a day or an offset; write 3:00, 3am or 3pm for a time"
        ),
        Case(arguments: ["utc", "15"], message: "'15' can be an hour, a day or an offset; write 15:00 for a time"),
        Case(
            arguments: ["utc", "1.5"],
            message: "'1.5' can't be read as a time; write it as 9:30 or 2018-08-15 9:30"
        ),
    ]

    static let dates: [Case] = [
        Case(arguments: ["utc", "2018-13-01"], message: "'2018-13-01' has no month 13; write months from 1 to 12"),
        Case(
            arguments: ["utc", "2018-02-30"],
            message: "'2018-02-30' is no date: February 2018 has no day 30; it has days 1 to 28"
        ),
        Case(
            arguments: ["utc", "2018-08-32", "11:45"],
            message: "'2018-08-32' is no date: August 2018 has no day 32; it has days 1 to 31"
        ),
        Case(
            arguments: ["utc", "31.02.2018"],
            message: "'31.02.2018' is no date: February 2018 has no day 31; it has days 1 to 28"
        ),
        Case(
            arguments: ["utc", "32.01.2018"],
            message: "'32.01.2018' has no such day or month; write the date as 2018-08-15"
        ),
        Case(
            arguments: ["utc", "Feb 30", "11:45"],
            message: "'Feb 30' is no date: February has no day 30; write the date as 2018-08-15"
        ),
        Case(
            arguments: ["utc", "29", "Feb", "2018"],
            message: "'29 Feb 2018' is no date: February 2018 has no day 29; it has days 1 to 28"
        ),
        Case(
            arguments: ["utc", "2018-366"],
            message: "'2018-366' is no date: 2018 has no day 366; it has days 001 to 365"
        ),
        Case(
            arguments: ["utc", "2018-W54"],
            message: "'2018-W54' is a week without a day; write the day too, as in 2018-W33-3 for Wednesday"
        ),
        Case(
            arguments: ["utc", "2018-W33-8"],
            message: "'2018-W33-8' has no weekday 8; weeks run from 01 to 52 or 53, days from 1 for Monday to "
                + "7"
        ),
        Case(
            arguments: ["utc", "08/09/2018"],
            message: "'08/09/2018' can be 2018-09-08 or 2018-08-09; write it so, or give --day-first or "
                + "--month-first"
        ),
        Case(
            arguments: ["utc", "08/09/2018", "11:45"],
            message: "'08/09/2018 11:45' can be 2018-08-09 or 2018-09-08; write the date so, or give "
                + "--day-first or --month-first"
        ),
        Case(
            arguments: ["utc", "13/13/2018"],
            message: "'13/13/2018' has no such day or month; write the date as 2018-08-15"
        ),
        Case(
            arguments: ["utc", "15/Foo/2018:11:45:00"],
            message: "'15/Foo/2018:11:45:00' is neither a time nor a place; write a time as 11:45, 9am, "
                + "2018-08-15 11:45 or @1534333500"
        ),
        Case(
            arguments: ["utc", "10000-01-01"],
            message: "'10000-01-01' is neither a time nor a place; write a time as 11:45, 9am, 2018-08-15 "
                + "11:45 or @1534333500"
        ),
        Case(
            arguments: ["utc", "today", "tomorrow", "11:45"],
            message: "'tomorrow 11:45' has a date of its own; leave out the date given beside it"
        ),
        Case(
            arguments: ["-d", "2018-08-15", "2018-08-16", "11:45"],
            message: "'2018-08-16 11:45' has a date of its own; leave out the date given beside it"
        ),
    ]

    static let stamps: [Case] = [
        Case(
            arguments: ["utc", "2018-08-15T25:00:00Z"],
            message: "'2018-08-15T25:00:00Z' has no hour 25; write hours from 0 to 23"
        ),
        Case(
            arguments: ["utc", "20181301T000000Z"],
            message: "'20181301' has no month 13; write months from 1 to 12"
        ),
        Case(
            arguments: ["utc", "15/Aug/2018:25:45:00 +0300"],
            message: "'15/Aug/2018:25:45:00' can't be read as a time; write it as 9:30 or 2018-08-15 9:30"
        ),
        Case(
            arguments: ["utc", "11:45+25:00"],
            message: "'11:45+25:00' has an offset of a day or more; write offsets as +05:30"
        ),
        Case(
            arguments: ["utc", "2018-08-15T11:45+99:00"],
            message: "'2018-08-15T11:45+99:00' has an offset of a day or more; write offsets as +05:30"
        ),
        Case(
            arguments: ["utc", "2018-08-15T11:45+02:00[Europe/Nowhere]"],
            message: "'2018-08-15T11:45+02:00[Europe/Nowhere]' names the zone 'Europe/Nowhere', which tzdata "
                + "2026f (bundled) doesn't have; write an IANA id, such as Europe/Berlin"
        ),
        Case(
            arguments: ["utc", "2018-08-15T11:45+05:00[!Europe/Berlin]"],
            message: "'2018-08-15T11:45+05:00[!Europe/Berlin]' contradicts itself: Europe/Berlin is at +02:00 "
                + "then, and not at +05:00; correct the offset or the zone, or leave the '!' out to have "
                + "the offset decide"
        ),
        Case(
            arguments: ["utc", "2018-08-15T11:45+02:00[Europe/Berlin"],
            message: "'2018-08-15T11:45+02:00[Europe/Berlin' has an open bracket; write the zone as "
                + "[Europe/Berlin]"
        ),
        Case(
            arguments: ["2018-08-15 11:45:00 CST", "utc"],
            message: "'CST' in '2018-08-15 11:45:00 CST' means several offsets: -06:00, -05:00, +08:00; name "
                + "the place that wrote it, as in 'from chicago', or write the offset instead"
        ),
        Case(
            arguments: ["2018-08-15T11:45+02:00", "from", "tokyo"],
            message: "'2018-08-15T11:45+02:00' carries its own zone (+02:00), and 'tokyo' was given as its "
                + "source as well; leave 'tokyo' out, or write 'to tokyo' if the time is wanted there"
        ),
        Case(
            arguments: ["utc", "153433350"],
            message: "'153433350' is a bare number; write @153433350 for seconds since 1970"
        ),
        Case(
            arguments: ["utc", "@1e5"],
            message: "'@1e5' is no number of seconds since 1970; write it as @1534333500"
        ),
        Case(
            arguments: ["utc", "@abc"],
            message: "'@abc' is neither a time nor a place; write a time as 11:45, 9am, 2018-08-15 11:45 or "
                + "@1534333500"
        ),
        Case(
            arguments: ["utc", "@99999999999999999999"],
            message: "'@99999999999999999999' is too long for a time since 1970; nanoseconds have 19 digits "
                + "today"
        ),
    ]

    static let places: [Case] = [
        Case(
            arguments: ["asdfgh"],
            message: "no place is close to 'asdfgh'; write a city, a country, a zone such as Europe/Berlin or "
                + "an offset such as +03:00"
        ),
        Case(
            arguments: ["utc", "11:45", "qwzzk"],
            message: "no place is close to 'qwzzk'; write a city, a country, a zone such as Europe/Berlin or "
                + "an offset such as +03:00"
        ),
        Case(
            arguments: ["xqzzt"],
            message: "no place is close to 'xqzzt'; write a city, a country, a zone such as Europe/Berlin or "
                + "an offset such as +03:00"
        ),
        Case(
            arguments: ["londn0", "11:45"],
            message: "no place is close to 'londn0'; write a city, a country, a zone such as Europe/Berlin or "
                + "an offset such as +03:00"
        ),
        Case(
            arguments: ["utc", "11:45", "nowhereville"],
            message: "no place is close to 'nowhereville'; write a city, a country, a zone such as "
                + "Europe/Berlin or an offset such as +03:00"
        ),
        Case(
            arguments: ["+25", "11:45"],
            message: "'+25' isn't an offset from UTC in use, −12:00 to +14:00; write it as +05:30, -3 or utc+3"
        ),
        Case(
            arguments: ["utc+15", "11:45"],
            message: "'utc+15' isn't an offset from UTC in use, −12:00 to +14:00; write it as +05:30, -3 or "
                + "utc+3"
        ),
        Case(
            arguments: ["-24", "11:45"],
            message: "'-24' isn't an offset from UTC in use, −12:00 to +14:00; write it as +05:30, -3 or utc+3"
        ),
        Case(
            arguments: ["11:45", "+99:99"],
            message: "'+99:99' isn't an offset from UTC in use, −12:00 to +14:00; write it as +05:30, -3 or "
                + "utc+3"
        ),
        Case(
            arguments: ["b", "11:45"],
            message: "'b' is a single letter, and military letters other than Z are not read; for military B "
                + "write +02:00"
        ),
        Case(
            arguments: [""],
            message: "'' is empty, neither a time nor a place; leave the argument out, or write a time such "
                + "as 11:45"
        ),
        Case(
            arguments: [" ", "11:45"],
            message: "' ' is empty, neither a time nor a place; leave the argument out, or write a time such "
                + "as 11:45"
        ),
        Case(
            arguments: [","],
            message: "',' has no place beside it; write the places, as in 'ny, tokyo', or leave the comma out"
        ),
        Case(arguments: ["utc", "@"], message: "'@' is neither a time nor a place; leave it out; commas part places"),
        Case(
            arguments: ["utc", "0x10"],
            message: "'0x10' is neither a time nor a place; write a time as 11:45, 9am, 2018-08-15 11:45 or "
                + "@1534333500"
        ),
    ]

    static let phrases: [Case] = [
        Case(
            arguments: ["utc", "11:45", "12:45"],
            message: "'12:45' is a second time beside '11:45'; convert one time at a time, or give one a line "
                + "to 'tzconv PLACE -'"
        ),
        Case(
            arguments: ["11:45", "moscow", "from", "tokyo"],
            message: "'tokyo' is a second source beside 'moscow'; write 'to tokyo' if the time is wanted there"
        ),
        Case(
            arguments: ["from", "tokyo", "from", "moscow", "11:45"],
            message: "'moscow' is a second source beside 'tokyo'; write 'to moscow' if the time is wanted "
                + "there"
        ),
        Case(
            arguments: ["11:45", "to"],
            message: "'to' needs a place after it; write one, as in 'to berlin', or leave 'to' out"
        ),
        Case(
            arguments: ["11:45", "from"],
            message: "'from' needs a place after it; write one, as in 'to berlin', or leave 'from' out"
        ),
        Case(
            arguments: ["to", "11:45"],
            message: "'to' needs a place after it; write one, as in 'to berlin', or leave 'to' out"
        ),
        Case(
            arguments: ["11:45", "to", "from"],
            message: "'to' needs a place after it; write one, as in 'to berlin', or leave 'to' out"
        ),
        Case(
            arguments: ["11:45", "-", "utc"],
            message: "'-' stands for the times of standard input, and there is another time or another '-' "
                + "beside it; give one of them"
        ),
        Case(
            arguments: ["-", "-"],
            message: "'-' stands for the times of standard input, and there is another time or another '-' "
                + "beside it; give one of them"
        ),
        Case(
            arguments: ["3", "days"],
            message: "'3 days' is a length of time without a direction; write 'in 3 days' or '3 days ago'"
        ),
        Case(
            arguments: ["99999999999999999999h", "ago"],
            message: "'99999999999999999999h' is neither a time nor a place; write a time as 11:45, 9am, "
                + "2018-08-15 11:45 or @1534333500"
        ),
        Case(
            arguments: ["in", "99999999999999", "hours"],
            message: "'99999999999999 hours' reaches beyond the years −9999 to 9999; write a time nearer to "
                + "the present"
        ),
        Case(
            arguments: ["9999-12-31T23:00Z", "auckland"],
            message: "'9999-12-31T23:00:00Z' is outside the years -9999 to 9999 in Pacific/Auckland; write a "
                + "time nearer to the present"
        ),
    ]

    static let options: [Case] = [
        Case(
            arguments: ["-d", "xx", "11:45"],
            message: "'xx' as --date is not a date; write one such as 2018-08-15, 'Aug 15', tomorrow or 'last "
                + "friday'"
        ),
        Case(
            arguments: ["-d", "11:45", "11:45"],
            message: "'11:45' as --date is not a date; write one such as 2018-08-15, 'Aug 15', tomorrow or "
                + "'last friday'"
        ),
        Case(
            arguments: ["-d", "2018-02-29", "11:45"],
            message: "'2018-02-29' is no date: February 2018 has no day 29; it has days 1 to 28"
        ),
        Case(
            arguments: ["-d", "08/09/2018", "11:45"],
            message: "'08/09/2018' can be 2018-09-08 or 2018-08-09; write it so, or give --day-first or "
                + "--month-first"
        ),
        Case(
            arguments: ["-d", "", "11:45"],
            message: "'' as --date is not a date; write one such as 2018-08-15, 'Aug 15', tomorrow or 'last "
                + "friday'"
        ),
        Case(
            arguments: ["-d", "2h", "11:45"],
            message: "'2h' is a length of time without a direction; write 'in 2h' or '2h ago'"
        ),
        Case(
            arguments: ["--now", "foo", "utc"],
            message: "'foo' is not a time; write it as 11:45, 9am, 2018-08-15 11:45, or paste the stamp"
        ),
        Case(
            arguments: ["--now", "", "utc"],
            message: "'' is not a time; write it as 11:45, 9am, 2018-08-15 11:45, or paste the stamp"
        ),
        Case(
            arguments: ["--tzdata", "", "utc"],
            message: "'' as --tzdata names no directory; write one such as /usr/share/zoneinfo"
        ),
        Case(
            arguments: ["--tzdata", "/etc/hostname", "utc"],
            message: "/etc/hostname: is not a directory of zone data; write one such as /usr/share/zoneinfo"
        ),
        Case(
            arguments: ["--locale", "xx", "utc", "11:45"],
            message: "'xx' is no locale that ICU knows; write one as 'de', 'pt-BR' or 'zh-Hant-TW'"
        ),
        Case(
            arguments: ["-f", "markdown", "utc", "-"],
            message: "'--format markdown' is a table of one time, and a line of standard input has no room "
                + "for it; leave it out, or give the time as an argument"
        ),
    ]

    static let usage: [Case] = [
        Case(
            arguments: ["-f", "bogus", "utc"],
            message: "'bogus' is not a format; write one of time, time12, datetime, rfc3339, iso8601, "
                + "rfc9557, rfc1123, rfc2822, unix, epoch, epoch-ms, slack, or a strftime pattern such as "
                + "'%H:%M'; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["-f", "%Q", "utc"],
            message: "'%Q' has '%Q' in it, which strftime doesn't know; write %% for a percent sign; common "
                + "are %Y %m %d %H %M %S %a %b %p %z %Z %s; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["-f", "%", "utc"],
            message: "'%' ends in an unfinished '%'; write %% for a percent sign; common are %Y %m %d %H %M "
                + "%S %a %b %p %z %Z %s; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["--on-gap", "never", "utc"],
            message: "The value 'never' is invalid for '--on-gap <policy>'. Please provide one of 'earlier', "
                + "'later', 'compatible' or 'reject'.; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["--on-fold", "x", "utc"],
            message: "The value 'x' is invalid for '--on-fold <policy>'. Please provide one of 'earlier', "
                + "'later', 'compatible' or 'reject'.; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["--color", "red", "utc"],
            message: "The value 'red' is invalid for '--color <color>'. Please provide one of 'auto', "
                + "'always' or 'never'.; see 'tzconv --help'",
            status: 64
        ),
        Case(arguments: ["-x"], message: "Unknown option '-x'; see 'tzconv --help'", status: 64),
        Case(arguments: ["-f"], message: "Missing value for '-f <format>'; see 'tzconv --help'", status: 64),
        Case(
            arguments: ["--jsn", "utc"],
            message: "Unknown option '--jsn'. Did you mean '--json'?; see 'tzconv --help'",
            status: 64
        ),
        Case(
            arguments: ["--day-first", "--month-first", "utc"],
            message: "--day-first and --month-first contradict each other; give one of them; see 'tzconv "
                + "--help'",
            status: 64
        ),
        Case(arguments: ["--verbose"], message: "--verbose goes with --version; see 'tzconv --help'", status: 64),
    ]

    @Test(arguments: clocks + dates + stamps + places + phrases + options + usage)
    func refused(_ row: Case) throws {
        let outcome = try CommandRunner().run(["--now", "2018-08-15T15:58:00+03:00"] + row.arguments)
        #expect(outcome.output == "")
        #expect(outcome.errors == "tzconv: error: \(row.message)\n")
        #expect(outcome.status == row.status)
        // What to write instead stands behind the first semicolon, or is a question.
        #expect(row.message.contains("; ") || row.message.contains("Please provide"))
    }
}
