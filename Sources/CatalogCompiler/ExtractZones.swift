import Foundation

/// The zones and links of a tzdata release: what ICU's older ids mean in it.
struct ExtractZones {
    private var zones: Set<String> = []
    private var links: [String: String] = [:]

    /// Reads a tzdata.zi.
    init(file: String) throws {
        for line in try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words.count > 1, words[0] == "Z" { zones.insert(words[1]) }
            if words.count > 2, words[0] == "L" { links[words[2]] = words[1] }
        }
    }

    /// The canonical id for an id, which may be written with `:` for `/` as ICU's resources do; nil if unknown.
    func canonical(_ id: some StringProtocol) -> String? {
        var id = String(id.map { $0 == ":" ? "/" : $0 })
        // Links may lead to links; they never lead in a circle, but a damaged file might.
        for _ in 0..<10 {
            if zones.contains(id) { return id }
            guard let next = links[id] else { return nil }
            id = next
        }
        return nil
    }
}
