import TZConv
import Testing

/// Times as people write them, with a fixed present, moved from one offset to another: the answer has the shape of the
/// question.
struct PhraseShapeTests {
    /// Wednesday 15 August 2018, 11:45:00 in Moscow (+03:00): 08:45 UTC.
    static let now = Instant(seconds: 1_534_322_700)

    struct Case: Sendable, CustomStringConvertible {
        let input: String
        let output: String
        var source = 3
        var target = 0
        var description: String { input }

        init(_ input: String, _ output: String, source: Int = 3, target: Int = 0) {
            self.input = input
            self.output = output
            self.source = source
            self.target = target
        }
    }

    /// Reads the words, resolves them at an offset of whole hours, and writes them at another.
    static func convert(_ test: Case, options: PhraseOptions = .standard) throws -> String {
        let phrase = try TimePhrase(test.input, options: options)
        let now = try #require(Self.now)
        var source = try #require(UTCOffset(hours: test.source))
        if let own = phrase.zone?.offset { source = own }
        let target = try #require(UTCOffset(hours: test.target))
        let here = try #require(CivilDateTime(now, at: source))
        let reading = try phrase.resolve(now: here, at: now)
        func fields(_ moment: PhraseReading.Moment) throws -> ZonedFields {
            let instant: Instant?
            switch moment {
            case .instant(let known): instant = known
            case .civil(let civil): instant = civil.instant(at: source)
            case .civilThen(let civil, let seconds, let nanoseconds):
                instant = civil.instant(at: source)?.adding(seconds: seconds, nanoseconds: nanoseconds)
            }
            let known = try #require(instant)
            let fields = ZonedFields(
                known,
                at: target,
                abbreviation: test.target == 0 ? "UTC" : "MSK",
                zoneID: test.target == 0 ? "Etc/UTC" : "Europe/Moscow"
            )
            return try #require(fields)
        }
        return try phrase.write(try fields(reading.start), end: try reading.end.map(fields))
    }

    @Test(arguments: [
        Case("11:45", "08:45"), Case("11:45:30.250", "08:45:30.250"), Case("11:45:30,25", "08:45:30,25"),
        Case("9am", "6am"), Case("9:30 pm", "6:30 pm"), Case("9 P.M.", "6 P.M."), Case("09AM", "06AM"),
        Case("1145", "0845"), Case("11.45", "08.45"), Case("11h45", "08h45"), Case("9:05", "6:05"),
        Case("12am", "9pm"), Case("12pm", "9am"), Case("930pm", "630pm"), Case("noon", "09:00"),
        Case("midnight", "21:00"), Case("24:00", "21:00"), Case("T1145", "T0845"), Case("T11:45:30", "T08:45:30"),
        Case("now", "08:45"), Case("2h ago", "06:45"), Case("-90m", "07:15"), Case("in 3 hours", "11:45"),
        Case("+1d2h", "10:45"), Case("30 seconds ago", "08:44:30"), Case("an hour ago", "07:45"),
        Case("90 min from now", "10:15"), Case("1.5h ago", "07:15"), Case("1 hour and 30 minutes ago", "07:15"),
        Case("10:00-11:30", "07:00-08:30"), Case("10:00 - 11:30", "07:00 - 08:30"), Case("9-5pm", "6am-2pm"),
        Case("10:00 to 11:30", "07:00 to 08:30"), Case("9am–5pm", "6am–2pm"), Case("1000-1130", "0700-0830"),
        Case("tomorrow 10:00-11:30", "07:00-08:30"), Case("22:00-02:00", "19:00-23:00"),
        Case("2018-08-15 11:45", "2018-08-15 08:45"), Case("2018-08-15 02:00", "2018-08-14 23:00"),
        Case("11:45 2018-08-15", "08:45 2018-08-15"), Case("15 Aug 2018 1:00", "14 Aug 2018 22:00"),
        Case("Aug 15 11:45", "Aug 15 08:45"), Case("15.08.2018 11:45", "15.08.2018 08:45"),
        Case("August 15, 2018 9:30 pm", "August 15, 2018 6:30 pm"), Case("15th of August 1am", "14th of August 10pm"),
        Case("August 2nd, 2018 1am", "August 1st, 2018 10pm"),
        Case("Aug 15, 2018 11:45:00\u{202F}AM", "Aug 15, 2018 8:45:00\u{202F}AM"),
        Case("12 noon", "09:00"), Case("tomorrow 12 midnight", "21:00"), Case("15.08.18, 11:45", "15.08.18, 08:45"),
        Case("Wed, Aug 15, 2018 at 11:45 AM", "Wed, Aug 15, 2018 8:45 AM"),
        Case("8/15/18, 11:45 AM", "8/15/18, 8:45 AM"), Case("friday noon", "09:00"), Case("noon on friday", "09:00"),
        Case("15 aug at 9am", "15 aug 6am"), Case("5pm on the 15th of August", "2pm 15th of August"),
        Case("today at 17:00", "14:00"), Case("2018-08-15T11:45:00 +02:00", "2018-08-15T09:45:00 +00:00"),
        Case("2018-08-15\t11:45", "2018-08-15\t08:45"), Case("11:45  AM", "8:45  AM"),
        Case("the 12th of Aug 1:00", "11th of Aug 22:00"),
        Case("2018年8月15日 1:00", "2018年8月14日 22:00"), Case("2018년 8월 15일 11:45", "2018년 8월 15일 08:45"),
        Case("8/15/2018 11:45", "8/15/2018 08:45"), Case("15/08/2018 11:45", "15/08/2018 08:45"),
        Case("AUG 15 11:45", "AUG 15 08:45"), Case("Wed, 15 Aug 2018 02:45", "Tue, 14 Aug 2018 23:45"),
        Case("today 9am", "6am"), Case("9am tomorrow", "6am"), Case("last friday 9:30 pm", "6:30 pm"),
        Case("tomorrow at 9am", "6am"), Case("on friday at 9am", "6am"), Case("9am in 2 days", "6am"),
        Case("yesterday", "21:00"), Case("2018-08-15", "2018-08-14 21:00"), Case("next week 9am", "6am"),
        Case("2018-08-15T11:45:00Z", "2018-08-15T14:45:00+03:00", target: 3),
        Case("2018-08-15T11:45:00Z", "2018-08-15T11:45:00Z"),
        Case("2018-08-15T11:45:00+03:00", "2018-08-15T08:45:00+00:00"),
        Case("2018-08-15 11:45:00 +0300", "2018-08-15 08:45:00 +0000"),
        Case("2018-08-15T11:45:00.123456+03", "2018-08-15T08:45:00.123456+00"),
        Case("20180815T114500Z", "20180815T144500+0300", target: 3), Case("20180815T1145", "20180815T0845"),
        Case("2018-227T11:45", "2018-227T08:45"), Case("2018-W33-3T02:45", "2018-W33-2T23:45"),
        Case("2018W333T1145", "2018W333T0845"), Case("2018227", "2018226 21:00"),
        Case("2018-08-15T11:45+02:00[Europe/Berlin]", "2018-08-15T12:45+03:00[Europe/Moscow]", target: 3),
        Case("Wed, 15 Aug 2018 11:45:00 GMT", "Wed, 15 Aug 2018 14:45:00 +0300", target: 3),
        Case("Wed, 15 Aug 2018 11:45:00 +0200", "Wed, 15 Aug 2018 09:45:00 +0000"),
        Case("Wed Aug 15 11:45:00 2018", "Wed Aug 15 08:45:00 2018"),
        Case("@1534333500", "2018-08-15 11:45:00"), Case("1534333500", "2018-08-15 11:45:00"),
        Case("1534333500123", "2018-08-15 11:45:00.123"), Case("1534333500.5", "2018-08-15 11:45:00.5"),
        Case("1534333500123456", "2018-08-15 11:45:00.123456"), Case("@0", "1970-01-01 00:00:00"),
        Case("1534333500123456789", "2018-08-15 11:45:00.123456789"), Case("@-1", "1969-12-31 23:59:59"),
        Case("23:59:60", "21:00:00"), Case("15-Aug-2018 11:45:00", "15-Aug-2018 08:45:00"),
    ])
    func shapes(_ test: Case) throws {
        #expect(try Self.convert(test) == test.output)
    }
}
