/// A way to write a moment: one of the named formats, or a pattern of strftime.
///
///     let format = try TimeFormat("%Y-%m-%d %H:%M %Z")
///     format.string(fields)                        // "2018-08-15 08:45 UTC"
///     try TimeFormat("rfc3339").string(fields)     // "2018-08-15T08:45:00Z"
///
/// `Z` is written for UTC alone; another zone at offset zero writes `+00:00`. Layouts without room for the seconds of
/// an offset (local mean times before 1900 have them) move the clock to the whole minute of the offset, so that the
/// instant stays what it was.
public struct TimeFormat: Hashable, Sendable {
    let pieces: [FormatPiece]

    /// Whether an offset with seconds is cut to the minute, and the clock with it.
    let isToTheMinute: Bool

    init(pieces: [FormatPiece], isToTheMinute: Bool = false) {
        self.pieces = pieces
        self.isToTheMinute = isToTheMinute
    }

    /// The format without the part of a second that is written only where there is one.
    ///
    /// The present has nanoseconds that nobody asked for.
    var withoutNeededFraction: TimeFormat {
        TimeFormat(pieces: pieces.filter { $0 != .plain(.neededFraction) }, isToTheMinute: isToTheMinute)
    }

    /// A format from its name (see ``Name``), or from a strftime pattern if the text has a `%`.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` for a name that is none, and for a conversion
    ///   that strftime doesn't have.
    public init(_ text: String) throws(TZConvError) {
        if text.utf8.contains(UInt8(ascii: "%")) {
            try self.init(strftime: text)
        } else if let name = Name(text) {
            self.init(name)
        } else {
            throw .unreadable(
                input: text,
                reason: "is not a format",
                suggestion: "write one of \(Name.allCases.map(\.rawValue).joined(separator: ", ")), or a strftime"
                    + " pattern such as '%H:%M'"
            )
        }
    }

    /// Writes the moment at the end of the bytes, as UTF-8.
    public func write(_ fields: ZonedFields, to bytes: inout [UInt8]) {
        FormatWriter(fields: isToTheMinute ? fields.toTheMinute : fields).write(pieces, to: &bytes)
    }

    /// The moment as text.
    public func string(_ fields: ZonedFields) -> String {
        var bytes: [UInt8] = []
        write(fields, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
