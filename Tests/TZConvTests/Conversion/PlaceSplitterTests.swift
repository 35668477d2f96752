import Testing

@testable import TZConv

/// Words taken apart into places, by a judge that knows a handful of names.
struct PlaceSplitterTests {
    /// Exact names score 1, guesses less; everything else is no place.
    static let known: [String: Double] = [
        "san francisco": 1, "san": 1, "ny": 1, "new york": 1, "york": 1, "london": 1, "london ontario": 1, "tokyo": 1,
        "ny london": 0.8, "new yrok": 0.9, "yrok": 0.7, "lodnon": 0.85, "mar del plata": 1,
    ]

    static let splitter = PlaceSplitter { name, exactOnly in
        guard let score = known[name], !exactOnly || score == 1 else { return nil }
        return score
    }

    @Test(arguments: [
        (["san", "francisco"], ["san francisco"]),
        (["ny", "london", "tokyo"], ["ny", "london", "tokyo"]),
        (["new", "york", "london", "ontario"], ["new york", "london ontario"]),
        (["new", "yrok"], ["new yrok"]),
        (["ny", "lodnon", "tokyo"], ["ny", "lodnon", "tokyo"]),
        (["tokyo", "qwzzk"], ["tokyo", "qwzzk"]),
        (["qwzzk", "xyzzy", "tokyo"], ["qwzzk xyzzy", "tokyo"]),
        (["tokyo"], ["tokyo"]),
        ([], []),
    ])
    func splits(words: [String], names: [String]) {
        #expect(Self.splitter.split(words) == names)
    }
}
