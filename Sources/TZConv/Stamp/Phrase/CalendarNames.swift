/// The names of months and weekdays in one language, besides English, which is always read.
///
/// The library knows no languages: the names come from outside as values. Each month has its spellings in the same
/// order of styles (say, long and then short), so that the answer is written in the style of the question.
///
///     CalendarNames(months: [["janvier", "janv."], …], weekdays: [["lundi", "lun."], …])   // Monday is the first
public struct CalendarNames: Hashable, Sendable {
    let months: [[String]]
    let weekdays: [[String]]

    /// No names besides the English ones.
    public static let english = CalendarNames(months: [], weekdays: [])

    /// The names of twelve months from January, and of seven days from Monday, each in one or more styles.
    public init(months: [[String]], weekdays: [[String]]) {
        self.months = months
        self.weekdays = weekdays
    }

    /// A name that was read: its number from 1, and all names of the same style, for writing.
    struct Found {
        let number: Int
        let style: Style
    }

    enum Style {
        case short
        case long
        case named([String])
    }

    func month(_ text: String) -> Found? {
        if let number = Self.englishMonth(text) {
            return Found(number: number.0, style: number.isLong ? .long : .short)
        }
        return Self.find(text, in: months)
    }

    func weekday(_ text: String) -> Found? {
        if let number = Self.englishWeekday(text) {
            return Found(number: number.0, style: number.isLong ? .long : .short)
        }
        return Self.find(text, in: weekdays)
    }

    private static func find(_ text: String, in names: [[String]]) -> Found? {
        guard !names.isEmpty else { return nil }
        let wanted = bare(text)
        for (index, spellings) in names.enumerated() {
            for (style, spelling) in spellings.enumerated() where bare(spelling) == wanted {
                let all = names.map { $0.indices.contains(style) ? $0[style] : $0.first ?? "" }
                return Found(number: index + 1, style: .named(all))
            }
        }
        return nil
    }

    /// A name in small letters and without the dot of an abbreviation.
    private static func bare(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }

    private static func englishMonth(_ text: String) -> (Int, isLong: Bool)? {
        switch text {
        case "jan": (1, false)
        case "feb": (2, false)
        case "mar": (3, false)
        case "apr": (4, false)
        case "may": (5, false)
        case "jun": (6, false)
        case "jul": (7, false)
        case "aug": (8, false)
        case "sep", "sept": (9, false)
        case "oct": (10, false)
        case "nov": (11, false)
        case "dec": (12, false)
        case "january": (1, true)
        case "february": (2, true)
        case "march": (3, true)
        case "april": (4, true)
        case "june": (6, true)
        case "july": (7, true)
        case "august": (8, true)
        case "september": (9, true)
        case "october": (10, true)
        case "november": (11, true)
        case "december": (12, true)
        default: nil
        }
    }

    private static func englishWeekday(_ text: String) -> (Int, isLong: Bool)? {
        switch text {
        case "mon": (1, false)
        case "tue", "tues": (2, false)
        case "wed", "weds": (3, false)
        case "thu", "thur", "thurs": (4, false)
        case "fri": (5, false)
        case "sat": (6, false)
        case "sun": (7, false)
        case "monday": (1, true)
        case "tuesday": (2, true)
        case "wednesday": (3, true)
        case "thursday": (4, true)
        case "friday": (5, true)
        case "saturday": (6, true)
        case "sunday": (7, true)
        default: nil
        }
    }
}
