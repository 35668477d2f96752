internal import TZConv

/// What a person should know, on standard error, one line each: standard output carries the answer alone.
struct Messages: Sendable {
    /// Whether notes and warnings are kept back (`--quiet`); errors never are.
    let isQuiet: Bool

    init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

    /// Something that was guessed or is good to know.
    func note(_ text: String) { if !isQuiet { write("note", text) } }

    /// Something that may make the answer other than expected.
    func warning(_ text: String) { if !isQuiet { write("warning", text) } }

    /// Why something was not done.
    func error(_ text: String) { write("error", text) }

    /// A line without a label, for the reading that is echoed on a terminal.
    func plain(_ text: String) { if !isQuiet { _ = Descriptor.standardError.write(text + "\n") } }

    private func write(_ label: String, _ text: String) {
        // One line each: a name that holds a line end must not start a line of its own.
        let text = Self.shortened(text)
        let line = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? Self.escaped(text) : text
        // If standard error is closed there is nobody left to tell.
        _ = Descriptor.standardError.write("tzconv: \(label): \(line)\n")
    }

    /// A text without its middle if it is very long: nobody reads a page of what was pasted, and the advice is at the end.
    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > 2_000, text.count > 1_000 else { return text }
        return text.prefix(500) + " … " + text.suffix(400)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F: result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
