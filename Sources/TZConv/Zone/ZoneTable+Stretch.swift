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
            let kind = Int(segments[number].kind)
            guard next == .max, let rule else {
                return Stretch(kind: kind, start: start, end: next == .max ? nil : next)
            }
            let isJoined = self.kind(at: end) == kind
            return Stretch(kind: kind, start: start, end: isJoined ? rule.change(after: end)?.second : end)
        }
        let kind = self.kind(at: second)
        let next = rule.change(after: second)?.second
        guard second >= end else {
            return Stretch(kind: kind, start: rule.change(atOrBefore: second)?.second, end: next)
        }
        let start = rule.change(atOrBefore: second)?.second
        if let start, start > end { return Stretch(kind: kind, start: start, end: next) }
        // It began in the table, or just where the table ends.
        let number = segments.count - 2
        guard Int(segments[number].kind) == kind else { return Stretch(kind: kind, start: end, end: next) }
        return Stretch(kind: kind, start: number == 0 ? nil : segments[number].start, end: next)
    }
}
