extension TimePhrase {
    /// What the phrase means at a present.
    ///
    /// - A time without a date is today, on the clock of `now`.
    /// - A weekday alone is the first such day from today on, today included; `next` is the first after today, `last`
    ///   the latest before it (GNU date's reading).
    /// - A date without a year is the nearest one, before or after today; if its weekday was given, the nearest with
    ///   that weekday.
    /// - In a line of a log it is the latest one, tomorrow at most.
    /// - A day without a time is its first moment, 00:00.
    /// - Months keep the day or end at the month's last: a month after 31 January is 28 or 29 February.
    ///
    /// - Parameters:
    ///   - now: the present on a clock of the source zone.
    ///   - instant: the present.
    ///   - date: the date for a phrase without one; nil for today.
    /// - Throws: ``TZConvError/conflict(input:reason:suggestion:)`` if `date` is given for a phrase that has a day, and
    ///   ``TZConvError/outOfRange(input:reason:)`` outside the years −9999 to 9999.
    public func resolve(
        now: CivilDateTime,
        at instant: Instant,
        on date: CivilDate? = nil
    ) throws(TZConvError) -> PhraseReading {
        if date != nil, hasDay {
            throw .conflict(
                input: text,
                reason: "has a date of its own",
                suggestion: "leave out the date given beside it"
            )
        }
        var facts = facts
        switch meaning {
        case .now: return PhraseReading(start: .instant(instant), end: nil, facts: facts)
        case .instant(let moment): return PhraseReading(start: .instant(moment), end: nil, facts: facts)
        case .shifted(let shift):
            return PhraseReading(start: try moment(shift, now: now, at: instant), end: nil, facts: facts)
        case .civil(let day, let clock):
            let first = try resolve(day, today: now.date, given: date, &facts)
            if clock == nil { facts.append(.midnightTaken) }
            let start = try resolve(clock ?? .time(.midnight), on: first, &facts)
            guard let end else { return PhraseReading(start: .civil(start), end: nil, facts: facts) }
            var last = try resolve(end, on: first, &facts)
            if last < start {
                guard let later = last.adding(seconds: 86_400) else { throw outOfRange }
                last = later
                facts.append(.endsNextDay)
            } else {
                // An end after the start is what a range has; only one before it makes an offset as likely.
                facts.removeAll { if case .rangeNotOffset = $0 { true } else { false } }
            }
            return PhraseReading(start: .civil(start), end: .civil(last), facts: facts)
        }
    }

    private var outOfRange: TZConvError { .outOfRange(input: text, reason: "is outside the years −9999 to 9999") }

    private func moment(
        _ shift: Shift,
        now: CivilDateTime,
        at instant: Instant
    ) throws(TZConvError) -> PhraseReading.Moment {
        guard shift.months != 0 || shift.days != 0 else {
            guard let moment = instant.adding(seconds: shift.seconds, nanoseconds: shift.nanoseconds) else {
                throw outOfRange
            }
            return .instant(moment)
        }
        let date = try moved(now.date, months: shift.months, days: shift.days)
        let civil = CivilDateTime(date, now.time)
        guard shift.seconds != 0 || shift.nanoseconds != 0 else { return .civil(civil) }
        return .civilThen(civil, seconds: shift.seconds, nanoseconds: shift.nanoseconds)
    }

    private func resolve(
        _ clock: Clock,
        on date: CivilDate,
        _ facts: inout [Fact]
    ) throws(TZConvError) -> CivilDateTime {
        switch clock {
        case .time(let time): return CivilDateTime(date, time)
        case .endOfDay:
            guard let next = date.adding(days: 1) else { throw outOfRange }
            facts.append(.endOfDay(next))
            return CivilDateTime(next, .midnight)
        case .leapSecond(let hour, let minute, let nanosecond):
            guard let time = CivilTime(hour: hour, minute: minute, second: 59, nanosecond: nanosecond),
                let next = CivilDateTime(date, time).adding(seconds: 1)
            else { throw outOfRange }
            return next
        }
    }

    private func resolve(
        _ day: Day?,
        today: CivilDate,
        given: CivilDate?,
        _ facts: inout [Fact]
    ) throws(TZConvError) -> CivilDate {
        switch day {
        case nil: return given ?? today
        case .date(let date): return date
        case .shifted(let months, let days): return try moved(today, months: months, days: days)
        case .weekday(let weekday, let which):
            let ahead = (Int(weekday.rawValue) - Int(today.weekday.rawValue) + 7) % 7
            let days =
                switch which {
                case .coming: ahead
                case .next: ahead == 0 ? 7 : ahead
                case .last: ahead - 7
                }
            guard let date = today.adding(days: days) else { throw outOfRange }
            facts.append(.weekdayRead(weekday, date))
            return date
        case .monthDay(let month, let day, let weekday):
            let date = try nearest(month: month, day: day, weekday: weekday, to: today)
            facts.append(.yearGuessed(date))
            return date
        case .recorded(let month, let day, let weekday):
            // Clocks run ahead and zones differ by a day at most: tomorrow is still today somewhere.
            let limit = today.adding(days: 1) ?? today
            let date = try nearest(month: month, day: day, weekday: weekday, to: today, notAfter: limit)
            facts.append(.yearGuessed(date))
            return date
        }
    }

    /// The date of a month's day that is nearest to today, on the weekday if one is given.
    private func nearest(
        month: Int,
        day: Int,
        weekday: Weekday?,
        to today: CivilDate,
        notAfter limit: CivilDate = .max
    ) throws(TZConvError) -> CivilDate {
        var best: CivilDate?
        // Every day of a year falls on every weekday, and is in the calendar, within 40 years even at a century's end.
        for distance in 0...40 {
            for year in distance == 0 ? [today.year] : [today.year - distance, today.year + distance] {
                guard let date = CivilDate(year: year, month: month, day: day),
                    weekday.map({ $0 == date.weekday }) ?? true, date <= limit
                else { continue }
                let size = abs(date.daysSinceEpoch - today.daysSinceEpoch)
                if let found = best, abs(found.daysSinceEpoch - today.daysSinceEpoch) <= size { continue }
                best = date
            }
            // A year further away can't be nearer than one found two steps before.
            if let found = best, abs(found.year - today.year) < distance { break }
        }
        guard let best else { throw outOfRange }
        return best
    }

    /// The date so many months and then days away.
    private func moved(_ date: CivilDate, months: Int, days: Int) throws(TZConvError) -> CivilDate {
        var moved = date
        if months != 0 {
            let count = date.year * 12 + date.month - 1 + months
            let month = (count % 12 + 12) % 12
            let year = (count - month) / 12
            let day = Swift.min(date.day, CivilDate.length(ofMonth: month + 1, year: year))
            guard let shifted = CivilDate(year: year, month: month + 1, day: day) else { throw outOfRange }
            moved = shifted
        }
        guard let result = moved.adding(days: days) else { throw outOfRange }
        return result
    }
}
