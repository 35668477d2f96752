extension ZoneTable {
    /// What a civil second, counted from 1970-01-01T00:00:00 on the zone's own clock, is in seconds of UTC.
    enum LocalMatch: Hashable {
        case unique(second: Int64, kind: Int)
        /// The clock jumps over it, from one kind to the other, at a second.
        case gap(before: Int, after: Int, at: Int64)
        /// The clock shows it with one kind and again with the other, which begins at a second.
        case fold(before: Int, after: Int, at: Int64)
    }

    /// Looks a civil second up, by walking over all stretches of time that could contain it.
    ///
    /// The plain way, right for every table and for all of time.
    func walkedMatch(_ local: Int64) -> LocalMatch {
        // No offset is larger than 26 hours.
        let margin: Int64 = 93_600
        var stretch = self.stretch(at: local &- margin)
        var first: (kind: Int, second: Int64)?
        var last: (kind: Int, start: Int64)?
        var gap: (before: Int, after: Int, at: Int64)?
        while true {
            let second = local &- Int64(kinds[stretch.kind].offset.seconds)
            let isAfterStart = stretch.start.map { second >= $0 } ?? true
            let isBeforeEnd = stretch.end.map { second < $0 } ?? true
            if isAfterStart, isBeforeEnd {
                if first == nil {
                    first = (stretch.kind, second)
                } else {
                    last = (stretch.kind, stretch.start ?? second)
                }
            }
            guard let end = stretch.end, end <= local &+ margin else { break }
            let next = self.stretch(at: end)
            if !isBeforeEnd, local &- Int64(kinds[next.kind].offset.seconds) < end {
                gap = (stretch.kind, next.kind, end)
            }
            stretch = next
        }
        if let first {
            if let last { return .fold(before: first.kind, after: last.kind, at: last.start) }
            return .unique(second: first.second, kind: first.kind)
        }
        if let gap { return .gap(before: gap.before, after: gap.after, at: gap.at) }
        // Stretches follow each other without a hole: a time that is after one and not in the next is in a gap.
        return .unique(second: local &- Int64(kinds[stretch.kind].offset.seconds), kind: stretch.kind)
    }
}
