internal import TZConv

/// Many times at once: one a line on standard input, an answer a line on standard output.
///
/// A line that can't be read gives an empty line, so that answers and questions stay side by side; what was wrong is
/// told with the line's number, and the status says so at the end.
struct ConversionStream {
    let converter: TimeConverter
    let settings: ConversionSettings
    let messages: Messages

    /// Errors beyond these are only counted: a wrong file must not flood the terminal.
    private static let toldErrors = 20

    func execute() throws(TZConvError) -> ExitStatus {
        var lines = try LineConverter(converter, words: settings.words)
        for note in lines.notes { messages.note(note.description) }
        var reader = LineReader(.standardInput)
        var output: [UInt8] = []
        var number = 0
        var errors = 0
        loop: while true {
            let isGoingOn = reader.next { line in
                number += 1
                // An empty line asks nothing.
                guard !line.isEmpty else { return output.append(UInt8(ascii: "\n")) }
                do {
                    try lines.convert(line, into: &output)
                } catch {
                    errors += 1
                    if errors <= Self.toldErrors { messages.error("line \(number): \(error)") }
                }
                output.append(UInt8(ascii: "\n"))
            }
            // Written in large blocks, and at once when the input pauses.
            if output.count >= 1 << 16 || reader.isDrained {
                write(&output)
            }
            if !isGoingOn { break loop }
        }
        write(&output)
        if errors > Self.toldErrors { messages.error("\(errors - Self.toldErrors) more lines couldn't be read") }
        tell(lines.tally)
        if let reason = reader.failure { throw .inputOutput(path: "standard input", reason: reason) }
        return errors == 0 ? .done : .unreadable
    }

    private func write(_ output: inout [UInt8]) {
        Program.write(bytes: output, messages)
        output.removeAll(keepingCapacity: true)
    }

    private func tell(_ count: Int, _ what: String) {
        if count > 0 { messages.note("\(count) \(count == 1 ? "time was" : "times were") \(what)") }
    }

    private func tell(_ tally: LineConverter.Tally) {
        tell(tally.gaps, "skipped by the clocks (--on-gap)")
        tell(tally.folds, "shown twice by the clocks (--on-fold)")
        tell(tally.guesses, "read with something guessed (--strict refuses it)")
    }
}
