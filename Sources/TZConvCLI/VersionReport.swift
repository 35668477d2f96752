internal import TZConv

/// What `--version` says: the program's version, the zone data in use and the other copies at hand.
struct VersionReport {
    let world: World
    /// Whether the catalog's size and the number of its names are told as well.
    let isVerbose: Bool

    func write(_ messages: Messages) throws(TZConvError) -> ExitStatus {
        var lines = ["tzconv \(Version.text)", "tzdata \(world.database.inForce)"]
        lines += world.database.others.map { "also found: \($0)" }
        if isVerbose { lines.append("catalog \(world.catalog.nameCount) names, \(world.catalog.byteCount) bytes") }
        Program.write(lines.joined(separator: "\n") + "\n", messages)
        return .done
    }
}
