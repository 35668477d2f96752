/// A day of every year and a moment of it, as the rules of a POSIX TZ string give them.
struct RuleDate: Hashable, Sendable {
    enum Day: Hashable, Sendable {
        /// `Jn`: the day of the year from 1 to 365, February 29 never counted.
        case julian(Int32)
        /// `n`: the day of the year from 0 to 365, February 29 counted.
        case zeroBased(Int32)
        /// `Mm.w.d`: weekday `d` (0 is Sunday) of week `w` (5 is the last) of month `m`.
        case weekday(month: Int32, week: Int32, day: Int32)
    }

    let day: Day

    /// Seconds from midnight at the start of the day, between −167 and 167 hours (RFC 9636, section 3.3.1).
    let time: Int32

    /// Seconds from 1970-01-01T00:00:00 to this moment of a year, on the clock that the rule is given in.
    func seconds(in year: Int) -> Int64 {
        Int64(days(in: year)) &* 86_400 &+ Int64(time)
    }

    private func days(in year: Int) -> Int {
        let first = Self.firstDay(of: year)
        let isLeap = CivilDate.isLeap(year)
        switch day {
        case .julian(let number):
            return first &+ Int(number) &- 1 &+ (isLeap && number >= 60 ? 1 : 0)
        case .zeroBased(let number):
            return first &+ Int(number)
        case .weekday(let month, let week, let day):
            let length = CivilDate.length(ofMonth: Int(month), year: year)
            let before = (367 &* Int(month) &- 362) / 12 &- (month <= 2 ? 0 : isLeap ? 1 : 2)
            let start = first &+ before
            // 1970-01-01 was a Thursday, day 4 of a week that begins on Sunday.
            let startWeekday = (start &+ 4 &+ Self.positiveWeeks) % 7
            var offset = (Int(day) &- startWeekday &+ 7) % 7 &+ (Int(week) &- 1) &* 7
            if offset >= length { offset = offset &- 7 }
            return start &+ offset
        }
    }

    /// Days from 1970-01-01 to January 1 of a year; for years well beyond −9999 to 9999.
    static func firstDay(of year: Int) -> Int {
        // Moved by whole 400-year cycles to be positive, where division rounds down.
        let cycles = 50
        let last = year &- 1 &+ 400 &* cycles
        return 365 &* last &+ last / 4 &- last / 100 &+ last / 400 &- 719_162 &- 146_097 &* cycles
    }

    /// A multiple of 7 larger than any day number, so that a remainder is never negative.
    private static var positiveWeeks: Int { 7_000_000 }
}
