/// A change of a zone's clocks: of the offset, of the daylight flag, or of the abbreviation alone.
public struct Transition: Hashable, Sendable {
    /// The first instant at which ``after`` holds.
    public let instant: Instant

    /// What held until then.
    public let before: ZoneOffset

    /// What holds from then on.
    public let after: ZoneOffset

    /// A change of clocks at an instant.
    public init(_ instant: Instant, from before: ZoneOffset, to after: ZoneOffset) {
        self.instant = instant
        self.before = before
        self.after = after
    }

    /// How many seconds the clocks are moved: 3600 in spring, −3600 in autumn, 0 if only the name changes.
    public var shift: Int { after.offset.seconds - before.offset.seconds }
}
