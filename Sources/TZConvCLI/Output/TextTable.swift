/// Rows of text in aligned columns.
struct TextTable {
    /// The cells, row by row.
    var rows: [[String]] = []

    /// The rows as lines, columns two blanks apart, without blanks at the ends.
    ///
    /// - Parameter paint: what to put around the cell of a row and a column, for colours; the width is not changed.
    func lines(paint: (_ text: String, _ row: Int, _ column: Int) -> String = { text, _, _ in text }) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                let width = DisplayWidth.of(cell)
                if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
            }
        }
        let isEmpty = widths.map { $0 == 0 }
        return rows.enumerated().map { number, row in
            var line = ""
            var pending = 0
            for (column, cell) in row.enumerated() where !isEmpty[column] {
                if !cell.isEmpty {
                    line += String(repeating: " ", count: pending) + paint(cell, number, column)
                    pending = 0
                }
                pending += widths[column] - DisplayWidth.of(cell) + 2
            }
            return line
        }
    }

    /// The rows as a Markdown table; the first row is its head.
    func markdown() -> [String] {
        guard let head = rows.first else { return [] }
        let cells = rows.map { row in "| " + row.map(Self.escaped).joined(separator: " | ") + " |" }
        return [cells[0], "|" + String(repeating: " --- |", count: head.count)] + cells.dropFirst()
    }

    private static func escaped(_ cell: String) -> String {
        cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
