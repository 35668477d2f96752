extension TimePhrase {
    /// Whether the time is a moment by itself: it carries its zone, or needs none.
    var needsNoSource: Bool {
        if zone != nil { return true }
        if case .instant = meaning { return true }
        return false
    }
}
