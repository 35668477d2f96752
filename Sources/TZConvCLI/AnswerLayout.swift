internal import TZConv

/// How answers are laid out: by a format of the library's, or by one of those that only a command line needs.
struct AnswerLayout {
    /// The library's format; nil keeps the shape of the question.
    let format: TimeFormat?
    /// Whether answers are a Markdown table.
    let isMarkdown: Bool

    /// - Parameter name: what `--format` was given; nil if it wasn't.
    init(_ name: String?) throws(TZConvError) {
        switch name {
        case nil:
            format = nil
            isMarkdown = false
        case "markdown":
            format = nil
            isMarkdown = true
        case let name?:
            format = try TimeFormat(name)
            isMarkdown = false
        }
    }
}
