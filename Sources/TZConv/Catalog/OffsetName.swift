/// Offsets from UTC as people write them: `+03:00`, `-3`, `utc+3`, `GMT-4`, `+0530`, `z`, `Etc/GMT-3`.
struct OffsetName: Hashable, Sendable {
    /// How the offset was written.
    enum Form: Hashable, Sendable {
        /// A sign and digits.
        case plain
        /// After `UTC` or `GMT`: its sign is the opposite of what POSIX would read.
        case prefixed
        /// `Etc/GMT-3`: the sign is the opposite of the offset's.
        case inverse
    }

    var offset: UTCOffset
    var form: Form

    /// The zone id of an `Etc/GMT…` name, nil for the other forms.
    var id: String?

    /// The offsets in civil use: −12:00 to +14:00.
    private static let civil = -12 * 3600...14 * 3600

    /// Reads an offset; nil if the text isn't meant as one.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` for something that looks like an offset and can't
    ///   be one: `+14:30`, `utc+3:5:7:9`, `-99999`.
    static func read(_ text: String) throws(TZConvError) -> OffsetName? {
        var bytes = text.utf8.filter { $0 != 0x20 }.map { 0x41...0x5a ~= $0 ? $0 | 0x20 : $0 }[...]
        // U+2212, the true minus sign.
        if let sign = Self.range(of: [0xe2, 0x88, 0x92], in: bytes) { bytes.replaceSubrange(sign, with: [0x2d]) }
        var form = Form.plain
        if Self.removePrefix("etc/gmt", &bytes) || Self.removePrefix("etc/utc", &bytes) {
            form = .inverse
        } else if Self.removePrefix("utc", &bytes) || Self.removePrefix("gmt", &bytes) {
            form = .prefixed
        }
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = bytes.dropFirst()
        guard let first = digits.first, 0x30...0x39 ~= first else {
            if digits.isEmpty || form != .plain { throw refusal(text) }
            return nil
        }
        guard digits.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ":") }) else { throw refusal(text) }
        guard var seconds = Self.seconds(digits) else { throw refusal(text) }
        if sign == UInt8(ascii: "-") { seconds = -seconds }
        var id: String?
        if form == .inverse {
            // tzdata has whole hours only.
            guard seconds % 3600 == 0, digits.count <= 2 else { throw refusal(text) }
            id = seconds == 0 ? "Etc/GMT" : "Etc/GMT\(seconds > 0 ? "+" : "-")\(seconds.magnitude / 3600)"
            seconds = -seconds
        }
        guard civil.contains(seconds), let offset = UTCOffset(seconds: seconds) else { throw refusal(text) }
        return OffsetName(offset: offset, form: form, id: id)
    }

    private static func refusal(_ text: String) -> TZConvError {
        .unreadable(
            input: text,
            reason: "isn't an offset from UTC in use, −12:00 to +14:00",
            suggestion: "write it as +05:30, -3 or utc+3"
        )
    }

    /// `3`, `03`, `330`, `0330`, `3:30`, `03:30`, `03:30:15`.
    private static func seconds(_ digits: ArraySlice<UInt8>) -> Int? {
        let parts = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        func number(_ part: ArraySlice<UInt8>) -> Int { part.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
        guard let first = parts.first, parts.count <= 3, (1...4).contains(first.count) else { return nil }
        if parts.count == 1 {
            let value = number(first)
            let (hours, minutes) = first.count <= 2 ? (value, 0) : (value / 100, value % 100)
            return minutes < 60 ? hours * 3600 + minutes * 60 : nil
        }
        guard first.count <= 2, parts.dropFirst().allSatisfy({ $0.count == 2 && number($0) < 60 }) else { return nil }
        return parts.enumerated().reduce(0) { $0 + number($1.element) * [3600, 60, 1][$1.offset] }
    }

    private static func removePrefix(_ prefix: StaticString, _ bytes: inout ArraySlice<UInt8>) -> Bool {
        let wanted = Array("\(prefix)".utf8)
        guard bytes.starts(with: wanted) else { return false }
        bytes = bytes.dropFirst(wanted.count)
        return true
    }

    private static func range(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        bytes.indices.first { bytes[$0...].starts(with: part) }.map { $0..<($0 + part.count) }
    }
}
