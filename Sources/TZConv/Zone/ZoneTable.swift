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
    let ruleKinds: (standard: Int, daylight: Int)

    /// The first second that is not in the table: `Int64.max` without a rule.
    let end: Int64

    /// Seconds before this one follow the rule too: only where there is nothing but a rule.
    let ruleStart: Int64

    /// The POSIX TZ string that the zone's file ends with, or that the zone was made of.
    let ruleText: String?

    /// The civil second from which on the last segment holds for ever: `Int64.max` if there is a rule.
    let settledLocal: Int64

    /// Whether a change follows so soon on another that what they do to civil time overlaps.
    let isTangled: Bool

    let index: [UInt16]
    let indexStart: Int64

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
