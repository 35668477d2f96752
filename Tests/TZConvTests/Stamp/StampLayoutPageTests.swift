import Foundation
import Testing

@testable import TZConv

/// The documentation's list of layouts is the table's.
struct StampLayoutPageTests {
    @Test func pageIsTheTable() throws {
        let page = Repository.root.appending(path: "Sources/TZConv/TZConv.docc/TimestampLayouts.md")
        let text = Self.page
        if ProcessInfo.processInfo.environment["TZCONV_RECORD"] != nil {
            try text.write(to: page, atomically: true, encoding: .utf8)
        }
        let found = try? String(contentsOf: page, encoding: .utf8)
        #expect(
            found == text,
            "out of date: TZCONV_RECORD=1 swift test --filter StampLayoutPageTests writes it anew"
        )
    }

    private static let kinds: [(scope: StampScope, title: String, text: String)] = [
        (.stamps, "Dates and times", "Found in any line, and rewritten by `tzconv log`."),
        (
            .epochs, "Seconds since 1970",
            "Read as times; `tzconv log` rewrites them with `--epoch`. A key that speaks of time stands before them, or they stand at the start of the line."
        ),
        (
            .elapsed, "Seconds since a start",
            "Read as such; when the machine or the program started, the line doesn't say."
        ),
        (.identifiers, "Ids and binary clocks", "Read as times where they are asked for."),
        (.reduced, "Dates alone and bare digits", "Read where they are asked for: in a log they may be any number."),
    ]

    private static var page: String {
        var text = """
            # Timestamp layouts

            Every layout that is recognised, read and written, with an example and the software that writes it.

            ## Overview

            Parts in braces may be missing. ``StampPattern`` explains the letters of a pattern.

            """
        for kind in kinds {
            text += "\n## \(kind.title)\n\n\(kind.text)\n\n| Name | Example | Pattern | Software |\n|---|---|---|---|\n"
            for layout in StampLayout.all where layout.scope == kind.scope {
                text += "| `\(layout.name)` | `\(layout.example)` | `\(layout.pattern)` | \(layout.software) |\n"
            }
        }
        return text
    }
}
