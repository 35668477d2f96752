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
    ///
    /// - Throws: ``TZConvError``; words that begin with a digit were rather meant as a time, and are told so.
    func resolve(_ name: String) throws(TZConvError) -> Resolution {
        do throws(TZConvError) {
            return try catalog.resolve(name, in: context)
        } catch {
            guard case .unknownPlace = error, Self.looksLikeTime(name) else { throw error }
            throw .unreadable(
                input: name,
                reason: "is neither a time nor a place",
                suggestion: "write a time as 11:45, 9am, 2018-08-15 11:45 or @1534333500"
            )
        }
    }

    private static func looksLikeTime(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return first == UInt8(ascii: "@") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }

    /// How sure a name is: 1 if written exactly, less for a guess, nil if it is no place.
    func certainty(of name: String, exactOnly: Bool) -> Double? {
        var context = context
        context.exactOnly = exactOnly
        return (try? catalog.resolve(name, in: context))?.score
    }
}
