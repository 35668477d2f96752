internal import TZConv

/// One run of `tzconv log`: each file rewritten to standard output, one after the other.
struct LogRun {
    let options: LogOptions
    let isSourceGiven: Bool
    let messages: Messages

    func execute(_ paths: [String]) -> ExitStatus {
        let wake = Interruption.install()
        var status = ExitStatus.done
        for path in paths {
            let (part, goesOn) = rewrite(path, wake)
            status = status.combined(with: part)
            if !goesOn { break }
        }
        if let signal = Interruption.signal { Interruption.dieOfSignal(signal) }
        return status
    }

    /// Rewrites one file; its status, and whether there is any use in going on with others.
    private func rewrite(_ path: String, _ wake: Int32?) -> (ExitStatus, goesOn: Bool) {
        do {
            let input = try LogFile(path)
            let progress = LogProgress(input.name, size: input.stream.size, messages)
            let output = Descriptor.standardOutput
            let result = unsafe LogRewriter(options).rewrite(LogInput(input.stream, wake: wake)) { bytes in
                unsafe output.write(bytes)
            } progress: {
                progress.update(done: $0)
            }
            progress.finish()
            var status = ExitStatus.done
            switch result.outcome {
            case .done: break
            case .closedPipe:
                input.abandon()
                return (.done, false)
            case .failed(let reason):
                input.abandon()
                messages.error("standard output: \(reason)")
                return (.inputOutput, false)
            }
            if case .failed(let reason) = result.ending {
                messages.error("\(input.name): \(reason)")
                status = .inputOutput
            }
            let notes = LogNotes(result.summary, of: input.name, options, isSourceGiven: isSourceGiven)
            notes.write(messages)
            status = status.combined(with: notes.status)
            if result.ending == .interrupted {
                input.abandon()
                return (status, false)
            }
            if let complaint = input.finish() {
                messages.error("\(input.name): \(complaint)")
                status = .inputOutput
            }
            return (status, true)
        } catch {
            messages.error(error.description)
            return (ExitStatus(error), true)
        }
    }
}
