/// What a stamp says about its zone, and where it says it.
@frozen
public struct StampZonePart: Hashable, Sendable {
    /// The way in which the zone is written.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Nothing: the reader has to know.
        case none
        /// `Z`.
        case zulu
        /// `+0300`, `+03:00`, `+03`.
        case offset
        /// `MSK`, `CEST`, `UTC`, `GMT`: letters. The offset is known here for UTC and GMT alone.
        case abbreviation
        /// `Europe/Berlin`.
        case name
        /// `GMT+0300`, `UTC+03:00`: ahead of UTC, as the sign says.
        case prefixedOffset
        /// `GMT+3`, as POSIX and `Etc/GMT+3` have it, and PostgreSQL's log with them: *behind* UTC.
        case posixOffset
        /// Minutes to add to reach UTC, as SCCM has them: `+240` is behind UTC.
        case minutesWest
        /// Minutes ahead of UTC, as Db2 has them: `+120` is ahead.
        case minutesEast
    }

    /// The way in which the zone is written.
    public let kind: Kind

    private let storedLength: UInt16
    private let storedOffset: Int32
    private let start: UInt32

    /// The bytes that say it, without the blank before; empty for ``Kind/none``.
    public var range: Range<Int> { Int(start)..<(Int(start) &+ Int(storedLength)) }

    /// The offset, where the part itself says it; nil for names and for abbreviations other than UTC and GMT.
    public var offset: UTCOffset? { UTCOffset(seconds: Int(storedOffset)) }

    static let none = StampZonePart(kind: .none, start: 0, end: 0, offset: nil)

    /// A part from the bytes that it was read from; the offset is in range or nil.
    init(kind: Kind, start: Int, end: Int, offset: Int?) {
        self.kind = kind
        self.start = UInt32(clamping: start)
        self.storedLength = UInt16(clamping: end &- start)
        self.storedOffset = Int32(truncatingIfNeeded: offset ?? Int(Int32.max))
    }
}
