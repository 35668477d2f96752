extension TimePhrase {
    /// How the answer is written: like the question.
    enum Shape: Hashable, Sendable {
        /// As people write: pieces of a format; for a range also what joins its ends, and the end.
        case written(start: TimeFormat, joiner: [UInt8], end: TimeFormat?)
        /// As machines write: the layout of a stamp.
        indirect case stamp(StampShape)
    }

    /// A machine's stamp, to be written again with other fields.
    struct StampShape: Sendable {
        let match: StampMatch
        let bytes: [UInt8]
    }

    /// Writes moments in the shape of the phrase: `9am` gives `3am`, `10:00-11:30` gives `07:00-08:30`.
    ///
    /// Epoch numbers have no zone to show and come out as `2018-08-15 11:45:00`; `now` and lengths of time come out as
    /// `15:04`. The zone part of a stamp is written in its own style: `+0300` becomes `+0000`, `Z` becomes `+03:00`.
    ///
    /// - Parameters:
    ///   - start: the moment, in the target zone.
    ///   - end: the end of a range; without it only the start is written.
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` if the layout of the stamp has no way to say the
    ///   new time: two digits of a year can't say 1968.
    public func write(_ start: ZonedFields, end: ZonedFields? = nil) throws(TZConvError) -> String {
        switch shape {
        case .written(let format, let joiner, let endFormat):
            var bytes: [UInt8] = []
            format.write(start, to: &bytes)
            if let end, let endFormat {
                bytes += joiner
                endFormat.write(end, to: &bytes)
            }
            return String(decoding: bytes, as: UTF8.self)
        case .stamp(let stamp): return try write(stamp, start)
        }
    }

    private func write(_ stamp: StampShape, _ fields: ZonedFields) throws(TZConvError) -> String {
        // A leap second is written as :60 again, and stands behind the second 59 of its minute.
        let civil = stamp.match.isLeapSecond ? fields.civil.adding(seconds: -1) ?? fields.civil : fields.civil
        let zone = StampZone(
            offset: fields.offset,
            abbreviation: fields.abbreviation,
            id: fields.zoneID,
            isUTC: fields.isUTC
        )
        var text = StampText()
        switch StampWriter.write(stamp.match, of: stamp.bytes.span, as: civil, in: zone, into: &text) {
        case .written: return text.string
        case .cannotCarry(let reason):
            throw .unreadable(
                input: self.text,
                reason: "can't be written in its own layout in \(fields.zoneID): \(reason)",
                suggestion: "choose another, as with --format rfc3339"
            )
        }
    }
}

extension TimePhrase.StampShape: Hashable {
    static func == (left: TimePhrase.StampShape, right: TimePhrase.StampShape) -> Bool {
        left.bytes == right.bytes && left.match.range == right.match.range && left.match.order == right.match.order
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
        hasher.combine(match.range)
    }
}
