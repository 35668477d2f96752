internal import TZConv

/// Several answers as a table: place, time, day marker, abbreviation, offset, zone.
struct ConversionTable {
    let conversion: Conversion

    /// Lines for a terminal or a file.
    func lines(_ palette: Palette) -> [String] {
        TextTable(rows: rows).lines { text, _, column in
            switch column {
            case 1: palette.bold(text)
            case 2: palette.yellow(text)
            case 3, 4, 5: palette.dim(text)
            default: text
            }
        }
    }

    /// Lines of Markdown, with a head.
    func markdown() -> [String] {
        TextTable(rows: [["place", "time", "day", "abbreviation", "offset", "zone"]] + rows).markdown()
    }

    private var rows: [[String]] {
        conversion.targets.map { target in
            [
                target.place, target.text, Self.marker(target.dayDifference), target.offset.abbreviation,
                target.offset.offset.description, target.zone.id,
            ]
        }
    }

    private static func marker(_ days: Int) -> String { days == 0 ? "" : (days > 0 ? "+" : "") + "\(days)d" }
}
