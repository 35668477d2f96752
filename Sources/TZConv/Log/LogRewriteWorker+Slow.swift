extension LogRewriteWorker {
    /// The long way for the line at the position; a reason to pause if there is one.
    func runSlow() -> LogPause? {
        let rest = piece.count - position
        // Within the piece.
        let found = unsafe ByteSearch.first(0x0A, in: buffer.start + position, count: rest)
        let lineEnd = found.map { $0 + position } ?? piece.count
        let searched = min(lineEnd, position + options.searchLimit)
        if let pause = rewriteLine(to: searched, lineEnd) { return pause }
        lines += 1
        resume = 0
        hasStamp = false
        position = min(lineEnd + 1, piece.count)
        return nil
    }

    private func rewriteLine(to searched: Int, _ lineEnd: Int) -> LogPause? {
        let start = position
        // The line's bytes don't move, and where they change it is behind what is still to be read.
        let line = unsafe Span<UInt8>(
            _unsafeElements: UnsafeBufferPointer(
                start: (buffer.start + start).assumingMemoryBound(to: UInt8.self),
                count: searched - start
            )
        )
        if resume == 0, !canHaveStamp(line, start, searched) {
            countUnstamped(isLong: searched < lineEnd)
            return nil
        }
        while let match = next(in: line, from: resume) {
            if converter.flow.isFlush == nil {
                guard converter.isExact else { return .needsFlow }
                converter.flow.isFlush = !line.byte(0).isBlank
            }
            guard hasRoom(for: start + match.range.lowerBound) else { return .needsRoom }
            if let pause = rewrite(match, in: line) { return pause }
            hasStamp = true
            resume = match.range.upperBound
            if !options.rewritesAll { return nil }
        }
        if !hasStamp || options.rewritesAll && searched < lineEnd { countUnstamped(isLong: searched < lineEnd) }
        return nil
    }

    /// The quick part of the search: lines that are no records, or have no place where a stamp could be.
    private func canHaveStamp(_ line: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if options.rewritesAll || converter.flow.isFlush != true {
            guard skipsUnmarked else { return true }
        } else {
            if line.byte(0).isBlank || continues(line) { return false }
            guard skipsUnmarked else { return true }
        }
        // Within the piece, and slack lies behind it.
        return unsafe MarkSearch.canHaveStamp(in: buffer.start, from: start, to: end)
    }

    private static let cause: StaticString = "Caused by: "

    /// Whether a line that doesn't begin with a blank goes on with a stack trace all the same.
    private func continues(_ line: Span<UInt8>) -> Bool {
        for index in 0..<Self.cause.utf8CodeUnitCount {
            // The index is below the length of the text.
            guard unsafe line.byte(index) == Self.cause.utf8Start[index] else { return false }
        }
        return true
    }

    private func countUnstamped(isLong: Bool) {
        if !hasStamp { linesWithoutStamp += 1 }
        if isLong { converter.summary.longLines += 1 }
    }

    /// The next stamp of the layouts that are looked for.
    private func next(in line: Span<UInt8>, from index: Int) -> StampMatch? {
        guard let layout = options.layout else { return reader.first(in: line, from: index) }
        var place = index
        while place < line.count {
            if let match = reader.match(layout, in: line, at: place) { return match }
            place += 1
        }
        return nil
    }

    /// Whether what lies before an index can be put out, and the stamps of that index too.
    private func hasRoom(for index: Int) -> Bool {
        guard isCopying else { return true }
        return outCount + (index - copied) + (options.targets.count + 1) * (StampText.capacity + 1) <= out.capacity
    }

    /// Converts one stamp of the line and puts it out.
    private func rewrite(_ match: StampMatch, in line: Span<UInt8>) -> LogPause? {
        let before = converter.isExact ? nil : converter
        let isYearless = match.parts.contains(.day) && !match.parts.contains(.year) && match.instant == nil
        if isYearless, !converter.isExact, checkpoint == nil { setCheckpoint(match) }
        switch converter.moment(of: match, in: line) {
        case .needsFlow:
            if let before { converter = before }
            return .needsFlow
        case .left:
            break
        case .moment(let moment):
            put(moment, in: line)
        }
        if isYearless { dropYearless(besides: converter.flow.day) }
        return nil
    }

    /// Puts out the converted stamp, and keeps a template of it if it can have one.
    private func put(_ moment: StampConverter.Moment, in line: Span<UInt8>) {
        let range = moment.match.range
        if let observer = options.observer {
            observer(moment, line, linesBefore + lines + 1)
            count(moment)
            return
        }
        if options.prepends {
            prepend(moment, in: line)
            return
        }
        guard let target = options.targets.first,
            converter.write(moment, of: line, in: target, into: &text)
        else {
            converter.summary.impossible += 1
            return
        }
        // The template is made before the line is changed.
        if usesTemplates, !hasStamp { learn(moment, target, in: line) }
        count(moment)
        let isQuoted = moment.match.instant != nil && isBareJSON(range, in: line)
        replace(position + range.lowerBound, position + range.upperBound, isQuoted: isQuoted)
    }

    private func count(_ moment: StampConverter.Moment) {
        converter.summary.stamps += 1
        if moment.isZoneless { converter.summary.zoneless += 1 }
        if let name = moment.match.layout?.name { converter.summary.layouts[name, default: 0] += 1 }
    }

    /// Whether a number is a value of JSON without quotes: a date in its place needs them.
    private func isBareJSON(_ range: Range<Int>, in line: Span<UInt8>) -> Bool {
        var index = range.lowerBound - 1
        while line.byte(index) == 0x20 { index -= 1 }
        return line.byte(index) == UInt8(ascii: ":") && line.byte(index - 1) == UInt8(ascii: "\"")
    }

    /// Puts the columns of all targets before the line.
    private func prepend(_ moment: StampConverter.Moment, in line: Span<UInt8>) {
        var isFirst = true
        for target in options.targets {
            guard converter.write(moment, of: line, in: target, into: &text) else {
                converter.summary.impossible += 1
                continue
            }
            if usesTemplates, !hasStamp { learn(moment, target, in: line) }
            if isFirst { copy(upTo: position) }
            isFirst = false
            append(isQuoted: false)
            append(0x09)
        }
        if !isFirst { count(moment) }
    }

    /// Puts the converted stamp in the place of some bytes of the buffer.
    private func replace(_ start: Int, _ end: Int, isQuoted: Bool) {
        if !isCopying, !isQuoted, text.count == end - start {
            for index in 0..<text.count {
                // Within the piece.
                unsafe (buffer.start + start + index).storeBytes(of: text[index], as: UInt8.self)
            }
            return
        }
        copy(upTo: start)
        append(isQuoted: isQuoted)
        copied = end
    }

    /// Copies the input up to an index to the output.
    private func copy(upTo index: Int) {
        isCopying = true
        // There is room, as was checked.
        unsafe (out.start + outCount).copyMemory(from: buffer.start + copied, byteCount: index - copied)
        outCount += index - copied
        copied = index
    }

    private func append(isQuoted: Bool) {
        if isQuoted { append(0x22) }
        for index in 0..<text.count { append(text[index]) }
        if isQuoted { append(0x22) }
    }

    private func append(_ byte: UInt8) {
        // There is room, as was checked.
        unsafe (out.start + outCount).storeBytes(of: byte, as: UInt8.self)
        outCount += 1
    }
}
