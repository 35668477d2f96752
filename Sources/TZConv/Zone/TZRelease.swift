/// A release of tzdata: a year and one letter or more, `2026f`.
public struct TZRelease: Hashable, Sendable {
    /// The year.
    public let year: Int

    /// The letters after the year: `a` is the year's first release, `aa` would follow `z`.
    public let letters: String

    /// Reads a release's name; nil if the text is anything else.
    ///
    /// A suffix after a hyphen, as in `2026f-dirty`, is let pass.
    public init?(_ text: String) {
        let main = text.prefix { $0 != "-" && $0 != "+" }
        let digits = main.prefix(4)
        let rest = main.dropFirst(4)
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let year = Int(digits), 1...2 ~= rest.utf8.count,
            rest.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
        else { return nil }
        self.year = year
        self.letters = String(rest)
    }
}

extension TZRelease: Comparable {
    public static func < (left: TZRelease, right: TZRelease) -> Bool {
        (left.year, left.letters.utf8.count, left.letters) < (right.year, right.letters.utf8.count, right.letters)
    }
}

extension TZRelease: CustomStringConvertible {
    /// The name: `2026f`.
    public var description: String { "\(year)\(letters)" }
}
