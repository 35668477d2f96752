internal import TZConv

/// How the program ended, in the numbers of `sysexits.h`.
enum ExitStatus: Int32, Sendable {
    /// Everything was done.
    case done = 0
    /// The command line was wrong.
    case usage = 64
    /// Something given couldn't be read or resolved, or `--strict` refused it.
    case unreadable = 65
    /// There is no such file.
    case noInput = 66
    /// A mistake of ours.
    case software = 70
    /// Reading or writing failed.
    case inputOutput = 74

    /// The status that tells of an error.
    init(_ error: TZConvError) {
        switch error {
        case .noSuchFile: self = .noInput
        case .inputOutput: self = .inputOutput
        case .unknownPlace, .ambiguous, .unreadable, .conflict, .skippedTime, .repeatedTime, .outOfRange,
            .malformedData:
            self = .unreadable
        }
    }

    /// The status of work in several parts: the first failure stands.
    func combined(with other: ExitStatus) -> ExitStatus { self == .done ? other : self }
}
