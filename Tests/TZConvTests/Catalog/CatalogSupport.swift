import Foundation
import Testing

@testable import TZConv

/// A catalog, its zones and a moment, all fixed.
struct CatalogSupport {
    let catalog: Catalog
    let database: ZoneDatabase
    /// 2026-11-23T12:00:00Z.
    static let november = Instant(seconds: 1_795_435_200) ?? .epoch
    /// 2026-07-15T12:00:00Z.
    static let july = Instant(seconds: 1_784_116_800) ?? .epoch

    init() throws {
        catalog = try Catalog.bundled()
        database = try ZoneDatabase(directories: [])
    }

    func context(_ judgement: ResolveContext.Judgement? = nil, local: String? = nil) -> ResolveContext {
        ResolveContext(
            database: database,
            judgement: judgement ?? .duringYear(of: Self.november),
            localZone: local
        )
    }

    func resolve(_ query: String, local: String? = nil) throws -> Resolution {
        try catalog.resolve(query, in: context(local: local))
    }

    /// Whether two zones keep one clock in 2026.
    func sameClock(_ left: String, _ right: String) throws -> Bool {
        if left == right { return true }
        return context().sameClock(try database.zone(left), try database.zone(right))
    }

    /// The rows of one of the tables in Data/.
    static func rows(_ path: String) throws -> [[String]] {
        let text = String(
            decoding: try SmallFile.read(Repository.root.path + "/Data/" + path, limit: 64 << 20),
            as: UTF8.self
        )
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}
