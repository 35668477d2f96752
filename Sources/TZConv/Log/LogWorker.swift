/// Why a worker has stopped working on its piece.
enum LogPause {
    /// The piece is finished.
    case done
    /// What comes next depends on the lines before the piece, and those aren't settled yet.
    case needsFlow
    /// The output has no more room.
    case needsRoom
}

/// What works on pieces of a log, one of them for each thread.
///
/// A piece is worked on before its predecessors are finished, with what is known of them at that moment. Where that
/// isn't enough the worker pauses, and where it turns out wrong the worker begins again: so the result doesn't depend
/// on the number of threads.
protocol LogWorker: AnyObject, Sendable {
    /// The memory that pieces are read into.
    var buffer: RawBuffer { get }

    /// What has to be written so far.
    var output: UnsafeRawBufferPointer { get }

    /// What is known after the last line worked on.
    var flow: LogFlow { get }

    /// Takes on a piece; `isExact` if every line before it has been worked on.
    func begin(_ piece: LogPiece, after flow: LogFlow, isExact: Bool)

    /// Works until the piece is finished or there is a reason to pause.
    func run() -> LogPause

    /// The lines before the piece are finished: takes note of what they left.
    ///
    /// - Returns: whether all that was done so far is right. If not, the worker has gone back to where it went wrong.
    func settle(_ flow: LogFlow) -> Bool

    /// The output has been written: its room is free.
    func clearOutput()

    /// The piece is finished and written: adds what was counted in it to the file's account.
    func report(to summary: inout LogSummary)
}
