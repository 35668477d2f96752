/// Looks ahead into a log for what its first lines depend on: the year that they leave out, the order of day and month.
///
/// Only inputs that can be read out of turn have a preview.
struct LogPreview {
    private let input: LogInput
    private let options: LogOptions
    private let reader: StampReader
    private let buffer: RawBuffer

    /// Files up to this size are looked at line by line; of larger ones a sample of lines tells the years.
    private static let wholeSize = 8 * 1024 * 1024

    /// How far samples of a large file are apart, in bytes: no year's log is that short if the file is that long.
    private static let sampleStep = 64 * 1024

    /// The most samples.
    private static let sampleLimit = 4096

    init(_ input: LogInput, _ options: LogOptions) {
        self.input = input
        self.options = options
        reader = StampReader()
        buffer = RawBuffer(capacity: Self.sampleStep)
    }

    /// The flow before the first line.
    func flow(of date: CivilDate) -> LogFlow {
        var flow = LogFlow()
        flow.firstYear = options.year
        flow.order = options.order
        flow.latestDay = date.daysSinceEpoch + 1
        if options.rewritesAll { flow.isFlush = false }
        let size = input.size
        guard size > 0, options.year == nil || options.order == nil else { return flow }
        var needsYear = false
        var needsOrder = false
        for offset in [0, size / 2, max(0, size - Self.sampleStep)] {
            forEachStamp(from: offset, count: Self.sampleStep) { match in
                if Self.isYearless(match) { needsYear = true }
                if match.order != nil { needsOrder = true }
                return true
            }
        }
        if needsYear, options.year == nil { flow.firstYear = firstYear(size, latest: flow.latestDay) }
        if needsOrder, options.order == nil { flow.order = order(size) }
        return flow
    }

    private static func isYearless(_ match: StampMatch) -> Bool {
        match.instant == nil && match.parts.contains(.day) && !match.parts.contains(.year)
    }

    /// The year of the first stamp without one: the last one lies before the file's date, and between them the months
    /// wrap some number of times.
    private func firstYear(_ size: Int, latest: Int?) -> Int? {
        var days: [(month: Int, day: Int)] = []
        let take: (StampMatch) -> Bool = { match in
            guard Self.isYearless(match), let month = match.month, let day = match.day else { return true }
            if days.last?.month != month || days.last?.day != day { days.append((month, day)) }
            return true
        }
        if size <= Self.wholeSize {
            forEachStamp(from: 0, count: size, take)
        } else {
            let step = max(Self.sampleStep, size / Self.sampleLimit)
            for offset in stride(from: 0, to: size - Self.sampleStep, by: step) {
                forEachStamp(from: offset, count: 4096) { match in
                    _ = take(match)
                    return !Self.isYearless(match)
                }
            }
            forEachStamp(from: size - Self.sampleStep, count: Self.sampleStep, take)
        }
        guard let last = days.last, let first = days.first else { return nil }
        // How many years later than the first each stamp is.
        var steps = [0]
        for (before, after) in zip(days, days.dropFirst()) {
            steps.append((steps.last ?? 0) + LogFlow.yearStep(from: before, to: after))
        }
        var flow = LogFlow()
        flow.latestDay = latest
        guard let lastYear = flow.lastYear(last.month, last.day) else { return nil }
        let year = lastYear - (steps.last ?? 0)
        // A 29 February must be in a leap year; there are at most eight years from one to the next.
        let leapSteps = zip(days, steps).filter { $0.0.month == 2 && $0.0.day == 29 }.map(\.1)
        return (0...8).map { year - $0 }.first { candidate in leapSteps.allSatisfy { CivilDate.isLeap(candidate + $0) }
        }
            ?? CivilDate(year: year, month: first.month, day: first.day)?.year
    }

    /// The order of day and month, by the first stamp that can be read in one way only.
    private func order(_ size: Int) -> StampDateOrder? {
        var order: StampDateOrder?
        forEachStamp(from: 0, count: size) { match in
            guard let known = match.order, !match.isOrderUndecided, match.month != match.day else { return true }
            order = known
            return false
        }
        return order
    }

    /// Calls the body with the first stamp of each whole line in a part of the input, until it returns false.
    private func forEachStamp(from start: Int, count: Int, _ body: (StampMatch) -> Bool) {
        var offset = start
        let end = start + count
        var isInLine = start > 0
        while offset < end {
            let got = input.peek(at: offset, into: buffer, count: min(buffer.capacity, end - offset))
            guard got > 0 else { return }
            let isLast = offset + got >= end
            var position = 0
            while position < got {
                // Within what was read.
                let found = unsafe ByteSearch.first(0x0A, in: buffer.start + position, count: got - position)
                // A line that isn't whole is looked at with the next part, unless it fills all of this one.
                if found == nil, !isLast, position > 0 { break }
                let lineEnd = found.map { $0 + position } ?? got
                if !isInLine, let match = stamp(position, lineEnd), !body(match) { return }
                isInLine = found == nil
                position = lineEnd + 1
            }
            offset += min(position, got)
        }
    }

    /// The first stamp of a line in the buffer.
    private func stamp(_ start: Int, _ end: Int) -> StampMatch? {
        // Within the buffer, which has slack before and behind.
        guard unsafe MarkSearch.canHaveStamp(in: buffer.start, from: start, to: end) else { return nil }
        let line = unsafe Span<UInt8>(
            _unsafeElements: UnsafeBufferPointer(
                start: (buffer.start + start).assumingMemoryBound(to: UInt8.self),
                count: end - start
            )
        )
        return reader.first(in: line)
    }
}
