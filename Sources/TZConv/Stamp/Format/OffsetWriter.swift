/// Writes an offset from UTC in the styles of stamps and of strftime.
struct OffsetWriter {
    private let isNegative: Bool
    private let hours: Int
    private let minutes: Int
    private let seconds: Int

    init(_ offset: UTCOffset) {
        let size = Int(offset.seconds.magnitude)
        self.isNegative = offset.seconds < 0
        self.hours = size / 3600
        self.minutes = size / 60 % 60
        self.seconds = size % 60
    }

    private var sign: UInt8 { isNegative ? UInt8(ascii: "-") : UInt8(ascii: "+") }

    /// `+03:00` or `+0300`; seconds follow in the same way only if there are any.
    func plain(colon: Bool, to bytes: inout [UInt8]) {
        bytes.append(sign)
        DigitWriter.append(hours, width: 2, to: &bytes)
        if colon { bytes.append(UInt8(ascii: ":")) }
        DigitWriter.append(minutes, width: 2, to: &bytes)
        guard seconds != 0 else { return }
        if colon { bytes.append(UInt8(ascii: ":")) }
        DigitWriter.append(seconds, width: 2, to: &bytes)
    }

    /// strftime's `%z`, `%:z`, `%::z` and `%:::z` (as short as it can be), with GNU's flags and widths: the width
    /// counts the sign, and the padding goes to the hours.
    func strftime(colons: Int, _ style: FormatPiece.Style, to bytes: inout [UInt8]) {
        var rest: [UInt8] = []
        var hours = hours
        switch colons {
        case 0:
            // Without colons the hours and minutes are one number, padded as one.
            hours = hours * 100 + minutes
        case 1:
            Self.part(minutes, to: &rest)
        case 2:
            Self.part(minutes, to: &rest)
            Self.part(seconds, to: &rest)
        default:
            if minutes != 0 || seconds != 0 { Self.part(minutes, to: &rest) }
            if seconds != 0 { Self.part(seconds, to: &rest) }
        }
        let naturalWidth = colons == 0 ? 5 : 3 + rest.count
        let width = style.padding == .none ? 1 : style.width ?? naturalWidth
        let digitsWidth = Swift.max(1, width - rest.count - 1)
        if style.padding == .space {
            var digits: [UInt8] = []
            DigitWriter.append(hours, width: 1, to: &digits)
            let blanks = Swift.max(0, digitsWidth - digits.count)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
            bytes.append(sign)
            bytes.append(contentsOf: digits)
        } else {
            bytes.append(sign)
            DigitWriter.append(hours, width: digitsWidth, to: &bytes)
        }
        bytes.append(contentsOf: rest)
    }

    private static func part(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: ":"))
        DigitWriter.append(number, width: 2, to: &bytes)
    }
}
