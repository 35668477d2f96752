/// What a zone's clocks keep for a while: how far they are ahead of UTC, whether that is daylight saving time, and what
/// it is called.
///
///     let offset = newYork.offset(at: instant)
///     offset.offset        // -04:00
///     offset.abbreviation  // "EDT"
public struct ZoneOffset: Hashable, Sendable {
    /// How far the clocks are ahead of UTC.
    public let offset: UTCOffset

    /// Whether tzdata calls this daylight saving time.
    ///
    /// It is a label and says nothing about the sign of the change: Dublin's winter time is `isDaylight` in tzdata's
    /// main form, with a negative saving.
    public let isDaylight: Bool

    /// The abbreviation tzdata gives, `"EDT"`, or the offset in digits, `"+03"`, where no letters are in use.
    ///
    /// Not unique: `"CST"` is used in Chicago, Shanghai and Havana.
    public let abbreviation: String

    /// An offset with its label.
    public init(_ offset: UTCOffset, isDaylight: Bool, abbreviation: String) {
        self.offset = offset
        self.isDaylight = isDaylight
        self.abbreviation = abbreviation
    }
}

extension ZoneOffset: CustomStringConvertible {
    /// The abbreviation and the offset: `EDT (-04:00)`.
    public var description: String { "\(abbreviation) (\(offset))" }
}
