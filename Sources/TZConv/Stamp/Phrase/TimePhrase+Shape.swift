extension TimePhrase {
    /// How the answer is written: like the question.
    struct Shape: Hashable, Sendable {
        let start: TimeFormat
        /// What stands between the ends of a range.
        let joiner: [UInt8]
        let end: TimeFormat?
    }

    /// Writes moments in the shape of the phrase: `9am` gives `3am`, `10:00-11:30` gives `07:00-08:30`.
    ///
    /// Epoch numbers have no zone to show and come out as `2018-08-15 11:45:00`; `now` and lengths of time come out as
    /// `15:04`. The zone part of a stamp is written in its own style: `+0300` becomes `+0000`, `Z` becomes `+03:00`.
    ///
    /// - Parameters:
    ///   - start: the moment, in the target zone.
    ///   - end: the end of a range; without it only the start is written.
    public func write(_ start: ZonedFields, end: ZonedFields? = nil) -> String {
        var bytes: [UInt8] = []
        shape.start.write(start, to: &bytes)
        if let end, let format = shape.end {
            bytes += shape.joiner
            format.write(end, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
