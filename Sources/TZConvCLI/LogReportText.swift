internal import TZConv

/// A report on a log, for people and for programs.
struct LogReportText {
    let report: LogReport
    let name: String
    let options: LogOptions
    let isSourceGiven: Bool

    /// The report as lines of text, the file's name first.
    var lines: [String] {
        let rows = rows
        let width = rows.map(\.label.count).max() ?? 0
        return [name]
            + rows.map { "  " + $0.label + String(repeating: " ", count: width - $0.label.count + 2) + $0.text }
    }

    private var rows: [(label: String, text: String)] {
        let summary = report.summary
        guard !summary.isUTF16 else { return [("lines", "UTF-16, which is not read; convert it to UTF-8 first")] }
        var rows = [
            ("lines", "\(summary.lines), \(summary.linesWithoutStamp) without a timestamp"),
            (
                "layout",
                report.layouts.isEmpty
                    ? "none found" : report.layouts.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
            ),
        ]
        guard summary.stamps > 0 else { return rows + failures }
        rows.append(("zone", zone))
        if let first = report.first, let last = report.last { rows.append(("range", "\(first) to \(last)")) }
        if let precision { rows.append(("precision", precision)) }
        rows.append(("in gaps", "\(summary.inGaps)"))
        let unsettled =
            summary.unsettledInFolds > 0 ? ", \(summary.unsettledInFolds) not settled by the order of the lines" : ""
        rows.append(("in folds", "\(summary.inFolds)\(unsettled)"))
        if summary.yearless > 0, let first = summary.firstYear, let last = summary.lastYear {
            let years = first == last ? "\(first)" : "\(first) to \(last)"
            let why = options.year == nil ? "guessed by the file's date" : "by --year"
            rows.append(("years", "not written in \(summary.yearless); \(years), \(why)"))
        }
        if summary.dateless > 0, let date = summary.date {
            rows.append(("dates", "not written in \(summary.dateless); read on \(date)"))
        }
        let jumps = report.backwardJumps
        let longest = jumps > 0 ? ", the longest \(report.longestJump) s at line \(report.longestJumpLine)" : ""
        rows.append(("backward", "\(jumps) jumps\(longest)"))
        return rows + failures
    }

    private var failures: [(label: String, text: String)] {
        let summary = report.summary
        var rows: [(label: String, text: String)] = []
        if summary.undecidedOrders > 0 { rows.append(("undecided", "\(summary.undecidedOrders): day or month first?")) }
        if summary.unknownZones > 0, let zone = summary.unknownZone {
            rows.append(("unknown zones", "\(summary.unknownZones): \(zone)"))
        }
        if summary.impossible > 0 { rows.append(("impossible", "\(summary.impossible)")) }
        return rows
    }

    private var zone: String {
        var parts: [String] = []
        if report.zones.count > 0 {
            let shown = report.zones.prefix(6).map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
            parts.append("written: \(shown)" + (report.zones.count > 6 ? ", …" : ""))
        }
        if report.summary.zoneless > 0 {
            parts.append("not written in \(report.summary.zoneless): \(options.source.id), \(why)")
        }
        return parts.joined(separator: "; ")
    }

    private var why: String { isSourceGiven ? "by --from" : "the local zone" }

    private var precision: String? {
        guard let least = report.leastDigits, let most = report.mostDigits else { return nil }
        let names = [0: "seconds", 3: "milliseconds", 6: "microseconds", 9: "nanoseconds"]
        let words = [least, most].map { names[$0] ?? "\($0) digits of the second's part" }
        return least == most ? words[0] : "\(words[0]) to \(words[1])"
    }

    /// The report as one object.
    var json: JSONValue {
        let summary = report.summary
        func number(_ value: Int?) -> JSONValue { value.map { .integer(Int64($0)) } ?? .null }
        func counts(_ list: [(name: String, count: Int)]) -> JSONValue {
            .array(list.map { .object([("name", .string($0.name)), ("count", number($0.count))]) })
        }
        let source: JSONValue = .object([("id", .string(options.source.id)), ("why", .string(why))])
        return .object([
            ("file", .string(name)),
            ("lines", number(summary.lines)),
            ("without", number(summary.linesWithoutStamp)),
            ("utf16", .bool(summary.isUTF16)),
            ("layouts", counts(report.layouts)),
            ("zones", counts(report.zones)),
            ("zoneless", number(summary.zoneless)),
            ("zone", summary.zoneless > 0 ? source : .null),
            ("first", .optional(report.first?.description)),
            ("last", .optional(report.last?.description)),
            ("digits", .array([number(report.leastDigits), number(report.mostDigits)])),
            ("gaps", number(summary.inGaps)),
            ("folds", number(summary.inFolds)),
            ("unsettled", number(summary.unsettledInFolds)),
            ("yearless", number(summary.yearless)),
            ("years", .array([number(summary.firstYear), number(summary.lastYear)])),
            ("dateless", number(summary.dateless)),
            ("date", .optional(summary.date?.description)),
            ("undecided", number(summary.undecidedOrders)),
            ("unknownZones", number(summary.unknownZones)),
            ("impossible", number(summary.impossible)),
            ("backwardJumps", number(report.backwardJumps)),
            ("longestJump", number(Int(report.longestJump))),
            ("longestJumpLine", number(report.longestJumpLine)),
        ])
    }
}
