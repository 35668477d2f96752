internal import ArgumentParser

/// Where zone data comes from and what moment it is: the same for every command.
struct WorldOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Pretend that it is now this moment.", valueName: "stamp"))
    var now: String?

    @Option(
        help: ArgumentHelp("Use the zone data of this directory and no other.", valueName: "dir"),
        completion: .directory
    )
    var tzdata: String?

    @Flag(name: .shortAndLong, help: "Print no notes and no warnings.")
    var quiet = false
}
