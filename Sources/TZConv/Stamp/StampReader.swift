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
    /// - Complexity: O(1): some tens of nanoseconds.
    public func match(_ layout: StampLayout, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        var result = StampMatch(start: index)
        return match(layout: layout.index, StampIndex.shared, in: bytes, at: index, into: &result) ? result : nil
    }

    /// The stamp at one place, in whatever layout; of several the longest.
    public func match(in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        match(StampIndex.shared, in: bytes, at: index)
    }

    /// The first stamp in a line, from an index on; nil if there is none.
    ///
    /// - Complexity: O(*n*) in the length of the line: a layout is tried only where a number or a name begins with
    ///   which it can begin.
    public func first(in bytes: Span<UInt8>, from index: Int = 0) -> StampMatch? {
        let table = StampIndex.shared
        let wantsHex = scope.contains(.identifiers)
        var place = Swift.max(index, 0)
        while place < bytes.count {
            let byte = bytes[place]
            if byte.isASCIIDigit {
                let run = bytes.digitRun(place, limit: Int.max)
                if let match = matchDigits(table, run, in: bytes, at: place) { return match }
                if wantsHex, let match = matchHex(table, in: bytes, at: place) { return match }
                place &+= run
            } else if byte.isASCIILetter {
                var length = 1
                while bytes.byte(place &+ length).isASCIILetter { length &+= 1 }
                if let match = matchLetters(table, in: bytes, at: place) { return match }
                if wantsHex, let match = matchHex(table, in: bytes, at: place) { return match }
                // The letter may end an escape or a colour code, and the name begin behind it.
                if length > 3, byte >= UInt8(ascii: "m"), let match = matchLetters(table, in: bytes, at: place &+ 1) {
                    return match
                }
                place &+= length
            } else {
                if table.beginsLayout(byte), let match = matchLiteral(table, in: bytes, at: place) { return match }
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

    private func match(_ table: StampIndex, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        guard index >= 0, index < bytes.count else { return nil }
        let byte = bytes[index]
        var match: StampMatch?
        if byte.isASCIIDigit {
            let run = bytes.digitRun(index, limit: StampIndex.longestRun &+ 1)
            match = matchDigits(table, run, in: bytes, at: index)
        } else if byte.isASCIILetter {
            match = matchLetters(table, in: bytes, at: index)
        } else {
            return matchLiteral(table, in: bytes, at: index)
        }
        return match == nil && scope.contains(.identifiers) ? matchHex(table, in: bytes, at: index) : match
    }

    private func matchDigits(_ table: StampIndex, _ run: Int, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        guard run <= StampIndex.longestRun else { return nil }
        return longest(table, .run(length: run, next: bytes.byte(index &+ run)), in: bytes, at: index)
    }

    private func matchLetters(_ table: StampIndex, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        let first = bytes.byte(index)
        let second = bytes.byte(index &+ 1)
        if second.isASCIIDigit {
            return first.isASCIIUpper ? matchAfterLevel(table, in: bytes, at: index &+ 1) : nil
        }
        if StampNames.mayBegin(first) {
            let key = StampNames.key(first, second, bytes.byte(index &+ 2))
            if StampNames.month(key) > 0 { return longest(table, .months, in: bytes, at: index) }
            if StampNames.weekday(key) > 0 { return longest(table, .weekdays, in: bytes, at: index) }
        }
        return table.beginsLayout(first) ? matchLiteral(table, in: bytes, at: index) : nil
    }

    /// A stamp behind a level's letter.
    private func matchAfterLevel(_ table: StampIndex, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        let run = bytes.digitRun(index, limit: StampIndex.longestRun &+ 1)
        guard run >= 4, let match = matchDigits(table, run, in: bytes, at: index) else { return nil }
        return table.programs[Int(match.layoutIndex)].place == .afterLevel ? match : nil
    }

    private func matchLiteral(_ table: StampIndex, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        longest(table, .literals, in: bytes, at: index)
    }

    private func matchHex(_ table: StampIndex, in bytes: Span<UInt8>, at index: Int) -> StampMatch? {
        longest(table, .hex, in: bytes, at: index)
    }

    private func longest(
        _ table: StampIndex,
        _ list: StampIndex.List,
        in bytes: Span<UInt8>,
        at index: Int
    ) -> StampMatch? {
        var best: StampMatch?
        for place in table.range(list) {
            let layout = table.layout(place)
            guard table.programs[Int(layout)].probe.fits(bytes, index) else { continue }
            var match = StampMatch(start: index)
            guard self.match(layout: layout, table, in: bytes, at: index, into: &match) else { continue }
            if let current = best, match.end <= current.end { continue }
            best = match
        }
        return best
    }

    private func match(
        layout index: UInt8,
        _ table: StampIndex,
        in bytes: Span<UInt8>,
        at start: Int,
        into match: inout StampMatch
    ) -> Bool {
        let number = Int(index)
        guard number < table.programs.count, scope.contains(table.programs[number].scope) else { return false }
        let place = table.programs[number].place
        guard StampScanner.read(table.programs[number].pattern, in: bytes, at: start, into: &match),
            StampContext.admits(place, before: start, in: bytes),
            StampContext.ends(match, place, in: bytes)
        else { return false }
        match.layoutIndex = index
        if let order, match.isOrderUndecided, let other = match.reading(as: order) { match = other }
        return true
    }
}
