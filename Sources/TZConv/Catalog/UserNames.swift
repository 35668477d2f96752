/// The names that a user gave to zones, in tzdata's own syntax: lines of `Link TARGET NAME`.
///
///     Link America/New_York prod-db
///     Link Europe/Berlin "head office"   # comments are allowed
public struct UserNames: Sendable, Hashable {
    struct Name: Sendable, Hashable {
        var name: String
        var target: String
    }

    let names: [Name]

    /// No names.
    public init() { names = [] }

    /// The names of a file.
    ///
    /// - Parameters:
    ///   - content: the file's bytes, UTF-8.
    ///   - source: the file's name, for errors.
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)``, which names the line.
    public init(content: [UInt8], source: String) throws(TZConvError) {
        var names: [Name] = []
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = try Self.words(String(decoding: line, as: UTF8.self), at: "\(source):\(index + 1)")
            if words.isEmpty { continue }
            // zic takes any unambiguous beginning of the keyword, in any case.
            guard words.count == 3, let keyword = words.first?.lowercased(), "link".hasPrefix(keyword) else {
                throw .unreadable(
                    input: "\(source):\(index + 1)",
                    reason: "isn't a line of the form 'Link TARGET NAME'",
                    suggestion: "write for example 'Link America/New_York prod-db'"
                )
            }
            names.append(Name(name: words[2], target: words[1]))
        }
        self.names = names
    }

    /// The words of a line, without its comment; quotes hold words together.
    private static func words(_ line: String, at place: String) throws(TZConvError) -> [String] {
        var words: [String] = []
        var word = ""
        var hasWord = false
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
                hasWord = true
            } else if quoted {
                word.append(character)
            } else if character == "#" {
                break
            } else if character.isWhitespace {
                if hasWord { words.append(word) }
                word = ""
                hasWord = false
            } else {
                word.append(character)
                hasWord = true
            }
        }
        guard !quoted else {
            throw .unreadable(input: place, reason: "has a quotation mark without its fellow", suggestion: "")
        }
        if hasWord { words.append(word) }
        return words
    }
}
