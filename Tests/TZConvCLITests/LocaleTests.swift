import Testing

/// `--format full` and `--locale`: names in and out.
///
/// The spellings are those of CLDR 42's charts for the long date and time; ICU joins date and time by the locale's
/// pattern. Later CLDR releases join them otherwise, so what is compared is the date and the zone's name.
struct LocaleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var locale: String
        var holds: [String]

        var testDescription: String { locale }
    }

    @Test(arguments: [
        Case(locale: "en", holds: ["Wednesday, August 15, 2018", "8:00:00", "Central European Summer Time"]),
        Case(locale: "de", holds: ["Mittwoch, 15. August 2018", "08:00:00", "Mitteleuropäische Sommerzeit"]),
        Case(locale: "fr", holds: ["mercredi 15 août 2018", "08:00:00", "heure d’été d’Europe centrale"]),
        Case(locale: "ja", holds: ["2018年8月15日水曜日", "8時00分00秒", "中央ヨーロッパ夏時間"]),
        Case(locale: "ru", holds: ["среда, 15 августа 2018", "08:00:00", "Центральная Европа, летнее время"]),
    ])
    func full(_ row: Case) throws {
        let arguments = ["-f", "full", "--locale", row.locale, "berlin", "2018-08-15 9:00"]
        let outcome = try CommandRunner().run(arguments)
        for part in row.holds { #expect(outcome.output.contains(part)) }
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        ("de", "15. August 2018 9:00", "15. August 2018 6:00\n"),
        ("ru", "15 августа 2018 9:00", "15 августа 2018 6:00\n"),
        ("fr", "15 août 2018 9:00", "15 août 2018 6:00\n"),
    ])
    func namesOfMonths(locale: String, time: String, answer: String) throws {
        let outcome = try CommandRunner().run(["--locale", locale, "utc", time])
        #expect(outcome.output == answer)
        #expect(outcome.status == 0)
    }

    @Test func unknownLocale() throws {
        let outcome = try CommandRunner().run(["--locale", "xx", "utc", "9am"])
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("'xx' is no locale that ICU knows"))
        #expect(outcome.status == 65)
    }
}
