import Foundation
import Testing

/// Surroundings and arguments that mean harm: a clear end with a status of `sysexits.h`, never a crash or a hang.
struct HostileTests {
    static let statuses: Set<Int32> = [0, 64, 65, 66, 74]

    /// What a bad `TZDIR`, zone, file of names or home gives: the bundled data answer, or an error says what is wrong.
    @Test(
        arguments: [
            (["TZDIR": "/nonexistent"], 0), (["TZDIR": ""], 0), (["TZDIR": "/proc"], 0), (["TZDIR": "/dev/zero"], 0),
            (["TZDIR": "relative/path"], 0), (["HOME": ""], 0), (["TZ": ":/nonexistent"], 65),
            (["TZ": "Nowhere/None"], 65),
            (["TZ": ":/dev/zero"], 65), (["TZ": "../../etc/passwd"], 65), (["TZ": ":/etc/passwd"], 65),
            (["TZ": "\u{7}\u{1B}[31m"], 65), (["TZCONV_ZONES": "/nonexistent"], 66),
            (["TZCONV_ZONES": "/dev/zero"], 74),
            (["TZCONV_ZONES": "/dev/null"], 0), (["TZCONV_ZONES": "/proc"], 74), (["XDG_CONFIG_HOME": "relative"], 0),
            (["LC_ALL": "xx_YY.bogus"], 0),
        ] as [([String: String], Int32)]
    )
    func surroundings(environment: [String: String], status: Int32) throws {
        let outcome = try CommandRunner(environment: environment).run(["utc", "11:45"])
        #expect(outcome.status == status)
        #expect(outcome.output == (status == 0 ? "08:45\n" : ""))
        #expect(outcome.errors.hasPrefix("tzconv: error: ") == (status != 0))
        // Nothing of what was given reaches the terminal raw.
        #expect(!outcome.errors.utf8.contains(0x1B))
    }

    @Test func aZoneThatIsNotNeededIsNotMissed() throws {
        let outcome = try CommandRunner(zone: "Nowhere/None").run(["-d", "2018-08-15", "11:45", "tokyo", "to", "utc"])
        #expect(outcome == CommandRunner.Outcome(status: 0, output: "02:45\n", errors: ""))
    }

    /// `TZDIR` with directories and FIFOs in the places of files, and with random bytes.
    @Test func aDirectoryOfTraps() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("tzconv-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for name in ["Europe/Moscow", "Etc", "America"] {
            try FileManager.default.createDirectory(
                at: root.appendingPathComponent(name),
                withIntermediateDirectories: true
            )
        }
        let noise = Data((0..<4_096).map { UInt8(truncatingIfNeeded: ($0 &* 0x9E37_79B9) >> 13) })
        try noise.write(to: root.appendingPathComponent("America/New_York"))
        try (Data("TZif2".utf8) + noise).write(to: root.appendingPathComponent("America/Chicago"))
        for name in ["tzdata.zi", "UTC", "Etc/UTC"] {
            let maker = try Process.run(
                URL(fileURLWithPath: "/usr/bin/mkfifo"),
                arguments: [root.appendingPathComponent(name).path]
            )
            maker.waitUntilExit()
            try #require(maker.terminationStatus == 0)
        }
        for words in [["utc", "11:45"], ["new york", "11:45"], ["chicago", "11:45"], ["--version"], ["-p"]] {
            let open = try CommandRunner(environment: ["TZDIR": root.path]).run(words)
            #expect(open.status == 0, "\(words)")
            // What needs no zone is told from the names of the files alone.
            guard !words[0].hasPrefix("-") else { continue }
            let pinned = try CommandRunner().run(["--tzdata", root.path] + words)
            #expect(pinned.status == 65, "\(words)")
            #expect(pinned.errors.hasPrefix("tzconv: error: "))
        }
    }

    /// Pieces of arguments that are odd alone and odder together.
    static let pieces = [
        "", " ", ",", "-", "--", "->", "→", "@", "@0", "@-1", "@1e9", "+", "-3", "+99", "-05:00", "11:45", "25:99",
        "9am", "now",
        "in", "to", "from", "at", "ago", "2h", "-90m", "+1d", "next", "last", "fri", "Aug", "15", "2018", "2018-08-15",
        "2018-02-30", "08/09/2018", "2018-W33-3", "T", "Z", "utc", "cst", "EST", "neyork", "東京", "São Paulo", "\u{301}",
        "\u{202E}", "a/b", "../..", "%", "%Y", "{}", "{\"ts\":1534333500}",
        "[2018-08-15T11:45:00Z]", "2018-08-15T11:45:00+25:00", "2018-08-15T11:45[Europe/Nowhere]",
        "99999999999999999999",
        "10:00-11:30", "23:00-01:00", "noon", "EST5EDT,M3.2.0,M11.1.0", "<+03>-3",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "-q", "--json", "--strict", "-f", "-d", "--now", "--on-gap", "reject", "--color", "always", "--day-first",
        "--locale",
        "de", "--tzdata", "/nonexistent", "--help", "--version", "full", "markdown", "slack", "🕰",
        "9223372036854775807",
    ]

    @Test(arguments: 0..<8 as Range<UInt64>)
    func randomArguments(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 20_180_815
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<40 {
            var arguments = (0..<(1 + next(6))).map { _ in Self.pieces[next(Self.pieces.count)] }
            if next(4) == 0 { arguments = [arguments.joined(separator: next(2) == 0 ? " " : "")] }
            let outcome = try CommandRunner().run(arguments, input: Data("11:45\n\u{0}\n".utf8))
            #expect(Self.statuses.contains(outcome.status), "\(arguments), seed \(seed): \(outcome)")
            let told = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(told.allSatisfy { $0.hasPrefix("tzconv: ") }, "\(arguments), seed \(seed): \(outcome)")
            // A failure says why, and an answer is there if there is none.
            #expect(outcome.status == 0 || outcome.errors.contains("tzconv: error: "), "\(arguments), seed \(seed)")
        }
    }

    /// Bytes that are no UTF-8, as arguments: through a shell, which passes them on as they are.
    @Test func argumentsOfWrongUTF8() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "\"$0\" \"$(printf '\\377\\376')\" 11:45", CommandRunner.program.path]
        shell.environment = ["TZ": "Europe/Moscow", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
        shell.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        shell.standardError = errors
        try shell.run()
        let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 65)
        #expect(told.hasPrefix("tzconv: error: "))
    }

    /// Nobody to write to: a full disk and a closed descriptor are errors, a reader that has gone is none.
    @Test(arguments: [
        ("\"$0\" utc 11:45 >/dev/full", 74), ("\"$0\" utc 11:45 >&-", 74), ("\"$0\" --json utc 11:45 >/dev/full", 74),
        ("\"$0\" neyork 11:45 2>&-", 0), ("\"$0\" neyork 11:45 2>/dev/full", 0), ("\"$0\" utc - <&-", 74),
        ("\"$0\" utc - </", 74), ("yes 11:45 | head -100000 | \"$0\" utc - >/dev/full", 74),
        // The status of the last but one is asked for through the shell's own variable of it.
        ("{ { yes 11:45 | \"$0\" utc -; echo $? >&3; } | head -1 >/dev/null; } 3>&1 | grep -qx 0", 0),
    ])
    func closedEnds(command: String, status: Int32) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", command, CommandRunner.program.path]
        shell.environment = ["TZ": "Europe/Moscow", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"]
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == status)
        #expect(shell.terminationReason == .exit)
    }

    @Test func veryLongArguments() throws {
        let long = String(repeating: "a", count: 100_000)
        let outcome = try CommandRunner().run([long, "11:45"])
        #expect(outcome.status == 65)
        #expect(outcome.errors.utf8.count < 2_500)
        let many = try CommandRunner().run([String](repeating: "a", count: 2_000) + ["11:45"])
        #expect(Self.statuses.contains(many.status))
    }
}
