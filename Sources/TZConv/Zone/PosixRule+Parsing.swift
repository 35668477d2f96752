extension PosixRule {
    /// Reads a POSIX TZ string: `MSK-3`, `EST5EDT,M3.2.0,M11.1.0`, `<+03>-3`.
    ///
    /// - Parameter defaultDates: whether daylight saving time without dates gets those of the United States, as most
    ///   systems do for `TZ=EST5EDT4`; the footer of a TZif file must give them.
    /// - Returns: nil if the text is anything else.
    init?(_ text: String, defaultDates: Bool) {
        self.init(Array(text.utf8).span, defaultDates: defaultDates)
    }

    /// Reads the bytes of a POSIX TZ string; nil if they are anything else.
    init?(_ bytes: Span<UInt8>, defaultDates: Bool = false) {
        var scanner = Scanner()
        guard let standardName = scanner.name(bytes), let standardOffset = scanner.offset(bytes),
            let standard = ZoneOffset(standardOffset, isDaylight: false, bytes: bytes.extracting(standardName))
        else { return nil }
        if scanner.isAtEnd(bytes) {
            self.init(standard: standard, daylight: nil)
            return
        }
        guard let daylightName = scanner.name(bytes) else { return nil }
        var daylightOffset = UTCOffset(seconds: standardOffset.seconds + 3600)
        if !scanner.isAtEnd(bytes), scanner.peek(bytes) != Scanner.comma {
            daylightOffset = scanner.offset(bytes)
        }
        guard let daylightOffset,
            let kind = ZoneOffset(daylightOffset, isDaylight: true, bytes: bytes.extracting(daylightName))
        else { return nil }
        if scanner.isAtEnd(bytes) {
            guard defaultDates else { return nil }
            self.init(standard: standard, daylight: Daylight(kind: kind, start: Self.march, end: Self.november))
            return
        }
        guard scanner.take(Scanner.comma, bytes), let start = scanner.date(bytes),
            scanner.take(Scanner.comma, bytes), let end = scanner.date(bytes), scanner.isAtEnd(bytes)
        else { return nil }
        self.init(standard: standard, daylight: Daylight(kind: kind, start: start, end: end))
        guard isOrderly else { return nil }
    }

    /// `M3.2.0` and `M11.1.0`, at 02:00: the rule of the United States since 2007.
    private static let march = RuleDate(day: .weekday(month: 3, week: 2, day: 0), time: 7200)
    private static let november = RuleDate(day: .weekday(month: 11, week: 1, day: 0), time: 7200)

    /// Walks over the bytes of a TZ string; every step checks that there is a byte left.
    private struct Scanner {
        private var position = 0

        static var comma: UInt8 { UInt8(ascii: ",") }

        func isAtEnd(_ bytes: Span<UInt8>) -> Bool { position >= bytes.count }

        func peek(_ bytes: Span<UInt8>) -> UInt8? { position < bytes.count ? bytes[position] : nil }

        mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
            guard peek(bytes) == byte else { return false }
            position += 1
            return true
        }

        /// Three letters or more, or three or more letters, digits and signs between `<` and `>`.
        mutating func name(_ bytes: Span<UInt8>) -> Range<Int>? {
            let isQuoted = take(UInt8(ascii: "<"), bytes)
            let start = position
            while let byte = peek(bytes), Self.isLetter(byte) || isQuoted && Self.isDigitOrSign(byte) {
                position += 1
            }
            let end = position
            if isQuoted, !take(UInt8(ascii: ">"), bytes) { return nil }
            return end - start >= 3 ? start..<end : nil
        }

        /// `[+-]h[h[h]][:mm[:ss]]`, positive west of Greenwich.
        mutating func offset(_ bytes: Span<UInt8>) -> UTCOffset? {
            guard let west = seconds(bytes) else { return nil }
            return UTCOffset(seconds: -Int(west))
        }

        /// `Jn`, `n` or `Mm.w.d`, then perhaps `/` and a time; 02:00 without one.
        mutating func date(_ bytes: Span<UInt8>) -> RuleDate? {
            guard let day = day(bytes) else { return nil }
            guard take(UInt8(ascii: "/"), bytes) else { return RuleDate(day: day, time: 7200) }
            guard let time = seconds(bytes) else { return nil }
            return RuleDate(day: day, time: time)
        }

        private mutating func day(_ bytes: Span<UInt8>) -> RuleDate.Day? {
            if take(UInt8(ascii: "J"), bytes) {
                guard let number = number(bytes, in: 1...365) else { return nil }
                return .julian(number)
            }
            guard take(UInt8(ascii: "M"), bytes) else {
                guard let number = number(bytes, in: 0...365) else { return nil }
                return .zeroBased(number)
            }
            let point = UInt8(ascii: ".")
            guard let month = number(bytes, in: 1...12), take(point, bytes),
                let week = number(bytes, in: 1...5), take(point, bytes),
                let weekday = number(bytes, in: 0...6)
            else { return nil }
            return .weekday(month: month, week: week, day: weekday)
        }

        /// A signed time of up to 167 hours, in seconds.
        private mutating func seconds(_ bytes: Span<UInt8>) -> Int32? {
            let isNegative = take(UInt8(ascii: "-"), bytes)
            if !isNegative { _ = take(UInt8(ascii: "+"), bytes) }
            guard let hours = number(bytes, in: 0...167) else { return nil }
            var total = hours &* 3600
            if take(UInt8(ascii: ":"), bytes) {
                guard let minutes = number(bytes, in: 0...59) else { return nil }
                total = total &+ minutes &* 60
                if take(UInt8(ascii: ":"), bytes) {
                    guard let seconds = number(bytes, in: 0...59) else { return nil }
                    total = total &+ seconds
                }
            }
            return isNegative ? -total : total
        }

        /// One to three digits.
        private mutating func number(_ bytes: Span<UInt8>, in range: ClosedRange<Int32>) -> Int32? {
            var value: Int32 = 0
            var digits = 0
            while let byte = peek(bytes), Self.isDigit(byte) {
                value = value &* 10 &+ Int32(byte &- UInt8(ascii: "0"))
                digits += 1
                guard digits <= 3 else { return nil }
                position += 1
            }
            return digits > 0 && range.contains(value) ? value : nil
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        }

        private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

        private static func isDigitOrSign(_ byte: UInt8) -> Bool {
            isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        }
    }
}
