/// Finds stamps in a line of bytes and leaves their false friends alone: versions, addresses, durations, ports.
///
///     let reader = StampReader()
///     let line = Array("web1 - - [15/Aug/2018:11:45:00 +0000] \"GET / HTTP/1.1\"".utf8)
///     reader.first(in: line.span)?.layout?.name     // clf
///
/// What stands before and after decides as well: a stamp is no part of a longer word or number. A stamp whose parts are
/// out of range (month 13, 30 February, 25:00) or whose weekday contradicts its date is none.
public struct StampReader: Sendable {
    /// What kinds of stamps to look for.
    public var scope: StampScope

    /// How to read dates of bare numbers that fit several orders; nil leaves the question to the caller
    /// (``StampMatch/isOrderUndecided``).
    ///
    /// Numbers that fit only one order are read in that.
    public var order: StampDateOrder?

    /// A reader for some kinds of stamps.
    public init(scope: StampScope = .stamps, order: StampDateOrder? = nil) {
        self.scope = scope
        self.order = order
    }

    /// The stamp of one layout at one place, boundaries checked; nil if there is none.
    ///
    /// - Complexity: O(1): a few tens of nanoseconds.
    public func match(_ layout: StampLayout, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        match(layout: layout.index, in: bytes, at: index)
    }

    /// The stamp at one place, in whatever layout; of several the longest.
    public func match(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        guard index >= 0, index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte.isASCIIDigit { return matchDigits(in: bytes, at: index) ?? matchHex(in: bytes, at: index) }
        if byte.isASCIILetter { return matchLetters(in: bytes, at: index) ?? matchHex(in: bytes, at: index) }
        return matchLiteral(in: bytes, at: index)
    }

    /// The first stamp in a line, from an index on; nil if there is none.
    ///
    /// - Complexity: O(*n*) in the length of the line: a layout is tried only where a number or a name begins with
    ///   which it can begin.
    public func first(in bytes: Span<UInt8>, from index: Int = 0) -> StampMatch? {
        var place = Swift.max(index, 0)
        while place < bytes.count {
            let byte = bytes[place]
            if byte.isASCIIDigit {
                let run = bytes.digitRun(place, limit: Int.max)
                if let match = match(in: bytes, at: place) { return match }
                place &+= run
            } else if byte.isASCIILetter {
                var length = 1
                while bytes.byte(place &+ length).isASCIILetter { length &+= 1 }
                if let match = match(in: bytes, at: place) { return match }
                // The letter may end an escape or a colour code, and the name begin behind it.
                if length > 3, let match = match(in: bytes, at: place &+ 1) { return match }
                place &+= length
            } else {
                if let match = matchLiteral(in: bytes, at: place) { return match }
                place &+= 1
            }
        }
        return nil
    }

    /// Every stamp of a line, in their order, without overlaps.
    public func all(in bytes: Span<UInt8>, _ body: (StampMatch) -> Void) {
        var place = 0
        while let match = first(in: bytes, from: place) {
            body(match)
            place = Swift.max(match.range.upperBound, place &+ 1)
        }
    }

    private func matchDigits(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        let run = bytes.digitRun(index, limit: StampIndex.longestRun &+ 1)
        guard run <= StampIndex.longestRun else { return nil }
        return longest(StampIndex.shared.layouts(run: run, next: bytes.byte(index &+ run)), in: bytes, at: index)
    }

    private func matchLetters(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        let key = StampNames.key(bytes[index], bytes.byte(index &+ 1), bytes.byte(index &+ 2))
        if StampNames.month(key) > 0 { return longest(StampIndex.shared.months, in: bytes, at: index) }
        if StampNames.weekday(key) > 0 { return longest(StampIndex.shared.weekdays, in: bytes, at: index) }
        // A level's letter with digits behind it.
        if bytes[index].isASCIIUpper, bytes.byte(index &+ 1).isASCIIDigit {
            let match = matchDigits(in: bytes, at: index &+ 1)
            if let match, StampLayout.programs[Int(match.layoutIndex)]?.place == .afterLevel { return match }
        }
        return matchLiteral(in: bytes, at: index)
    }

    private func matchLiteral(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        let byte = bytes[index]
        var best: StampMatch?
        for (first, layout) in StampIndex.shared.literals where first == byte {
            best = longer(best, match(layout: layout, in: bytes, at: index))
        }
        return best
    }

    private func matchHex(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        guard scope.contains(.identifiers) else { return nil }
        return longest(StampIndex.shared.hex, in: bytes, at: index)
    }

    private func longest(_ layouts: [UInt8], in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        var best: StampMatch?
        for layout in layouts { best = longer(best, match(layout: layout, in: bytes, at: index)) }
        return best
    }

    private func longer(_ first: StampMatch?, _ second: StampMatch?) -> StampMatch? {
        guard let first, let second else { return first ?? second }
        return second.end > first.end ? second : first
    }

    private func match(layout index: UInt8, in bytes: Span<UInt8>, at place: Int) -> StampMatch? {
        guard Int(index) < StampLayout.programs.count, let program = StampLayout.programs[Int(index)],
            scope.contains(program.scope),
            var match = StampScanner.read(program.pattern, in: bytes, at: place),
            StampContext.admits(program.place, before: place, in: bytes),
            StampContext.ends(match, program.place, in: bytes)
        else { return nil }
        match.layoutIndex = index
        guard let order, match.isOrderUndecided else { return match }
        return match.reading(as: order) ?? match
    }
}
