/// One worker's share of a log: whole lines, or a part of a line that is longer than a buffer.
struct LogPiece: Sendable {
    /// Its place in the order of the pieces, from 0.
    let number: Int

    /// The bytes, at the start of the worker's buffer.
    let count: Int

    /// Whether the first bytes belong to a line that began in an earlier piece.
    let startsInsideLine: Bool

    /// Whether the last line goes on in the next piece.
    let endsInsideLine: Bool

    /// Whether the end of the input has been seen, so that no other piece follows.
    let isLast: Bool
}
