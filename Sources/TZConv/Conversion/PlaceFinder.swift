/// Finds the zone of a name, and says how the name was read.
struct PlaceFinder {
    private let catalog: Catalog
    private let context: ResolveContext

    /// - Parameters:
    ///   - localID: the local zone's id, if known: an abbreviation of the same country goes first.
    ///   - instant: the moment at which zones are compared.
    init(converter: TimeConverter, localID: String?, instant: Instant) {
        catalog = converter.catalog
        context = ResolveContext(
            database: converter.database,
            judgement: .at(instant),
            localZone: localID,
            userNames: converter.userNames
        )
    }

    /// What a name means.
    func resolve(_ name: String) throws(TZConvError) -> Resolution { try catalog.resolve(name, in: context) }

    /// How sure a name is: 1 if written exactly, less for a guess, nil if it is no place.
    func certainty(of name: String, exactOnly: Bool) -> Double? {
        var context = context
        context.exactOnly = exactOnly
        return (try? catalog.resolve(name, in: context))?.score
    }
}
