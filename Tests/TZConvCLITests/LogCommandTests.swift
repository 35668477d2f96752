import Foundation
import Testing

/// `tzconv log` as a person runs it: files, pipes, and what can go wrong with them.
struct LogCommandTests {
    private let runner = CommandRunner(zone: "America/New_York")

    /// A folder that goes with the test.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("tzconv-log-\(UUID().uuidString)")

        init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: url.appendingPathComponent(name))
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }

    @Test func standardInput() throws {
        let result = try runner.run(["log", "--to", "utc"], input: Data("2018-08-15 11:45:00 x\n".utf8))
        #expect(result.output == "2018-08-15 15:45:00 x\n")
        #expect(result.errors.contains("1 timestamp without a zone read as America/New_York (the local zone"))
        #expect(result.status == 0)
    }

    @Test func badFilesDontStopTheOthers() throws {
        let folder = try Folder()
        try folder.write("a.log", "2018-08-15T11:45:00Z a\n")
        try folder.write("b.log", "2018-08-15T11:46:00Z b\n")
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("d"),
            withIntermediateDirectories: true
        )
        let result = try runner.run(["log", "--to", "moscow", "a.log", "none.log", "d", "b.log"], in: folder.url)
        #expect(result.output == "2018-08-15T14:45:00+03:00 a\n2018-08-15T14:46:00+03:00 b\n")
        #expect(result.errors.contains("tzconv: error: none.log: no such file\n"))
        #expect(result.errors.contains("tzconv: error: d: is a directory\n"))
        #expect(result.status == 66)
        let directory = try runner.run(["log", "d"], in: folder.url)
        #expect(directory.status == 74)
    }

    @Test(arguments: [("gzip", "gz"), ("xz", "xz"), ("bzip2", "bz2"), ("zstd", "zst")])
    func compressed(_ program: String, _ suffix: String) throws {
        let path = "/usr/bin/\(program)"
        // What isn't on the machine can't be tested there.
        guard FileManager.default.isExecutableFile(atPath: path) else { return }
        let folder = try Folder()
        let lines = (0..<5000).map { "2018-08-15T11:45:\($0 % 50 + 10)Z line \($0)\n" }.joined()
        try folder.write("a.log", lines)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-q", "a.log"].filter { program != "gzip" || $0 != "-q" }
        process.currentDirectoryURL = folder.url
        try process.run()
        process.waitUntilExit()
        let name = "a.log.\(suffix)"
        let result = try runner.run(["log", "--to", "utc", name], in: folder.url)
        #expect(result.output == lines)
        #expect(result.status == 0)
        // Cut off: what could be read is written, and the status tells.
        let whole = try Data(contentsOf: folder.url.appendingPathComponent(name))
        try whole.prefix(whole.count - 20).write(to: folder.url.appendingPathComponent("cut"))
        let cut = try runner.run(["log", "--to", "utc", "cut"], in: folder.url)
        #expect(lines.hasPrefix(cut.output))
        #expect(cut.errors.contains("tzconv: error: cut: \(program) could not read it to its end"))
        #expect(cut.status == 74)
    }

    /// What `CST` is, the local zone decides if nobody names another, and says so; a zone that is named says nothing.
    @Test(arguments: [
        ("America/Chicago", [], "2018-01-15 17:45:00 UTC x\n", true),
        ("Asia/Shanghai", [], "2018-01-15 03:45:00 UTC x\n", true),
        ("Asia/Shanghai", ["--from", "America/Chicago"], "2018-01-15 17:45:00 UTC x\n", false),
    ])
    func ambiguousAbbreviation(zone: String, options: [String], output: String, isTold: Bool) throws {
        let input = Data("2018-01-15 11:45:00 CST x\n".utf8)
        let outcome = try CommandRunner(zone: zone).run(["log", "--to", "utc"] + options, input: input)
        #expect(outcome.output == output)
        let note =
            "tzconv: note: standard input: CST means several offsets: read as \(zone), the local zone, has used "
            + "it; --from gives another\n"
        #expect(outcome.errors == (isTold ? note : ""))
        #expect(outcome.status == 0)
    }

    @Test func closedPipeEndsQuietly() throws {
        let result = try shell(
            "yes '2018-08-15T11:45:00Z x' | \"$TZCONV\" log --to moscow | head -n 1; echo ${PIPESTATUS[1]}"
        )
        #expect(result.output == "2018-08-15T14:45:00+03:00 x\n0\n")
        #expect(result.errors.isEmpty)
    }

    @Test func fullDiskIsAnError() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let result = try shell(
            "yes '2018-08-15T11:45:00Z x' | head -n 100000 | \"$TZCONV\" log --to moscow > /dev/full; echo $?"
        )
        #expect(result.output == "74\n")
        #expect(result.errors == "tzconv: error: standard output: no space left on device\n")
    }

    /// A signal as of Ctrl-C or `kill`: what has been read is written whole, and the process ends as of the signal.
    ///
    /// SIGTERM, because a shell in the background has its children ignore SIGINT, and that is respected.
    @Test func interrupted() throws {
        let (process, input, output) = try open(["log", "--quiet", "--to", "moscow"])
        try input.write(contentsOf: Data("2018-08-15T11:45:00Z a\n2018-08-15T11:46:00Z without an end".utf8))
        #expect(output.availableData == Data("2018-08-15T14:45:00+03:00 a\n".utf8))
        process.terminate()
        #expect(try output.readToEnd() == Data("2018-08-15T14:46:00+03:00 without an end".utf8))
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == SIGTERM)
    }

    /// Starts the program with both ends of its pipes at hand.
    private func open(_ arguments: [String]) throws -> (Process, input: FileHandle, output: FileHandle) {
        let process = Process()
        process.executableURL = CommandRunner.program
        process.arguments = arguments
        process.environment = ["TZ": "UTC"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        return (process, input.fileHandleForWriting, output.fileHandleForReading)
    }

    /// Each line comes out when it has come in, with the input still open.
    @Test(.timeLimit(.minutes(1))) func streaming() throws {
        let (process, input, output) = try open(["log", "--quiet", "--to", "moscow"])
        for minute in 10..<20 {
            try input.write(contentsOf: Data("2018-08-15T11:\(minute):00Z x\n".utf8))
            let answer = output.availableData
            #expect(String(decoding: answer, as: UTF8.self) == "2018-08-15T14:\(minute):00+03:00 x\n")
        }
        try input.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func fileThatGrowsIsReadToItsEnd() throws {
        let result = try shell(
            """
            yes '2018-08-15T11:45:00Z x' | head -n 200000 > log
            (yes '2018-08-15T11:45:00Z y' | head -n 200000 >> log) & "$TZCONV" log --to utc log > out; wait
            head -n 200000 out | cmp - <(head -n 200000 log) && echo same
            """
        )
        #expect(result.output == "same\n")
    }

    @Test func fileThatVanishesIsReadToItsEnd() throws {
        let result = try shell(
            """
            yes '2018-08-15T11:45:00Z x' | head -n 50000 > log
            "$TZCONV" log --to utc log > out & until [ -s out ]; do sleep 0.01; done
            rm log; wait; wc -l < out
            """
        )
        #expect(result.output.hasSuffix("50000\n"))
    }

    @Test func usage() throws {
        for arguments in [
            ["--to", "utc", "--to", "tokyo"], ["--json"], ["--check", "--verify"], ["--year", "0"], ["--layout", "x"],
        ] {
            #expect(try runner.run(["log"] + arguments).status == 64, "\(arguments)")
        }
        #expect(try runner.run(["log", "--from", "asdfgh"]).status == 65)
    }

    @Test func refusals() throws {
        let undecided = try runner.run(["log", "--to", "utc"], input: Data("08/09/2018 11:45:00 x\n".utf8))
        #expect(undecided.output == "08/09/2018 11:45:00 x\n")
        #expect(undecided.status == 65)
        let ambiguous = try runner.run(["log", "--to", "utc"], input: Data("2018-08-15 11:45:00 IST x\n".utf8))
        #expect(ambiguous.output == "2018-08-15 11:45:00 IST x\n")
        #expect(ambiguous.errors.contains("IST means several offsets"))
        #expect(ambiguous.status == 65)
        let settled = try runner.run(
            ["log", "--to", "utc", "--from", "kolkata"],
            input: Data("2018-08-15 11:45:00 IST x\n".utf8)
        )
        #expect(settled.output == "2018-08-15 06:15:00 UTC x\n")
        #expect(settled.status == 0)
    }

    @Test func verify() throws {
        let good = try runner.run(["log", "--verify", "--to", "utc"], input: Data("2018-08-15 11:45:00 x\n".utf8))
        #expect(good.errors.contains("1 line converted back, all the same"))
        #expect(good.status == 0)
        let gap = try runner.run(["log", "--verify", "--to", "utc"], input: Data("2018-03-11 02:30:00 x\n".utf8))
        #expect(gap.errors.contains("1 line of 1 not the same when converted back; the first is line 1"))
        #expect(gap.status == 65)
    }

    @Test func check() throws {
        let text = "2018-11-04 01:10:00,123 a\n2018-11-04 01:05:00,123 b\nc\n"
        let result = try runner.run(["log", "--check"], input: Data(text.utf8))
        #expect(
            result.output == """
                standard input
                  lines      3, 1 without a timestamp
                  layout     datetime (2)
                  zone       not written in 2: America/New_York, the local zone
                  range      2018-11-04T05:10:00.123Z to 2018-11-04T06:05:00.123Z
                  precision  milliseconds
                  in gaps    0
                  in folds   2
                  backward   0 jumps

                """
        )
        let json = try runner.run(["log", "--check", "--json"], input: Data(text.utf8))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        )
        #expect(object["lines"] as? Int == 3)
        #expect(object["folds"] as? Int == 2)
        #expect(object["first"] as? String == "2018-11-04T05:10:00.123Z")
    }

    /// Runs a script in a fresh folder.
    private func shell(_ script: String) throws -> CommandRunner.Outcome {
        let folder = try Folder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder.url
        process.environment = [
            "TZ": "UTC", "PATH": "/usr/bin:/bin", "TZCONV": CommandRunner.program.path, "HOME": "/nonexistent",
        ]
        let output = folder.url.appendingPathComponent("stdout")
        let errors = folder.url.appendingPathComponent("stderr")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return CommandRunner.Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }
}
