/// A timestamp found in bytes: where it is, what it says, and in which layout.
///
/// The numbers are those of the text. A part that the layout doesn't have is nil: syslog has no year, logback's default
/// no date at all; the caller supplies them to ``dateTime(year:date:)``. The style (padding, separators, letter case) is
/// not stored: ``StampWriter`` reads it off the bytes when it writes the stamp in another zone.
public struct StampMatch: Sendable {
    /// The bytes of the stamp, its zone included, without brackets or quotes around it.
    public var range: Range<Int> { start..<end }

    /// The zone part.
    public internal(set) var zone = StampZonePart.none

    /// The name in the brackets of RFC 9557's suffix (`Europe/Berlin` in `[Europe/Berlin]`), without a `!`; nil if
    /// there is none.
    public var zoneName: Range<Int>? {
        suffixEnd > suffixStart ? Int(suffixStart) &+ start..<Int(suffixEnd) &+ start : nil
    }

    /// Whether the suffix's zone is marked critical with a `!` (RFC 9557, section 3.3): a conflict with the offset
    /// must then be refused.
    public internal(set) var isZoneNameCritical = false

    /// The orders in which a date of bare numbers can be read; empty if the layout leaves no doubt.
    ///
    /// With one member the numbers decide (15 is no month) and are read so. With several, they are read in the first
    /// of year, month, day; see ``reading(as:)``.
    public internal(set) var possibleOrders: StampDateOrders = []

    /// The order in which the date of bare numbers was read; nil if the layout has only one.
    public internal(set) var order: StampDateOrder?

    /// The moment, for numbers and ids that count time (an epoch, FILETIME, UUIDv7); nil for civil stamps.
    public var instant: Instant? {
        momentKind == .instant ? Instant(seconds: moment, nanoseconds: Int(rawNanosecond)) : nil
    }

    /// The time since a start that the text doesn't tell (of the kernel, of a program); nil for other stamps.
    ///
    /// The caller who knows the start adds it.
    public var elapsed: Duration? {
        momentKind == .elapsed ? .seconds(moment) + .nanoseconds(Int64(rawNanosecond)) : nil
    }

    /// The digits of the second's part that the text has: 0 for none, 3 for milliseconds.
    public var fractionDigits: Int { Int(rawFractionDigits) }

    /// Whether the second is 60.
    ///
    /// ``second`` is then 59, and the stamp is written with 60 again in the other zone: there is no leap second in
    /// POSIX time, which would count it as the second after it.
    public internal(set) var isLeapSecond = false

    /// Whether the time is 24:00, midnight at the end of the day (ISO 8601).
    ///
    /// ``hour`` is then 0, and ``dateTime(year:date:)`` gives the day after.
    public internal(set) var isEndOfDay = false

    /// The parts that the text has.
    public internal(set) var parts: Parts = []

    /// The parts of a stamp.
    @frozen
    public struct Parts: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let year = Parts(rawValue: 1)
        /// The day of the month, and with it the month.
        public static let day = Parts(rawValue: 2)
        public static let hour = Parts(rawValue: 4)
        public static let minute = Parts(rawValue: 8)
        public static let second = Parts(rawValue: 16)
        /// The weekday, by name.
        public static let weekday = Parts(rawValue: 32)
        /// The month; without ``day`` it is the whole month.
        public static let month = Parts(rawValue: 64)
    }

    var start = 0
    var end = 0
    // Whole seconds of an instant or of a time since a start.
    var moment: Int64 = 0
    var momentKind = MomentKind.none
    var rawFractionDigits: UInt8 = 0
    var layoutIndex = UInt8.max
    // The optional groups of the pattern that the text has, by their order.
    var groups: UInt16 = 0
    var rawYear: Int16 = 0
    var rawMonth: UInt8 = 1
    var rawDay: UInt8 = 1
    var rawHour: UInt8 = 0
    var rawMinute: UInt8 = 0
    var rawSecond: UInt8 = 0
    var rawWeekday: UInt8 = 0
    var rawNanosecond: UInt32 = 0
    // The parts of dates by day of the year or by week, before they become month and day.
    var rawDayOfYear: UInt16 = 0
    var rawWeek: UInt8 = 0
    // AM is 1, PM is 2.
    var rawHalf: UInt8 = 0
    // Relative to the start, so that they fit.
    var suffixStart: UInt16 = 0
    var suffixEnd: UInt16 = 0
    // Where the digits of the second begin, and the separator of the fraction; 0 for none.
    var secondStart: UInt16 = 0
    var fractionStart: UInt16 = 0

    /// What ``moment`` counts.
    enum MomentKind: UInt8 {
        case none
        case instant
        case elapsed
    }

    init(start: Int) {
        self.start = start
        self.end = start
    }
}

extension StampMatch {
    /// The line of the table that the stamp is in; nil for a pattern of the caller's own.
    public var layout: StampLayout? { StampLayout.at(layoutIndex) }

    /// The year; of two digits, 69 to 99 are in the 1900s and 00 to 68 in the 2000s, as POSIX has it.
    public var year: Int? { parts.contains(.year) ? Int(rawYear) : nil }

    /// The month, from 1 to 12.
    public var month: Int? { parts.isDisjoint(with: [.day, .month]) ? nil : Int(rawMonth) }

    /// The day of the month.
    public var day: Int? { parts.contains(.day) ? Int(rawDay) : nil }

    /// The hour, from 0 to 23, whether the text counts to 12 or to 24.
    public var hour: Int? { parts.contains(.hour) ? Int(rawHour) : nil }

    /// The minute.
    public var minute: Int? { parts.contains(.minute) ? Int(rawMinute) : nil }

    /// The second, from 0 to 59.
    public var second: Int? { parts.contains(.second) ? Int(rawSecond) : nil }

    /// The part of the second in nanoseconds, 0 if the text has none; digits beyond the ninth don't count.
    public var nanosecond: Int { Int(rawNanosecond) }

    /// The weekday that the text names; it agrees with the date, or the text would not be a stamp.
    public var weekday: Weekday? { parts.contains(.weekday) ? Weekday(rawValue: rawWeekday) : nil }

    /// Whether the date is made of bare numbers that can be read in more than one order, to different dates.
    public var isOrderUndecided: Bool { possibleOrders.rawValue.nonzeroBitCount > 1 }

    /// The finest unit that the text has.
    public var precision: StampPrecision {
        if fractionDigits > 0 { return .fraction(digits: fractionDigits) }
        if momentKind != .none || parts.contains(.second) { return .second }
        if parts.contains(.minute) { return .minute }
        if parts.contains(.hour) { return .hour }
        if parts.contains(.day) { return .day }
        return parts.contains(.month) ? .month : .year
    }

    /// The time of day; hours, minutes and seconds that the text doesn't have are 0.
    ///
    /// Nil if it has no time at all.
    public var time: CivilTime? {
        guard parts.contains(.hour) else { return nil }
        return CivilTime(
            hour: Int(rawHour),
            minute: Int(rawMinute),
            second: Int(rawSecond),
            nanosecond: Int(rawNanosecond)
        )
    }

    /// The date, if the text has one with its year.
    public var date: CivilDate? {
        guard parts.contains(.year), parts.contains(.day) else { return nil }
        return CivilDate(year: Int(rawYear), month: Int(rawMonth), day: Int(rawDay))
    }

    /// The civil time that the stamp means, with what the text leaves out given by the caller.
    ///
    /// - Parameters:
    ///   - year: the year, where the text has a month and a day without one.
    ///   - date: the date, where the text has only a time.
    /// - Returns: nil if something is missing or there is no such day in that year; for ``instant``s too.
    public func dateTime(year: Int? = nil, date: CivilDate? = nil) -> CivilDateTime? {
        guard momentKind == .none else { return nil }
        let day: CivilDate?
        if parts.contains(.day) {
            guard let year = self.year ?? year else { return nil }
            day = CivilDate(year: year, month: Int(rawMonth), day: Int(rawDay))
        } else {
            day = parts.isDisjoint(with: [.year, .month]) ? date : nil
        }
        guard let day else { return nil }
        let time = time ?? .midnight
        guard isEndOfDay else { return CivilDateTime(day, time) }
        return day.adding(days: 1).map { CivilDateTime($0, time) }
    }

    /// The same stamp with its date of bare numbers read in another order; nil if that gives no date or the layout has
    /// only one order.
    public func reading(as order: StampDateOrder) -> StampMatch? {
        guard let current = self.order, possibleOrders.contains(StampDateOrders(order)) else { return nil }
        guard current != order else { return self }
        let numbers = orderedNumbers(current)
        var result = self
        result.order = order
        result.assign(numbers, as: order)
        return result
    }

    /// The three numbers in the order of the text; the year is in its place only for two-digit triples.
    func orderedNumbers(_ order: StampDateOrder) -> (UInt8, UInt8, UInt8) {
        let year = UInt8(truncatingIfNeeded: Int(rawYear) % 100)
        return switch order {
        case .monthFirst: (rawMonth, rawDay, year)
        case .dayFirst: (rawDay, rawMonth, year)
        case .yearFirst: (year, rawMonth, rawDay)
        }
    }

    mutating func assign(_ numbers: (UInt8, UInt8, UInt8), as order: StampDateOrder) {
        let year: UInt8
        switch order {
        case .monthFirst: (rawMonth, rawDay, year) = numbers
        case .dayFirst: (rawDay, rawMonth, year) = numbers
        case .yearFirst: (year, rawMonth, rawDay) = numbers
        }
        if isTriple { rawYear = StampScanner.century(year, pivot: 69) }
    }

    // A date of four-digit year never puts it first when its order is open.
    var isTriple: Bool { possibleOrders.contains(.yearFirst) || order == .yearFirst || tripleRead }

    private var tripleRead: Bool { groups & Self.tripleFlag != 0 }

    static let tripleFlag: UInt16 = 0x8000
}

/// The finest unit that a stamp has.
public enum StampPrecision: Hashable, Sendable {
    case year
    case month
    case day
    case hour
    case minute
    case second
    /// A part of the second: 3 digits are milliseconds.
    case fraction(digits: Int)
}
