/// The rule of a POSIX TZ string: a standard time and perhaps a daylight saving time that comes and goes every year.
///
/// Without bounds in time. The syntax is POSIX.1-2017's, section 8.3, with the extensions of RFC 9636, section 3.3.1.
package struct PosixRule: Hashable, Sendable {
    struct Daylight: Hashable, Sendable {
        let kind: ZoneOffset
        /// When it begins, on the clock of standard time.
        let start: RuleDate
        /// When it ends, on the clock of daylight saving time.
        let end: RuleDate
    }

    /// A change of clocks by the rule.
    package struct Change: Hashable, Sendable {
        package let second: Int64
        package let isDaylight: Bool
    }

    let standard: ZoneOffset
    let daylight: Daylight?

    init(standard: ZoneOffset, daylight: Daylight?) {
        guard let daylight else {
            self.standard = standard
            self.daylight = nil
            return
        }
        if Self.isAllYear(standard: standard, daylight) {
            self.standard = daylight.kind
            self.daylight = nil
        } else {
            self.standard = standard
            self.daylight = daylight
        }
    }

    /// What holds at a second since 1970-01-01T00:00:00Z.
    ///
    /// The second is taken within the years that an ``Instant`` can have, and a little beyond them.
    package func kind(at second: Int64) -> ZoneOffset {
        guard let daylight else { return standard }
        return isDaylight(at: second) ? daylight.kind : standard
    }

    /// Whether daylight saving time holds at a second.
    func isDaylight(at second: Int64) -> Bool {
        guard daylight != nil else { return false }
        let year = self.year(of: second)
        var next = year &+ 1
        while next >= year &- Self.reach {
            let changes = self.changes(in: next)
            if let last = changes.1, last.second <= second { return last.isDaylight }
            if let first = changes.0, first.second <= second { return first.isDaylight }
            next = next &- 1
        }
        return false
    }

    /// The first change after a second; nil if there is none.
    package func change(after second: Int64) -> Change? {
        guard daylight != nil else { return nil }
        var state = isDaylight(at: second)
        let year = self.year(of: second)
        for next in (year &- 1)...(year &+ Self.reach) {
            let changes = self.changes(in: next)
            for case let change? in [changes.0, changes.1] where change.second > second {
                if change.isDaylight != state { return change }
                state = change.isDaylight
            }
        }
        return nil
    }

    /// The last change at or before a second; nil if there is none.
    func change(atOrBefore second: Int64) -> Change? {
        guard daylight != nil else { return nil }
        let year = self.year(of: second)
        var next = year &+ 1
        while next >= year &- Self.reach {
            let changes = self.changes(in: next)
            for case let change? in [changes.1, changes.0] where change.second <= second {
                if isDaylight(at: change.second &- 1) != change.isDaylight { return change }
            }
            next = next &- 1
        }
        return nil
    }

    /// The changes of a year in order of time: two, or one where daylight saving time lasts beyond the year's length,
    /// or none where it has no length.
    func changes(in year: Int) -> (Change?, Change?) {
        guard let daylight else { return (nil, nil) }
        let start = Change(
            second: daylight.start.seconds(in: year) &- Int64(standard.offset.seconds),
            isDaylight: true
        )
        let end = Change(
            second: daylight.end.seconds(in: year) &- Int64(daylight.kind.offset.seconds),
            isDaylight: false
        )
        if start.second == end.second { return (nil, nil) }
        if end.second < start.second { return (end, start) }
        let length = CivilDate.isLeap(year) ? 366 : 365
        return end.second &- start.second >= Int64(length) &* 86_400 ? (start, nil) : (start, end)
    }

    /// The year of a second on the clock of standard time.
    private func year(of second: Int64) -> Int {
        let clamped = min(max(second, Instant.min.seconds &- Self.margin), Instant.max.seconds &+ Self.margin)
        let local = clamped &+ Int64(standard.offset.seconds) &- CivilDateTime.firstSecond &+ 2 &* Self.margin
        let days = local / 86_400 &+ Int64(CivilDate.firstDay) &- 2 &* Self.margin / 86_400
        return CivilDate(uncheckedDays: Int32(truncatingIfNeeded: days)).year
    }

    /// Whether daylight saving time covers every moment of every year (RFC 9636, section 3.3.1), as
    /// `XXX3EDT4,0/0,J365/23` says.
    private static func isAllYear(standard: ZoneOffset, _ daylight: Daylight) -> Bool {
        for year in [2001, 2000] {
            let start = daylight.start.seconds(in: year) &- Int64(standard.offset.seconds)
            let end = daylight.end.seconds(in: year) &- Int64(daylight.kind.offset.seconds)
            guard end &- start >= Int64(CivilDate.isLeap(year) ? 366 : 365) &* 86_400 else { return false }
        }
        return true
    }

    /// Whether the changes of one year are over before those of the next begin.
    ///
    /// Times of up to 167 hours allow rules in which they aren't, and which mean nothing that two readers would agree on.
    var isOrderly: Bool {
        guard daylight != nil else { return true }
        func gap(_ year: Int) -> Int64 {
            let (before, after) = (changes(in: year - 1), changes(in: year))
            guard let last = before.1 ?? before.0, let first = after.0 else { return .max }
            return first.second &- last.second
        }
        // From year to year a rule's day moves by a week and a leap day at most.
        if gap(2000) > 16 * 86_400 { return true }
        return (2000..<2400).allSatisfy { gap($0) > 0 }
    }

    /// Seconds beyond an instant's range that are still told apart: more than any offset and any rule's time.
    private static var margin: Int64 { 20 * 86_400 }

    /// Years searched for the next change: a year without one is rare, and several in a row rarer.
    private static var reach: Int { 8 }
}
