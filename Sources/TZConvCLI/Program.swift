internal import TZConv

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The process as a whole: how it starts, how it ends, and what its errors look like.
enum Program {
    /// A reader that closes the pipe ends the program quietly: the write fails instead of a signal ending us.
    static func ignoreClosedPipes() {

        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Does the work, tells of an error, and ends the process with the status that fits.
    static func run(_ messages: Messages, _ work: () throws(TZConvError) -> ExitStatus) -> Never {
        do {
            end(with: try work())
        } catch {
            messages.error(told(error))
            end(with: ExitStatus(error))
        }
    }

    /// An error in words, with what to write instead where the error itself has nothing to suggest.
    private static func told(_ error: TZConvError) -> String {
        switch error {
        case .unknownPlace(_, let suggestions) where suggestions.isEmpty:
            "\(error); write a city, a country, a zone such as Europe/Berlin or an offset such as +03:00"
        case .outOfRange: "\(error); write a time nearer to the present"
        default: error.description
        }
    }

    /// Ends the process.
    static func end(with status: ExitStatus) -> Never { exit(status.rawValue) }

    /// Writes the answer, and ends the process if nobody reads it or it can't be written.
    static func write(_ answer: String, _ messages: Messages) {
        finish(Descriptor.standardOutput.write(answer), messages)
    }

    /// Writes bytes of the answer, as ``write(_:_:)`` does.
    static func write(bytes: [UInt8], _ messages: Messages) {
        // The array's bytes are valid during the call.
        finish(unsafe bytes.withUnsafeBytes { unsafe Descriptor.standardOutput.write($0) }, messages)
    }

    private static func finish(_ outcome: Descriptor.Outcome, _ messages: Messages) {
        switch outcome {
        case .done: return
        case .closedPipe: end(with: .done)
        case .failed(let reason):
            messages.error("standard output: \(reason)")
            end(with: .inputOutput)
        }
    }
}
