import Foundation
import TZConv

/// Makes Data/compiled/zones.bin: every zone of a tzdata release, compiled by `zic`, in the form that `ZonePack` reads.
///
/// The same sources and the same `zic` give the same bytes.
struct ZonePacker {
    /// What went wrong, in words for whoever refreshes the data.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let source: URL

    /// The bytes of the pack.
    func packed() throws -> [UInt8] {
        let names = try Names(of: source)
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "tzconv-zic-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: directory) }
        try compile(into: directory)
        var files: [[UInt8]] = []
        for zone in names.zones {
            let long = [UInt8](try Data(contentsOf: directory.appending(path: zone)))
            let short = TZifWriter(file: try TZifFile(long.span, source: zone)).bytes()
            guard try Zone(id: zone, tzif: short.span) == Zone(id: zone, tzif: long.span) else {
                throw Failure(description: "the short form of \(zone) says something else")
            }
            files.append(short)
        }
        let bytes = layOut(names, files)
        let pack = try ZonePack(bytes: bytes)
        guard pack.isIntact() else { throw Failure(description: "the new pack's checksum is wrong") }
        return bytes
    }

    private func compile(into directory: URL) throws {
        let zic = Process()
        zic.executableURL = URL(filePath: "/usr/bin/env")
        // Debian keeps zic in /usr/sbin, which a user's PATH may lack.
        zic.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin", "LC_ALL": "C"]
        zic.arguments = ["zic", "-b", "fat", "-d", directory.path(), source.path()]
        try zic.run()
        zic.waitUntilExit()
        guard zic.terminationStatus == 0 else {
            throw Failure(description: "zic failed with status \(zic.terminationStatus)")
        }
    }

    /// The names of a release, sorted as the pack has them.
    private struct Names {
        let release: String
        let zones: [String]
        /// Every name, with the number of its zone.
        let all: [(name: String, zone: Int)]

        init(of source: URL) throws {
            let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
            guard let first = lines.first, first.hasPrefix("# version ") else {
                throw Failure(description: "\(source.path()) doesn't begin with its version")
            }
            release = String(first.dropFirst(10))
            var zones: [String] = []
            var links: [String: String] = [:]
            for line in lines {
                let words = line.split(separator: " ")
                if words.first == "Z", words.count > 2 { zones.append(String(words[1])) }
                if words.first == "L", words.count == 3 { links[String(words[2])] = String(words[1]) }
            }
            zones.sort()
            let numbers = Dictionary(uniqueKeysWithValues: zip(zones, zones.indices))
            var all = zones.map { (name: $0, zone: numbers[$0] ?? 0) }
            for (name, target) in links {
                var end = target
                // A link may lead to a link; a circle would not compile.
                for _ in 0..<8 { end = links[end] ?? end }
                guard let zone = numbers[end] else { throw Failure(description: "the link \(name) leads nowhere") }
                all.append((name, zone))
            }
            self.zones = zones
            self.all = all.sorted {
                Array($0.name.lowercased().utf8).lexicographicallyPrecedes($1.name.lowercased().utf8)
            }
        }
    }

    private func layOut(_ names: Names, _ files: [[UInt8]]) -> [UInt8] {
        var records: [UInt8] = []
        var pool: [UInt8] = []
        for (name, zone) in names.all {
            append(pool.count, to: &records)
            records += [UInt8(zone & 0xFF), UInt8(zone >> 8), UInt8(name.utf8.count), 0]
            pool += Array(name.utf8)
        }
        var zones: [UInt8] = []
        var content: [UInt8] = []
        var places: [[UInt8]: Int] = [:]
        for (number, file) in files.enumerated() {
            let own = names.all.firstIndex { $0.zone == number && $0.name == names.zones[number] } ?? 0
            // Zones with the same bytes share them.
            let place = places[file] ?? content.count
            if places[file] == nil {
                places[file] = place
                content += file
            }
            append(place, to: &zones)
            append(file.count, to: &zones)
            zones += [UInt8(own & 0xFF), UInt8(own >> 8), 0, 0]
        }
        let release = Array(names.release.utf8)
        let start = ZonePack.headerSize
        let zoneStart = start + records.count
        let poolStart = zoneStart + zones.count
        let fileStart = poolStart + pool.count
        let releaseStart = fileStart + content.count
        let body = records + zones + pool + content + release
        var bytes = ZonePack.magic
        for number in [
            names.all.count, names.zones.count, start, zoneStart, poolStart, fileStart, releaseStart, release.count,
            start + body.count, Int(ZonePack.checksum(body.span)),
        ] {
            append(number, to: &bytes)
        }
        return bytes + body
    }

    private func append(_ number: Int, to bytes: inout [UInt8]) {
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(number >> shift & 0xFF)) }
    }
}
