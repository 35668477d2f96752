import TZConv
import Testing

/// What looks like a time and can't be one is refused with a reason and with what to write, never taken for a place.
struct PhraseErrorTests {
    @Test(arguments: [
        ("25:99", "no minute 99"), ("25:00", "no hour 25"), ("9:75pm", "no minute 75"), ("13pm", "write 13:00 or 1pm"),
        ("0am", "hour from 1 to 12"), ("24:01", "24:00 alone"), ("11:45:61", "no second 61"), ("11:60", "no minute 60"),
        ("11:5", "two digits"), ("11:45:5", "two digits"), ("11:45:00:00", "too many parts"), ("11:45:60", "00 to 59"),
        ("2018-02-30", "days 1 to 28"), ("2018-02-29", "February 2018 has no day 29"), ("2018-13-01", "no month 13"),
        ("2018-00-10", "no month 0"), ("2018-04-31 11:45", "April 2018 has no day 31"), ("30 Feb 2018", "no day 30"),
        ("Feb 30", "February has no day 30"), ("Apr 31", "no day 31"), ("2018-366", "has no day 366"),
        ("2018-W54-1", "no week 54"), ("2018-W53-1", "no week 53"), ("2018-W33-8", "no weekday 8"),
        ("2018-W33", "week without a day"), ("2018-08", "month without a day"), ("20181315", "no month 13"),
        ("2018367", "has no day 367"), ("32/01/2018", "no such day"), ("13/13/2018", "no such day"),
        ("08/09/2018", "2018-09-08 or 2018-08-09"), ("8/9", "either way round"), ("08/09/18", "2018-09-08"),
        ("08-09-2018", "--day-first"), ("Thu 15 Aug 2018", "is a Wednesday"), ("15 Aug 2018 Thu", "is a Wednesday"),
        ("Tue, 15 Aug 2018 11:45:00 GMT", "is a Wednesday"), ("9-5", "9am-5pm"), ("9", "9:00, 9am or 9pm"),
        ("0", "0:00"),
        ("911", "bare number"), ("2561", "no time of day"), ("114500", "bare number"), ("153433350", "@153433350"),
        ("2h", "'in 2h' or '2h ago'"), ("3 hours", "'in 3 hours' or '3 hours ago'"), ("90m", "without a direction"),
        ("1.5 days ago", "length varies"), ("99999999999999 years ago", "beyond"), ("@", "not a time"),
        ("@12x", "seconds since 1970"), ("@1534333500123.5", "decimal point"), ("12345678901234567890123", "too long"),
        ("99999999999 days ago", "beyond"), ("2018-08-15T11:45:00+99:00", "a day or more"), ("12:34:56:78", "too many"),
        ("2018-08-15T11:45:00+05:75", "can't be read"), ("tokyo", "not a time"), ("", "not a time"),
        ("11:45 tokyo", "'tokyo' is left over"), ("11:45xyz", "can't be read"), ("2018-08-15T25:00", "no hour 25"),
        ("2018-08-15T11:45[Europe/Berlin", "open bracket"), ("2018-08-15T11:45[]", "no zone between"),
        ("2018-08-15T11:45Z[!x-foo=bar]", "demands"), ("9am 2 hours ago", "leave one of them out"),
    ])
    func refused(text: String, message: String) {
        do throws(TZConvError) {
            let phrase = try TimePhrase(text)
            Issue.record("'\(text)' was read as \(phrase.meaning)")
        } catch {
            #expect(error.description.contains(message), "\(error)")
        }
    }

    /// What is no time and doesn't look like one is left to others.
    @Test(arguments: [
        "tokyo", "cet", "-05:00", "-3", "+03:00", "+0530", "utc+3", "march", "may", "next door", "in", "at", "in tokyo",
        "to", "->", "America/New_York", "sao paulo", "t", "z", "last", "a", "EST5EDT", "<+03>-3", "east",
    ])
    func notTimes(text: String) throws {
        let words = text.split(separator: " ")
        #expect(try TimePhrase.read(words, at: 0) == nil)
    }
}
