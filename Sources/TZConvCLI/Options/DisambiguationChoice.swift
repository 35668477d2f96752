internal import ArgumentParser
internal import TZConv

/// What to do with a time that the clocks skipped or showed twice, as the command line names it.
enum DisambiguationChoice: String, CaseIterable, ExpressibleByArgument {
    case earlier
    case later
    case compatible
    case reject

    /// The library's policy of the same name.
    var policy: Disambiguation {
        switch self {
        case .earlier: .earlier
        case .later: .later
        case .compatible: .compatible
        case .reject: .reject
        }
    }
}
