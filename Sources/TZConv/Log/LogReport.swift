/// What a log holds, found without rewriting it.
public struct LogReport: Sendable {
    /// The counts that a rewriting would have.
    public internal(set) var summary = LogSummary()

    /// The layouts of the stamps, the most frequent first.
    public internal(set) var layouts: [(name: String, count: Int)] = []

    /// The zones that stamps say, as they are written, the most frequent first.
    public internal(set) var zones: [(name: String, count: Int)] = []

    /// The earliest stamp.
    public internal(set) var first: Instant?

    /// The latest stamp.
    public internal(set) var last: Instant?

    /// The smallest and the largest number of digits of the second's part.
    public internal(set) var leastDigits: Int?
    public internal(set) var mostDigits: Int?

    /// How often a stamp is before the one above it.
    public internal(set) var backwardJumps = 0

    /// The longest of these jumps in seconds, and the line, from 1, that jumps.
    public internal(set) var longestJump: Int64 = 0
    public internal(set) var longestJumpLine = 0
}
