internal import ArgumentParser

/// The commands other than the conversion itself, which needs no name.
enum Subcommands {
    static var all: [any ParsableCommand.Type] {
        [FindCommand.self, ZoneCommand.self, ListCommand.self, LogCommand.self]
    }

    /// Whether a first word names a subcommand.
    ///
    /// Plain strings, so that the start doesn't touch the parser's types.
    static func isName(_ word: String) -> Bool {
        switch word {
        case "find", "zone", "list", "log", "help": true
        default: false
        }
    }

    /// The subcommand of a name.
    static func named(_ word: String) -> (any ParsableCommand.Type)? {
        all.first { $0.configuration.commandName == word }
    }
}
