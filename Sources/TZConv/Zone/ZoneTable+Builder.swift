extension ZoneTable {
    /// Collects segments; every step leaves them in order, and neighbours that a person could tell apart.
    struct Builder {
        private(set) var kinds: [ZoneOffset]
        private(set) var segments: [Segment] = []
        private(set) var rule: PosixRule?
        private(set) var ruleKinds = (standard: 0, daylight: 0)
        private(set) var end = Int64.max
        private(set) var ruleStart = Int64.min

        /// For each kind of the file the first one that is equal to it, so that numbers tell kinds apart.
        private let firsts: [UInt16]

        init(kinds: [ZoneOffset]) {
            self.kinds = kinds
            firsts = kinds.map { kind in UInt16(truncatingIfNeeded: kinds.firstIndex(of: kind) ?? 0) }
            append(start: .min, kind: 0)
        }

        mutating func add(_ changes: [TZifFile.Change]) {
            // Two for the ends.
            segments.reserveCapacity(changes.count + 2)
            for change in changes where change.second <= Instant.max.seconds {
                if change.second <= Instant.min.seconds {
                    segments.removeAll(keepingCapacity: true)
                    append(start: .min, kind: Int(firsts[change.kind]))
                } else {
                    append(start: change.second, kind: Int(firsts[change.kind]))
                }
            }
        }

        /// Adds the rule's changes after the last listed one up to the end of 2100; with none listed the rule holds
        /// for all time (RFC 9636, section 3.3).
        mutating func extend(by rule: PosixRule, after last: Int64?) {
            // A hostile file lists changes to the end of time, and no moment is left for the rule.
            if let last, last >= Instant.max.seconds { return }
            let standard = number(of: rule.standard)
            guard let daylight = rule.daylight.map({ number(of: $0.kind) }) else {
                if last == nil {
                    segments.removeAll(keepingCapacity: true)
                    append(start: .min, kind: standard)
                }
                return
            }
            if last == nil {
                guard let first = rule.change(after: ZoneTable.firstIndexed) else { return }
                segments.removeAll(keepingCapacity: true)
                append(start: .min, kind: first.isDaylight ? standard : daylight)
                ruleStart = first.second
            }
            let from = last ?? ruleStart &- 1
            self.rule = rule
            ruleKinds = (standard, daylight)
            end = Self.lastTabled
            if from < end {
                let years = max(0, 2101 - Self.year(of: from) + 1)
                segments.reserveCapacity(segments.count + 2 * years + 2)
                // A rule's change may fall a few days outside the year that it belongs to.
                for year in (Self.year(of: from) - 1)...2101 {
                    let changes = rule.changes(in: year)
                    append(changes.0, after: from)
                    append(changes.1, after: from)
                }
            } else {
                end = from &+ 1
            }
            joinRule()
        }

        /// Moves the table's end to the rule's next change where a file contradicts its own rule: what the file lists
        /// last holds until then.
        private mutating func joinRule() {
            guard let rule, let last = segments.last else { return }
            let ruled = rule.isDaylight(at: end) ? ruleKinds.daylight : ruleKinds.standard
            if Int(last.kind) == ruled { return }
            if let change = rule.change(after: end &- 1) {
                end = change.second
            } else {
                self.rule = nil
                end = .max
            }
        }

        private mutating func append(_ change: PosixRule.Change?, after from: Int64) {
            guard let change, change.second > from, change.second < end else { return }
            append(start: change.second, kind: change.isDaylight ? ruleKinds.daylight : ruleKinds.standard)
        }

        mutating func finish() {
            guard let last = segments.last else { return }
            segments.append(Segment(start: .max, offset: last.offset, kind: last.kind))
        }

        private mutating func append(start: Int64, kind: Int) {
            if let last = segments.last {
                guard last.start < start, Int(last.kind) != kind else { return }
            }
            let offset = Int32(truncatingIfNeeded: kinds[kind].offset.seconds)
            segments.append(Segment(start: start, offset: offset, kind: UInt16(truncatingIfNeeded: kind)))
        }

        private mutating func number(of kind: ZoneOffset) -> Int {
            if let number = kinds.firstIndex(of: kind) { return number }
            kinds.append(kind)
            return kinds.count - 1
        }

        /// The first second of 2101 in UTC.
        private static var lastTabled: Int64 { 4_133_980_800 }

        private static func year(of second: Int64) -> Int {
            let clamped = min(max(second, Instant.min.seconds), Instant.max.seconds)
            return CivilDateTime(secondsSinceEpoch: clamped)?.date.year ?? 1970
        }
    }
}
