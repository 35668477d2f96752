/// What a zone's clocks keep for a while: how far they are ahead of UTC, whether that is daylight saving time, and what
/// it is called.
///
///     let offset = newYork.offset(at: instant)
///     offset.offset        // -04:00
///     offset.abbreviation  // "EDT"
public struct ZoneOffset: Hashable, Sendable {
    /// How far the clocks are ahead of UTC.
    public let offset: UTCOffset

    private let shortAbbreviation: ShortText

    /// Whether tzdata calls this daylight saving time.
    ///
    /// It is a label and says nothing about the sign of the change: Dublin's winter time is `isDaylight` in tzdata's
    /// main form, with a negative saving.
    public let isDaylight: Bool

    /// The abbreviation tzdata gives, `"EDT"`, or the offset in digits, `"+03"`, where no letters are in use.
    ///
    /// Not unique: `"CST"` is used in Chicago, Shanghai and Havana.
    public var abbreviation: String { shortAbbreviation.string }

    /// An offset with its label; nil if the abbreviation isn't 1 to 16 printable ASCII characters.
    ///
    /// RFC 9636, section 4, wants 3 to 6 of them.
    public init?(_ offset: UTCOffset, isDaylight: Bool, abbreviation: String) {
        self.init(offset, isDaylight: isDaylight, bytes: Array(abbreviation.utf8).span)
    }

    init?(_ offset: UTCOffset, isDaylight: Bool, bytes: Span<UInt8>) {
        guard let text = ShortText(bytes), text.count > 0 else { return nil }
        self.init(offset, isDaylight: isDaylight, text)
    }

    init(_ offset: UTCOffset, isDaylight: Bool, _ abbreviation: ShortText) {
        self.offset = offset
        self.isDaylight = isDaylight
        self.shortAbbreviation = abbreviation
    }
}

extension ZoneOffset: CustomStringConvertible {
    /// The abbreviation and the offset: `EDT (-04:00)`.
    public var description: String { "\(abbreviation) (\(offset))" }
}
