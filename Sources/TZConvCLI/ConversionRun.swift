internal import LocalizedTime
internal import TZConv

/// One conversion from the command line: words in, an answer on standard output, notes on standard error.
struct ConversionRun {
    let settings: ConversionSettings

    func execute() throws(TZConvError) -> ExitStatus {
        let messages = Messages(isQuiet: settings.isQuiet)
        do throws(TZConvError) {
            return try answered(messages)
        } catch {
            // Who asked for JSON reads JSON, whatever comes; the message and the status are as ever.
            if settings.isJSON {
                Program.write(FailureJSON(input: settings.input, error: error).value.text + "\n", messages)
            }
            throw error
        }
    }

    private func answered(_ messages: Messages) throws(TZConvError) -> ExitStatus {
        let world = try World(tzdata: settings.tzdata, now: settings.now)
        var converter = world.converter(settings.policy)
        let locale: LocalizedTime? = if let id = settings.locale { try LocalizedTime(locale: id) } else { nil }
        if let locale { converter.names = CalendarNames(locale) }
        let layout = try AnswerLayout(settings.format, locale: locale)
        converter.format = layout.format
        if let date = settings.date { converter.day = try day(date, converter.phraseOptions) }
        if settings.readsInput { return try streamed(converter, layout, messages) }
        let answer = try layout.laidOut(try converter.answer(settings.words))
        let lines = text(answer, layout, world)
        // Not `joined`, which is generic in the runtime and costs as much as reading the question.
        Program.write(lines.reduce(into: "") { $0 += $1 + "\n" }, messages)
        for note in answer.notes { messages.note(note.description) }
        if !settings.isJSON, Descriptor.standardError.isTerminal { messages.plain(ReadingEcho(answer).text) }
        return .done
    }

    /// Many times, from standard input.
    ///
    /// Not inlined: the room on the stack that it needs would be taken, and its pages fetched, for every single answer.
    @inline(never)
    private func streamed(
        _ converter: TimeConverter,
        _ layout: AnswerLayout,
        _ messages: Messages
    ) throws(TZConvError) -> ExitStatus {
        try ConversionStream(converter: converter, settings: settings, layout: layout, messages: messages).execute()
    }

    /// The date of `--date`.
    private func day(_ text: String, _ options: PhraseOptions) throws(TZConvError) -> TimePhrase {
        if let phrase = try TimePhrase.read(whole: text, options: options), phrase.isDayOnly { return phrase }
        throw .unreadable(
            input: text,
            reason: "as --date is not a date",
            suggestion: "write one such as 2018-08-15, 'Aug 15', tomorrow or 'last friday'"
        )
    }

    private func text(_ answer: Conversion, _ layout: AnswerLayout, _ world: World) -> [String] {
        if settings.isJSON {
            return [ConversionJSON(conversion: answer, input: settings.input, database: world.database).value.text]
        }
        let table = ConversionTable(conversion: answer)
        if layout.isMarkdown { return table.markdown() }
        if answer.targets.count == 1 { return [answer.text] }
        return table.lines(Palette(settings.color, for: .standardOutput))
    }
}
