extension LogRewriteWorker {
    /// Keeps a template of a stamp just converted, for the lines that follow.
    func learn(_ moment: StampConverter.Moment, _ target: Zone, in line: Span<UInt8>) {
        let match = moment.match
        let stamp = position + match.range.lowerBound
        if let known = template(at: stamp, length: match.range.count), stamp + match.range.count + 8 <= piece.count {
            // The template was right, and only what follows the stamp made the line take the long way.
            // Both addresses are in the memory that they belong to.
            let follow = unsafe (buffer.start + stamp + match.range.count).loadUnaligned(as: UInt64.self)
            unsafe following[known].remember(follow)
            return
        }
        guard options.rewritesEpochs == false || match.range.lowerBound <= 16,
            let stretch = stretch(of: moment, target),
            let template = LineTemplate(match, in: line, text, stretch, isZoneless: moment.isZoneless)
        else { return }
        if options.rewritesEpochs, !template.isAtLineStart { return }
        // The one that was used last stays.
        victim = (victim + 1) % Self.templateCount
        if victim == recent { victim = (victim + 1) % Self.templateCount }
        // The hits of the old one are counted before it goes; the index is below the number of templates.
        flushHits(victim)
        unsafe templates[victim] = template
        unsafe following[victim] = FollowingBytes()
        recent = victim
    }

    /// A template that fits a stamp of the line at the position.
    private func template(at stamp: Int, length: Int) -> Int? {
        for index in 0..<Self.templateCount {
            // The index is below the number of templates; the stamp lies within the piece.
            if unsafe templates[index].length == length && stamp - templates[index].before >= position
                && (!templates[index].isAtLineStart || stamp - templates[index].before == position)
                && templates[index].matches(buffer.start + stamp)
            {
                return index
            }
        }
        return nil
    }

    /// For which minutes of its day a moment's conversion holds.
    private func stretch(of moment: StampConverter.Moment, _ target: Zone) -> LineTemplate.Stretch? {
        let second = moment.instant.seconds
        let offset = moment.offset
        let difference = Int64(target.utcOffset(atSecond: second)) &- offset
        guard difference % 60 == 0, let day = floorDivide(moment.local, 86_400) else { return nil }
        // The time in which the target's clocks aren't changed, on the stamp's own clock.
        let kept = target.table.stretch(at: second)
        var first = (kept.start ?? -Self.far) &+ offset
        var last = (kept.end ?? Self.far) &+ offset
        switch moment.basis {
        case .offset: break
        case .other: return nil
        case .source, .name:
            // The source's own clock is the stamp's, or shows when the source's names change.
            guard let own = plainTime(moment) else { return nil }
            first = max(first, own.first)
            last = min(last, own.last)
        }
        // The time in which the target's clock shows the same day.
        let shown = moment.local &+ difference
        guard let shownDay = floorDivide(shown, 86_400) else { return nil }
        first = max(first, Int64(shownDay) * 86_400 &- difference)
        last = min(last, Int64(shownDay + 1) * 86_400 &- difference)
        let start = Int64(day) * 86_400
        let firstMinute = max(0, (first &- start &+ 59) / 60)
        let lastMinute = min(1439, (last &- start) / 60 &- 1)
        guard first < last, firstMinute <= lastMinute, last > start else { return nil }
        return LineTemplate.Stretch(
            day: day,
            minutes: Int(firstMinute)...Int(lastMinute),
            shift: Int(difference / 60) - (shownDay - day) * 1440,
            offset: offset
        )
    }

    /// Beyond every instant, and far from where sums would overflow.
    private static var far: Int64 { 1 << 50 }

    /// The time around a moment in which each time of the source's clock exists once with the same offset, on that
    /// clock.
    private func plainTime(_ moment: StampConverter.Moment) -> (first: Int64, last: Int64)? {
        let second = if case .name(let named) = moment.basis { named } else { moment.instant.seconds }
        let table = options.source.table
        let here = table.stretch(at: second)
        let offset = Int64(table.kinds[here.kind].offset.seconds)
        // A time moved out of a gap isn't on the source's clock.
        guard second &+ offset == moment.local else { return nil }
        var first = -Self.far
        var last = Self.far
        // Changes of clocks less than two days apart could overlap.
        let twoDays: Int64 = 172_800
        if let start = here.start {
            let previous = table.stretch(at: start &- 1)
            if let before = previous.start, start &- before < twoDays { return nil }
            first = start &+ max(offset, Int64(table.kinds[previous.kind].offset.seconds))
        }
        if let end = here.end {
            let next = table.stretch(at: end)
            if let after = next.end, after &- end < twoDays { return nil }
            last = end &+ min(offset, Int64(table.kinds[next.kind].offset.seconds))
        }
        if let start = here.start, let end = here.end, end &- start < twoDays { return nil }
        return (first, last)
    }

    private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int? {
        let quotient = value / divisor
        return Int(value % divisor < 0 ? quotient - 1 : quotient)
    }

    /// Forgets the templates of stamps without a year, but for those of one day: on another day the year may be
    /// another.
    func dropYearless(besides day: Int?) {
        for index in 0..<Self.templateCount {
            // The index is below the number of templates.
            guard unsafe templates[index].isYearless && templates[index].day != day else { continue }
            flushHits(index)
            unsafe templates[index] = LineTemplate()
        }
    }

    /// Counts the lines that a template served.
    func flushHits(_ index: Int) {
        // The index is below the number of templates.
        let hits = unsafe templates[index].hits
        guard hits > 0 else { return }
        unsafe templates[index].hits = 0
        converter.summary.stamps += hits
        if unsafe templates[index].isZoneless { converter.summary.zoneless += hits }
        if unsafe templates[index].isYearless { converter.summary.yearless += hits }
        if unsafe templates[index].isDateless { converter.summary.dateless += hits }
        if let name = unsafe StampLayout.at(UInt8(clamping: templates[index].layout))?.name {
            converter.summary.layouts[name, default: 0] += hits
        }
    }

    // MARK: Going back

    /// Keeps what is needed to go back to the line at the position, where a year is assumed for the first time.
    func setCheckpoint(_ match: StampMatch) {
        guard let month = match.month, let day = match.day else { return }
        for index in 0..<Self.templateCount { flushHits(index) }
        checkpoint = Checkpoint(
            month: month,
            day: day,
            year: converter.flow.year(month: month, day: day),
            position: position,
            resume: resume,
            hasStamp: hasStamp,
            isCopying: isCopying,
            copied: copied,
            outCount: outCount,
            lines: lines,
            linesWithoutStamp: linesWithoutStamp,
            flow: converter.flow,
            summary: converter.summary
        )
        // While the output is a copy, the input stays as it is.
        guard !isCopying, let snapshot else { return }
        unsafe snapshot.start.copyMemory(from: buffer.start + position, byteCount: piece.count - position)
    }

    /// Goes back to where a year was assumed.
    func goBack(to checkpoint: Checkpoint) {
        dropYearless(besides: nil)
        for index in 0..<Self.templateCount { flushHits(index) }
        position = checkpoint.position
        resume = checkpoint.resume
        hasStamp = checkpoint.hasStamp
        isCopying = checkpoint.isCopying
        copied = checkpoint.copied
        outCount = checkpoint.outCount
        lines = checkpoint.lines
        linesWithoutStamp = checkpoint.linesWithoutStamp
        converter.flow = checkpoint.flow
        converter.summary = checkpoint.summary
        isDone = false
        self.checkpoint = nil
        guard !checkpoint.isCopying, let snapshot else { return }
        unsafe (buffer.start + position).copyMemory(from: snapshot.start, byteCount: piece.count - position)
    }

    // MARK: Output

    var output: UnsafeRawBufferPointer {
        guard isCopying else {
            // In place: all of the piece, once.
            let count = isDone && !isWritten ? piece.count : 0
            return unsafe UnsafeRawBufferPointer(start: buffer.start, count: count)
        }
        return unsafe UnsafeRawBufferPointer(start: out.start, count: outCount)
    }

    /// All of the output of a finished piece, whether written or not.
    var finished: UnsafeRawBufferPointer {
        unsafe isCopying
            ? UnsafeRawBufferPointer(start: out.start, count: finishedCount)
            : UnsafeRawBufferPointer(start: buffer.start, count: piece.count)
    }

    func clearOutput() {
        if isDone { isWritten = true }
        finishedCount = outCount
        outCount = 0
    }

    /// Copies the end of the piece behind the last stamp; false if there is no room yet.
    func finishOutput() -> Bool {
        guard isCopying else { return true }
        let count = piece.count - copied
        guard outCount + count <= out.capacity else { return false }
        // There is room.
        unsafe (out.start + outCount).copyMemory(from: buffer.start + copied, byteCount: count)
        outCount += count
        copied = piece.count
        return true
    }
}
