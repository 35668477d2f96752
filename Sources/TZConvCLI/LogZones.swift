internal import TZConv

/// Finds the zones that a log command names, and tells what was guessed.
struct LogZones {
    let world: World
    let isStrict: Bool
    let messages: Messages

    /// The options of a rewriting between two zones; the local zone stands for one that isn't given.
    func options(from source: String?, to targets: [String]) throws(TZConvError) -> LogOptions {
        let converter = world.converter(ConversionPolicy(isStrict: isStrict))
        // What is said of one name, such as that the zone data are old, need not be said of the next.
        var told: Set<String> = []
        let from = if let source { try zone(source, converter, &told) } else { try converter.local() }
        var to: [Zone] = []
        for target in targets { to.append(try zone(target, converter, &told)) }
        if to.isEmpty { to = [try converter.local()] }
        let catalog = world.catalog
        let database = world.database
        return LogOptions(from: from, to: to, now: world.now) { abbreviation, source in
            do throws(TZConvError) {
                return .offset(try catalog.fixedOffset(ofAbbreviation: abbreviation, hint: source))
            } catch .ambiguous(let input, let reason, _) {
                return .ambiguous("\(input) \(reason); --from with a zone that uses it says which is meant")
            } catch {
                return .unknown("\(abbreviation) is no abbreviation of a fixed offset")
            }
        } zoneNamed: { id in
            try? database.zone(id)
        }
    }

    /// The zone of a place, with the notes that a conversion to it at this moment would have.
    private func zone(
        _ name: String,
        _ converter: TimeConverter,
        _ told: inout Set<String>
    ) throws(TZConvError) -> Zone {
        let answer = try converter.convert("now", from: "utc", to: name)
        for note in answer.notes {
            switch note {
            case .otherDay, .notToday, .outsideData, .timeRead, .stampFound: continue
            default: if told.insert(note.description).inserted { messages.note(note.description) }
            }
        }
        return answer.target.zone
    }
}
