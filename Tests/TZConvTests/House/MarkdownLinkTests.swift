import Foundation
import Testing

struct MarkdownLinkTests {
    /// Targets of the relative links in a Markdown text: no address, no mail, no place within the page.
    static func relativeLinks(in text: String) -> [String] {
        text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
            .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") && !$0.hasPrefix("#") }
            .map { String($0.prefix { $0 != "#" }) }
    }

    @Test func everyRelativeLinkLeadsToAFile() throws {
        let pages = try Repository.texts(below: "", endings: [".md"])
        #expect(pages.keys.contains("README.md"))
        for (path, text) in pages {
            let folder = Repository.root.appending(path: path).deletingLastPathComponent()
            for link in Self.relativeLinks(in: text) {
                let target = folder.appending(path: link).standardizedFileURL.path
                #expect(target.hasPrefix(Repository.root.path), "\(path): \(link) leaves the repository")
                #expect(FileManager.default.fileExists(atPath: target), "\(path): \(link) is not there")
            }
        }
    }

    @Test func linksAreFound() {
        let text = "[a](b.md#c) [d](https://example.org) ![e](f/g.png) [h](#i)"
        #expect(Self.relativeLinks(in: text) == ["b.md", "f/g.png"])
    }
}
