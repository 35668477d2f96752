internal import TZConv

/// How far a long run has come, on the terminal, for files that take more than a second.
final class LogProgress: @unchecked Sendable {
    // Sendable: told by one thread at a time, the one whose turn it is to write.
    private let name: String
    private let size: Int?
    private let isShown: Bool
    private let start = SystemClock.now()
    private var last = SystemClock.now()
    private var hasLine = false

    init(_ name: String, size: Int?, _ messages: Messages) {
        self.name = name
        self.size = size
        isShown = !messages.isQuiet && Descriptor.standardError.isTerminal && !Descriptor.standardOutput.isTerminal
    }

    /// Shows how many bytes are done, a few times a second.
    func update(done: Int) {
        guard isShown else { return }
        let now = SystemClock.now()
        guard seconds(from: start, to: now) > 1, seconds(from: last, to: now) > 0.2 else { return }
        last = now
        hasLine = true
        let part = size.map { $0 > 0 ? "\(min(100, done * 100 / $0))% of " : "" } ?? ""
        // Back to the start of the line, and the rest of it cleared.
        _ = Descriptor.standardError.write("\r\u{1B}[K\(name): \(part)\(done / 1_000_000) MB")
    }

    /// Takes the line away.
    func finish() {
        if hasLine { _ = Descriptor.standardError.write("\r\u{1B}[K") }
    }

    private func seconds(from start: Instant, to end: Instant) -> Double {
        Double(end.seconds - start.seconds) + Double(end.nanoseconds - start.nanoseconds) / 1e9
    }
}
