extension Zone {
    /// The first change of clocks after an instant; nil if there is none up to the year 9999.
    ///
    /// A change is any that can be seen: of offset, daylight flag or abbreviation.
    public func nextTransition(after instant: Instant) -> Transition? {
        let stretch = table.stretch(at: instant.seconds)
        guard let end = stretch.end, let change = Instant(seconds: end) else { return nil }
        return Transition(change, from: table.kinds[stretch.kind], to: table.kinds[table.kind(at: end)])
    }

    /// The last change of clocks before an instant; nil if there is none from the year −9999 on.
    public func previousTransition(before instant: Instant) -> Transition? {
        // A change at the very second of the instant is before it only if the instant has a part of a second.
        let second = instant.nanoseconds > 0 ? instant.seconds : instant.seconds &- 1
        let stretch = table.stretch(at: second)
        guard let start = stretch.start, let change = Instant(seconds: start) else { return nil }
        return Transition(change, from: table.kinds[table.kind(at: start &- 1)], to: table.kinds[stretch.kind])
    }

    /// One abbreviation that a zone has used.
    package struct AbbreviationUse: Hashable, Sendable {
        /// The abbreviation with its offset and daylight flag.
        package let offset: ZoneOffset
        /// The first instant of its first use; nil if it goes back as far as the zone does.
        package let first: Instant?
        /// The instant at which its last use ended; nil if it is in use by the rule, for ever.
        package let last: Instant?
    }

    /// The kinds of clock time that the zone has kept, each with the time from its first use to its last, in the order
    /// of their first use.
    package var abbreviations: [AbbreviationUse] {
        var found: [(kind: Int, first: Instant?, last: Instant?)] = []
        let segments = table.segments
        for number in 0..<(segments.count - 1) {
            let kind = Int(segments[number].kind)
            let next = segments[number + 1].start
            let isLasting = next == .max || isRuled(table.kinds[kind])
            let first = Instant(seconds: segments[number].start)
            let last = isLasting ? nil : Instant(seconds: next)
            if let known = found.firstIndex(where: { $0.kind == kind }) {
                found[known].last = last
            } else {
                found.append((kind, first, last))
            }
        }
        return found.map { AbbreviationUse(offset: table.kinds[$0.kind], first: $0.first, last: $0.last) }
    }

    private func isRuled(_ kind: ZoneOffset) -> Bool {
        table.rule?.standard == kind || table.rule?.daylight?.kind == kind
    }
}
