import Testing

@testable import TZConv

/// What people take for the same spelling is folded to the same letters.
struct FoldTableTests {
    struct Case: Sendable {
        var text: String
        var folded: String
    }

    @Test(arguments: [
        Case(text: "München", folded: "munchen"),
        Case(text: "Mu\u{308}nchen", folded: "munchen"),
        Case(text: "Łódź", folded: "lodz"),
        Case(text: "Straße", folded: "strasse"),
        Case(text: "Ōsaka", folded: "osaka"),
        Case(text: "İzmir", folded: "izmir"),
        Case(text: "ﬁnland", folded: "finland"),
        Case(text: "ＴＯＫＹＯ", folded: "tokyo"),
        Case(text: "Москва", folded: "москва"),
        Case(text: "И\u{306}ошкар-Ола", folded: "йошкар ола"),
        Case(text: "Йошкар-Ола", folded: "йошкар ола"),
        Case(text: "ΑΘΉΝΑΣ", folded: "αθηνασ"),
        Case(text: "東京", folded: "東京"),
        Case(text: "서울", folded: "서울"),
        Case(text: "\u{1109}\u{1165}\u{110b}\u{116e}\u{11af}", folded: "서울"),
        Case(text: "St. John's", folded: "st johns"),
        Case(text: "America/New_York", folded: "america new york"),
        Case(text: "Trinidad & Tobago", folded: "trinidad and tobago"),
        Case(text: "  ", folded: ""),
    ])
    func folds(_ row: Case) throws {
        #expect(try Catalog.bundled().folding.fold(row.text).text == row.folded)
    }

    @Test func wordsCanBeTakenApart() throws {
        let folded = try Catalog.bundled().folding.fold("San José, Costa Rica")
        #expect(folded.wordCount == 4)
        #expect(String(decoding: folded.words(0..<2), as: UTF16.self) == "sanjose")
        #expect(String(decoding: folded.words(2..<4), as: UTF16.self) == "costarica")
        #expect(folded.words(2..<9).isEmpty)
        #expect(folded.part(1..<3).text == "jose costa")
    }
}
