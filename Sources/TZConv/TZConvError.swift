/// Everything that can go wrong in the library, with what was given and what to give instead.
///
/// ``description`` is a whole sentence for a person; the cases are for a program. Nothing in the library answers a
/// failure with a default.
public enum TZConvError: Error, Hashable, Sendable {
    /// No name is near enough to what was given.
    case unknownPlace(input: String, suggestions: [String])

    /// What was given means several things, and the caller asked not to guess.
    case ambiguous(input: String, reason: String, suggestion: String)

    /// What was given can't be read as what it stands for: a time, a date, an offset, a format, a zone.
    case unreadable(input: String, reason: String, suggestion: String)

    /// Two things that were given contradict each other.
    case conflict(input: String, reason: String, suggestion: String)

    /// The time doesn't exist: the clocks jumped over it, and the policy is to refuse.
    case skippedTime(input: String, reason: String, suggestion: String)

    /// The time happened twice, and the policy is to refuse.
    case repeatedTime(input: String, reason: String, suggestion: String)

    /// A date or an instant outside the years −9999 to 9999.
    case outOfRange(input: String, reason: String)

    /// A file of zone data or the catalog is damaged or of a kind that this version can't read.
    case malformedData(source: String, reason: String)

    /// There is no such file.
    case noSuchFile(path: String)

    /// A file is there and couldn't be read, or something couldn't be written.
    case inputOutput(path: String, reason: String)
}

extension TZConvError: CustomStringConvertible {
    /// What was wrong with which word, and what to write instead.
    public var description: String {
        switch self {
        case .unknownPlace(let input, let suggestions):
            guard let last = suggestions.last else { return "no place is close to '\(input)'" }
            let head = suggestions.dropLast().map { "'\($0)'" }.joined(separator: ", ")
            let list = head.isEmpty ? "'\(last)'" : "\(head) or '\(last)'"
            return "no place is close to '\(input)'; did you mean \(list)?"
        case .ambiguous(let input, let reason, let suggestion), .unreadable(let input, let reason, let suggestion),
            .conflict(let input, let reason, let suggestion), .skippedTime(let input, let reason, let suggestion),
            .repeatedTime(let input, let reason, let suggestion):
            return suggestion.isEmpty ? "'\(input)' \(reason)" : "'\(input)' \(reason); \(suggestion)"
        case .outOfRange(let input, let reason): return "'\(input)' \(reason)"
        case .malformedData(let source, let reason): return "\(source): \(reason)"
        case .noSuchFile(let path): return "\(path): no such file"
        case .inputOutput(let path, let reason): return "\(path): \(reason)"
        }
    }
}
