/// One zone's changes of clocks, laid out for lookup and never changed.
///
/// The changes that a TZif file lists are followed by those of its rule up to the end of 2100; later moments are
/// computed from the rule, which is the same for ever. From the first change to the end of the table an index of buckets
/// of 2²¹ seconds (24 days) gives the segment that holds at the bucket's start: a lookup is a shift, a load and a
/// compare, and one more compare for each further change in the bucket. Moments before the index are found by bisection.
final class ZoneTable: Sendable {
    /// A stretch of time with one kind of clock, up to the start of the next one.
    struct Segment: Hashable, Sendable {
        let start: Int64
        let offset: Int32
        let kind: UInt16
    }

    /// Offset, flag and abbreviation of each kind of segment.
    let kinds: [ZoneOffset]

    /// In order of time, the first from `Int64.min`; a last one at `Int64.max` stops every walk.
    let segments: [Segment]

    /// What holds from ``end`` on, and before ``ruleStart``; nil if the last segment lasts.
    let rule: PosixRule?
    private let ruleKinds: (standard: Int, daylight: Int)

    /// The first second that is not in the table: `Int64.max` without a rule.
    let end: Int64

    /// Seconds before this one follow the rule too: only where there is nothing but a rule.
    let ruleStart: Int64

    /// The POSIX TZ string that the zone's file ends with, or that the zone was made of.
    let ruleText: String?

    /// The civil second from which on the last segment holds for ever: `Int64.max` if there is a rule.
    private let settledLocal: Int64

    /// Whether a change follows so soon on another that what they do to civil time overlaps.
    let isTangled: Bool

    private let index: [UInt16]
    private let indexStart: Int64

    /// A table of kinds, changes in order of time, and perhaps a rule for the time after them.
    ///
    /// - Parameter kinds: at least one; the first holds before the first change.
    convenience init(kinds: [ZoneOffset], changes: [TZifFile.Change], rule: PosixRule?, ruleText: String?) {
        var builder = Builder(kinds: kinds)
        builder.add(changes)
        if let rule { builder.extend(by: rule, after: changes.last?.second) }
        self.init(builder, ruleText: ruleText)
    }

    private init(_ builder: consuming Builder, ruleText: String?) {
        builder.finish()
        self.ruleText = ruleText
        kinds = builder.kinds
        segments = builder.segments
        rule = builder.rule
        ruleKinds = builder.ruleKinds
        end = builder.end
        ruleStart = builder.ruleStart
        settledLocal = Self.settledLocal(builder.segments, builder.rule)
        isTangled = Self.isTangled(builder.segments)
        (index, indexStart) = Self.index(of: builder.segments, end: builder.end)
    }

    // MARK: Instant to offset

    /// The offset at a second since 1970-01-01T00:00:00Z.
    func offset(at second: Int64) -> Int32 {
        let slot = UInt64(bitPattern: second &- indexStart) >> Self.bucketShift
        if slot < UInt64(index.count) {
            return segments[walk(from: Int(index[Int(slot)]), to: second)].offset
        }
        if let isDaylight = ruled(second) {
            return Int32(truncatingIfNeeded: kinds[isDaylight ? ruleKinds.daylight : ruleKinds.standard].offset.seconds)
        }
        return segments[bisect(second)].offset
    }

    /// The index in ``kinds`` of what holds at a second.
    func kind(at second: Int64) -> Int {
        if let isDaylight = ruled(second) { return isDaylight ? ruleKinds.daylight : ruleKinds.standard }
        return Int(segments[segment(at: second)].kind)
    }

    /// Whether the rule says daylight saving time; nil if the second lies in the table.
    private func ruled(_ second: Int64) -> Bool? {
        guard second >= end || second < ruleStart, let rule else { return nil }
        return rule.isDaylight(at: second)
    }

    /// The segment that a second lies in, if it lies in the table.
    func segment(at second: Int64) -> Int {
        let slot = UInt64(bitPattern: second &- indexStart) >> Self.bucketShift
        return slot < UInt64(index.count) ? walk(from: Int(index[Int(slot)]), to: second) : bisect(second)
    }

    private func walk(from first: Int, to second: Int64) -> Int {
        var number = first
        // The last segment begins at `Int64.max`, where no instant is.
        while segments[number &+ 1].start <= second { number = number &+ 1 }
        return number
    }

    private func bisect(_ second: Int64) -> Int {
        var low = 0
        var high = segments.count - 1
        // Most zones have kept one offset for years.
        if segments[high - 1].start <= second { return high - 1 }
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= second { low = middle } else { high = middle }
        }
        return low
    }

    // MARK: Civil time to instant

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

    private static func settledLocal(_ segments: [Segment], _ rule: PosixRule?) -> Int64 {
        guard rule == nil, segments.count >= 2 else { return .max }
        guard segments.count > 2 else { return .min }
        let offsets = (segments[segments.count - 3].offset, segments[segments.count - 2].offset)
        return segments[segments.count - 2].start &+ Int64(max(offsets.0, offsets.1))
    }

    // MARK: Index

    private static var bucketShift: UInt64 { 21 }

    /// The first second for which an index is worth its memory: 1900-01-01T00:00:00Z.
    fileprivate static var firstIndexed: Int64 { -2_208_988_800 }

    private static func index(of segments: [Segment], end: Int64) -> (index: [UInt16], start: Int64) {
        // The first segment has no start and the last is no segment.
        guard segments.count > 2, segments.count <= Int(UInt16.max) else { return ([], 0) }
        let start = max(segments[1].start, firstIndexed)
        let last = min(end, max(start, segments[segments.count - 2].start) &+ 1)
        guard last > start else { return ([], 0) }
        let count = (last &- start) >> Int64(bucketShift)
        // Beyond the table's own extent only a hostile file has changes; they are found by bisection.
        guard 1...8192 ~= count else { return ([], 0) }
        var index = [UInt16](repeating: 0, count: Int(count))
        var number = 0
        var slot = 0
        // Each segment holds from the first bucket that begins in it to the last.
        while slot < index.count {
            let bucket = start &+ Int64(slot) << Int64(bucketShift)
            while segments[number + 1].start <= bucket { number += 1 }
            let (length, overflow) = segments[number + 1].start.subtractingReportingOverflow(bucket &+ 1)
            let next = overflow ? index.count : min(index.count, slot + 1 + Int(length >> Int64(bucketShift)))
            for place in slot..<next { index[place] = UInt16(truncatingIfNeeded: number) }
            slot = next
        }
        return (index, start)
    }

    /// Two changes are tangled if the civil times that the first one skips or repeats reach into those of the second.
    private static func isTangled(_ segments: [Segment]) -> Bool {
        guard segments.count > 3 else { return false }
        for number in 2..<(segments.count - 1) {
            let before = segments[number - 2].offset
            let between = segments[number - 1].offset
            let after = segments[number].offset
            let (gap, overflow) = segments[number].start.subtractingReportingOverflow(segments[number - 1].start)
            if !overflow, gap < Int64(max(before, between)) &- Int64(min(between, after)) { return true }
        }
        return false
    }
}

extension ZoneTable: Equatable {
    static func == (left: ZoneTable, right: ZoneTable) -> Bool {
        if left === right { return true }
        guard left.segments.count == right.segments.count, left.rule == right.rule, left.end == right.end,
            left.ruleStart == right.ruleStart
        else { return false }
        return zip(left.segments, right.segments).allSatisfy { one, other in
            one.start == other.start && left.kinds[Int(one.kind)] == right.kinds[Int(other.kind)]
        }
    }
}

extension ZoneTable {
    /// Collects segments; every step leaves them in order, and neighbours that a person could tell apart.
    fileprivate struct Builder {
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
            segments.reserveCapacity(changes.count + 200)
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
            if from >= end {
                end = from &+ 1
                return
            }
            // A rule's change may fall a few days outside the year that it belongs to.
            for year in (Self.year(of: from) - 1)...2101 {
                let changes = rule.changes(in: year)
                append(changes.0, after: from)
                append(changes.1, after: from)
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
