internal import TZConv

/// Everything about one zone, as text or as JSON.
struct ZoneCard {
    let world: World
    let resolution: Resolution
    /// The changes between two moments that were asked for; nil if none were.
    var changes: [Transition]?

    private var zone: Zone { resolution.zone }
    private var links: [String] { world.database.links.filter { $0.target == zone.id }.map(\.id) }
    private var places: [CatalogPlace] { world.catalog.places(inZone: zone.id, limit: 8) }
    private var previous: Transition? { zone.previousTransition(before: world.now) }
    private var next: Transition? { zone.nextTransition(after: world.now) }

    /// The card as lines of text.
    var lines: [String] {
        let now = ZoneMoment(zone, at: world.now)
        var table = TextTable()
        table.rows = [
            ["zone", zone.id],
            ["now", "\(now.local)  \(now.offset.abbreviation) (\(now.offset.offset))"],
            ["daylight", now.offset.isDaylight ? "yes" : "no"],
            ["previous", previous.map(text) ?? "none"],
            ["next", next.map(text) ?? "none"],
        ]
        if let rule = zone.posixRule { table.rows.append(["rule", rule]) }
        let places = places.map { place in place.country.map { "\(place.name) (\($0))" } ?? place.name }
        let names = world.catalog.names(ofZone: zone.id)
        if !places.isEmpty { table.rows.append(["places", places.joined(separator: ", ")]) }
        if !names.isEmpty { table.rows.append(["names", names.joined(separator: ", ")]) }
        if !links.isEmpty { table.rows.append(["links", links.joined(separator: ", ")]) }
        var lines = table.lines()
        if let changes {
            lines.append(changes.isEmpty ? "no changes in that time" : "changes")
            lines += changes.map { "  " + text($0) }
        }
        return lines
    }

    /// `2026-11-01 01:00:00 EST (-05:00), clocks back by 1:00`: the first moment of the new time, and how they changed.
    private func text(_ change: Transition) -> String {
        let there = ZoneMoment(zone, at: change.instant)
        let size = abs(change.shift)
        let amount =
            "\(size / 3600):" + String(String(100 + size / 60 % 60).dropFirst())
            + (size % 60 == 0 ? "" : ":" + String(String(100 + size % 60).dropFirst()))
        let how = change.shift == 0 ? "the same time" : "clocks \(change.shift > 0 ? "forward" : "back") by \(amount)"
        return "\(there.local) \(change.after.abbreviation) (\(change.after.offset)), \(how)"
    }

    /// The card as a JSON object.
    var json: JSONValue {
        let now = ZoneMoment(zone, at: world.now)
        var members: [(name: String, value: JSONValue)] = [
            ("query", .string(resolution.query)),
            ("zone", .string(zone.id)),
            ("place", .string(resolution.place)),
            ("country", .optional(resolution.country)),
            ("kind", .string(resolution.kind.name)),
            ("match", .string(resolution.match.rawValue)),
            ("now", .string(now.stamp)),
            ("offset", .string(now.offset.offset.description)),
            ("abbreviation", .string(now.offset.abbreviation)),
            ("dst", .bool(now.offset.isDaylight)),
            ("previous", previous.map(json) ?? .null),
            ("next", next.map(json) ?? .null),
            ("rule", .optional(zone.posixRule)),
            (
                "places",
                .array(
                    places.map {
                        .object([
                            ("name", .string($0.name)), ("country", .optional($0.country)),
                            ("population", .integer(Int64($0.population))),
                        ])
                    }
                )
            ),
            ("names", .array(world.catalog.names(ofZone: zone.id).map(JSONValue.string))),
            ("links", .array(links.map(JSONValue.string))),
        ]
        if let changes { members.append(("changes", .array(changes.map(json)))) }
        return .object(members)
    }

    private func json(_ change: Transition) -> JSONValue {
        func side(_ offset: ZoneOffset) -> JSONValue {
            .object([
                ("offset", .string(offset.offset.description)), ("abbreviation", .string(offset.abbreviation)),
                ("dst", .bool(offset.isDaylight)),
            ])
        }
        return .object([
            ("instant", .string(change.instant.description)),
            ("local", .string(ZoneMoment(zone, at: change.instant).stamp)),
            ("before", side(change.before)),
            ("after", side(change.after)),
        ])
    }
}
