/// Decimal digits with leading zeros, for descriptions; the stamp writers have their own, over bytes.
enum DecimalText {
    /// A number with at least `width` digits, padded with zeros; the sign is not counted.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    /// A year as ISO 8601 writes it: four digits, and a sign only before year 0.
    static func year(_ year: Int) -> String { padded(year, to: 4) }
}
