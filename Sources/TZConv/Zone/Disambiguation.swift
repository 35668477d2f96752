/// Which reading to take of a civil time that a zone's clocks skip or show twice.
public enum Disambiguation: String, CaseIterable, Hashable, Sendable {
    /// As RFC 5545 and Temporal do: the later reading in a gap, which moves the time forward by the gap's length, and
    /// the earlier one in a fold.
    case compatible

    /// The earlier reading in a gap and in a fold.
    case earlier

    /// The later reading in a gap and in a fold.
    case later

    /// None: the caller is told.
    case reject
}
