/// The words of a Swift file's code, without its comments and the text of its strings.
///
/// Code within a string's interpolation counts as code. This isn't a parser: it knows enough to tell which types a
/// file declares and which words it uses.
struct SourceWords {
    struct Word: Hashable {
        var text: String
        /// Counted from 1.
        var line: Int
        /// How many braces are open around it.
        var depth: Int
        /// It stands after a period, as a member of something.
        var isMember: Bool
    }

    /// A type that a file declares.
    struct Declaration: Hashable {
        var name: String
        var line: Int
        /// The whole module sees it: at the top level, and neither private nor fileprivate.
        var isShared: Bool
    }

    private(set) var words: [Word] = []

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var depth = 0
    private var lastSign: UInt8 = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        scanCode(withinInterpolation: false)
    }

    /// The types that the file declares, nested ones too.
    var declarations: [Declaration] {
        var found: [Declaration] = []
        for (index, word) in words.enumerated() where Self.introducers.contains(word.text) && !word.isMember {
            guard index + 1 < words.count else { break }
            let name = words[index + 1]
            // `class func` and `class var` declare no type.
            guard name.text.first?.isUppercase == true else { continue }
            let modifiers = words[..<index].reversed().prefix { Self.modifiers.contains($0.text) }.map(\.text)
            let isHidden = modifiers.contains("private") || modifiers.contains("fileprivate")
            found.append(
                Declaration(name: name.text, line: name.line, isShared: word.depth == 0 && !isHidden)
            )
        }
        return found
    }

    /// The modules that the file imports, with their lines.
    var imports: [Word] {
        var found: [Word] = []
        for (index, word) in words.enumerated() where word.text == "import" && word.depth == 0 {
            guard var next = words[(index + 1)...].first else { break }
            // `import struct Module.Type` names the module in the second place.
            if Self.introducers.union(["func", "var", "let"]).contains(next.text), index + 2 < words.count {
                next = words[index + 2]
            }
            found.append(next)
        }
        return found
    }

    private static let introducers: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "private", "fileprivate", "open", "final", "indirect", "frozen", "nonisolated",
        "unsafe", "safe", "usableFromInline",
    ]

    // MARK: Scanning

    private func peek(_ distance: Int = 0) -> UInt8? {
        let index = position + distance
        return index < bytes.count ? bytes[index] : nil
    }

    private func starts(with text: StaticString) -> Bool {
        let wanted = Array("\(text)".utf8)
        return bytes[position...].starts(with: wanted)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func scanCode(withinInterpolation: Bool) {
        var parentheses = 0
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "/") where starts(with: "//"):
                while let next = peek(), next != UInt8(ascii: "\n") { advance() }
            case UInt8(ascii: "/") where starts(with: "/*"):
                skipBlockComment()
            case UInt8(ascii: "\""), UInt8(ascii: "#"):
                if !skipString() { sign(byte) }
            case UInt8(ascii: "{"):
                depth += 1
                sign(byte)
            case UInt8(ascii: "}"):
                depth -= 1
                sign(byte)
            case UInt8(ascii: "("):
                parentheses += 1
                sign(byte)
            case UInt8(ascii: ")"):
                if withinInterpolation && parentheses == 0 {
                    advance()
                    return
                }
                parentheses -= 1
                sign(byte)
            case _ where Self.isWordByte(byte):
                scanWord(first: byte)
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                advance()
            default:
                sign(byte)
            }
        }
    }

    private mutating func sign(_ byte: UInt8) {
        lastSign = byte
        advance()
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private mutating func scanWord(first: UInt8) {
        let start = position
        while let byte = peek(), Self.isWordByte(byte) { advance() }
        let isMember = lastSign == UInt8(ascii: ".")
        lastSign = 0
        // A number is no word.
        if first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") { return }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        words.append(Word(text: text, line: line, depth: depth, isMember: isMember))
    }

    private mutating func skipBlockComment() {
        var level = 0
        while position < bytes.count {
            if starts(with: "/*") {
                level += 1
                advance(2)
            } else if starts(with: "*/") {
                level -= 1
                advance(2)
                if level == 0 { return }
            } else {
                advance()
            }
        }
    }

    /// Skips a string's text and scans the code in its interpolations; false if no string starts here.
    private mutating func skipString() -> Bool {
        var hashes = 0
        while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
        guard peek(hashes) == UInt8(ascii: "\"") else { return false }
        advance(hashes)
        let quotes = starts(with: "\"\"\"") ? 3 : 1
        advance(quotes)
        let escape = [UInt8(ascii: "\\")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let close =
            [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
            + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        while position < bytes.count {
            let rest = bytes[position...]
            if rest.starts(with: close) {
                advance(close.count)
                break
            }
            if rest.starts(with: escape) {
                advance(escape.count)
                let isInterpolation = peek() == UInt8(ascii: "(")
                advance()
                if isInterpolation { scanCode(withinInterpolation: true) }
            } else {
                advance()
            }
        }
        lastSign = UInt8(ascii: "\"")
        return true
    }
}
