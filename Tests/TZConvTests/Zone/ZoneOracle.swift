import Foundation

/// The C library's reading of the same release: `zic` compiles Data/tzdata, `zdump -v` lists every change of clocks.
///
/// Both are parts of the C library's package (Debian's libc-bin) and share no code with this project.
enum ZoneOracle {
    /// One change of clocks as `zdump -v` shows it.
    struct Change: Hashable, Sendable {
        let second: Int64
        let before: State
        let after: State
    }

    /// What the clocks keep on one side of a change.
    struct State: Hashable, Sendable {
        let offset: Int
        let isDaylight: Bool
        let abbreviation: String
    }

    struct Failure: Error {
        let description: String
    }

    /// The repository's root.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The ids of the zones that the pinned release defines, without links.
    static func zoneIDs() throws -> [String] {
        let source = try String(contentsOf: root.appending(path: "Data/tzdata/tzdata.zi"), encoding: .utf8)
        return source.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.first == "Z" && words.count > 2 ? String(words[1]) : nil
        }
    }

    /// Compiles the release into a new directory, if asked to in the form that counts leap seconds.
    static func compile(_ style: String, leapSeconds: Bool = false) throws -> URL {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tzconv-oracle-\(UUID().uuidString)")
        let source = root.appending(path: "Data/tzdata/tzdata.zi").path()
        let leaps = leapSeconds ? ["-L", root.appending(path: "Data/tzdata/leapseconds").path()] : []
        // zic warns of the older spelling of a comment in the table of leap seconds.
        let words = ["zic", "-b", style, "-d", directory.path()] + leaps + [source]
        try finish(try start(words, output: nil, isQuiet: leapSeconds))
        return directory
    }

    /// The changes that `zdump -v` lists from one year up to another, by zone; two processes share the work.
    static func changes(_ ids: [String], in directory: URL, from: Int, to: Int) throws -> [String: [Change]] {
        let halves = [0, 1].map { half in ids.indices.filter { $0 % 2 == half }.map { ids[$0] } }.filter { !$0.isEmpty }
        var running: [(Process, URL)] = []
        for half in halves {
            let output = directory.appending(path: "zdump-\(UUID().uuidString).txt")
            let paths = half.map { directory.appending(path: $0).path() }
            running.append((try start(["zdump", "-v", "-c", "\(from),\(to)"] + paths, output: output), output))
        }
        var changes: [String: [Change]] = [:]
        for (process, output) in running {
            try finish(process)
            let prefix = directory.path().hasSuffix("/") ? directory.path() : directory.path() + "/"
            try read([UInt8](try Data(contentsOf: output)), prefix: prefix, into: &changes)
        }
        return changes
    }

    private static func start(_ arguments: [String], output: URL?, isQuiet: Bool = false) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin", "LC_ALL": "C"]
        process.arguments = arguments
        if isQuiet { process.standardError = FileHandle.nullDevice }
        if let output {
            try Data().write(to: output)
            process.standardOutput = try FileHandle(forWritingTo: output)
        }
        try process.run()
        return process
    }

    private static func finish(_ process: Process) throws {
        process.waitUntilExit()
        let status = process.terminationStatus
        guard status == 0 else { throw Failure(description: "\(process.arguments ?? []): status \(status)") }
    }

    /// Reads pairs of lines: the last second before a change and the first one after it.
    ///
    ///     PATH  Sun Nov 18 16:59:59 1883 UT = Sun Nov 18 12:03:57 1883 LMT isdst=0 gmtoff=-17762
    private static func read(_ bytes: [UInt8], prefix: String, into changes: inout [String: [Change]]) throws {
        var last: (id: String, second: Int64, state: State)?
        for line in bytes.split(separator: 0x0A) {
            let words = line.split(separator: 0x20)
            // The ends of time have no date.
            if words.last?.elementsEqual("NULL".utf8) ?? true { continue }
            guard words.count == 16 else { throw Failure(description: String(decoding: line, as: UTF8.self)) }
            let id = String(String(decoding: words[0], as: UTF8.self).dropFirst(prefix.count))
            let isDaylight = words[14].elementsEqual("isdst=1".utf8)
            let offset = number(words[15].dropFirst("gmtoff=".utf8.count))
            let state = State(
                offset: Int(offset),
                isDaylight: isDaylight,
                abbreviation: String(decoding: words[13], as: UTF8.self)
            )
            let second = secondsOfUTC(month: words[2], day: words[3], time: words[4], year: words[5])
            if changes[id] == nil { changes[id] = [] }
            if let before = last, before.id == id, before.second == second - 1, before.state != state {
                changes[id]?.append(Change(second: second, before: before.state, after: state))
            }
            last = (id, second, state)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64 {
        var value: Int64 = 0
        for byte in digits where byte != UInt8(ascii: "-") { value = value * 10 + Int64(byte) - 48 }
        return digits.first == UInt8(ascii: "-") ? -value : value
    }

    /// Days by counting years and months: slow, and nothing that the library does.
    private static func secondsOfUTC(
        month: ArraySlice<UInt8>,
        day: ArraySlice<UInt8>,
        time: ArraySlice<UInt8>,
        year: ArraySlice<UInt8>
    ) -> Int64 {
        let year = number(year)
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let names = Array("JanFebMarAprMayJunJulAugSepOctNovDec".utf8)
        let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days = daysBeforeYear(year) + number(day) - 1
        for index in 0..<12 {
            if names[(index * 3)..<(index * 3 + 3)].elementsEqual(month) { break }
            days += lengths[index]
        }
        let parts = time.split(separator: UInt8(ascii: ":")).map(number)
        return days * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
    }

    private static func daysBeforeYear(_ year: Int64) -> Int64 {
        365 * (year - 1970) + leapYears(upTo: year - 1) - leapYears(upTo: 1969)
    }

    private static func leapYears(upTo year: Int64) -> Int64 { year / 4 - year / 100 + year / 400 }
}
