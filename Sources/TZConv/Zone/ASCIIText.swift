/// Strings of bytes that are ASCII in any sound file.
enum ASCIIText {
    /// The text of the bytes; anything that isn't UTF-8 becomes a replacement character.
    static func string(_ bytes: Span<UInt8>) -> String {
        // Small enough strings are stored without an allocation.
        if let text = try? UTF8Span(validating: bytes) { return String(copying: text) }
        return String(decoding: (0..<bytes.count).map { bytes[$0] }, as: UTF8.self)
    }
}
