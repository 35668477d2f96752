extension StampScanner {
    /// Turns what was read into a date and a time; false if there is no such moment.
    static func finish(_ match: inout StampMatch) -> Bool {
        guard match.momentKind == .none else { return true }
        return settleClock(&match) && settleDate(&match)
    }

    private static func settleClock(_ match: inout StampMatch) -> Bool {
        if match.rawHalf != 0 {
            guard 1...12 ~= match.rawHour else { return false }
            match.rawHour = match.rawHour % 12 &+ (match.rawHalf == 2 ? 12 : 0)
        }
        if match.rawHour == 24 {
            guard match.rawMinute == 0, match.rawSecond == 0, match.rawNanosecond == 0 else { return false }
            match.rawHour = 0
            match.isEndOfDay = true
        }
        if match.rawSecond == 60 {
            // A leap second is 23:59:60 in UTC; offsets are multiples of 15 minutes.
            guard match.rawMinute % 15 == 14 else { return false }
            match.rawSecond = 59
            match.isLeapSecond = true
        }
        return true
    }

    private static func settleDate(_ match: inout StampMatch) -> Bool {
        if match.order != nil { return settleOrder(&match) }
        if match.rawDayOfYear > 0 {
            guard let date = CivilDate(year: Int(match.rawYear), dayOfYear: Int(match.rawDayOfYear)) else {
                return false
            }
            assign(date, &match)
            return true
        }
        if match.rawWeek > 0 {
            guard let weekday = Weekday(rawValue: match.rawWeekday),
                let date = CivilDate(weekYear: Int(match.rawYear), week: Int(match.rawWeek), weekday: weekday)
            else { return false }
            assign(date, &match)
            match.rawWeekday = 0
            return true
        }
        guard match.parts.contains(.day) else { return true }
        let hasYear = match.parts.contains(.year)
        // Without a year any day will do that some year has.
        let year = hasYear ? Int(match.rawYear) : 2000
        guard Int(match.rawDay) <= CivilDate.length(ofMonth: Int(match.rawMonth), year: year) else { return false }
        return !hasYear || weekdayAgrees(match)
    }

    /// A weekday that contradicts the date makes both doubtful: that is no stamp to move.
    private static func weekdayAgrees(_ match: StampMatch) -> Bool {
        match.rawWeekday == 0 || match.date?.weekday.rawValue == match.rawWeekday
    }

    private static func assign(_ date: CivilDate, _ match: inout StampMatch) {
        match.rawYear = Int16(truncatingIfNeeded: date.year)
        match.rawMonth = UInt8(truncatingIfNeeded: date.month)
        match.rawDay = UInt8(truncatingIfNeeded: date.day)
        match.parts.formUnion([.year, .month, .day])
    }

    /// Finds the orders in which the numbers are a date, and reads them in one of them.
    private static func settleOrder(_ match: inout StampMatch) -> Bool {
        let isTriple = match.groups & StampMatch.tripleFlag != 0
        let numbers = match.orderedNumbers(isTriple ? .yearFirst : .monthFirst)
        match.parts.insert(.month)
        var first: StampDateOrder?
        for number in 0..<UInt8(3) {
            guard let order = StampDateOrder(rawValue: (number &+ 2) % 3) else { continue }
            guard isTriple || order != .yearFirst else { continue }
            match.assign(numbers, as: order)
            guard isDate(match) else { continue }
            match.possibleOrders.insert(StampDateOrders(order))
            first = first ?? order
        }
        guard let first else { return false }
        match.order = first
        match.assign(numbers, as: first)
        // 08/08/2018 is the same date in both orders.
        if !isTriple, numbers.0 == numbers.1 { match.possibleOrders = StampDateOrders(first) }
        return weekdayAgrees(match)
    }

    private static func isDate(_ match: StampMatch) -> Bool {
        let year = match.parts.contains(.year) ? Int(match.rawYear) : 2000
        return match.rawDay > 0
            && Int(match.rawDay) <= CivilDate.length(ofMonth: Int(match.rawMonth), year: year)
    }
}
