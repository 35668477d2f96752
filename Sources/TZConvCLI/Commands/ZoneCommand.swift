internal import ArgumentParser
internal import TZConv

/// `tzconv zone`: the card of one zone.
struct ZoneCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "zone",
            abstract: "Show everything about one zone.",
            discussion: """
                  tzconv zone berlin
                  tzconv zone sao paulo --from 2015-01-01 --to 2020-01-01
                  tzconv zone --json EST

                The time there now, the previous and the next change of its clocks, the places that keep it, its other \
                names and the rule for the future; with --from and --to every change between two moments.
                """
        )
    }

    @Option(help: ArgumentHelp("List the changes of the clocks from this moment on.", valueName: "stamp"))
    var from: String?

    @Option(help: ArgumentHelp("List the changes of the clocks up to this moment.", valueName: "stamp"))
    var to: String?

    @Flag(help: "The card as one JSON object.")
    var json = false

    @OptionGroup var world: WorldOptions

    @Argument(help: ArgumentHelp("A place, a zone or an offset.", valueName: "name"))
    var words: [String]

    func run() {
        let messages = Messages(isQuiet: world.quiet)
        Program.run(messages) { () throws(TZConvError) -> ExitStatus in
            let world = try World(world)
            let local = try? world.database.localZone()
            let context = ResolveContext(
                database: world.database,
                judgement: .at(world.now),
                localZone: local?.zone.id,
                userNames: world.userNames
            )
            let name = words.map(OptionText.shown).joined(separator: " ")
            let resolution = try world.catalog.resolve(name, in: context)
            var card = ZoneCard(world: world, resolution: resolution)
            if from != nil || to != nil {
                card.changes = try changes(of: resolution.zone, world)
            }
            Program.write(json ? card.json.text + "\n" : card.lines.joined(separator: "\n") + "\n", messages)
            if resolution.match != .exact {
                messages.note("\(name) read as \(resolution.place) (\(resolution.zone.id))")
            }
            if resolution.isAmbiguous {
                messages.note("'\(name)' has readings whose clocks differ; see 'tzconv find \(name)'")
            }
            return .done
        }
    }

    /// The changes between the two moments; without one of them, from the first or up to ten years from now.
    private func changes(of zone: Zone, _ world: World) throws(TZConvError) -> [Transition] {
        let converter = world.converter()
        func moment(_ text: String) throws(TZConvError) -> Instant { try converter.convert(text).instant }
        let start = try from.map { text throws(TZConvError) in try moment(text) } ?? .min
        let tenYears: Int64 = 3652 * 86_400
        let end =
            try to.map { text throws(TZConvError) in try moment(text) } ?? world.now.adding(seconds: tenYears) ?? .max
        guard start <= end else {
            throw .conflict(
                input: "--from \(from ?? "") --to \(to ?? "")",
                reason: "end before they begin",
                suggestion: "exchange them"
            )
        }
        var changes: [Transition] = []
        var moment = start.adding(seconds: 0, nanoseconds: -1) ?? start
        while let change = zone.nextTransition(after: moment), change.instant <= end {
            changes.append(change)
            moment = change.instant
        }
        return changes
    }
}
