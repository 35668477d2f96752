extension StampPen {
    /// Writes the zone in the form that the text has; the reason if that form can't say it.
    func emitZone(
        _ part: StampZonePart,
        _ policy: StampZonePolicy,
        _ bytes: Span<UInt8>,
        into text: inout StampText
    ) -> String? {
        let range = part.range
        switch part.kind {
        case .none:
            text.append(bytes, range)
            return nil
        case .zulu:
            guard !zone.isUTC else {
                text.append(bytes, range)
                return nil
            }
            return emitOffset(colon: policy != .basic, into: &text)
        case .offset:
            // The same offset is copied, so that -00:00 and seconds of zero stay what they were.
            guard part.offset != zone.offset else {
                text.append(bytes, range)
                return nil
            }
            return emitOffset(like: bytes, range, into: &text)
        case .abbreviation:
            return emitAbbreviation(part, policy, bytes, into: &text)
        case .name:
            return emitName(into: &text)
        case .prefixedOffset:
            var length = 0
            while bytes.byte(range.lowerBound &+ length).isASCIILetter { length &+= 1 }
            text.append(bytes, range.lowerBound..<range.lowerBound &+ length)
            return emitOffset(like: bytes, range.lowerBound &+ length..<range.upperBound, into: &text)
        case .posixOffset:
            return emitPOSIX(bytes, range, into: &text)
        case .minutesWest:
            return emitMinutes(isWest: true, bytes, range, into: &text)
        case .minutesEast:
            return emitMinutes(isWest: false, bytes, range, into: &text)
        }
    }

    /// `+03:00` or `+0300`.
    private func emitOffset(colon: Bool, into text: inout StampText) -> String? {
        let size = Int(zone.offset.seconds.magnitude)
        guard size % 60 == 0 else { return offsetHasSeconds }
        text.append(zone.offset.seconds < 0 ? 0x2D : 0x2B)
        text.append(twoDigits: size / 3600)
        if colon { text.append(0x3A) }
        text.append(twoDigits: size / 60 % 60)
        return nil
    }

    /// An offset with the parts and colons of another.
    private func emitOffset(like bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) -> String? {
        let size = Int(zone.offset.seconds.magnitude)
        switch range.count {
        case 3 where size % 3600 == 0:
            // Hours alone.
            text.append(zone.offset.seconds < 0 ? 0x2D : 0x2B)
            text.append(twoDigits: size / 3600)
            return nil
        case 9:
            _ = emitOffset(minutesOf: size, into: &text)
            return nil
        case 5:
            return emitOffset(colon: false, into: &text)
        default:
            return emitOffset(colon: true, into: &text)
        }
    }

    /// With seconds, as PostgreSQL writes local mean time; without them if there are none.
    private func emitOffset(minutesOf size: Int, into text: inout StampText) -> Bool {
        text.append(zone.offset.seconds < 0 ? 0x2D : 0x2B)
        text.append(twoDigits: size / 3600)
        text.append(0x3A)
        text.append(twoDigits: size / 60 % 60)
        guard size % 60 != 0 else { return false }
        text.append(0x3A)
        text.append(twoDigits: size % 60)
        return true
    }

    private func emitAbbreviation(
        _ part: StampZonePart,
        _ policy: StampZonePolicy,
        _ bytes: Span<UInt8>,
        into text: inout StampText
    ) -> String? {
        if zone.isUTC, part.offset == .zero {
            // UTC stays UTC, GMT stays GMT.
            text.append(bytes, part.range)
            return nil
        }
        if policy == .mail {
            guard zone.isUTC else { return emitOffset(colon: false, into: &text) }
            text.append("GMT")
            return nil
        }
        guard !zone.abbreviation.isEmpty else { return "the zone has no abbreviation" }
        text.append(zone.abbreviation)
        return nil
    }

    private func emitName(into text: inout StampText) -> String? {
        if zone.isUTC {
            text.append("UTC")
        } else if zone.id.isEmpty {
            return emitOffset(colon: true, into: &text)
        } else {
            text.append(zone.id)
        }
        return nil
    }

    private func emitPOSIX(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) -> String? {
        let seconds = zone.offset.seconds
        guard seconds % 3600 == 0 else { return "GMT+3 has whole hours only" }
        var length = 0
        while bytes.byte(range.lowerBound &+ length).isASCIILetter { length &+= 1 }
        text.append(bytes, range.lowerBound..<range.lowerBound &+ length)
        // The sign is POSIX's: west is positive.
        text.append(seconds > 0 ? 0x2D : 0x2B)
        text.append(Int(seconds.magnitude) / 3600, padding: .none)
        return nil
    }

    private func emitMinutes(
        isWest: Bool,
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into text: inout StampText
    ) -> String? {
        guard match.zone.offset != zone.offset else {
            text.append(bytes, range)
            return nil
        }
        let seconds = zone.offset.seconds
        guard seconds % 60 == 0 else { return offsetHasSeconds }
        text.append(seconds != 0 && (seconds > 0) == isWest ? 0x2D : 0x2B)
        let minutes = Int(seconds.magnitude) / 60
        // SCCM writes three digits, +000 for UTC.
        text.append(minutes, digits: minutes > 999 ? 4 : 3)
        return nil
    }

    /// A long name gives way to the abbreviation: the long names of the other zones are not known here.
    func emitLongZone(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) {
        if match.zone.offset == zone.offset {
            text.append(bytes, range)
        } else if zone.isUTC {
            text.append("Coordinated Universal Time")
        } else {
            text.append(zone.abbreviation.isEmpty ? zone.id : zone.abbreviation)
        }
    }

    /// RFC 9557's suffix with the new zone's id, or its offset if it has none; tags and marks stay.
    func emitSuffix(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout StampText) {
        guard let name = match.zoneName else { return text.append(bytes, range) }
        text.append(bytes, range.lowerBound..<name.lowerBound)
        if zone.id.isEmpty {
            _ = emitOffset(minutesOf: Int(zone.offset.seconds.magnitude), into: &text)
        } else {
            text.append(zone.id)
        }
        text.append(bytes, name.upperBound..<range.upperBound)
    }

    private var offsetHasSeconds: String { "the offset \(zone.offset) has seconds, which the stamp's form can't show" }
}
