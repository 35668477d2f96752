/// A date of the proleptic Gregorian calendar, without a clock and without a zone.
///
/// Years run from −9999 to 9999 in astronomical numbering: year 0 exists and is 1 BC. The conversions to and from a
/// day count are Neri and Schneider's ("Euclidean affine functions and their application to calendar algorithms",
/// Software: Practice and Experience, 2022): no loops and no division by a variable.
///
///     CivilDate(year: 2018, month: 8, day: 15)?.weekday   // .wednesday
///     CivilDate(year: 2018, month: 2, day: 29)            // nil
@frozen
public struct CivilDate: Hashable, Sendable {
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// The year, from −9999 to 9999.
    public var year: Int { Int(storedYear) }

    /// The month, from 1 to 12.
    public var month: Int { Int(storedMonth) }

    /// The day of the month, from 1 to the length of the month.
    public var day: Int { Int(storedDay) }

    /// The years that a date can have.
    public static let years = -9999...9999

    /// The first date, −9999-01-01.
    public static let min = CivilDate(unchecked: -9999, 1, 1)

    /// The last date, 9999-12-31.
    public static let max = CivilDate(unchecked: 9999, 12, 31)

    /// A date of year, month and day; nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), 1...12 ~= month, day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(
            unchecked: Int16(truncatingIfNeeded: year),
            UInt8(truncatingIfNeeded: month),
            UInt8(truncatingIfNeeded: day)
        )
    }

    /// The date of a year's day, counted from 1; nil if the year has no such day.
    public init?(year: Int, dayOfYear: Int) {
        guard Self.years.contains(year), dayOfYear >= 1, dayOfYear <= (Self.isLeap(year) ? 366 : 365),
            let first = CivilDate(year: year, month: 1, day: 1)
        else { return nil }
        self.init(daysSinceEpoch: first.daysSinceEpoch + dayOfYear - 1)
    }

    /// The date of a day of an ISO 8601 week; nil if that year has no such week or the date is out of range.
    public init?(weekYear: Int, week: Int, weekday: Weekday) {
        guard Self.years.contains(weekYear), week >= 1, week <= Self.weeks(inWeekYear: weekYear),
            let fourth = CivilDate(year: weekYear, month: 1, day: 4)
        else { return nil }
        let monday = fourth.daysSinceEpoch - (Int(fourth.weekday.rawValue) - 1)
        self.init(daysSinceEpoch: monday + (week - 1) * 7 + Int(weekday.rawValue) - 1)
    }

    /// The date that lies a number of days after 1970-01-01; nil outside the years −9999 to 9999.
    public init?(daysSinceEpoch: Int) {
        guard daysSinceEpoch >= Self.firstDay, daysSinceEpoch <= Self.lastDay else { return nil }
        self.init(uncheckedDays: Int32(truncatingIfNeeded: daysSinceEpoch))
    }

    private init(unchecked year: Int16, _ month: UInt8, _ day: UInt8) {
        self.storedYear = year
        self.storedMonth = month
        self.storedDay = day
    }

    /// The date of a day count known to be in range: the inner step of every conversion.
    init(uncheckedDays days: Int32) {
        let shifted = UInt32(bitPattern: days &+ Self.dayShift)
        // Century.
        let n1 = 4 &* shifted &+ 3
        let century = n1 / 146_097
        let dayOfCentury = n1 % 146_097 / 4
        // Year of the century.
        let n2 = 4 &* dayOfCentury &+ 3
        let product = 2_939_745 &* UInt64(n2)
        let yearOfCentury = UInt32(truncatingIfNeeded: product >> 32)
        let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
        let year = 100 &* century &+ yearOfCentury
        // Month and day, of a year that begins in March.
        let n3 = 2_141 &* dayOfYear &+ 197_913
        let month = n3 >> 16
        let day = (n3 & 0xFFFF) / 2_141
        let isNextYear = dayOfYear >= 306
        let civilYear = Int32(bitPattern: year) &- Self.yearShift &+ (isNextYear ? 1 : 0)
        self.init(
            unchecked: Int16(truncatingIfNeeded: civilYear),
            UInt8(truncatingIfNeeded: isNextYear ? month &- 12 : month),
            UInt8(truncatingIfNeeded: day &+ 1)
        )
    }

    /// The days from 1970-01-01 to this date, negative before it.
    public var daysSinceEpoch: Int {
        let isEarly: UInt32 = storedMonth <= 2 ? 1 : 0
        let year = UInt32(bitPattern: Int32(storedYear) &+ Self.yearShift) &- isEarly
        let month = UInt32(storedMonth) &+ 12 &* isEarly
        let century = year / 100
        let yearDays = 1_461 &* year / 4 &- century &+ century / 4
        let monthDays = (979 &* month &- 2_919) / 32
        let days = yearDays &+ monthDays &+ UInt32(storedDay) &- 1
        return Int(Int32(bitPattern: days) &- Self.dayShift)
    }

    /// The day of the week.
    public var weekday: Weekday { Weekday(daysSinceEpoch: daysSinceEpoch) }

    /// The day of the year, from 1 to 366.
    public var dayOfYear: Int {
        let first = CivilDate(unchecked: storedYear, 1, 1)
        return daysSinceEpoch - first.daysSinceEpoch + 1
    }

    /// The ISO 8601 week and the year that the week belongs to, which near New Year may not be the date's own.
    public var isoWeek: (weekYear: Int, week: Int) {
        let thursday = daysSinceEpoch - Int(weekday.rawValue) + 4
        let date = CivilDate(uncheckedDays: Int32(truncatingIfNeeded: thursday))
        return (date.year, (date.dayOfYear - 1) / 7 + 1)
    }

    /// The date some days later, or earlier for a negative number; nil outside the years −9999 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(daysSinceEpoch: sum)
    }

    /// Whether a year of the proleptic Gregorian calendar has 366 days.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month; 0 for a month outside 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    /// The number of ISO 8601 weeks in a week year, 52 or 53.
    private static func weeks(inWeekYear year: Int) -> Int {
        // A year has 53 weeks if it begins on a Thursday, or on a Wednesday and is leap.
        guard let first = CivilDate(year: year, month: 1, day: 1)?.weekday else { return 52 }
        return first == .thursday || (first == .wednesday && isLeap(year)) ? 53 : 52
    }

    static let firstDay = min.daysSinceEpoch
    static let lastDay = max.daysSinceEpoch

    // Neri and Schneider move the epoch back by whole 400-year cycles, so that all arithmetic is unsigned.
    private static var cycles: Int32 { 82 }
    private static var dayShift: Int32 { 719_468 + 146_097 * cycles }
    private static var yearShift: Int32 { 400 * cycles }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.storedYear, left.storedMonth, left.storedDay) < (right.storedYear, right.storedMonth, right.storedDay)
    }
}

extension CivilDate: CustomStringConvertible {
    /// The date as ISO 8601 writes it: `2018-08-15`; years beyond four digits and before 0 carry a sign.
    public var description: String {
        "\(DecimalText.year(year))-\(DecimalText.padded(month, to: 2))-\(DecimalText.padded(day, to: 2))"
    }
}
