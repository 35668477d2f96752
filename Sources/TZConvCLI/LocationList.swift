internal import TZConv

/// Every location of the zone data, one a line, as the first tzconv's `-p` printed them.
struct LocationList {
    let world: World

    func write(_ messages: Messages) throws(TZConvError) -> ExitStatus {
        let names = (world.database.ids + world.database.links.map(\.id)).sorted()
        Program.write(names.joined(separator: "\n") + "\n", messages)
        return .done
    }
}
