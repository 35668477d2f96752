/// A table that comes out of ICU: rows of cells, and a comment that says what they are.
struct ExtractTable {
    let path: String
    /// What the table is, line by line, the columns last.
    let comment: [String]
    let rows: [[String]]
    /// What ICU has and the table doesn't, and why.
    var leftOut: [String] = []

    /// The whole file.
    ///
    /// Rows are sorted by their bytes, so that equal rows give equal files.
    var text: String {
        let versions = "ICU \(ICU.version), CLDR \(ICU.cldrVersion)"
        let head = "From \(versions), by `CatalogCompiler extract`; Unicode License v3."
        let lines = ([head] + comment).map { "# \($0)\n" } + sortedRows.map { $0.joined(separator: "\t") + "\n" }
        return lines.joined()
    }

    private var sortedRows: [[String]] {
        rows.map { (Array($0.joined(separator: "\t").utf8), $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { $0.1 }
    }
}

/// Names in all locales, each pair of name and meaning once, with the number of locales that say so.
struct ExtractNames {
    private var counts: [[String]: Int] = [:]

    mutating func add(_ name: String, _ meaning: String...) {
        // CLDR writes this for "no name here, not even an inherited one".
        guard !name.isEmpty, name != "∅∅∅" else { return }
        let plain = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        counts[[plain] + meaning, default: 0] += 1
    }

    /// Rows of name, meaning and the number of locales.
    var rows: [[String]] { counts.map { $0.key + [String($0.value)] } }
}
