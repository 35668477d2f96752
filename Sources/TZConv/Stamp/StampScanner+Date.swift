extension StampScanner {
    static func dateStep(
        _ element: StampElement,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        switch element.kind {
        case .year4, .weekYear:
            let high = bytes.twoDigits(index)
            let low = bytes.twoDigits(index &+ 2)
            guard high < 100, low < 100 else { return false }
            match.rawYear = Int16(high) &* 100 &+ Int16(low)
            match.parts.insert(.year)
            index &+= 4
        case .year2, .year2From1950:
            let year = bytes.twoDigits(index)
            guard year < 100 else { return false }
            match.rawYear = century(year, pivot: element.kind == .year2 ? 69 : 50)
            match.parts.insert(.year)
            index &+= 2
        case .month2:
            let month = bytes.twoDigits(index)
            guard month &- 1 < 12 else { return false }
            match.rawMonth = month
            match.parts.insert(.month)
            index &+= 2
        case .month:
            guard let month = oneOrTwo(in: bytes, at: &index), month &- 1 < 12 else { return false }
            match.rawMonth = month
            match.parts.insert(.month)
        case .monthName:
            guard let length = name(in: bytes, at: index, StampNames.month, StampNames.months, &match.rawMonth)
            else { return false }
            match.parts.insert(.month)
            index &+= length
        case .day2:
            let day = bytes.twoDigits(index)
            guard day &- 1 < 31 else { return false }
            match.rawDay = day
            match.parts.insert(.day)
            index &+= 2
        case .day:
            // A blank before the digit is padding.
            if bytes.byte(index) == 0x20, bytes.digit(index &+ 2) > 9 { index &+= 1 }
            guard let day = oneOrTwo(in: bytes, at: &index), day &- 1 < 31 else { return false }
            match.rawDay = day
            match.parts.insert(.day)
        case .weekdayName:
            guard let length = name(in: bytes, at: index, StampNames.weekday, StampNames.weekdays, &match.rawWeekday)
            else { return false }
            match.parts.insert(.weekday)
            index &+= length
        case .dayOfYear:
            guard bytes.digitRun(index, limit: 3) == 3 else { return false }
            match.rawDayOfYear = UInt16(truncatingIfNeeded: bytes.number(index, digits: 3))
            guard match.rawDayOfYear > 0 else { return false }
            index &+= 3
        case .week:
            let week = bytes.twoDigits(index)
            guard week &- 1 < 53 else { return false }
            match.rawWeek = week
            // Until a weekday follows, the week stands for its Monday.
            match.rawWeekday = 1
            index &+= 2
        case .weekdayNumber:
            let day = bytes.digit(index)
            guard day &- 1 < 7 else { return false }
            match.rawWeekday = day
            index &+= 1
        default:
            return undecidedStep(element, in: bytes, at: &index, &match)
        }
        return true
    }

    @inline(__always)
    static func yearMonthDay(
        _ separator: UInt8,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        guard bytes.byte(index &+ 4) == separator, bytes.byte(index &+ 7) == separator else { return false }
        let high = bytes.twoDigits(index)
        let low = bytes.twoDigits(index &+ 2)
        let month = bytes.twoDigits(index &+ 5)
        let day = bytes.twoDigits(index &+ 8)
        guard high < 100, low < 100, month &- 1 < 12, day &- 1 < 31 else { return false }
        match.rawYear = Int16(high) &* 100 &+ Int16(low)
        match.rawMonth = month
        match.rawDay = day
        match.parts.formUnion([.year, .month, .day])
        index &+= 10
        return true
    }

    /// The parts of dates whose order isn't known; ``settleOrder(_:)`` judges them when all are read.
    private static func undecidedStep(
        _ element: StampElement,
        in bytes: Span<UInt8>,
        at index: inout Int,
        _ match: inout StampMatch
    ) -> Bool {
        switch element.kind {
        case .pairFirst:
            guard let number = oneOrTwo(in: bytes, at: &index), number &- 1 < 31 else { return false }
            match.rawMonth = number
            match.order = .monthFirst
        case .pairSecond:
            guard let number = oneOrTwo(in: bytes, at: &index), number &- 1 < 31 else { return false }
            match.rawDay = number
            match.parts.insert(.day)
        case .tripleFirst:
            let number = bytes.twoDigits(index)
            guard number < 100 else { return false }
            match.rawYear = century(number, pivot: 69)
            match.groups |= StampMatch.tripleFlag
            match.order = .yearFirst
            index &+= 2
        case .tripleSecond:
            let number = bytes.twoDigits(index)
            guard number &- 1 < 31 else { return false }
            match.rawMonth = number
            index &+= 2
        case .tripleThird:
            let number = bytes.twoDigits(index)
            guard number < 100 else { return false }
            match.rawDay = number
            match.parts.formUnion([.day, .year])
            index &+= 2
        default:
            return false
        }
        return true
    }

    /// A number of one or two digits that no third follows.
    @inline(__always)
    static func oneOrTwo(in bytes: Span<UInt8>, at index: inout Int) -> UInt8? {
        let first = bytes.digit(index)
        guard first < 10 else { return nil }
        let second = bytes.digit(index &+ 1)
        guard second < 10 else {
            index &+= 1
            return first
        }
        guard bytes.digit(index &+ 2) > 9 else { return nil }
        index &+= 2
        return first &* 10 &+ second
    }

    /// A name of which three letters or all are there, in any case; its length.
    private static func name(
        in bytes: Span<UInt8>,
        at index: Int,
        _ find: (UInt32) -> UInt8,
        _ names: [StaticString],
        _ number: inout UInt8
    ) -> Int? {
        let first = bytes.byte(index)
        let second = bytes.byte(index &+ 1)
        let third = bytes.byte(index &+ 2)
        guard first.isASCIILetter, second.isASCIILetter, third.isASCIILetter else { return nil }
        number = find(StampNames.key(first, second, third))
        guard number > 0 else { return nil }
        guard bytes.byte(index &+ 3).isASCIILetter else { return 3 }
        var length = 4
        while length < 10, bytes.byte(index &+ length).isASCIILetter { length &+= 1 }
        let whole = names[Int(number) - 1]
        // `Sept` and `Thurs` are abbreviations too: any beginning of the name will do.
        guard length <= whole.utf8CodeUnitCount else { return nil }
        var place = 3
        while place < length {
            // The index is below the length of the name, checked above.
            let expected = unsafe whole.utf8Start[place]
            guard bytes.byte(index &+ place) | 0x20 == expected else { return nil }
            place &+= 1
        }
        return length
    }
}
