internal import TZConv

/// `tzconv log --check`: says what each file holds, and rewrites nothing.
struct LogCheckRun {
    let options: LogOptions
    let isJSON: Bool
    let isSourceGiven: Bool
    let messages: Messages

    func execute(_ paths: [String]) -> ExitStatus {
        let wake = Interruption.install()
        var status = ExitStatus.done
        for path in paths {
            status = status.combined(with: check(path, wake))
            if Interruption.signal != nil { break }
        }
        if let signal = Interruption.signal { Interruption.dieOfSignal(signal) }
        return status
    }

    private func check(_ path: String, _ wake: Int32?) -> ExitStatus {
        do {
            let input = try LogFile(path)
            let (report, ending) = LogInspector(options).inspect(LogInput(input.stream, wake: wake))
            let text = LogReportText(report: report, name: input.name, options: options, isSourceGiven: isSourceGiven)
            Program.write(isJSON ? text.json.text + "\n" : text.lines.joined(separator: "\n") + "\n", messages)
            var status: ExitStatus = report.summary.isUTF16 ? .unreadable : .done
            if case .failed(let reason) = ending {
                messages.error("\(input.name): \(reason)")
                status = .inputOutput
            }
            if let complaint = input.finish() {
                messages.error("\(input.name): \(complaint)")
                status = .inputOutput
            }
            return status
        } catch {
            messages.error(error.description)
            return ExitStatus(error)
        }
    }
}
