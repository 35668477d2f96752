extension ZoneTable {
    /// Buckets of 2²¹ seconds: of 646,554 buckets of the zones of 2026f 20 hold two changes and none holds more.
    static var bucketShift: UInt64 { 21 }

    /// The first second for which an index is worth its memory: 1900-01-01T00:00:00Z.
    static var firstIndexed: Int64 { -2_208_988_800 }

    /// The number of the segment at the start of each bucket, and the first bucket's start.
    static func index(of segments: [Segment], end: Int64) -> (index: [UInt16], start: Int64) {
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
    static func isTangled(_ segments: [Segment]) -> Bool {
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
