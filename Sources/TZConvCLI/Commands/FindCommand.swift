internal import ArgumentParser
internal import TZConv

/// `tzconv find`: what a name resolves to, and why.
struct FindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find",
            abstract: "Show what a name resolves to, and why.",
            discussion: """
                  tzconv find neyork
                  tzconv find paris tx
                  cut -f1 names.tsv | tzconv find --json -

                The best reading comes first: place, country, zone, kind, how the name matched, how nearly, and the \
                time and offset there now.
                """
        )
    }

    @Flag(help: "One JSON object a query.")
    var json = false

    @Option(help: "Colour: auto, always or never.")
    var color: ColorChoice = .auto

    @OptionGroup var world: WorldOptions

    @Argument(help: ArgumentHelp("The name; - reads one a line from standard input.", valueName: "words"))
    var words: [String]

    func run() {
        let messages = Messages(isQuiet: world.quiet)
        Program.run(messages) { () throws(TZConvError) -> ExitStatus in
            let finder = Finder(world: try World(world), isJSON: json, palette: Palette(color, for: .standardOutput))
            guard words == ["-"] else {
                return try finder.find(words.map(OptionText.shown).joined(separator: " "), messages)
            }
            var status = ExitStatus.done
            while let line = readLine() { status = status.combined(with: try finder.find(line, messages)) }
            return status
        }
    }
}
