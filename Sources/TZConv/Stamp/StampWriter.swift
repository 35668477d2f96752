/// Writes a stamp in another zone as the first one was written: what goes in comes out moved.
///
/// The style is read off the bytes of the match: padding, letter case, separators and precision stay, and what doesn't
/// change is copied. The zone part keeps its own form:
///
/// | Text | In UTC | Elsewhere |
/// |---|---|---|
/// | `+0300`, `+03:00`, `+03` | `+0000`, `+00:00`, `+00` | `-0400`, `-04:00`, `-04` (`+05:30` if it has minutes) |
/// | `Z` | `Z` | `+03:00`, in basic layouts `+0300` |
/// | `MSK` | `UTC` | the zone's abbreviation, `CEST` |
/// | `Europe/Berlin` | `UTC` | the zone's id, or its offset if it has none |
/// | `GMT` in mail and HTTP | `GMT` | `+0200`: those formats know no other letters |
/// | `GMT+0300` | `GMT+0000` | `GMT+0200` |
/// | `GMT+3` (POSIX) | `GMT+0` | `GMT-2` |
///
/// | `+240` (minutes) | `+000` | `-120` |
/// | `(Central European Summer Time)` | `(Coordinated Universal Time)` | the zone's abbreviation |
///
/// A stamp without a zone part stays without one. Numbers and ids that count time come out as civil time.
public enum StampWriter {
    /// What became of a write.
    public enum Outcome: Hashable, Sendable {
        case written
        /// The zone part's form has no way to say the new zone; the reason is for a person. The text is of no use.
        case cannotCarry(String)
    }

    /// Writes a matched stamp with a new civil time and zone.
    ///
    /// - Parameters:
    ///   - match: the stamp.
    ///   - bytes: the bytes in which it was found.
    ///   - time: the civil time to write, in the new zone.
    ///   - zone: the new zone at that moment.
    ///   - text: where to write; what it held is gone.
    public static func write(
        _ match: StampMatch,
        of bytes: Span<UInt8>,
        as time: CivilDateTime,
        in zone: StampZone,
        into text: inout StampText
    ) -> Outcome {
        guard let pattern = StampLayout.pattern(at: match.layoutIndex) else {
            return .cannotCarry("the stamp is of no layout in the table")
        }
        return write(match, pattern, of: bytes, as: time, in: zone, into: &text)
    }

    /// Writes a stamp that was read with a pattern of the caller's own.
    public static func write(
        _ match: StampMatch,
        _ pattern: StampPattern,
        of bytes: Span<UInt8>,
        as time: CivilDateTime,
        in zone: StampZone,
        into text: inout StampText
    ) -> Outcome {
        text.removeAll()
        guard match.momentKind == .none else {
            writeInstant(match, as: time, into: &text)
            return .written
        }
        var pen = StampPen(match: match, time: time, zone: zone)
        let outcome = pen.write(pattern, of: bytes, into: &text)
        return text.isTruncated ? .cannotCarry("the stamp is longer than \(StampText.capacity) bytes") : outcome
    }

    /// An epoch or an id has no zone to show: `2018-08-15 11:45:00`, with the digits that it had.
    private static func writeInstant(_ match: StampMatch, as time: CivilDateTime, into text: inout StampText) {
        text.append(time.date.year, digits: 4)
        text.append(0x2D)
        text.append(twoDigits: time.date.month)
        text.append(0x2D)
        text.append(twoDigits: time.date.day)
        text.append(0x20)
        text.append(twoDigits: time.time.hour)
        text.append(0x3A)
        text.append(twoDigits: time.time.minute)
        text.append(0x3A)
        text.append(twoDigits: time.time.second)
        guard match.fractionDigits > 0 else { return }
        text.append(0x2E)
        var rest = time.time.nanosecond
        var scale = 100_000_000
        for _ in 0..<Swift.min(match.fractionDigits, 9) {
            text.append(UInt8(truncatingIfNeeded: 0x30 &+ rest / scale))
            rest %= scale
            scale /= 10
        }
    }
}
