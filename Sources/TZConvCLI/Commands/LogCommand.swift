internal import ArgumentParser
internal import TZConv

/// `tzconv log`: a log with its stamps in another zone.
struct LogCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log",
            abstract: "Rewrite the timestamps of a log into another zone.",
            usage: "tzconv log [--from <zone>] [--to <zone>] [<options>] [<file> ...]",
            discussion: """
                  kubectl logs app | tzconv log --to berlin
                  tzconv log --from newyork --to utc app.log
                  tzconv log --to utc access.log.gz error.log
                  tzconv log --prepend --to utc --to tokyo app.log
                  tail -f app.log | tzconv log --from utc
                  tzconv log --check --from newyork app.log

                The first timestamp of each line is moved; every other byte stays as it is. A timestamp that says its \
                zone is read by it, others are read in the zone of --from. Layouts are recognised. Lines that begin \
                with a blank continue the line before and are left alone, as stack traces are. What had to be guessed \
                is said on standard error.
                """
        )
    }

    @Option(help: ArgumentHelp("The zone of timestamps that don't say theirs (default: local).", valueName: "zone"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "The zone to write (default: local). Several, with --prepend, give a column each.",
            valueName: "zone"
        )
    )
    var to: [String] = []

    @Flag(help: "Rewrite every timestamp of a line, and those in continuation lines.")
    var all = false

    @Flag(help: "Rewrite epoch numbers too, as dates and times.")
    var epoch = false

    @Option(help: ArgumentHelp("Look for this layout only; 'help' lists them.", valueName: "name"))
    var layout: String?

    @Flag(help: "Put the converted timestamp and a tab before the line, and leave the line whole.")
    var prepend = false

    @Option(
        help: ArgumentHelp(
            "The year of the first timestamp without one (default: by the file's date).",
            valueName: "year"
        )
    )
    var year: Int?

    @Flag(help: "Read 08/09/2018 as 8 September.")
    var dayFirst = false

    @Flag(help: "Read 08/09/2018 as August 9.")
    var monthFirst = false

    @Flag(help: "Rewrite nothing: report what each file holds.")
    var check = false

    @Flag(help: "Convert each line back as well, and compare (status 65 if one differs).")
    var verify = false

    @Flag(help: "With --check: report as JSON, one object a file.")
    var json = false

    @Flag(help: "Leave what could only be guessed as it is (status 65).")
    var strict = false

    @Option(help: ArgumentHelp("The largest number of threads (default: one for each processor).", valueName: "n"))
    var threads: Int?

    @OptionGroup var world: WorldOptions

    @Argument(
        help: ArgumentHelp("Files, also .gz, .zst, .xz and .bz2; - is standard input.", valueName: "file"),
        completion: .file()
    )
    var files: [String] = []

    func validate() throws {
        if dayFirst && monthFirst {
            throw ValidationError("--day-first and --month-first contradict each other; give one of them")
        }
        if to.count > 1, !prepend { throw ValidationError("several --to give columns: they go with --prepend") }
        if json, !check { throw ValidationError("--json goes with --check") }
        if check, prepend || verify {
            throw ValidationError("--check rewrites nothing: --prepend and --verify don't go with it")
        }
        if verify, prepend {
            throw ValidationError("--prepend leaves lines whole: there is nothing for --verify to convert back")
        }
        if let year, !(1...9999).contains(year) { throw ValidationError("--year is from 1 to 9999") }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is from 1 to 256") }
        if let layout, layout != "help", StampLayout.named(layout) == nil {
            throw ValidationError("there is no layout '\(layout)'; 'tzconv log --layout help' lists them")
        }
    }

    func run() {
        let messages = Messages(isQuiet: world.quiet)
        Program.run(messages) { () throws(TZConvError) -> ExitStatus in
            if layout == "help" {
                Program.write(LayoutList.text, messages)
                return .done
            }
            let zones = LogZones(world: try World(world), isStrict: strict, messages: messages)
            var options = try zones.options(from: from, to: to)
            options.rewritesAll = all
            options.rewritesEpochs = epoch
            options.layout = layout.flatMap(StampLayout.named)
            options.prepends = prepend
            options.year = year
            options.order = dayFirst ? .dayFirst : monthFirst ? .monthFirst : nil
            options.isStrict = strict
            options.verifies = verify
            options.threads = threads ?? WorkerThread.processors
            let paths = files.isEmpty ? ["-"] : files
            if check {
                return LogCheckRun(options: options, isJSON: json, isSourceGiven: from != nil, messages: messages)
                    .execute(paths)
            }
            return LogRun(options: options, isSourceGiven: from != nil, messages: messages).execute(paths)
        }
    }
}
