/// Takes a log through as many workers as there are processors, in pieces, with the order kept.
///
/// Memory is bounded: each worker has its own buffers, takes the next piece of the input when it is its turn to read,
/// works on it while others read and write, and waits for its turn to write.
@safe
final class LogPipeline<Worker: LogWorker>: @unchecked Sendable {
    // Sendable: the source and the number of threads are touched within `reading`, everything else that changes within
    // `writing`.
    private let source: LogSource
    private let makeWorker: @Sendable () -> Worker
    private let write: @Sendable (UnsafeRawBufferPointer) -> Descriptor.Outcome
    private let reading = Monitor()
    private let writing = Monitor()
    private let threadLimit: Int
    private var threads: [WorkerThread] = []
    private var hasStarted = false
    private var turn = 0
    private var flow: LogFlow
    private var outcome = Descriptor.Outcome.done
    private var summary: LogSummary
    private let progress: (@Sendable (Int) -> Void)?
    private var bytesDone = 0

    /// - Parameters:
    ///   - threads: the largest number of threads to use; with 1 everything is done by the caller's own.
    ///   - write: takes the output, piece by piece and in order, never by two threads at once.
    ///   - progress: told now and then how many bytes of the input are done.
    init(
        _ source: LogSource,
        threads: Int,
        flow: LogFlow,
        summary: LogSummary,
        makeWorker: @escaping @Sendable () -> Worker,
        write: @escaping @Sendable (UnsafeRawBufferPointer) -> Descriptor.Outcome,
        progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.source = source
        self.threadLimit = threads
        self.flow = flow
        self.summary = summary
        self.makeWorker = makeWorker
        unsafe self.write = write
        self.progress = progress
    }

    /// Works until the input ends or the output fails.
    func run() -> (summary: LogSummary, flow: LogFlow, outcome: Descriptor.Outcome) {
        work()
        for thread in reading.locked({ threads }) { thread.join() }
        return writing.locked { (summary, flow, outcome) }
    }

    private func work() {
        let worker = makeWorker()
        while let piece = take(worker) {
            var pause = worker.run()
            guard waitForTurn(piece.number) else { return }
            // From here to `pass` no other thread writes or changes the flow.
            if !worker.settle(flow) { pause = worker.run() }
            while pause != .done {
                if case .needsRoom = pause, !put(worker) { break }
                pause = worker.run()
            }
            _ = put(worker)
            pass(worker, piece)
        }
    }

    /// Reads the next piece; nil at the end or when there is no use for more.
    private func take(_ worker: Worker) -> LogPiece? {
        reading.locked {
            let (isStopped, _, _) = state()
            guard !isStopped, let piece = source.next(into: worker.buffer) else { return nil }
            let (_, flow, turn) = state()
            worker.begin(piece, after: flow, isExact: turn == piece.number)
            // A short input is not worth a thread.
            if !hasStarted, !piece.isLast, piece.count > worker.buffer.capacity / 2 { startThreads() }
            return piece
        }
    }

    private func state() -> (isStopped: Bool, flow: LogFlow, turn: Int) {
        writing.locked { (outcome != .done, flow, turn) }
    }

    private func startThreads() {
        hasStarted = true
        for _ in 1..<max(1, threadLimit) {
            // Fewer threads do the same work.
            guard let thread = WorkerThread({ [self] in work() }) else { return }
            threads.append(thread)
        }
    }

    /// Waits until all earlier pieces are written; false if the output has failed.
    private func waitForTurn(_ number: Int) -> Bool {
        writing.locked {
            while turn != number, outcome == .done { writing.wait() }
            return outcome == .done
        }
    }

    /// Writes what the worker has; false if that failed.
    private func put(_ worker: Worker) -> Bool {
        let bytes = unsafe worker.output
        let result = unsafe bytes.isEmpty ? .done : write(bytes)
        worker.clearOutput()
        guard result != .done else { return true }
        writing.locked {
            outcome = result
            writing.wakeAll()
        }
        return false
    }

    private func pass(_ worker: Worker, _ piece: LogPiece) {
        worker.report(to: &summary)
        bytesDone += piece.count
        progress?(bytesDone)
        writing.locked {
            flow = worker.flow
            turn += 1
            writing.wakeAll()
        }
    }
}
