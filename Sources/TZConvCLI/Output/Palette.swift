internal import TZConv

/// Colours for a terminal, or none.
struct Palette {
    let isColored: Bool

    /// - Parameter descriptor: where the text goes: colours are for terminals, unless the choice says otherwise.
    ///
    /// `NO_COLOR`, if it is set and not empty, turns `auto` off (no-color.org).
    init(_ choice: ColorChoice, for descriptor: Descriptor) {
        switch choice {
        case .always: isColored = true
        case .never: isColored = false
        case .auto:
            let isForbidden = Environment.value("NO_COLOR").map { !$0.isEmpty } ?? false
            isColored = !isForbidden && Environment.value("TERM") != "dumb" && descriptor.isTerminal
        }
    }

    func bold(_ text: String) -> String { paint(text, "1") }
    func dim(_ text: String) -> String { paint(text, "2") }
    func yellow(_ text: String) -> String { paint(text, "33") }

    private func paint(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
