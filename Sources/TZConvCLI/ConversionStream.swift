internal import TZConv

/// Many times at once: one a line on standard input, an answer a line on standard output.
///
/// A line that can't be read gives an empty line, or with `--json` an object that says why, so that answers and questions
/// stay side by side; what was wrong is told with the line's number, and the status says so at the end.
struct ConversionStream {
    let converter: TimeConverter
    let settings: ConversionSettings
    let layout: AnswerLayout
    let messages: Messages

    /// Errors beyond these are only counted: a wrong file must not flood the terminal.
    private static let toldErrors = 20

    func execute() throws(TZConvError) -> ExitStatus {
        if layout.isMarkdown {
            throw .unreadable(
                input: "--format markdown",
                reason: "is a table of one time, and a line of standard input has no room for it",
                suggestion: "leave it out, or give the time as an argument"
            )
        }
        var lines = try LineConverter(converter, words: settings.words)
        if !settings.isJSON { for note in lines.notes { messages.note(note.description) } }
        var reader = LineReader(.standardInput)
        var output: [UInt8] = []
        var number = 0
        var errors = 0
        var isGoingOn = true
        while isGoingOn {
            isGoingOn = reader.next { line in
                number += 1
                if let error = answer(line, &lines, &output) {
                    errors += 1
                    if errors <= Self.toldErrors { messages.error("line \(number): \(error)") }
                }
                output.append(UInt8(ascii: "\n"))
            }
            // As much as one read brought: in large blocks from a file, line by line from a person.
            if !output.isEmpty { Program.write(bytes: output, messages) }
            output.removeAll(keepingCapacity: true)
        }
        if errors > Self.toldErrors { messages.error("\(errors - Self.toldErrors) more lines couldn't be read") }
        tell(lines.tally)
        if let reason = reader.failure { throw .inputOutput(path: "standard input", reason: reason) }
        return errors == 0 ? .done : .unreadable
    }

    /// Appends the answer to a line; what was wrong if there is none.
    private func answer(
        _ line: borrowing LineReader.Line,
        _ lines: inout LineConverter,
        _ output: inout [UInt8]
    ) -> TZConvError? {
        switch line {
        case .tooLong:
            let error = TZConvError.malformedData(
                source: "standard input",
                reason: "a line is longer than \(LineReader.longestLine >> 20) MiB; give one time a line"
            )
            if settings.isJSON { output += Array(FailureJSON(input: "", error: error).value.text.utf8) }
            return error
        case .whole(let bytes):
            if bytes.isEmpty {
                // An empty line asks nothing.
                if settings.isJSON { output += Array(FailureJSON.emptyLine.text.utf8) }
                return nil
            }
            if settings.isJSON || layout.spelling != nil { return answerInFull(bytes, &lines, &output) }
            do throws(TZConvError) {
                try lines.convert(bytes, into: &output)
                return nil
            } catch {
                return error
            }
        }
    }

    private func answerInFull(
        _ bytes: Span<UInt8>,
        _ lines: inout LineConverter,
        _ output: inout [UInt8]
    ) -> TZConvError? {
        let input = LineConverter.string(bytes)
        do throws(TZConvError) {
            let answer = try layout.laidOut(try lines.answer(input))
            let text =
                if settings.isJSON {
                    ConversionJSON(conversion: answer, input: input, database: converter.database).value.text
                } else {
                    answer.targets.map(\.text).joined(separator: "\t")
                }
            output += Array(text.utf8)
            return nil
        } catch {
            if settings.isJSON { output += Array(FailureJSON(input: input, error: error).value.text.utf8) }
            return error
        }
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
