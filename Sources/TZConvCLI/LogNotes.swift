internal import TZConv

/// What a person should know about a rewritten log: what was guessed, and what was left as it was.
struct LogNotes {
    private let summary: LogSummary
    private let name: String
    private let options: LogOptions
    private let isSourceGiven: Bool

    init(_ summary: LogSummary, of name: String, _ options: LogOptions, isSourceGiven: Bool) {
        self.summary = summary
        self.name = name
        self.options = options
        self.isSourceGiven = isSourceGiven
    }

    /// 65 if something could not be read or was refused, or doesn't come back.
    var status: ExitStatus {
        let failures =
            summary.undecidedOrders + summary.unknownZones + summary.impossible + summary.refused + summary.differing
        if summary.isUTF16 || failures > 0 { return .unreadable }
        return options.isStrict && summary.unsettledInFolds > 0 ? .unreadable : .done
    }

    /// Writes the notes, one a line.
    func write(_ messages: Messages) {
        if summary.isUTF16 {
            messages.error("\(name): is UTF-16, which is not rewritten; convert it to UTF-8 first")
            return
        }
        if summary.lines > 0, summary.stamps == 0, left == 0 { messages.warning("\(name): no timestamp was found") }
        for text in guesses { messages.note("\(name): \(text)") }
        for text in failures { messages.warning("\(name): \(text)") }
        if options.verifies, summary.differing == 0 {
            messages.note("\(name): \(Self.count(summary.verified, "line")) converted back, all the same")
        }
    }

    /// Stamps that were found and left as they were.
    private var left: Int { summary.undecidedOrders + summary.unknownZones + summary.impossible + summary.refused }

    private var guesses: [String] {
        var texts: [String] = []
        if summary.zoneless > 0 {
            let why = isSourceGiven ? "" : " (the local zone; --from gives another)"
            let stamps = Self.count(summary.zoneless, "timestamp")
            let targets = options.targets.map(\.id).joined(separator: ", ")
            texts.append(
                "\(stamps) without a zone read as \(options.source.id)\(why) and written as \(targets), "
                    + "which their layout doesn't say"
            )
        }
        if !isSourceGiven {
            // Nobody named the zone that settles what CST is.
            for name in summary.abbreviations.sorted() where isAmbiguous(name) {
                texts.append(
                    "\(name) means several offsets: read as \(options.source.id), the local zone, has used it; "
                        + "--from gives another"
                )
            }
        }
        if summary.yearless > 0, options.year == nil, let first = summary.firstYear, let last = summary.lastYear {
            let years = first == last ? "\(first)" : "\(first) to \(last)"
            texts.append(
                "\(Self.count(summary.yearless, "timestamp")) without a year read as \(years); --year gives the first"
            )
        }
        if summary.dateless > 0, let date = summary.date {
            texts.append("\(Self.count(summary.dateless, "timestamp")) without a date read on \(date)")
        }
        if let order = summary.learntOrder {
            let words =
                order == .dayFirst ? "the day first" : order == .monthFirst ? "the month first" : "the year first"
            texts.append("dates of bare numbers read with \(words), as the file shows")
        }
        if summary.yearFirst > 0 {
            texts.append(
                "\(Self.count(summary.yearFirst, "date")) such as 18/08/15 read with the year first; --day-first or --month-first says otherwise"
            )
        }
        if summary.inGaps > 0, !options.isStrict {
            texts.append("\(Self.count(summary.inGaps, "timestamp")) that the clocks skipped moved forward by the gap")
        }
        if summary.inFolds > 0 {
            let stamps = Self.count(summary.inFolds, "timestamp")
            let settled =
                summary.unsettledInFolds == 0
                ? "settled by the order of the lines"
                : "\(summary.unsettledInFolds) of them not settled by the order of the lines and taken as the earlier"
            texts.append("\(stamps) in an hour that happened twice: \(settled)")
        }
        if summary.longLines > 0 {
            let lines = Self.count(summary.longLines, "line")
            texts.append("\(lines) longer than \(options.searchLimit / 1024) KiB: only the beginning was searched")
        }
        return texts
    }

    /// Whether an abbreviation has several offsets for a zone that never used it.
    private func isAmbiguous(_ name: String) -> Bool {
        if case .ambiguous = options.abbreviations(name, .utc) { true } else { false }
    }

    private var failures: [String] {
        var texts: [String] = []
        if summary.undecidedOrders > 0 {
            let dates = Self.count(summary.undecidedOrders, "date")
            texts.append("\(dates) not rewritten: day or month first? --day-first or --month-first says it")
        }
        if summary.contradictedOrders > 0 {
            let dates = Self.count(summary.contradictedOrders, "date")
            texts.append("\(dates) can only be read the other way round: the order of day and month is in doubt")
        }
        if summary.unknownZones > 0, let zone = summary.unknownZone {
            texts.append("\(Self.count(summary.unknownZones, "timestamp")) not rewritten: \(zone)")
        }
        if summary.impossible > 0 {
            let stamps = Self.count(summary.impossible, "timestamp")
            texts.append("\(stamps) not rewritten: no such day, or no way to write it in that layout")
        }
        if summary.refused > 0 {
            texts.append(
                "\(Self.count(summary.refused, "timestamp")) not rewritten, because --strict forbids to guess"
            )
        }
        if summary.differing > 0, let first = summary.firstDifference {
            let lines = Self.count(summary.differing, "line")
            texts.append("\(lines) of \(summary.verified) not the same when converted back; the first is line \(first)")
        }
        return texts
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
