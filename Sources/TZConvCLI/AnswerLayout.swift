internal import LocalizedTime
internal import TZConv

/// How answers are laid out: by a format of the library's, or by one of those that only a command line needs.
struct AnswerLayout {
    /// The library's format; nil keeps the shape of the question.
    let format: TimeFormat?
    /// Whether answers are a Markdown table.
    let isMarkdown: Bool
    /// The locale in which answers are spelled out; nil if they aren't.
    let spelling: LocalizedTime?

    /// - Parameters:
    ///   - name: what `--format` was given; nil if it wasn't.
    ///   - locale: what `--locale` was given; nil if it wasn't.
    init(_ name: String?, locale: LocalizedTime?) throws(TZConvError) {
        var format: TimeFormat?
        var spelling: LocalizedTime?
        switch name?.lowercased() {
        case nil, "markdown": break
        case "full": spelling = if let locale { locale } else { try LocalizedTime(locale: Self.environmentLocale) }
        default: if let name { format = try TimeFormat(name) }
        }
        self.format = format
        self.spelling = spelling
        isMarkdown = name?.lowercased() == "markdown"
    }

    /// The answer as this layout has it.
    func laidOut(_ answer: Conversion) throws(TZConvError) -> Conversion {
        guard let spelling else { return answer }
        return try answer.retold { target throws(TZConvError) in
            // A fixed offset has no name of its own.
            let zone = target.zone.id.contains("/") ? target.zone.id : nil
            let offset = target.offset.offset
            let start = try spelling.full(target.civil, offset: offset, zone: zone)
            guard let end = target.endCivil else { return start }
            return "\(start) - \(try spelling.full(end, offset: offset, zone: zone))"
        }
    }

    /// The locale of times as POSIX has it: the first of `LC_ALL`, `LC_TIME` and `LANG` that isn't empty; else English.
    private static var environmentLocale: String {
        for name in ["LC_ALL", "LC_TIME", "LANG"] {
            if let value = Environment.value(name), !value.isEmpty { return value }
        }
        return "en"
    }
}
