import Foundation
import Testing

@testable import TZConv

/// The local zone from TZ and from files in a directory that stands for /etc.
struct LocalZoneTests {
    private let directory: URL
    private let database: ZoneDatabase

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "tzconv-etc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        database = try ZoneDatabase(directories: [])
    }

    private func local(tz: String? = nil) throws -> LocalZone {
        defer { try? FileManager.default.removeItem(at: directory) }
        return try database.localZone(
            tz: tz,
            localtime: directory.appending(path: "localtime").path(),
            timezone: directory.appending(path: "timezone").path()
        )
    }

    private func link(_ target: String) throws {
        let path = directory.appending(path: "localtime").path()
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    private func file(_ id: String) throws -> [UInt8] {
        let pack = try ZonePack.embedded()
        let entry = try #require(try pack.entry(Array(id.lowercased().utf8)))
        return try pack.withFile(ofZone: entry.zone) { file in (0..<file.count).map { file[$0] } }
    }

    @Test(arguments: [
        ("Europe/Moscow", "Europe/Moscow", "MSK"), ("europe/moscow", "Europe/Moscow", "MSK"),
        (":Europe/Moscow", "Europe/Moscow", "MSK"), ("W-SU", "Europe/Moscow", "MSK"),
        ("/usr/share/zoneinfo/Europe/Moscow", "Europe/Moscow", "MSK"),
        (":/nowhere/zoneinfo/posix/Europe/Moscow", "Europe/Moscow", "MSK"),
        ("MSK-3", "MSK-3", "MSK"), ("<+03>-3", "<+03>-3", "+03"), ("EST5EDT", "EST5EDT", "EST"),
        ("CST6CDT,M3.2.0,M11.1.0", "CST6CDT,M3.2.0,M11.1.0", "CST"), ("", "Etc/UTC", "UTC"), (":", "Etc/UTC", "UTC"),
        ("UTC0", "UTC0", "UTC"), ("UTC", "Etc/UTC", "UTC"),
    ])
    func fromTZ(value: String, id: String, abbreviation: String) throws {
        // TZ is asked first, whatever the files say.
        try link("/usr/share/zoneinfo/Asia/Tokyo")
        let local = try local(tz: value)
        #expect(local.zone.id == id)
        #expect(local.source == .environment)
        let winter = try #require(Instant(seconds: 1_700_000_000))
        #expect(local.zone.offset(at: winter).abbreviation == abbreviation)
    }

    @Test(arguments: [
        "Europe/Moskva", "MSK", "foo bar", "/etc/passwd", ":/nowhere", "/tmp", "../UTC", ":MSK-3", "+03:00",
    ])
    func unreadableTZ(_ value: String) throws {
        #expect {
            try local(tz: value)
        } throws: { error in
            guard case .unreadable(let input, _, let suggestion) = error as? TZConvError else { return false }
            return input == value && suggestion.contains("TZ=") == false && suggestion.contains("Europe/Moscow")
        }
    }

    @Test(arguments: [
        ("/usr/share/zoneinfo/America/New_York", "America/New_York"),
        ("../share/zoneinfo/US/Eastern", "America/New_York"),
        ("/var/db/timezone/zoneinfo/Asia/Kolkata", "Asia/Kolkata"), ("/etc/zoneinfo/posix/UTC", "Etc/UTC"),
    ])
    func fromALink(target: String, id: String) throws {
        try link(target)
        let local = try local()
        #expect(local.zone.id == id)
        #expect(local.source == .localtime)
    }

    @Test func fromACopiedFile() throws {
        try Data(file("Africa/Casablanca")).write(to: directory.appending(path: "localtime"))
        #expect(try local().zone.id == "Africa/Casablanca")
    }

    // Berlin's file could be that of a link too; what /etc/timezone says decides between names of one history.
    @Test func fromACopiedFileWithItsName() throws {
        try Data(file("Europe/Berlin")).write(to: directory.appending(path: "localtime"))
        try Data("Europe/Berlin\n".utf8).write(to: directory.appending(path: "timezone"))
        #expect(try local().zone.id == "Europe/Berlin")
    }

    @Test func fromAFileLikeNoOther() throws {
        let sketch = TZifFileTests.Sketch()
        try Data(sketch.bytes).write(to: directory.appending(path: "localtime"))
        try Data("Europe/Berlin\n".utf8).write(to: directory.appending(path: "timezone"))
        let local = try local()
        #expect(local.zone.id == "local")
        #expect(local.zone.offset(at: .max).abbreviation == "GMT")
    }

    @Test func fromTheTimezoneFile() throws {
        try Data("\nAsia/Tokyo\n".utf8).write(to: directory.appending(path: "timezone"))
        let local = try local()
        #expect(local.zone.id == "Asia/Tokyo")
        #expect(local.source == .timezoneFile)
    }

    @Test func fromNothing() throws {
        #expect(try local() == LocalZone(zone: .utc, source: .nothing))
    }

    @Test func aDamagedFileIsAnError() throws {
        try Data("hello".utf8).write(to: directory.appending(path: "localtime"))
        #expect(throws: TZConvError.self) { try local() }
    }

    @Test func anUnknownNameIsAnError() throws {
        try Data("Europe/Moskva\n".utf8).write(to: directory.appending(path: "timezone"))
        #expect(throws: TZConvError.self) { try local() }
    }
}
