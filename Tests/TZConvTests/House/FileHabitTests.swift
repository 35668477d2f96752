import Testing

struct FileHabitTests {
    private static let code = [".swift", ".c", ".h", ".sh", ".md"]

    /// A file that is longer holds more than one thought.
    ///
    /// Tables are exempt and say `+Generated`.
    @Test(arguments: ["Sources", "Tests"])
    func noFileIsLongerThan500Lines(folder: String) throws {
        for (path, text) in try Repository.texts(below: folder, endings: [".swift"])
        where !path.hasSuffix("+Generated.swift") {
            let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(count <= 500, "\(folder)/\(path) has \(count) lines; move an aspect to Type+Aspect.swift")
        }
    }

    /// The repository must read and build the same wherever it is cloned.
    @Test func noFileNamesSomebodysFolder() throws {
        for (path, text) in try Repository.texts(below: "", endings: Self.code) {
            #expect(Self.personalPaths(in: text) == [], "\(path)")
        }
    }

    static func personalPaths(in text: String) -> [String] {
        text.matches(of: /(?:^|[\s"'`(=:])(\/(?:home|Users|root|work|workspace|build|mnt)\/[^\s"'`)]*)/)
            .map { String($0.output.1) }
    }

    @Test func personalPathsAreFound() {
        let slash = "/"
        #expect(Self.personalPaths(in: "cd \(slash)home/ann/tzconv && ls") == ["\(slash)home/ann/tzconv"])
        #expect(Self.personalPaths(in: "see https://example.org/work/ and out/build/x") == [])
    }
}
