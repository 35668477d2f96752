import Testing

@testable import TZConv

struct TypingCostTests {
    struct Case: Sendable {
        var likelier: String
        var lessLikely: String
        var name: String
    }

    /// Slips that people make cost less than letters out of nowhere.
    @Test(arguments: [
        Case(likelier: "berlim", lessLikely: "berliq", name: "berlin"),
        Case(likelier: "lisbom", lessLikely: "lisboz", name: "lisbon"),
        Case(likelier: "londdon", lessLikely: "lonxdon", name: "london"),
        Case(likelier: "russel", lessLikely: "russll", name: "russell"),
        Case(likelier: "jakatra", lessLikely: "jaxxrta", name: "jakarta"),
        Case(likelier: "parix", lessLikely: "xaris", name: "paris"),
    ])
    func ranks(_ row: Case) {
        let likelier = TypingCost.cost(query: Array(row.likelier.utf16), name: Array(row.name.utf16))
        let lessLikely = TypingCost.cost(query: Array(row.lessLikely.utf16), name: Array(row.name.utf16))
        #expect(likelier > 0)
        #expect(likelier < lessLikely)
    }

    @Test func sameNameCostsNothing() {
        #expect(TypingCost.cost(query: Array("tokyo".utf16), name: Array("tokyo".utf16)) == 0)
    }

    @Test(arguments: [("trnt", "toronto"), ("lndn", "london"), ("mscw", "moscow"), ("sngpr", "singapore")])
    func skippedVowelsAreCheap(query: String, name: String) throws {
        let cost = try #require(SkippedLetters.cost(query: Array(query.utf16), name: Array(name.utf16)))
        #expect(cost < 1.5)
    }

    @Test(arguments: [("rnt", "toronto"), ("toronto", "toronto"), ("torontos", "toronto"), ("tnro", "toronto")])
    func notSkippedLetters(query: String, name: String) {
        #expect(SkippedLetters.cost(query: Array(query.utf16), name: Array(name.utf16)) == nil)
    }
}
