import Foundation

/// A table of expected values in Tests/Golden, which says on its first lines where they come from.
enum Golden {
    /// The lines of a table, comments and empty lines left out, cut at tabs.
    static func rows(_ name: String) throws -> [[String]] {
        let file = Repository.root.appending(path: "Tests/Golden/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The seconds of an offset as `+02:30:17`.
    static func offset(_ text: String) -> Int? {
        let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, let sign = text.first else { return nil }
        return (sign == "-" ? -1 : 1) * (parts[0] * 3600 + parts[1] * 60 + parts[2])
    }
}
