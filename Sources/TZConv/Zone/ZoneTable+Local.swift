extension ZoneTable {
    /// What a civil second, counted from 1970-01-01T00:00:00 on the zone's own clock, is in seconds of UTC.
    enum LocalMatch: Hashable {
        case unique(second: Int64, kind: Int)
        /// The clock jumps over it, from one kind to the other, at a second.
        case gap(before: Int, after: Int, at: Int64)
        /// The clock shows it with one kind and again with the other, which begins at a second.
        case fold(before: Int, after: Int, at: Int64)
    }

    /// Looks a civil second up.
    ///
    /// Two changes that aren't tangled skip or repeat civil times that don't overlap. So the changes are in the same
    /// order on the line of civil seconds, and the last one whose times begin at or before the given one decides.
    func match(_ local: Int64) -> LocalMatch {
        if isTangled { return walkedMatch(local) }
        // No offset is larger: the segment at this instant can't begin after the civil second.
        let earliest = local &- 93_600
        let slot = UInt64(bitPattern: earliest &- indexStart) >> Self.bucketShift
        // A change just after the table isn't seen from its last bucket.
        guard slot &+ 1 < UInt64(index.count) else { return matchBeyondIndex(local) }
        var number = Int(index[Int(slot)])
        var current = segments[number]
        var next = segments[number &+ 1]
        var before = current
        while next.start &+ Int64(min(current.offset, next.offset)) <= local {
            number = number &+ 1
            before = current
            current = next
            next = segments[number &+ 1]
        }
        if local >= current.start &+ Int64(max(before.offset, current.offset)) {
            return .unique(second: local &- Int64(current.offset), kind: Int(current.kind))
        }
        return before.offset < current.offset
            ? .gap(before: Int(before.kind), after: Int(current.kind), at: current.start)
            : .fold(before: Int(before.kind), after: Int(current.kind), at: current.start)
    }

    private func matchBeyondIndex(_ local: Int64) -> LocalMatch {
        guard local >= settledLocal else { return walkedMatch(local) }
        let last = segments[segments.count - 2]
        return .unique(second: local &- Int64(last.offset), kind: Int(last.kind))
    }

    static func settledLocal(_ segments: [Segment], _ rule: PosixRule?) -> Int64 {
        guard rule == nil, segments.count >= 2 else { return .max }
        guard segments.count > 2 else { return .min }
        let offsets = (segments[segments.count - 3].offset, segments[segments.count - 2].offset)
        return segments[segments.count - 2].start &+ Int64(max(offsets.0, offsets.1))
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
