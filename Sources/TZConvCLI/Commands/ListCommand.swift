internal import ArgumentParser
internal import TZConv

/// `tzconv list`: the zones, all or those that keep an offset at a moment.
struct ListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "List the zones, with what their clocks show.",
            discussion: """
                  tzconv list
                  tzconv list --offset +05:30
                  tzconv list --at '2018-08-15 11:45 utc' --offset +03:00

                With --at the moment is that one instead of now; with --offset only the zones that keep that offset \
                then are listed.
                """
        )
    }

    @Option(help: ArgumentHelp("The moment, as any time with its place: '2018-08-15 11:45 utc'.", valueName: "stamp"))
    var at: String?

    @Option(help: ArgumentHelp("Only zones that keep this offset then: +03:00.", valueName: "offset"))
    var offset: String?

    @Flag(help: "One JSON object a zone.")
    var json = false

    @OptionGroup var world: WorldOptions

    func run() {
        let messages = Messages(isQuiet: world.quiet)
        Program.run(messages) { () throws(TZConvError) -> ExitStatus in
            let world = try World(world)
            let moment: Instant
            if let at {
                moment = try world.converter().answer(at.split(separator: " ").map(String.init)).instant
            } else {
                moment = world.now
            }
            let wanted = try offset.map { text throws(TZConvError) in try wantedOffset(text, world) }
            return try list(world, at: moment, wanted, messages)
        }
    }

    private func wantedOffset(_ text: String, _ world: World) throws(TZConvError) -> UTCOffset {
        // The parser of arguments hands signed numbers on with a true minus sign.
        let context = ResolveContext(
            database: world.database,
            judgement: .at(world.now),
            exactOnly: true
        )
        let resolution = try world.catalog.resolve(text, in: context)
        guard resolution.kind == .offset || resolution.zone.id == Zone.utc.id else {
            throw .unreadable(input: text, reason: "isn't an offset from UTC", suggestion: "write it as +03:00")
        }
        return resolution.zone.utcOffset(at: world.now)
    }

    private func list(
        _ world: World,
        at moment: Instant,
        _ wanted: UTCOffset?,
        _ messages: Messages
    ) throws(TZConvError) -> ExitStatus {
        var table = TextTable()
        var lines: [String] = []
        for id in world.database.ids {
            let zone = try world.database.zone(id)
            let there = ZoneMoment(zone, at: moment)
            if let wanted, there.offset.offset != wanted { continue }
            if json {
                lines.append(
                    JSONValue.object([
                        ("zone", .string(id)),
                        ("offset", .string(there.offset.offset.description)),
                        ("abbreviation", .string(there.offset.abbreviation)),
                        ("dst", .bool(there.offset.isDaylight)),
                        ("time", .string(there.stamp)),
                    ]).text
                )
            } else {
                table.rows.append([id, there.offset.offset.description, there.offset.abbreviation, there.local])
            }
        }
        if !json { lines = table.lines() }
        guard !lines.isEmpty else {
            messages.error("no zone keeps \(wanted?.description ?? "that offset") at \(moment)")
            return .unreadable
        }
        Program.write(lines.joined(separator: "\n") + "\n", messages)
        return .done
    }
}
