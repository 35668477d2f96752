import Foundation
import Testing

@testable import TZConv

/// System directories: newer, older, nameless, broken, and full of things that are no zones.
struct ZoneDirectoryTests {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "tzconv-zoneinfo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    private func remove() { try? FileManager.default.removeItem(at: root) }

    /// A directory of a release, in which all given names have one file.
    private func directory(
        _ name: String,
        release: (file: String, text: String)?,
        zones: [String: [UInt8]] = [:]
    ) throws -> String {
        let directory = root.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        if let release { try Data(release.text.utf8).write(to: directory.appending(path: release.file)) }
        for (id, bytes) in zones {
            let file = directory.appending(path: id)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
        return directory.path()
    }

    private let sketch = TZifFileTests.Sketch().bytes

    @Test(arguments: [
        ("tzdata.zi", "# version 2031a\n# redo posix_only\n"), ("+VERSION", "2031a\n"), ("version", "2031a"),
        ("tzdata.zi", "# version 2026g-dirty\n"), ("tzdata.zi", "# version 2026aa\n"),
    ])
    func aNewerReleaseWins(file: String, text: String) throws {
        defer { remove() }
        let path = try directory("new", release: (file, text), zones: ["Europe/Berlin": sketch])
        let database = try ZoneDatabase(directories: [path + "/"])
        #expect(database.inForce.directory == path)
        #expect(database.others.map(\.description) == ["2026f (bundled)"])
        #expect(try database.zone("europe/berlin").offset(at: .min).abbreviation == "GMT")
        #expect(try database.zone("europe/berlin").id == "Europe/Berlin")
        // What the directory lacks is bundled.
        #expect(try database.zone("Europe/Moscow").offset(at: .epoch).abbreviation == "MSK")
    }

    @Test(arguments: [
        ("tzdata.zi", "# version 2025b\n", "2025b"), ("tzdata.zi", "# version 2026f\n", "2026f"),
        ("tzdata.zi", "# version 2026e\n", "2026e"), ("tzdata.zi", "# some zones of mine\n", "unknown release"),
        ("README", "hello\n", "unknown release"),
    ])
    func anOlderOrNamelessOneDoesNot(file: String, text: String, release: String) throws {
        defer { remove() }
        let path = try directory("old", release: (file, text), zones: ["Europe/Berlin": sketch, "My/Zone": sketch])
        let database = try ZoneDatabase(directories: [path, "/nowhere", path])
        #expect(database.inForce.description == "2026f (bundled)")
        #expect(database.others.map(\.description) == ["\(release) (\(path))"])
        #expect(try database.zone("Europe/Berlin").offset(at: .epoch).abbreviation == "CET")
        // What only an older copy has is still found.
        #expect(try database.zone("my/zone").id == "My/Zone")
        #expect(database.canonicalID("MY/ZONE") == "My/Zone")
    }

    /// The first names are looked for one by one, the later ones in an index: both find the same.
    @Test func namesAreFoundBeforeAndAfterTheIndex() throws {
        defer { remove() }
        let path = try directory("old", release: nil, zones: ["My/Own/Zone": sketch, "Mine": sketch])
        let database = try ZoneDatabase(directories: [path])
        for round in 0..<40 {
            #expect(database.canonicalID("my/zone") == nil, "round \(round)")
            #expect(database.canonicalID("my/own/nowhere") == nil, "round \(round)")
        }
        #expect(database.canonicalID("MY/own/zone") == "My/Own/Zone")
        let fresh = try ZoneDatabase(directories: [path])
        #expect(fresh.canonicalID("my/own") == nil)
        #expect(fresh.canonicalID("MY/own/zone") == "My/Own/Zone")
        #expect(fresh.canonicalID("mine") == "Mine")
    }

    @Test func aDirectoryAndALinkToItAreOne() throws {
        defer { remove() }
        let path = try directory("old", release: ("version", "2025b"))
        let link = root.appending(path: "link").path()
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "old")
        #expect(try ZoneDatabase(directories: [link, path]).others.map(\.directory) == [link])
    }

    @Test func theNewestOfSeveralWins() throws {
        defer { remove() }
        let paths = try [("a", "2030b"), ("b", "2031a"), ("c", "2025a")].map { name, release in
            try directory(name, release: ("version", release))
        }
        let database = try ZoneDatabase(directories: paths)
        #expect(database.inForce.directory == paths[1])
        #expect(database.others.map(\.directory) == [paths[0], paths[2], nil])
    }

    @Test func aPinnedDirectoryIsAlone() throws {
        defer { remove() }
        let path = try directory("pin", release: nil, zones: ["Europe/Berlin": sketch, "US/Eastern": sketch])
        let database = try ZoneDatabase(pinnedTo: path)
        #expect(database.inForce.description == "unknown release (\(path))")
        #expect(database.others.map(\.description) == ["2026f (bundled)"])
        #expect(database.ids == ["Europe/Berlin"])
        #expect(database.links.map(\.id) == ["US/Eastern"])
        #expect(try database.zone("Europe/Berlin").offset(at: .min).abbreviation == "GMT")
        // Its canonical file isn't there, but the older name's is.
        #expect(try database.zone("america/new_york").offset(at: .min).abbreviation == "GMT")
        #expect(throws: TZConvError.unknownPlace(input: "Asia/Tokyo", suggestions: [])) {
            try database.zone("Asia/Tokyo")
        }
        #expect(throws: TZConvError.noSuchFile(path: path + "/nowhere")) {
            _ = try ZoneDatabase(pinnedTo: path + "/nowhere")
        }
        #expect(throws: TZConvError.self) { _ = try ZoneDatabase(pinnedTo: path + "/Europe/Berlin") }
    }

    @Test(.timeLimit(.minutes(1)))
    func thingsThatAreNoZones() throws {
        defer { remove() }
        let path = try directory(
            "odd",
            release: nil,
            zones: [
                "tzdata.zi/inside": sketch, "Europe/Moscow/inside": sketch, "Europe/Paris": Array("hello".utf8),
                "Europe/Oslo": [],
            ]
        )
        // The path is a valid C string for the call.
        #expect(unsafe mkfifo(path + "/Europe/Berlin", 0o600) == 0)
        #expect(unsafe mkfifo(path + "/+VERSION", 0o600) == 0)
        let large = [UInt8](repeating: 0, count: TZifFile.sizeLimit + 1)
        try Data(large).write(to: URL(filePath: path).appending(path: "Europe/Rome"))
        try FileManager.default.createSymbolicLink(atPath: path + "/Europe/Kyiv", withDestinationPath: "Kyiv")
        let pinned = try ZoneDatabase(pinnedTo: path)
        let damaged = [
            ("Europe/Moscow", "a directory and not a TZif file"), ("Europe/Paris", "not a TZif file"),
            ("Europe/Oslo", "not a TZif file"), ("Europe/Berlin", "a device or a FIFO and not a TZif file"),
            ("Europe/Rome", "not a TZif file: larger than 262144 bytes"),
        ]
        for (id, reason) in damaged {
            #expect(throws: TZConvError.malformedData(source: "\(path)/\(id)", reason: reason)) { try pinned.zone(id) }
        }
        // A link to itself.
        #expect(throws: TZConvError.self) { try pinned.zone("Europe/Kyiv") }
        #expect(pinned.ids == ["Europe/Moscow/inside", "tzdata.zi/inside"])
        // As TZDIR it is passed over, since its release isn't known.
        let database = try ZoneDatabase(directories: [path])
        #expect(try database.zone("Europe/Berlin").offset(at: .epoch).abbreviation == "CET")
    }

    @Test func linksOfAReleaseThatIsNotBundled() throws {
        defer { remove() }
        let source = "# version 2031a\nZ Mars/Olympus 0 - MTC\nL Mars/Olympus Mars/Tharsis\nL Mars/Olympus Olympus\n"
        let path = try directory(
            "mars",
            release: ("tzdata.zi", source),
            zones: ["Mars/Olympus": sketch, "Mars/Tharsis": sketch, "Olympus": sketch]
        )
        let database = try ZoneDatabase(directories: [path])
        #expect(try database.zone("mars/tharsis").id == "Mars/Olympus")
        #expect(database.canonicalID("OLYMPUS") == "Mars/Olympus")
        #expect(database.ids.contains("Mars/Olympus"))
        #expect(!database.ids.contains("Olympus"))
        #expect(database.links.contains { $0 == ("Olympus", "Mars/Olympus") })
    }

    @Test(arguments: [
        ("2026f", "2026f"), ("2026f-dirty", "2026f"), ("1999aa", "1999aa"), ("2026", nil), ("", nil), ("2026F", nil),
        ("26f", nil), ("2026fgh", nil), ("١٢٣٤a", nil),
    ])
    func releases(text: String, release: String?) {
        #expect(TZRelease(text)?.description == release)
    }

    @Test func releasesInOrder() throws {
        let names = ["1996a", "2025b", "2026a", "2026f", "2026z", "2026aa", "2027a"]
        let releases = try names.map { try #require(TZRelease($0)) }
        #expect(releases == releases.reversed().sorted())
    }
}
