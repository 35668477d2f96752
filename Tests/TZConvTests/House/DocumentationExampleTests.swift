import Testing

/// The examples of the library's documentation are parts of a program that is built, run and compared elsewhere.
struct DocumentationExampleTests {
    /// The Swift blocks of a page, each as its lines without indentation and empty lines.
    static func examples(in page: String) -> [[String]] {
        var found: [[String]] = []
        var open: [String]?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open, line.hasPrefix("```") {
                found.append(block)
                open = nil
            } else if open == nil, line == "```swift" {
                open = []
            } else if open != nil {
                let code = line.drop { $0 == " " }
                if !code.isEmpty { open?.append(String(code)) }
            }
        }
        return found
    }

    @Test func everyExampleIsPartOfTheConsumer() throws {
        let program = try Repository.texts(below: "Tests/Consumer/Sources", endings: [".swift"]).values
            .joined(separator: "\n").split(separator: "\n").map { String($0.drop { $0 == " " }) }
            .filter { !$0.isEmpty }.joined(separator: "\n")
        let pages = try Repository.texts(below: "Sources/TZConv/TZConv.docc", endings: [".md"])
        #expect(pages.values.contains { !Self.examples(in: $0).isEmpty })
        for (path, page) in pages {
            for example in Self.examples(in: page) {
                let first = example.first ?? ""
                #expect(
                    program.contains(example.joined(separator: "\n")),
                    "\(path): the example that begins '\(first)'"
                )
            }
        }
    }

    @Test func examplesAreFound() {
        let page = "text\n```swift\nlet a = 1\n\n    f(a)\n```\n```sh\nmake\n```\n"
        #expect(Self.examples(in: page) == [["let a = 1", "f(a)"]])
    }
}
