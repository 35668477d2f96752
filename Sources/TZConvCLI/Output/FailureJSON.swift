internal import TZConv

/// What `--json` prints in place of an answer: what was asked, and why there is none.
struct FailureJSON {
    let input: String
    let error: TZConvError

    var value: JSONValue {
        .object([
            ("input", .string(input)),
            ("error", .string(error.description)),
            ("kind", .string(kind)),
            ("suggestions", .array(suggestions.map(JSONValue.string))),
        ])
    }

    /// What `--json` prints for an empty line of standard input, which asks nothing.
    static var emptyLine: JSONValue {
        .object([
            ("input", .string("")), ("error", .string("the line is empty")), ("kind", .string("empty")),
            ("suggestions", .array([])),
        ])
    }

    private var kind: String {
        switch error {
        case .unknownPlace: "unknown-place"
        case .ambiguous: "ambiguous"
        case .unreadable: "unreadable"
        case .conflict: "conflict"
        case .skippedTime: "gap"
        case .repeatedTime: "fold"
        case .outOfRange: "out-of-range"
        case .malformedData: "malformed-data"
        case .noSuchFile: "no-such-file"
        case .inputOutput: "input-output"
        }
    }

    private var suggestions: [String] {
        if case .unknownPlace(_, let suggestions) = error { suggestions } else { [] }
    }
}
