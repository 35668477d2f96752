import Foundation
import Testing

/// Old zone data: told, carried in JSON, and never refused, since no other reading of the question would help.
///
/// The directories are made here, of one zone each: TZif of version 1 with a single type, by RFC 9636.
struct StaleDataTests {
    /// A directory of zone data that calls itself a release.
    private static func directory(_ release: String, _ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("tzconv-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent("Etc"),
            withIntermediateDirectories: true
        )
        try Data("# version \(release)\nZ Etc/UTC 0 - UTC\nZ Etc/Test 1 - TST\n".utf8)
            .write(to: root.appendingPathComponent("tzdata.zi"))
        try tzif(offset: 0, "UTC").write(to: root.appendingPathComponent("Etc/UTC"))
        try tzif(offset: 3_600, "TST").write(to: root.appendingPathComponent("Etc/Test"))
        try body(root.path)
    }

    /// A zone with one offset for ever.
    private static func tzif(offset: Int32, _ abbreviation: String) -> Data {
        var data = Data("TZif".utf8)
        data += [0] + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, 0, 0, 1, UInt32(abbreviation.utf8.count + 1)] as [UInt32] {
            data += bigEndian(count)
        }
        data += bigEndian(UInt32(bitPattern: offset))
        data += [0, 0] + Array(abbreviation.utf8) + [0]
        return data
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private func run(_ arguments: [String], directory: String) throws -> CommandRunner.Outcome {
        try CommandRunner(zone: "Etc/Test").run(["--tzdata", directory, "--now", "2026-11-23T12:00Z"] + arguments)
    }

    @Test func olderThanTheBundledCopy() throws {
        try Self.directory("2020a") { path in
            let outcome = try run(["utc", "11:45"], directory: path)
            #expect(outcome.output == "10:45\n")
            let bundled = try bundledRelease()
            #expect(
                outcome.errors
                    == "tzconv: note: tzdata in use is 2020a (\(path)), older than \(bundled) (bundled)\n"
            )
            #expect(outcome.status == 0)
            let strict = try run(["--strict", "utc", "11:45"], directory: path)
            #expect(strict.output == "10:45\n")
            #expect(strict.status == 0)
            let json = try run(["--json", "utc", "11:45"], directory: path)
            #expect(json.output.contains(#""tzdata":{"release":"2020a","origin":"\#(path)"}"#))
            #expect(json.output.contains(#""kind":"stale-tzdata","couldChangeAnswer":false"#))
        }
    }

    @Test func overAYearOld() throws {
        // Newer than anything bundled, so that its age alone is left to tell of.
        try Self.directory("2090c") { path in
            let old = try run(["--now", "2093-01-01T00:00Z", "-q", "utc", "11:45"], directory: path)
            #expect(old.output == "10:45\n")
            let outcome = try CommandRunner(zone: "Etc/Test").run([
                "--tzdata", path, "--now", "2093-01-01T00:00Z", "utc", "11:45",
            ])
            #expect(outcome.errors == "tzconv: note: tzdata in use is 2090c (\(path)), over a year old\n")
            let fresh = try CommandRunner(zone: "Etc/Test").run([
                "--tzdata", path, "--now", "2091-06-01T00:00Z", "utc", "11:45",
            ])
            #expect(fresh.errors == "")
        }
    }

    @Test func theNewerCopyAnswers() throws {
        try Self.directory("2020a") { path in
            let older = try CommandRunner(environment: ["TZDIR": path]).run(["--version"])
            #expect(older.output.contains("tzdata \(try bundledRelease()) (bundled)\n"))
            #expect(older.output.contains("also found: 2020a (\(path))\n"))
        }
        try Self.directory("2090c") { path in
            let newer = try CommandRunner(environment: ["TZDIR": path]).run(["--version"])
            #expect(newer.output.contains("tzdata 2090c (\(path))\n"))
        }
    }

    /// The release that is part of the program, as it tells with nothing else to be found.
    private func bundledRelease() throws -> String {
        let outcome = try CommandRunner(environment: ["TZDIR": "/nonexistent"]).run(["--version"])
        let line = try #require(outcome.output.split(separator: "\n").first { $0.hasSuffix("(bundled)") })
        let words = line.split(separator: " ")
        return String(try #require(words.dropLast().last))
    }
}
