internal import ArgumentParser
internal import TZConv

/// The conversion itself, which is what `tzconv` does when no subcommand is named.
struct TZConvCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tzconv",
            abstract: "Read a time in another time zone.",
            usage: "tzconv [<options>] [<places and times> ...]\n       tzconv <subcommand> …",
            discussion: """
                  tzconv toronto                      now in Toronto
                  tzconv utc 11:45                    11:45 here, in UTC
                  tzconv neyork 20:20 cet             20:20 CET, in New York
                  tzconv 9am berlin to ny, tokyo      one time, several places
                  tzconv '15/Aug/2018:11:45:00 +0300' utc     a pasted log stamp
                  kubectl logs app | tzconv log --to berlin   a log, rewritten

                A place before the time is where you want it read; a place right after the time is where it comes \
                from. What was guessed is said on standard error.
                """,
            subcommands: Subcommands.all
        )
    }

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "How to write the answer: a name (time, kitchen, rfc3339, unix, …) or strftime.",
            valueName: "format"
        )
    )
    var format: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The date of a time given without one.", valueName: "date"))
    var date: String?

    @Flag(help: "Print the answer and everything known about it as JSON.")
    var json = false

    @Flag(help: "Refuse whatever had to be guessed (status 65).")
    var strict = false

    @Option(
        help: ArgumentHelp("A time that the clocks skipped: earlier, later, compatible or reject.", valueName: "policy")
    )
    var onGap: DisambiguationChoice = .compatible

    @Option(
        help: ArgumentHelp("A time that happened twice: earlier, later, compatible or reject.", valueName: "policy")
    )
    var onFold: DisambiguationChoice = .compatible

    @Flag(help: "Read 08/09/2018 as 8 September.")
    var dayFirst = false

    @Flag(help: "Read 08/09/2018 as August 9.")
    var monthFirst = false

    @Option(help: ArgumentHelp("The language of names, in and out: de, ja, pt_BR, …", valueName: "id"))
    var locale: String?

    @Option(help: "Colour: auto, always or never.")
    var color: ColorChoice = .auto

    @OptionGroup var world: WorldOptions

    @Flag(name: [.short, .customLong("print")], help: "Print every location of the zone data, one a line.")
    var printLocations = false

    @Flag(help: "Print the version and which zone data is in use.")
    var version = false

    @Flag(help: "With --version: more about the data.")
    var verbose = false

    @Argument(
        help: ArgumentHelp(
            "Places and times, in any order; - reads times from standard input.",
            valueName: "places and times"
        )
    )
    var words: [String] = []

    /// Whether an option is followed by its value.
    static func takesValue(_ option: String) -> Bool {
        switch option {
        case "-f", "--format", "-d", "--date", "--on-gap", "--on-fold", "--locale", "--color", "--now", "--tzdata": true
        default: false
        }
    }

    func validate() throws {
        if dayFirst && monthFirst {
            throw ValidationError("--day-first and --month-first contradict each other; give one of them")
        }
        do throws(TZConvError) {
            // The one that asks ICU for a locale is made later, once.
            if format?.lowercased() != "full" { _ = try AnswerLayout(format.map(OptionText.shown), locale: nil) }
        } catch {
            throw ValidationError(error.description)
        }
        if verbose && !version { throw ValidationError("--verbose goes with --version") }
    }

    func run() {
        let messages = Messages(isQuiet: world.quiet)
        Program.run(messages) { () throws(TZConvError) -> ExitStatus in
            if version { return try VersionReport(world: try World(world), isVerbose: verbose).write(messages) }
            if printLocations { return try LocationList(world: try World(world)).write(messages) }
            return try ConversionRun(settings: settings).execute()
        }
    }

    private var settings: ConversionSettings {
        var settings = ConversionSettings(words: words.map(OptionText.shown))
        settings.format = format.map(OptionText.shown)
        settings.date = date.map(OptionText.shown)
        settings.isJSON = json
        settings.isStrict = strict
        settings.onGap = onGap.policy
        settings.onFold = onFold.policy
        settings.dateOrder = dayFirst ? .dayFirst : monthFirst ? .monthFirst : nil
        settings.locale = locale
        settings.color = color
        settings.now = world.now.map(OptionText.shown)
        settings.tzdata = world.tzdata
        settings.isQuiet = world.quiet
        return settings
    }
}
