extension ZoneTable {
    /// A stretch of time with one kind of clock, within the table or beyond it.
    struct Stretch {
        let kind: Int
        /// Nil if it has always been so.
        let start: Int64?
        /// Nil if it stays so.
        let end: Int64?
    }

    /// The stretch that a second lies in.
    func stretch(at second: Int64) -> Stretch {
        guard let rule, second >= end || second < ruleStart else {
            let number = segment(at: second)
            let start = number == 0 ? nil : segments[number].start
            let next = segments[number + 1].start
            if next != .max { return Stretch(kind: Int(segments[number].kind), start: start, end: next) }
            return Stretch(kind: Int(segments[number].kind), start: start, end: rule?.change(after: end &- 1)?.second)
        }
        let kind = self.kind(at: second)
        let next = rule.change(after: second)?.second
        guard second >= end else {
            return Stretch(kind: kind, start: rule.change(atOrBefore: second)?.second, end: next)
        }
        // The last change in the table may lie before the rule's own stretch.
        let number = segments.count - 2
        let tabled = number == 0 ? nil : segments[number].start
        let start = rule.change(atOrBefore: second)?.second
        return Stretch(kind: kind, start: start.map { $0 < end ? tabled : $0 } ?? tabled, end: next)
    }
}
