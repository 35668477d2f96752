// Writes the manual page: what the command says about itself (`tzconv --experimental-dump-help` on stdin), then the
// sections kept by hand (the file named by the first argument), in man(7)'s macros on stdout.

import Foundation

struct Dump: Decodable {
    var command: Command
}

struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The arguments that help shows.
    var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}

struct Argument: Decodable, Hashable {
    struct Name: Decodable, Hashable {
        var kind: String
        var name: String

        var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool

    /// The names from short to long, as in "-f, --format", each in bold, and the value in italics.
    var heading: String {
        let value = Roff.italic(valueName ?? "")
        guard kind != "positional" else { return value }
        let names = (names ?? []).map(\.text).sorted { $0.count < $1.count }
        let list = names.map(Roff.bold).joined(separator: ", ")
        return kind == "flag" ? list : "\(list) \(value)"
    }

    /// How it stands in a synopsis.
    var place: String {
        let name = Roff.italic(valueName ?? "") + (isRepeating ? " ..." : "")
        return isOptional ? "[\(name)]" : name
    }

    /// What it does, with the values that it takes.
    var summary: String {
        let abstract = abstract ?? ""
        var parts: [String] = []
        if let allValues { parts.append("values: \(allValues.joined(separator: ", "))") }
        if let defaultValue, kind != "flag" { parts.append("default: \(defaultValue)") }
        guard !parts.isEmpty else { return abstract }
        let remarks = "(\(parts.joined(separator: "; ")))"
        return abstract.hasSuffix(".") ? "\(abstract.dropLast()) \(remarks)." : "\(abstract) \(remarks)"
    }
}

enum Roff {
    /// Text that comes out as it went in: no character of it is taken for roff's own.
    static func plain(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            default: result.append(character)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }

    static func bold(_ text: String) -> String { "\\fB\(plain(text))\\fR" }

    static func italic(_ text: String) -> String { "\\fI\(plain(text))\\fR" }

    /// Paragraphs; lines that are indented keep their ends, as examples and tables do.
    static func paragraphs(_ text: String) -> [String] {
        var lines: [String] = []
        var isVerbatim = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let wantsVerbatim = line.hasPrefix("  ") || (isVerbatim && line.isEmpty)
            if wantsVerbatim != isVerbatim {
                lines += wantsVerbatim ? [".PP", ".nf", ".RS 4"] : [".RE", ".fi", ".PP"]
                isVerbatim = wantsVerbatim
            }
            if line.isEmpty {
                lines.append(isVerbatim ? "" : ".PP")
            } else {
                lines.append(plain(isVerbatim ? String(line.dropFirst(2)) : String(line)))
            }
        }
        if isVerbatim { lines += [".RE", ".fi"] }
        return lines.enumerated().filter { index, line in
            // roff warns of empty lines and of paragraphs without text.
            let next = index + 1 < lines.count ? lines[index + 1] : ".PP"
            if line.isEmpty { return ![".RE", ".PP"].contains(next) }
            return !(line == ".PP" && (next == ".PP" || index == 0))
        }.map { $0.element.isEmpty ? ".sp" : $0.element }
    }
}

func describe(_ arguments: [Argument]) -> [String] {
    arguments.flatMap { argument in
        var lines = [".TP", argument.heading]
        let summary = argument.summary
        if !summary.isEmpty { lines.append(Roff.plain(summary)) }
        if let discussion = argument.discussion, !discussion.isEmpty {
            lines += [".IP"] + Roff.paragraphs(discussion).map { $0 == ".PP" ? ".IP" : $0 }
        }
        return lines
    }
}

func page(of command: Command, sections: String) -> String {
    let name = command.commandName
    let positional = command.shown.filter { $0.kind == "positional" }
    let options = command.shown.filter { $0.kind != "positional" }
    let subcommands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    var lines = [
        ".\\\" Made by `make man` from the command's own definition and man/sections.roff: change those.",
        ".TH \(name.uppercased()) 1 \"\" \"\(name)\" \"User Commands\"",
        ".nh",
        ".SH NAME",
        "\(name) \\- \(Roff.plain(command.abstract ?? ""))",
        ".SH SYNOPSIS",
    ]
    func synopsis(_ parents: [String], _ command: Command) -> String {
        let places = command.shown.filter { $0.kind == "positional" }.map(\.place)
        let words = (parents + [command.commandName]).joined(separator: " ")
        return ([Roff.bold(words), "[\\fIoptions\\fR]"] + places).joined(separator: " ")
    }
    lines.append(synopsis([], command))
    for subcommand in subcommands { lines += [".br", synopsis([name], subcommand)] }
    lines.append(".SH DESCRIPTION")
    lines += Roff.paragraphs(command.discussion ?? command.abstract ?? "")
    if !positional.isEmpty { lines += [".SH ARGUMENTS"] + describe(positional) }
    if !options.isEmpty { lines += [".SH OPTIONS"] + describe(options) }
    if !subcommands.isEmpty { lines.append(".SH COMMANDS") }
    for subcommand in subcommands {
        lines.append(".SS \(synopsis([name], subcommand))")
        lines += Roff.paragraphs(subcommand.abstract ?? "")
        if let discussion = subcommand.discussion, !discussion.isEmpty {
            lines += [".PP"] + Roff.paragraphs(discussion)
        }
        let own = subcommand.shown.filter { !options.contains($0) }
        lines += describe(own)
        let common = subcommand.shown.filter { options.contains($0) }
        if !common.isEmpty {
            let list = common.compactMap { $0.names?.map(\.text).max { $0.count < $1.count } }
            lines += [".PP", "As above: \(list.map(Roff.bold).joined(separator: ", "))."]
        }
    }
    return lines.joined(separator: "\n") + "\n" + sections
}

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("manual page: error: \(message)\n".utf8))
    exit(1)
}

guard CommandLine.arguments.count == 2 else { fail("name the file of the sections that are kept by hand") }
do {
    let dump = try JSONDecoder().decode(Dump.self, from: FileHandle.standardInput.readDataToEndOfFile())
    let sections = try String(contentsOf: URL(filePath: CommandLine.arguments[1]), encoding: .utf8)
    print(page(of: dump.command, sections: sections), terminator: "")
} catch {
    fail("\(error)")
}
