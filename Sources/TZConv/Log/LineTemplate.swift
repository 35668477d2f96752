/// A stamp that has been converted, kept for the lines that follow: those of the same day differ from it in digits of
/// the clock alone.
///
/// A line is compared with the template in words of eight bytes: everything but the digits of hour, minute, second and
/// fraction must be the same, and in their places there must be digits. Then the converted stamp is the template's,
/// with the digits of second and fraction copied and those of hour and minute moved by a whole number of minutes. The
/// template holds only for the minutes of the day for which that is true: no change of clocks and no change of day, in
/// the source or in the target, lies between them.
struct LineTemplate {
    /// The longest stretch of a line that is compared, in words.
    static var wordLimit: Int { 8 }

    /// What is compared in one word of a line.
    private struct Comparison {
        /// What must be the same: the line's bytes in the mask are those of the value.
        var sameMask: UInt64 = 0
        var sameValue: UInt64 = 0
        /// Where digits must be, with the digit 0 in their places, and what to add to a digit so that one too large shows
        /// in the upper half of its byte.
        var digitMask: UInt64 = 0
        var zeros: UInt64 = 0
        var digitExcess: UInt64 = 0
    }

    /// What is written over one word, or into its place.
    private struct Change {
        /// Bytes of the line that stay.
        var keepMask: UInt64 = 0
        /// Bytes that are put in the place of the others.
        var newBytes: UInt64 = 0
    }

    private var comparisons = InlineArray<8, Comparison>(repeating: Comparison())
    private var wordCount = 0

    private var changes = InlineArray<8, Change>(repeating: Change())
    private var newWordCount = 0

    /// Bytes compared before the stamp.
    private(set) var before = 0
    /// Whether these bytes begin at the line's start, so that the stamp is where they are and need not be sought.
    private(set) var isAtLineStart = false
    /// The length of the stamp.
    private(set) var length = 0
    /// The length of the converted stamp.
    private(set) var newLength = 0
    /// How far behind the stamp's start its first mark of ``MarkSearch`` is: there the stamp is found.
    private(set) var colonOffset = 0
    /// How much further on the copied digits are in the converted stamp.
    private var shift = 0

    private var hourOffset = 0
    private var minuteOffset = 0
    private var secondOffset = 0
    private var newHourOffset = 0
    private var newMinuteOffset = 0
    // The hour and minute of the last line, as in the text, and the converted ones.
    private var clockText: UInt32 = 0
    private var newHourText: UInt16 = 0
    private var newMinuteText: UInt16 = 0
    private var minute = 0
    /// The minutes of the day for which the template holds.
    private var firstMinute = 0
    private var lastMinute = -1
    private var minuteShift = 0

    /// The instant of the day's first minute, if it were kept with the template's offset.
    private var dayStart: Int64 = 0

    /// Whether stamps are read in the source zone.
    private(set) var isZoneless = false
    /// Whether stamps leave the year out.
    private(set) var isYearless = false
    /// Whether stamps are a time of day alone.
    private(set) var isDateless = false
    /// The day in the source, as days since 1970.
    private(set) var day = 0
    /// The layout's number.
    private(set) var layout = 0
    /// The lines that it served.
    var hits = 0

    /// A template that fits nothing.
    init() {}
}

// MARK: Use

extension LineTemplate {
    /// Whether a stamp like the template's is at an address; takes note of its hour and minute.
    ///
    /// - Parameter stamp: where the stamp would begin. The bytes from ``before`` it to 64 after that are readable.
    @inline(__always)
    mutating func matches(_ stamp: UnsafeRawPointer) -> Bool {
        let start = unsafe stamp - before
        var different: UInt64 = 0
        var index = 0
        while index < wordCount {
            // Readable, as the caller vouches.
            let word = unsafe start.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
            let comparison = comparisons[index]
            // A digit leaves 0 to 9; what is added shows those that are too large.
            let digits = (word & comparison.digitMask) ^ comparison.zeros
            different |= (word ^ comparison.sameValue) & comparison.sameMask
            different |= (digits | (digits &+ comparison.digitExcess)) & 0xF0F0_F0F0_F0F0_F0F0
            index &+= 1
        }
        guard different == 0, wordCount > 0 else { return false }
        // Within the stamp.
        let hour = unsafe stamp.loadUnaligned(fromByteOffset: hourOffset, as: UInt16.self)
        let minute = unsafe stamp.loadUnaligned(fromByteOffset: minuteOffset, as: UInt16.self)
        let text = UInt32(hour) | UInt32(minute) << 16
        return text == clockText || turn(to: text)
    }

    /// Moves on to another hour and minute; false if the template doesn't hold there.
    private mutating func turn(to text: UInt32) -> Bool {
        let digits = text ^ 0x3030_3030
        let hour = Int(digits & 0xFF) &* 10 &+ Int(digits >> 8 & 0xFF)
        let minute = hour &* 60 &+ Int(digits >> 16 & 0xFF) &* 10 &+ Int(digits >> 24)
        guard minute >= firstMinute, minute <= lastMinute else { return false }
        self.minute = minute
        clockText = text
        let shown = minute &+ minuteShift
        newHourText = Self.text(of: shown / 60)
        newMinuteText = Self.text(of: shown % 60)
        return true
    }

    /// Two digits as they lie in memory.
    private static func text(of number: Int) -> UInt16 {
        UInt16(truncatingIfNeeded: number / 10 &+ 0x30 | (number % 10 &+ 0x30) &<< 8)
    }

    /// The instant of the stamp that was matched last, in whole seconds.
    @inline(__always)
    func second(of stamp: UnsafeRawPointer) -> Int64 {
        // Within the stamp, and digits, as was checked.
        let text = unsafe stamp.loadUnaligned(fromByteOffset: secondOffset, as: UInt16.self) ^ 0x3030
        return dayStart &+ Int64(minute) &* 60 &+ Int64(text & 0xFF) &* 10 &+ Int64(text >> 8)
    }

    /// Writes the converted stamp of the one that was matched last.
    ///
    /// - Parameters:
    ///   - stamp: the stamp.
    ///   - target: where to write: 64 bytes there are writable. It may be the stamp itself if ``isInPlace``.
    @inline(__always)
    func write(_ stamp: UnsafeRawPointer, to target: UnsafeMutableRawPointer) {
        let source = unsafe stamp - shift
        var index = 0
        while index < newWordCount {
            // Readable and writable, as the caller vouches.
            let word = unsafe source.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
            unsafe target.storeBytes(
                of: word & changes[index].keepMask | changes[index].newBytes,
                toByteOffset: index &* 8,
                as: UInt64.self
            )
            index &+= 1
        }
        // Within the new stamp.
        unsafe target.storeBytes(of: newHourText, toByteOffset: newHourOffset, as: UInt16.self)
        unsafe target.storeBytes(of: newMinuteText, toByteOffset: newMinuteOffset, as: UInt16.self)
    }

    /// Whether the converted stamp can be written over the old one.
    @inline(__always)
    var isInPlace: Bool { length == newLength && shift == 0 }
}

// MARK: Making

extension LineTemplate {
    /// The minutes of a source day for which one conversion holds, and by how much it moves the clock.
    struct Stretch {
        /// The day, as days since 1970.
        let day: Int
        /// The minutes of that day, both included.
        let minutes: ClosedRange<Int>
        /// Minutes to add to come to the target's clock.
        let shift: Int
        /// The stamp's offset from UTC in seconds.
        let offset: Int64
    }

    /// A template from a stamp and its conversion; nil if the stamp is of a kind that has none.
    ///
    /// - Parameters:
    ///   - match: the stamp in the line.
    ///   - line: the whole line.
    ///   - text: the converted stamp.
    init?(_ match: StampMatch, in line: Span<UInt8>, _ text: borrowing StampText, _ stretch: Stretch, isZoneless: Bool)
    {
        // Only whole clocks of two digits each, hour, minute and second in a row, and no other form of midnight.
        guard match.instant == nil, match.parts.isSuperset(of: [.hour, .minute, .second]), match.rawHalf == 0,
            !match.isEndOfDay, !match.isLeapSecond, let newSecond = text.secondOffset, newSecond >= 6
        else { return nil }
        secondOffset = Int(match.secondStart)
        hourOffset = secondOffset - 6
        minuteOffset = secondOffset - 3
        newHourOffset = newSecond - 6
        newMinuteOffset = newSecond - 3
        length = match.range.count
        newLength = text.count
        shift = newSecond - secondOffset
        // With these sizes every index below is that of a byte in one of the eight words.
        guard hourOffset >= 0, abs(shift) <= 16, newLength <= 56,
            Self.isClock(line, match.start + hourOffset, match.rawHour, match.rawMinute)
        else { return nil }
        // Where hours below 10 are written with one digit, the template is for the others.
        let first = Self.hasNarrowHours(match) ? max(600, 600 - stretch.shift) : 0
        let shown = (Int(match.rawHour) * 60 + Int(match.rawMinute)) + stretch.shift
        let newClock = text.withBytes { bytes in
            Self.isClock(bytes, newHourOffset, UInt8(clamping: shown / 60), UInt8(clamping: shown % 60))
        }
        guard stretch.minutes.contains(shown - stretch.shift), shown - stretch.shift >= first, 0..<1440 ~= shown,
            newClock
        else { return nil }
        guard setPlace(match, in: line), setComparison(match, in: line), setConversion(match, text) else { return nil }
        firstMinute = max(first, stretch.minutes.lowerBound)
        lastMinute = stretch.minutes.upperBound
        minuteShift = stretch.shift
        day = stretch.day
        dayStart = Int64(stretch.day) * 86_400 - stretch.offset
        self.isZoneless = isZoneless
        isYearless = match.parts.contains(.day) && !match.parts.contains(.year)
        isDateless = match.parts.isDisjoint(with: [.year, .month, .day])
        layout = Int(match.layoutIndex)
        // No line has this text: the first match turns the clock.
        clockText = 0
    }

    /// Whether the layout's hours have one digit or two.
    private static func hasNarrowHours(_ match: StampMatch) -> Bool {
        guard let pattern = StampLayout.pattern(at: match.layoutIndex) else { return true }
        for index in 0..<pattern.count where pattern.elements[index].kind == .hour { return true }
        return false
    }

    /// Whether two digits of an hour, any byte, two digits of a minute and any byte stand at an index.
    private static func isClock(_ bytes: Span<UInt8>, _ index: Int, _ hour: UInt8, _ minute: UInt8) -> Bool {
        bytes.twoDigits(index) == hour && bytes.twoDigits(index + 3) == minute && bytes.digit(index + 2) > 9
            && bytes.digit(index + 5) > 9
    }

    /// Where the stamp is in the line: behind the same beginning of the line, or at the first digit, colon, digit.
    private mutating func setPlace(_ match: StampMatch, in line: Span<UInt8>) -> Bool {
        isAtLineStart = match.start == 0 || match.start <= 16 && Self.isSteady(match, in: line)
        guard !isAtLineStart else {
            before = match.start
            return true
        }
        // Layouts that depend on the line's beginning are told by all of it.
        guard match.layout?.place == .anywhere else { return false }
        switch line.byte(match.start - 1) {
        case 0x20, 0x09, UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="),
            UInt8(ascii: "|"), UInt8(ascii: "<"):
            before = 1
        default:
            // What comes before these is looked at as well.
            before = min(match.start, 8)
        }
        var index = 1
        while index + 1 < length {
            if MarkSearch.isHit(line, match.start + index) {
                colonOffset = index
                return true
            }
            index += 1
        }
        return false
    }

    /// Whether what stands before the stamp is likely to stand before the others as well: marks, or a key.
    private static func isSteady(_ match: StampMatch, in line: Span<UInt8>) -> Bool {
        guard match.layout?.place == .anywhere else { return true }
        var hasLetters = false
        for index in 0..<match.start {
            if line.digit(index) < 10 { return false }
            if line.byte(index).isASCIILetter { hasLetters = true }
        }
        switch line.byte(match.start - 1) {
        case UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: ":"): return true
        default: return !hasLetters
        }
    }

    /// What is compared: the bytes before the stamp, and the stamp; ``FollowingBytes`` judges what comes behind it.
    private mutating func setComparison(_ match: StampMatch, in line: Span<UInt8>) -> Bool {
        let count = before + length
        guard count <= Self.wordLimit * 8 else { return false }
        wordCount = (count + 7) / 8
        for index in 0..<count {
            let place = match.start - before + index
            Self.set(&comparisons[index / 8].sameMask, index, 0xFF)
            Self.set(&comparisons[index / 8].sameValue, index, line.byte(place))
        }
        // The largest tens of an hour are 2, of minutes and seconds 5: what is added makes 3 and 6 too large.
        setDigits(before + hourOffset, 2, tens: 13)
        setDigits(before + minuteOffset, 2, tens: 10)
        setDigits(before + secondOffset, 2, tens: 10)
        if match.fractionDigits > 0 {
            setDigits(before + Int(match.fractionStart) + 1, match.fractionDigits, tens: 6)
        }
        return true
    }

    private mutating func setDigits(_ start: Int, _ count: Int, tens: UInt8) {
        for index in start..<start + count {
            Self.set(&comparisons[index / 8].sameMask, index, 0)
            Self.set(&comparisons[index / 8].digitMask, index, 0xFF)
            Self.set(&comparisons[index / 8].zeros, index, 0x30)
            Self.set(&comparisons[index / 8].digitExcess, index, index == start ? tens : 6)
        }
    }

    /// What is written: the new stamp with the digits of second and fraction left out.
    private mutating func setConversion(_ match: StampMatch, _ text: borrowing StampText) -> Bool {
        newWordCount = (newLength + 7) / 8
        for index in 0..<newWordCount * 8 {
            if index < newLength {
                Self.set(&changes[index / 8].newBytes, index, text[index])
            } else {
                // What follows the stamp stays, where it is written over the old one.
                Self.set(&changes[index / 8].keepMask, index, 0xFF)
            }
        }
        keep(secondOffset + shift, 2)
        guard match.fractionDigits > 0 else { return text.fractionOffset == nil }
        let start = Int(match.fractionStart) + 1
        guard text.fractionOffset == start + shift else { return false }
        keep(start + shift, match.fractionDigits)
        return true
    }

    private mutating func keep(_ start: Int, _ count: Int) {
        for index in start..<start + count {
            Self.set(&changes[index / 8].keepMask, index, 0xFF)
            Self.set(&changes[index / 8].newBytes, index, 0)
        }
    }

    /// Sets the byte of a word that is at an index of a row of words, in the order in which bytes lie in memory.
    private static func set(_ word: inout UInt64, _ index: Int, _ byte: UInt8) {
        let place = UInt64(index % 8 * 8)
        word = UInt64(littleEndian: word.littleEndian & ~(0xFF << place) | UInt64(byte) << place)
    }
}
