import Foundation
import TZConv
import TZConvFoundation
import Testing

/// Zones and civil times over the bridge, against Foundation's own calendar where both know the rules.
struct ZoneBridgeTests {
    @Test(arguments: ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Etc/UTC"])
    func zonesKeepTheirClocks(id: String) throws {
        let database = try ZoneDatabase(directories: [])
        let zone = try database.zone(id)
        let foundation = try #require(zone.timeZone)
        #expect(try database.zone(foundation).id == id)
        for second in stride(from: Int64(0), to: 1_500_000_000, by: 86_400 * 37 + 12_345) {
            let instant = try #require(Instant(seconds: second))
            #expect(zone.utcOffset(at: instant).seconds == foundation.secondsFromGMT(for: instant.date))
        }
    }

    @Test func fixedOffsets() throws {
        let database = try ZoneDatabase(directories: [])
        let offset = try #require(UTCOffset(hours: 5, minutes: 30))
        let foundation = try #require(Zone.fixed(offset).timeZone)
        #expect(foundation.secondsFromGMT() == 19_800)
        let plain = try #require(TimeZone(secondsFromGMT: 19_800))
        let back = try database.zone(plain)
        #expect(back.utcOffset(at: .epoch) == offset)
    }

    @Test func dateComponents() throws {
        let instant = try #require(Instant(seconds: 1_534_333_500))
        let civil = try #require(CivilDateTime(instant, at: .zero))
        let components = civil.dateComponents
        #expect(CivilDateTime(components) == civil)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Etc/UTC"))
        #expect(calendar.date(from: components) == Date(timeIntervalSince1970: 1_534_333_500))
    }

    @Test(arguments: [
        DateComponents(), DateComponents(year: 2018, month: 2, day: 30),
        DateComponents(year: 2018, month: 8, day: 15, hour: 24),
        DateComponents(year: 20_018, month: 8, day: 15),
    ])
    func noSuchTime(components: DateComponents) {
        #expect(CivilDateTime(components) == nil)
    }
}
