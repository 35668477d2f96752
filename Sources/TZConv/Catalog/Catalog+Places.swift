/// A city of the catalog, for showing what is in a zone.
public struct CatalogPlace: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its country's ISO 3166 code, if it has one.
    public let country: String?
    /// How many people live there.
    public let population: Int
}

extension Catalog {
    /// The canonical id of the zone that a name means, if it is written exactly and is a name of the catalog alone; nil
    /// otherwise.
    ///
    ///     catalog.zoneID(ofExactName: "são paulo")   // "America/Sao_Paulo"
    ///
    /// Without a moment and a person, abbreviations are read in the catalog's own order, and nobody is told of namesakes:
    /// use ``resolve(_:in:)`` for that, for offsets and for what people type.
    ///
    /// - Complexity: O(log *n*) for *n* names; under a microsecond.
    public func zoneID(ofExactName name: String) -> String? {
        let units = folding.fold(name).units
        let matches = exact(units).map { PlaceMatch(exact: $0, length: units.count) }
        return matches.min(by: PlaceResolver.isBetter).map { zoneID($0.entry.zone) }
    }

    /// The largest cities of a zone, most people first.
    ///
    /// - Parameters:
    ///   - id: the zone's canonical id.
    ///   - limit: at most so many.
    /// - Complexity: O(*n*) for *n* places of the catalog.
    public func places(inZone id: String, limit: Int) -> [CatalogPlace] {
        guard let zone = zoneNumber(id) else { return [] }
        var cities: [CatalogEntry] = []
        for index in 0..<entryCount {
            guard let entry = entry(index), entry.zone == zone, entry.kind == .city else { continue }
            cities.append(entry)
        }
        cities.sort { ($0.population, $1.index) > ($1.population, $0.index) }
        return cities.prefix(max(0, limit)).map {
            CatalogPlace(name: string($0.name), country: $0.country.map(countryCode), population: $0.population)
        }
    }

    /// What the zone is called by Windows, Ruby on Rails and CLDR, each name once, sorted.
    ///
    /// - Complexity: O(*n*) for *n* places of the catalog.
    public func names(ofZone id: String) -> [String] {
        guard let zone = zoneNumber(id) else { return [] }
        var names: Set<String> = []
        for index in 0..<entryCount {
            guard let entry = entry(index), entry.zone == zone else { continue }
            switch entry.kind {
            case .windows, .rails, .cldr: names.insert(string(entry.name))
            default: break
            }
        }
        return names.sorted()
    }

    private func zoneNumber(_ id: String) -> Int? { (0..<zoneCount).first { zoneID($0) == id } }
}
