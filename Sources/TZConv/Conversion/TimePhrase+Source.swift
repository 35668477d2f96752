extension TimePhrase {
    /// Whether the time is a moment by itself: it carries its zone, or is counted from now or from the epoch.
    ///
    /// A place after it is then where it is wanted.
    var needsNoSource: Bool {
        if zone != nil { return true }
        switch meaning {
        case .instant, .now, .shifted: return true
        case .civil: return false
        }
    }
}

extension Question {
    /// Whether the present was asked for, or a time so long before or after it: nobody gave a precision.
    var isCountedFromNow: Bool {
        switch time?.phrase.meaning {
        case nil, .now, .shifted: true
        case .instant, .civil: false
        }
    }
}
