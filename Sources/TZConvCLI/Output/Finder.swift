internal import TZConv

/// Looks names up and shows every reading of them, as a table or as JSON.
struct Finder {
    let world: World
    let isJSON: Bool
    let palette: Palette
    private let context: ResolveContext

    init(world: World, isJSON: Bool, palette: Palette) {
        self.world = world
        self.isJSON = isJSON
        self.palette = palette
        // Without a readable local zone no country goes first.
        let local = try? world.database.localZone()
        context = ResolveContext(
            database: world.database,
            judgement: .duringYear(of: world.now),
            localZone: local?.zone.id,
            userNames: world.userNames
        )
    }

    /// Shows one name; a name that is no place is told of, and the status says so.
    func find(_ query: String, _ messages: Messages) throws(TZConvError) -> ExitStatus {
        let resolution: Resolution
        do {
            resolution = try world.catalog.resolve(query, in: context)
        } catch {
            switch error {
            case .unknownPlace, .unreadable, .ambiguous: break
            default: throw error
            }
            if isJSON {
                Program.write(Self.json(query, error).text + "\n", messages)
            } else {
                messages.error(error.description)
            }
            return ExitStatus(error)
        }
        if isJSON {
            Program.write(json(resolution).text + "\n", messages)
            return .done
        }
        Program.write(table(resolution).joined(separator: "\n") + "\n", messages)
        if resolution.isAmbiguous {
            messages.note("'\(query)' has readings whose clocks differ; the first one is taken")
        }
        return .done
    }

    private func table(_ resolution: Resolution) -> [String] {
        var table = TextTable()
        let place = resolution.region.map { "\(resolution.place), \($0)" } ?? resolution.place
        table.rows.append(
            row(place, resolution.country, resolution.zone, resolution.kind, resolution.match, resolution.score)
        )
        for other in resolution.alternatives {
            table.rows.append(row(other.place, other.country, other.zone, other.kind, other.match, other.score))
        }
        return table.lines { text, row, column in row == 0 && column == 0 ? palette.bold(text) : text }
    }

    private func row(
        _ place: String,
        _ country: String?,
        _ zone: Zone,
        _ kind: PlaceKind,
        _ match: Resolution.Match,
        _ score: Double
    ) -> [String] {
        let offset = zone.offset(at: world.now)
        return [
            place, country ?? "", zone.id, kind.name, match.rawValue,
            match == .exact ? "" : JSONValue.decimal(score, places: 2).text, ZoneMoment(zone, at: world.now).clock,
            offset.offset.description, offset.abbreviation,
        ]
    }

    private func json(_ resolution: Resolution) -> JSONValue {
        let offset = resolution.zone.utcOffset(at: world.now)
        var members: [(name: String, value: JSONValue)] = [
            ("query", .string(resolution.query)),
            ("zone", .string(resolution.zone.id)),
            ("place", .string(resolution.place)),
            ("country", .optional(resolution.country)),
        ]
        if let region = resolution.region { members.append(("region", .string(region))) }
        members += [
            ("kind", .string(resolution.kind.name)),
            ("match", .string(resolution.match.rawValue)),
            ("score", .decimal(resolution.score, places: 2)),
            ("ambiguous", .bool(resolution.isAmbiguous)),
            ("offset", .string(offset.description)),
            ("time", .string(ZoneMoment(resolution.zone, at: world.now).stamp)),
            (
                "alternatives",
                .array(
                    resolution.alternatives.map { other in
                        .object([
                            ("zone", .string(other.zone.id)),
                            ("place", .string(other.place)),
                            ("country", .optional(other.country)),
                            ("kind", .string(other.kind.name)),
                            ("match", .string(other.match.rawValue)),
                            ("score", .decimal(other.score, places: 2)),
                            ("differs", .bool(other.differs)),
                        ])
                    }
                )
            ),
        ]
        return .object(members)
    }

    private static func json(_ query: String, _ error: TZConvError) -> JSONValue {
        var reason = error.description
        var suggestions: [String] = []
        if case .unknownPlace(let input, let names) = error {
            // The suggestions have a member of their own.
            reason = TZConvError.unknownPlace(input: input, suggestions: []).description
            suggestions = names
        }
        return .object([
            ("query", .string(query)),
            ("error", .string(reason)),
            ("suggestions", .array(suggestions.map(JSONValue.string))),
        ])
    }
}
