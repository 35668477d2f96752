import Testing

@testable import TZConv

/// The user's own names, in tzdata's syntax.
struct UserNamesTests {
    @Test func linksAreRead() throws {
        let text = """
            # our machines
            Link America/New_York prod-db
            L\tEurope/Berlin\t"head office"   # Mitte

            link +05:30 lab
            """
        let support = try CatalogSupport()
        var context = support.context()
        context.userNames = try UserNames(content: Array(text.utf8), source: "zones")
        let database = try support.catalog.resolve("Prod-DB", in: context)
        #expect(database.zone.id == "America/New_York")
        #expect(database.kind == .userName)
        #expect(database.place == "prod-db")
        #expect(try support.catalog.resolve("head office", in: context).zone.id == "Europe/Berlin")
        #expect(try support.catalog.resolve("lab", in: context).zone.id == "+05:30")
        #expect(try support.catalog.resolve("tokyo", in: context).zone.id == "Asia/Tokyo")
    }

    @Test(arguments: [
        ("Link America/New_York", 1), ("\n\nZone a b", 3), ("Link a b c", 1), ("# x\nLink \"a b", 2),
    ])
    func errorsNameTheLine(text: String, line: Int) {
        let error = #expect(throws: TZConvError.self) { try UserNames(content: Array(text.utf8), source: "zones") }
        guard case .unreadable(let input, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(input == "zones:\(line)")
    }

    @Test func targetThatIsNoZone() throws {
        let support = try CatalogSupport()
        var context = support.context()
        context.userNames = try UserNames(content: Array("Link Europe/Nowhere x1".utf8), source: "zones")
        #expect(throws: TZConvError.self) { try support.catalog.resolve("x1", in: context) }
    }
}
