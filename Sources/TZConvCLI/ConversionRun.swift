internal import LocalizedTime
internal import TZConv

/// One conversion from the command line: words in, an answer on standard output, notes on standard error.
struct ConversionRun {
    let settings: ConversionSettings

    func execute() throws(TZConvError) -> ExitStatus {
        let messages = Messages(isQuiet: settings.isQuiet)
        let world = try World(tzdata: settings.tzdata, now: settings.now)
        var converter = world.converter(settings.policy)
        let locale: LocalizedTime? = if let id = settings.locale { try LocalizedTime(locale: id) } else { nil }
        if let locale { converter.names = CalendarNames(locale) }
        let layout = try AnswerLayout(settings.format, locale: locale)
        converter.format = layout.format
        if let date = settings.date { converter.day = try TimePhrase(date, options: converter.phraseOptions) }
        if settings.words.contains("-") {
            return try ConversionStream(converter: converter, settings: settings, messages: messages).execute()
        }
        let answer = try layout.laidOut(try converter.answer(settings.words))
        let lines = text(answer, layout, world)
        // Not `joined`, which is generic in the runtime and costs as much as reading the question.
        Program.write(lines.reduce(into: "") { $0 += $1 + "\n" }, messages)
        for note in answer.notes { messages.note(note.description) }
        if !settings.isJSON, Descriptor.standardError.isTerminal { messages.plain(ReadingEcho(answer).text) }
        return .done
    }

    private func text(_ answer: Conversion, _ layout: AnswerLayout, _ world: World) -> [String] {
        if settings.isJSON {
            let json = ConversionJSON(conversion: answer, words: settings.words, database: world.database)
            return [json.value.text]
        }
        let table = ConversionTable(conversion: answer)
        if layout.isMarkdown { return table.markdown() }
        if answer.targets.count == 1 { return [answer.text] }
        return table.lines(Palette(settings.color, for: .standardOutput))
    }
}
