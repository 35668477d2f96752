import TZConv
import Testing

/// Names of months and weekdays of other languages, as a caller gives them (these are CLDR 48's).
struct PhraseNamesTests {
    static let french = CalendarNames(
        months: [
            ["janvier", "janv."], ["février", "févr."], ["mars", "mars"], ["avril", "avr."], ["mai", "mai"],
            ["juin", "juin"], ["juillet", "juil."], ["août", "août"], ["septembre", "sept."], ["octobre", "oct."],
            ["novembre", "nov."], ["décembre", "déc."],
        ],
        weekdays: [
            ["lundi", "lun."], ["mardi", "mar."], ["mercredi", "mer."], ["jeudi", "jeu."], ["vendredi", "ven."],
            ["samedi", "sam."], ["dimanche", "dim."],
        ]
    )

    static let russian = CalendarNames(
        months: [
            ["января"], ["февраля"], ["марта"], ["апреля"], ["мая"], ["июня"], ["июля"], ["августа"], ["сентября"],
            ["октября"], ["ноября"], ["декабря"],
        ],
        weekdays: [["понедельник"], ["вторник"], ["среда"], ["четверг"], ["пятница"], ["суббота"], ["воскресенье"]]
    )

    static let spanish = CalendarNames(
        months: [
            ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"], ["septiembre"],
            ["octubre"], ["noviembre"], ["diciembre"],
        ],
        weekdays: []
    )

    @Test(arguments: [
        (french, "15 août 2018 11h45", "15 août 2018 08h45"),
        (french, "mercredi 15 août 2018 1:00", "mardi 14 août 2018 22:00"),
        (french, "mer. 1 févr. 2017 1:00", "mar. 31 janv. 2017 22:00"),
        (french, "1 AOÛT 2018 11:45", "1 août 2018 08:45"),
        (french, "Aug 15 11:45", "Aug 15 08:45"),
        (russian, "15 августа 2018 01:00", "14 августа 2018 22:00"),
        (russian, "Среда, 15 Августа 2018 1:00", "вторник, 14 августа 2018 22:00"),
        (spanish, "15 de agosto de 2018 11:45", "15 de agosto de 2018 08:45"),
    ])
    func namesOfALanguage(names: CalendarNames, input: String, output: String) throws {
        let test = PhraseShapeTests.Case(input, output)
        #expect(try PhraseShapeTests.convert(test, options: PhraseOptions(names: names)) == output)
    }

    @Test func otherLanguagesAreNoTimes() throws {
        #expect(try TimePhrase.read(["août", "15"], at: 0) == nil)
    }

    @Test func dateOrders() throws {
        func date(_ text: String, _ order: StampDateOrder?) throws -> TimePhrase.Meaning {
            try TimePhrase(text, options: PhraseOptions(dateOrder: order)).meaning
        }
        let ninth = TimePhrase.Meaning.civil(CivilDate(year: 2018, month: 8, day: 9).map { .date($0) }, nil)
        let eighth = TimePhrase.Meaning.civil(CivilDate(year: 2018, month: 9, day: 8).map { .date($0) }, nil)
        #expect(try date("08/09/2018", .monthFirst) == ninth)
        #expect(try date("08/09/2018", .dayFirst) == eighth)
        #expect(try date("8/9/18", .monthFirst) == ninth)
        #expect(try date("18/08/09", .yearFirst) == ninth)
        #expect(try date("08.09.2018", nil) == eighth)
        #expect(try TimePhrase("08.09.2018").facts.contains { $0.isGuess })
        #expect(try TimePhrase("15.08.2018").facts.isEmpty)
        #expect(try date("08/09", .dayFirst) == .civil(.monthDay(month: 9, day: 8, weekday: nil), nil))
        #expect(try date("08/09", .monthFirst) == .civil(.monthDay(month: 8, day: 9, weekday: nil), nil))
    }
}
