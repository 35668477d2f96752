/// Decimal digits over bytes, for the writers of formats and shapes.
enum DigitWriter {
    /// Appends a number with at least `width` digits; a negative one has its sign before the padding zeros.
    static func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        appendDigits(UInt64(number.magnitude), width: width, pad: UInt8(ascii: "0"), to: &bytes)
    }

    /// Appends digits, with `pad` before them up to the width.
    static func appendDigits(_ magnitude: UInt64, width: Int, pad: UInt8, to bytes: inout [UInt8]) {
        var count = 1
        var power: UInt64 = 1
        while magnitude / power >= 10 {
            power &*= 10
            count += 1
        }
        if width > count { bytes.append(contentsOf: repeatElement(pad, count: width - count)) }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: magnitude / power % 10))
            power /= 10
        }
    }
}
