/// Moves the stamps of a log into another zone and leaves every other byte as it was.
///
/// The log is read in pieces, its lines in parallel where that helps; memory is bounded whatever the size of the log and
/// the length of its lines. What the result is doesn't depend on the number of threads.
public struct LogRewriter: Sendable {
    /// How the log is rewritten.
    public let options: LogOptions

    /// A rewriter with some options.
    public init(_ options: LogOptions) { self.options = options }

    /// What came of a log.
    package struct Result: Sendable {
        /// What was done and guessed.
        package let summary: LogSummary
        /// How the reading ended: `.end` if all was read.
        package let ending: InputFile.Outcome
        /// How the writing ended.
        package let outcome: Descriptor.Outcome
    }

    /// Rewrites a log in memory.
    ///
    ///     let (bytes, summary) = rewriter.rewrite(Array("Aug 15 11:45:00 web1 sshd[7]: Failed\n".utf8))
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public func rewrite(_ bytes: [UInt8]) -> (bytes: [UInt8], summary: LogSummary) {
        let collector = Collector()
        let result = unsafe rewrite(LogInput(bytes)) { part in
            unsafe collector.bytes.append(contentsOf: part)
            return .done
        }
        return (collector.bytes, result.summary)
    }

    /// The output of one pipeline, which writes from one thread at a time.
    private final class Collector: @unchecked Sendable {
        // Sendable: the pipeline hands the turn to write from thread to thread under a lock.
        var bytes: [UInt8] = []
    }

    /// Rewrites an input.
    ///
    /// - Parameters:
    ///   - write: takes the output in order.
    ///   - progress: told now and then how many bytes of the input are done.
    package func rewrite(
        _ input: LogInput,
        write: @escaping @Sendable (UnsafeRawBufferPointer) -> Descriptor.Outcome,
        progress: (@Sendable (Int) -> Void)? = nil
    ) -> Result {
        var options = options
        options.pieceSize = max(256, options.pieceSize)
        options.searchLimit = min(options.pieceSize, max(128, options.searchLimit))
        let settled = options
        let date = date(of: input)
        let flow = LogPreview(input, options).flow(of: date)
        let source = LogSource(input, capacity: options.pieceSize)
        let isAlone = options.threads <= 1
        var start = LogSummary()
        start.learntOrder = options.order == nil ? flow.order : nil
        let pipeline = unsafe LogPipeline(
            source,
            threads: options.threads,
            flow: flow,
            summary: start,
            makeWorker: { LogRewriteWorker(settled, flow: flow, date: date, isAlone: isAlone) },
            write: write,
            progress: progress
        )
        let (summary, last, outcome) = pipeline.run()
        var total = summary
        total.unsettledInFolds += last.unprovenInFold
        return Result(summary: total, ending: source.ending, outcome: outcome)
    }

    /// The date that stands in for one that is missing: the file's, or the present one.
    private func date(of input: LogInput) -> CivilDate {
        let instant = input.changed ?? options.now
        let civil = CivilDateTime(instant, at: options.source.utcOffset(at: instant))
        return civil?.date ?? CivilDate.min
    }
}
