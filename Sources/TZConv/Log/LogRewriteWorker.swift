/// Rewrites the stamps of one piece of a log after the other.
///
/// Most lines take the short way: the line's stamp is that of a ``LineTemplate`` but for digits of the clock. The others
/// take the long way, through ``StampReader`` and ``StampConverter``, and leave a template behind.
@safe
final class LogRewriteWorker: LogWorker, @unchecked Sendable {
    // Sendable: used by one thread at a time, the pipeline sees to that.
    let buffer: RawBuffer
    let out: RawBuffer
    let snapshot: RawBuffer?
    // With `verifies` the input as it was.
    private let original: RawBuffer?
    private var verifier: LogVerifier?
    let options: LogOptions
    let reader: StampReader
    let templates: UnsafeMutablePointer<LineTemplate>
    let following: UnsafeMutablePointer<FollowingBytes>
    static var templateCount: Int { 8 }
    let usesTemplates: Bool
    let skipsUnmarked: Bool

    var converter: StampConverter
    var text = StampText()
    var piece = LogPiece(number: 0, count: 0, startsInsideLine: false, endsInsideLine: false, isLast: false)
    // The start of the line that comes next, and, within it, where to go on.
    var position = 0
    var resume = 0
    // Whether the line has had a stamp.
    var hasStamp = false
    // With `isCopying` the output is in `out`, and the input is copied up to `copied`.
    var isCopying = false
    var copied = 0
    var outCount = 0
    var isDone = false
    var isWritten = false
    var finishedCount = 0
    var recent = 0
    var victim = 0
    var lines = 0
    var linesWithoutStamp = 0
    // The lines of earlier pieces, as far as this worker did them.
    var linesBefore = 0
    var checkpoint: Checkpoint?

    /// Where a piece is gone back to if an assumption about the lines before it was wrong.
    struct Checkpoint {
        let month: Int
        let day: Int
        let year: Int?
        let position: Int
        let resume: Int
        let hasStamp: Bool
        let isCopying: Bool
        let copied: Int
        let outCount: Int
        let lines: Int
        let linesWithoutStamp: Int
        let flow: LogFlow
        let summary: LogSummary
    }

    /// - Parameters:
    ///   - isAlone: whether there are no other workers, so that nothing need ever be done again.
    init(_ options: LogOptions, flow: LogFlow, date: CivilDate, isAlone: Bool) {
        self.options = options
        buffer = RawBuffer(capacity: options.pieceSize)
        // Stamps may become longer, and columns may be added; what doesn't fit is written in between.
        // A whole piece must have room if it is to be compared with what it was.
        let room = options.verifies ? options.pieceSize * 3 : options.pieceSize + options.pieceSize / 4
        out = RawBuffer(capacity: room + (options.targets.count + 1) * 1024)
        original = options.verifies ? RawBuffer(capacity: options.pieceSize) : nil
        verifier = options.verifies ? options.targets.first.map { LogVerifier(options, target: $0) } : nil
        snapshot = isAlone ? nil : RawBuffer(capacity: options.pieceSize)
        reader = StampReader(scope: options.scope)
        converter = StampConverter(options, flow: flow, date: date)
        usesTemplates = options.usesTemplates && options.targets.count == 1 && options.observer == nil
        skipsUnmarked = !options.rewritesEpochs && options.layout.map { $0.scope == .stamps } ?? true
        unsafe templates = .allocate(capacity: Self.templateCount)
        unsafe following = .allocate(capacity: Self.templateCount)
        // Fresh memory of the right size.
        unsafe templates.initialize(repeating: LineTemplate(), count: Self.templateCount)
        unsafe following.initialize(repeating: FollowingBytes(), count: Self.templateCount)
    }

    deinit {
        // Both hold nothing that would have to be released.
        unsafe templates.deallocate()
        unsafe following.deallocate()
    }

    // MARK: Pieces

    func begin(_ piece: LogPiece, after flow: LogFlow, isExact: Bool) {
        self.piece = piece
        position = 0
        resume = 0
        hasStamp = false
        isCopying = false
        copied = 0
        outCount = 0
        isDone = false
        isWritten = false
        linesBefore += lines
        lines = 0
        linesWithoutStamp = 0
        checkpoint = nil
        // Both buffers have the size of a piece.
        if let original { unsafe original.start.copyMemory(from: buffer.start, byteCount: piece.count) }
        converter.summary = LogSummary()
        converter.isExact = isExact
        converter.flow = flow
        if !isExact {
            converter.flow.clock = nil
            dropYearless(besides: nil)
        }
    }

    func settle(_ flow: LogFlow) -> Bool {
        guard !converter.isExact else { return true }
        converter.isExact = true
        var isRight = true
        if let checkpoint, flow.year(month: checkpoint.month, day: checkpoint.day) != checkpoint.year {
            goBack(to: checkpoint)
            converter.flow.day = flow.day
            isRight = false
        } else if checkpoint == nil {
            converter.flow.day = flow.day
        }
        converter.flow.clock = converter.flow.clock ?? flow.clock
        converter.flow.order = converter.flow.order ?? flow.order
        converter.flow.isFlush = converter.flow.isFlush ?? flow.isFlush
        converter.flow.isOpaque = flow.isOpaque
        converter.flow.fold = flow.fold
        converter.flow.unprovenInFold = flow.unprovenInFold
        return isRight
    }

    var flow: LogFlow { converter.flow }

    func report(to summary: inout LogSummary) {
        for index in 0..<Self.templateCount { flushHits(index) }
        verify()
        converter.summary.lines = lines
        converter.summary.linesWithoutStamp = linesWithoutStamp
        summary.add(converter.summary)
    }

    /// Converts the finished piece back, if that is wanted.
    private func verify() {
        guard var verifier, let original, !converter.flow.isOpaque else { return }
        let day = converter.flow.day.flatMap(CivilDate.init(daysSinceEpoch:))
        verifier.days = [day, converter.date].compactMap(\.self)
        let output = unsafe finished
        // The piece as it was, and its output, which nothing changes any more.
        let before = unsafe Span<UInt8>(
            _unsafeElements: UnsafeBufferPointer(
                start: original.start.assumingMemoryBound(to: UInt8.self),
                count: piece.count
            )
        )
        unsafe verifier.verify(before, Span<UInt8>(_unsafeBytes: output), into: &converter.summary)
        self.verifier = verifier
    }

    // MARK: Lines

    func run() -> LogPause {
        guard !isDone else { return .done }
        if piece.number == 0, position == 0, startsAsUTF16 {
            converter.flow.isOpaque = true
            converter.flow.isFlush = false
            converter.summary.isUTF16 = true
        }
        // Whether a line that begins with a blank continues another one must be known first.
        if !converter.isExact, converter.flow.isFlush == nil { return .needsFlow }
        if converter.flow.isOpaque {
            position = piece.count
        } else if piece.startsInsideLine, position == 0 {
            // The rest of a line whose beginning was searched in an earlier piece.
            let end = unsafe ByteSearch.first(0x0A, in: buffer.start, count: piece.count)
            position = end.map { $0 + 1 } ?? piece.count
        }
        while position < piece.count {
            runFast()
            guard position < piece.count else { break }
            if let pause = runSlow() { return pause }
        }
        guard finishOutput() else { return .needsRoom }
        isDone = true
        return .done
    }

    /// Whether the bytes begin with the mark of UTF-16, in either order of bytes.
    private var startsAsUTF16: Bool {
        guard piece.count >= 2 else { return false }
        // The first two bytes of the piece.
        let mark = unsafe buffer.start.loadUnaligned(as: UInt16.self)
        return mark == 0xFEFF || mark == 0xFFFE
    }

    /// The short way, as far as it goes: stops before the first line that needs the long one.
    private func runFast() {
        guard usesTemplates, resume == 0 else { return }
        let base = unsafe buffer.start
        let templates = unsafe self.templates
        let following = unsafe self.following
        let end = piece.count
        let outStart = unsafe out.start
        let outLimit = out.capacity - 128
        let isFlush = converter.flow.isFlush == true && !options.rewritesAll
        let skipsUnmarked = self.skipsUnmarked
        let rewritesAll = options.rewritesAll
        let prepends = options.prepends
        var position = self.position
        var copied = self.copied
        var outCount = self.outCount
        var isCopying = self.isCopying
        var recent = self.recent
        var lines = 0
        var unstamped = 0
        var clock = Int64.min
        // Every address below lies in the buffer or in the slack around it: positions stay below `end`, a template
        // reaches at most 64 bytes beyond.
        while position < end {
            let line = unsafe base + position
            var stamp = -1
            var lineEnd = -1
            if isFlush {
                let first = unsafe line.load(as: UInt8.self)
                if first == 0x20 || first == 0x09 {
                    lineEnd =
                        unsafe ByteSearch.first(0x0A, in: line, count: end - position).map { $0 + position } ?? end
                    lines &+= 1
                    unstamped &+= 1
                    position = lineEnd &+ 1
                    continue
                }
            }
            if unsafe templates[recent].isAtLineStart {
                let place = unsafe position &+ templates[recent].before
                // What follows the stamp is looked at as well, and must not lie beyond the piece.
                if unsafe place &+ templates[recent].length &+ 8 <= end && templates[recent].matches(base + place) {
                    stamp = place
                }
            }
            if stamp < 0 {
                lineEnd = unsafe ByteSearch.first(0x0A, in: line, count: end - position).map { $0 + position } ?? end
                if lineEnd &- position > options.searchLimit { break }
                guard let mark = unsafe MarkSearch.first(in: base, from: position, to: lineEnd) else {
                    guard skipsUnmarked, unsafe !MarkSearch.hasOther(in: base, from: position, to: lineEnd) else {
                        break
                    }
                    lines &+= 1
                    unstamped &+= 1
                    position = lineEnd &+ 1
                    continue
                }
                let place = unsafe mark &- templates[recent].colonOffset
                if unsafe !templates[recent].isAtLineStart && place &- templates[recent].before >= position
                    && place &+ templates[recent].length &+ 8 <= end && templates[recent].matches(base + place)
                {
                    stamp = place
                } else {
                    guard let found = unsafe find(templates, recent, position, mark) else { break }
                    recent = found.template
                    stamp = found.stamp
                }
                // A stamp without a clock mark may stand before the one that was found, or the line be no record.
                if unsafe !templates[recent].isAtLineStart
                    && (MarkSearch.hasOther(in: base, from: position, to: stamp - 1)
                        || isFlush && line.loadUnaligned(as: UInt64.self) == Self.causeStart)
                {
                    break
                }
            }
            let length = unsafe templates[recent].length
            let follow = unsafe (base + stamp + length).loadUnaligned(as: UInt64.self)
            guard unsafe following[recent].areHarmless(follow) else { break }
            if unsafe !prepends && !isCopying && templates[recent].isInPlace {
                if unsafe templates[recent].isZoneless { clock = unsafe templates[recent].second(of: base + stamp) }
                unsafe templates[recent].write(base + stamp, to: base + stamp)
            } else {
                isCopying = true
                // Before the line, or in the place of the stamp.
                let place = prepends ? position : stamp
                let count = place &- copied
                if outCount &+ count > outLimit { break }
                if unsafe templates[recent].isZoneless { clock = unsafe templates[recent].second(of: base + stamp) }
                unsafe (outStart + outCount).copyMemory(from: base + copied, byteCount: count)
                outCount &+= count
                unsafe templates[recent].write(base + stamp, to: outStart + outCount)
                outCount &+= unsafe templates[recent].newLength
                copied = prepends ? position : stamp &+ length
                if prepends {
                    // There is room for more than this.
                    unsafe (outStart + outCount).storeBytes(of: 0x09, as: UInt8.self)
                    outCount &+= 1
                }
            }
            unsafe templates[recent].hits &+= 1
            if lineEnd < 0 {
                let rest = stamp &+ length
                lineEnd = unsafe ByteSearch.first(0x0A, in: base + rest, count: end - rest).map { $0 + rest } ?? end
            }
            if rewritesAll,
                unsafe !skipsUnmarked || lineEnd - position > options.searchLimit
                    || MarkSearch.canHaveStamp(in: base, from: stamp + length, to: lineEnd)
            {
                // The rest of the line takes the long way.
                resume = stamp &+ length &- position
                hasStamp = true
                break
            }
            lines &+= 1
            position = lineEnd &+ 1
        }
        self.position = min(position, end)
        self.copied = copied
        self.outCount = outCount
        self.isCopying = isCopying
        self.recent = recent
        self.lines += lines
        linesWithoutStamp += unstamped
        if clock != .min { converter.flow.clock = clock }
    }

    /// The first eight bytes of `Caused by: `, as they lie in memory.
    private static let causeStart = UInt64(littleEndian: 0x6220_6465_7375_6143)

    /// Another template that fits a line.
    private func find(
        _ templates: UnsafeMutablePointer<LineTemplate>,
        _ recent: Int,
        _ position: Int,
        _ mark: Int
    ) -> (template: Int, stamp: Int)? {
        var index = recent
        for _ in 0..<Self.templateCount {
            // The index is below the number of templates, the stamp lies within the line.
            let isAtStart = unsafe templates[index].isAtLineStart
            let stamp = unsafe isAtStart ? position + templates[index].before : mark - templates[index].colonOffset
            if unsafe stamp - templates[index].before >= position && stamp + templates[index].length + 8 <= piece.count
                && templates[index].matches(buffer.start + stamp)
            {
                return (index, stamp)
            }
            index = (index + 1) % Self.templateCount
        }
        return nil
    }
}
