internal import LocalizedTime
internal import TZConv

extension CalendarNames {
    /// The names of a locale, style by style, for reading and for writing in the same style.
    init(_ locale: LocalizedTime) {
        let names = locale.names()
        func spellings(_ names: [LocalizedNames.Name], _ count: Int) -> [[String]] {
            (1...count).map { number in names.filter { $0.number == number }.map(\.text) }
        }
        self.init(months: spellings(names.months, 12), weekdays: spellings(names.weekdays, 7))
    }
}
