/// Cuts what an input gives into pieces at line ends.
///
/// Used by one thread at a time. Reading stays in one place and in order, whatever the number of workers: that way a
/// pipe, a file that grows and one that shrinks are all read to the end that they have at that moment.
final class LogSource {
    private let input: LogInput
    // The beginning of a line whose end hasn't been read yet.
    private let rest: RawBuffer
    private var restCount = 0
    private var number = 0
    private var isInsideLine = false
    private var isAtEnd = false

    /// How the reading ended; `.end` as long as nothing went wrong.
    private(set) var ending = InputFile.Outcome.end

    /// - Parameter capacity: the size of the workers' buffers.
    init(_ input: LogInput, capacity: Int) {
        self.input = input
        self.rest = RawBuffer(capacity: capacity)
    }

    /// Fills a buffer with the next piece; nil at the end.
    func next(into buffer: RawBuffer) -> LogPiece? {
        // What was kept came out of a buffer of the same size.
        unsafe buffer.start.copyMemory(from: rest.start, byteCount: restCount)
        var count = restCount
        restCount = 0
        fill(buffer, &count)
        guard count > 0 else { return nil }
        let whole = isAtEnd ? count : wholeLines(buffer, count)
        if whole < count {
            restCount = count - whole
            // The kept bytes are fewer than the buffer has, and so fewer than there is room for.
            unsafe rest.start.copyMemory(from: buffer.start + whole, byteCount: restCount)
        }
        let piece = LogPiece(
            number: number,
            count: whole,
            startsInsideLine: isInsideLine,
            endsInsideLine: !isAtEnd && !endsLine(buffer, whole),
            isLast: isAtEnd
        )
        isInsideLine = piece.endsInsideLine
        number += 1
        return piece
    }

    /// Reads until the buffer is full, the input pauses after a whole line, or there is no more.
    private func fill(_ buffer: RawBuffer, _ count: inout Int) {
        var hasLine = false
        while count < buffer.capacity, !isAtEnd {
            // A pause of the input: what is there is shown.
            if input.canPause, hasLine, !input.isReady { return }
            let outcome = unsafe input.read(into: buffer.start + count, count: buffer.capacity - count)
            switch outcome {
            case .bytes(let got):
                if input.canPause, !hasLine {
                    // The bytes just read.
                    hasLine = unsafe ByteSearch.first(0x0A, in: buffer.start + count, count: got) != nil
                }
                count += got
            case .end:
                isAtEnd = true
            case .interrupted, .failed:
                ending = outcome
                isAtEnd = true
            }
        }
    }

    /// The length of the whole lines at the start of the buffer; all of it if there is no line end.
    private func wholeLines(_ buffer: RawBuffer, _ count: Int) -> Int {
        guard let last = unsafe ByteSearch.last(0x0A, in: buffer.start, count: count) else { return count }
        return last + 1
    }

    private func endsLine(_ buffer: RawBuffer, _ count: Int) -> Bool {
        // The count is positive and within the buffer.
        unsafe count > 0 && buffer.start.load(fromByteOffset: count - 1, as: UInt8.self) == 0x0A
    }
}
