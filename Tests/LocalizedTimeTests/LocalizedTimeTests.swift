import TZConv
import Testing

@testable import LocalizedTime

struct LocalizedTimeTests {
    /// A moment in a locale: 11:45 on 15 August 2018.
    ///
    /// Expected are CLDR's own patterns and names, filled in by hand.
    struct Case: Sendable, CustomTestStringConvertible {
        var locale: String
        var zone: String? = "Europe/Moscow"
        var hours = 3
        var expected: [String]

        var testDescription: String { "\(locale) \(zone ?? "-")" }
    }

    static let cases = [
        Case(locale: "en", expected: ["Wednesday, August 15, 2018", "11:45:00", "AM", "Moscow Standard Time"]),
        Case(locale: "en-GB", expected: ["Wednesday, 15 August 2018", "11:45:00", "Moscow Standard Time"]),
        Case(locale: "de_DE.UTF-8", expected: ["Mittwoch, 15. August 2018", "11:45:00", "Moskauer Normalzeit"]),
        Case(locale: "ru", expected: ["среда, 15 августа 2018", "11:45:00", "Москва, стандартное время"]),
        Case(locale: "ja", expected: ["2018年8月15日水曜日", "11時45分00秒", "モスクワ標準時"]),
        Case(locale: "fr", zone: nil, hours: 2, expected: ["mercredi 15 août 2018", "11:45:00", "UTC+02:00"]),
        Case(locale: "ar-EG", expected: ["الأربعاء", "١٥ أغسطس ٢٠١٨", "١١:٤٥:٠٠"]),
        Case(locale: "hi", zone: "Asia/Kolkata", hours: 5, expected: ["बुधवार, 15 अगस्त 2018", "11:45:00", "GMT+05:00"]),
        // A zone that this ICU may not know, and one that it would have at another offset.
        Case(locale: "en", zone: "Europe/Nowhere", hours: -7, expected: ["11:45:00", "GMT-07:00"]),
        Case(locale: "en", zone: "Europe/Moscow", hours: 9, expected: ["11:45:00", "GMT+09:00"]),
        Case(locale: "en", zone: "Etc/UTC", hours: 0, expected: ["Coordinated Universal Time"]),
        // Without a name that CLDR has, and beyond what ICU takes for an offset.
        Case(locale: "en", zone: nil, hours: 25, expected: ["GMT+25:00"]),
        // The apostrophe of a pattern's quoting, in Ukrainian and Catalan names.
        Case(locale: "ca", zone: "Europe/Berlin", hours: 2, expected: ["15 d’agost", "d’estiu"]),
    ]

    @Test(arguments: cases)
    func spellsOut(_ row: Case) throws {
        let date = try #require(CivilDate(year: 2018, month: 8, day: 15))
        let time = try #require(CivilTime(hour: 11, minute: 45, second: 0))
        let offset = try #require(UTCOffset(hours: row.hours))
        let text = try LocalizedTime(locale: row.locale).full(CivilDateTime(date, time), offset: offset, zone: row.zone)
        for part in row.expected { #expect(text.contains(part), "\(text)") }
    }

    /// The fields go through unchanged, at the ends of the range and around the change of calendars in 1582.
    @Test(arguments: [(-9999, 1, 1), (1, 1, 1), (1582, 10, 10), (1900, 2, 28), (9999, 12, 31)])
    func keepsFields(_ fields: (Int, Int, Int)) throws {
        let (year, month, day) = fields
        let date = try #require(CivilDate(year: year, month: month, day: day))
        let time = try #require(CivilTime(hour: 23, minute: 59, second: 58))
        let text = try LocalizedTime(locale: "en").full(CivilDateTime(date, time), offset: .zero, zone: nil)
        #expect(text.contains(" \(day), "), "\(text)")
        #expect(text.contains("11:59:58"), "\(text)")
    }

    static let foreign = [
        "", "xx", "zz-ZZ", "root", "not a locale", "de\u{0}", "de-DE-", "--",
        "de-" + String(repeating: "a", count: 999),
    ]

    @Test(arguments: foreign)
    func refuses(_ locale: String) {
        #expect(throws: TZConvError.self) { _ = try LocalizedTime(locale: locale) }
    }

    @Test(arguments: [("C", "en_US_POSIX"), ("pt_BR.UTF-8", "pt_BR"), ("zh-Hant-TW", "zh_Hant_TW"), ("de-XX", "de_XX")])
    func knows(_ text: String, _ id: String) throws {
        #expect(try LocalizedTime(locale: text).locale == id)
    }

    static let augustAndWednesday = [
        ("en", "Aug", "Wednesday"), ("fr", "août", "mercredi"), ("ru", "августа", "среда"), ("ja", "8月", "水曜日"),
    ]

    @Test(arguments: augustAndWednesday)
    func names(_ locale: String, _ month: String, _ weekday: String) throws {
        let names = try LocalizedTime(locale: locale).names()
        #expect(names.months.first { $0.text == month }?.number == 8)
        #expect(names.weekdays.first { $0.text == weekday }?.number == 3)
        #expect(Set(names.months.map(\.number)) == Set(1...12))
        #expect(Set(names.weekdays.map(\.number)) == Set(1...7))
        #expect(Set(names.dayPeriods.map(\.number)) == [0, 1])
    }

    /// Where the people's own calendar isn't the Gregorian, its months are still those that dates are read with.
    @Test
    func gregorianMonths() throws {
        let names = try LocalizedTime(locale: "fa").names()
        #expect(names.months.contains { $0.text == "اوت" && $0.number == 8 })
    }
}
