internal import ArgumentParser
internal import TZConv

/// Where the program starts.
///
/// Words without options and without a subcommand go straight to the conversion: the argument parser's reflection
/// would cost more than the answer. Both ways in end in the same ``ConversionRun``.
@main
enum Entry {
    static func main() {
        Program.ignoreClosedPipes()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.allSatisfy(isPlainWord), !arguments.first.map(Subcommands.isName).isTrue {
            Program.run(Messages()) { () throws(TZConvError) -> ExitStatus in
                try ConversionRun(settings: ConversionSettings(words: arguments)).execute()
            }
        }
        parse(arguments)
    }

    /// Whether an argument can't be an option: it doesn't begin with `-`, or it is a number with a sign, or `-`.
    static func isPlainWord(_ argument: String) -> Bool {
        let bytes = argument.utf8
        guard bytes.first == UInt8(ascii: "-") else { return true }
        guard let second = bytes.dropFirst().first else { return true }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second) || second == UInt8(ascii: ">")
    }

    private static func parse(_ arguments: [String]) -> Never {
        var arguments = arguments
        if arguments.first == "help" { arguments = Array(arguments.dropFirst()) + ["--help"] }
        let words = commandFirst(arguments).map(OptionText.hidden)
        let command: any ParsableCommand.Type = words.first.flatMap(Subcommands.named) ?? TZConvCommand.self
        let rest = command == TZConvCommand.self ? words : Array(words.dropFirst())
        do {
            var parsed = try command.parseAsRoot(rest)
            try parsed.run()
            Program.end(with: .done)
        } catch {
            end(command, with: error)
        }
    }

    /// The arguments with the name of a subcommand in front: `tzconv --json find trnt` asks what `tzconv find --json
    /// trnt` does.
    private static func commandFirst(_ arguments: [String]) -> [String] {
        var index = 0
        while index < arguments.count, arguments[index] != "--", !isPlainWord(arguments[index]) {
            index += TZConvCommand.takesValue(arguments[index]) ? 2 : 1
        }
        guard index > 0, index < arguments.count, Subcommands.named(arguments[index]) != nil else { return arguments }
        var moved = arguments
        moved.insert(moved.remove(at: index), at: 0)
        return moved
    }

    /// Help and generated scripts go to standard output; errors say what was wrong and where help is.
    private static func end(_ command: any ParsableCommand.Type, with error: any Error) -> Never {
        let code = command.exitCode(for: error)
        if code == .success {
            Program.write(command.fullMessage(for: error) + "\n", Messages())
            Program.end(with: .done)
        }
        let name = command.configuration.commandName.map { $0 == "tzconv" ? $0 : "tzconv \($0)" } ?? "tzconv"
        Messages().error("\(command.message(for: error)); see '\(name) --help'")
        Program.end(with: .usage)
    }
}

extension Bool? {
    /// Whether there is a value and it is true.
    fileprivate var isTrue: Bool { self == true }
}
