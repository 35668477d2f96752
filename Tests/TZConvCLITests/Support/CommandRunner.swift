import Foundation
import Testing

/// Runs the built program as a person would, in surroundings that are fixed: zone, locale, home, moment.
struct CommandRunner: Sendable {
    /// What a run gave.
    struct Outcome: Hashable, Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The local zone.
    var zone = "Europe/Moscow"

    /// Further environment variables.
    var environment: [String: String] = [:]

    /// The program, which stands beside the test bundle.
    static var program: URL {
        let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? ".").resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appendingPathComponent("tzconv")
    }

    /// Runs the program and waits for its end; both pipes are drained while it runs, so that neither can fill up.
    func run(_ arguments: [String], input: Data = Data(), in directory: URL? = nil) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = ["TZ": zone, "LC_ALL": "C", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
            .merging(environment) { _, new in new }
        process.currentDirectoryURL = directory
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        // A file and not a pipe: a program that doesn't read its input can't leave the writer waiting.
        let source = FileManager.default.temporaryDirectory.appendingPathComponent("tzconv-\(UUID().uuidString)")
        try input.write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        process.standardInput = try FileHandle(forReadingFrom: source)
        try process.run()
        let collected = Drain(errors.fileHandleForReading)
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let told = collected.finish()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: told, as: UTF8.self)
        )
    }
}

/// Reads one pipe on a thread of its own.
private final class Drain: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            data = handle.readDataToEndOfFile()
            done.signal()
        }
    }

    func finish() -> Data {
        done.wait()
        return data
    }
}
