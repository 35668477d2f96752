internal import TZConv

/// A conversion and everything known about it as JSON.
struct ConversionJSON {
    let conversion: Conversion
    /// The words, or the line, that asked.
    let input: String
    let database: ZoneDatabase

    var value: JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("input", .string(input)),
            ("time", .optional(conversion.phrase?.text)),
            ("text", .string(conversion.text)),
            ("instant", .string(conversion.instant.description)),
            ("epoch", .integer(conversion.instant.seconds)),
            ("nanoseconds", .integer(Int64(conversion.instant.nanoseconds))),
        ]
        if let end = conversion.end { members.append(("end", .string(end.description))) }
        members += [
            ("source", zoned(conversion.source)),
            ("target", zoned(conversion.target)),
            ("targets", .array(conversion.targets.map(zoned))),
            ("disambiguation", .string(conversion.disambiguation)),
            (
                "tzdata",
                .object([
                    ("release", .optional(database.inForce.release.map { "\($0)" })),
                    ("origin", .string(database.inForce.directory ?? "bundled")),
                ])
            ),
            ("notes", .array(conversion.notes.map(note))),
        ]
        return .object(members)
    }

    private func zoned(_ reading: ZonedTime) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("text", .string(reading.text)),
            ("zone", .string(reading.zone.id)),
            ("place", .string(reading.place)),
            ("local", .string(reading.civil.description)),
        ]
        if let end = reading.endCivil { members.append(("localEnd", .string(end.description))) }
        members += [
            ("offset", .string(reading.offset.offset.description)),
            ("abbreviation", .string(reading.offset.abbreviation)),
            ("dst", .bool(reading.offset.isDaylight)),
            ("dayDifference", .integer(Int64(reading.dayDifference))),
        ]
        if let resolution = reading.resolution { members += Self.resolved(resolution) }
        return .object(members)
    }

    private static func resolved(_ resolution: Resolution) -> [(name: String, value: JSONValue)] {
        [
            ("query", .string(resolution.query)),
            ("country", .optional(resolution.country)),
            ("kind", .string(resolution.kind.name)),
            ("match", .string(resolution.match.rawValue)),
            ("score", .decimal(resolution.score, places: 2)),
            ("ambiguous", .bool(resolution.isAmbiguous)),
            ("runnerUp", resolution.alternatives.first.map(rival) ?? .null),
        ]
    }

    private static func rival(_ candidate: Resolution.Candidate) -> JSONValue {
        .object([
            ("zone", .string(candidate.zone.id)),
            ("place", .string(candidate.place)),
            ("kind", .string(candidate.kind.name)),
            ("match", .string(candidate.match.rawValue)),
            ("score", .decimal(candidate.score, places: 2)),
        ])
    }

    private func note(_ note: Note) -> JSONValue {
        .object([
            ("kind", .string(note.kind)),
            ("couldChangeAnswer", .bool(note.couldChangeAnswer)),
            ("message", .string(note.description)),
        ])
    }
}
