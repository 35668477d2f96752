import Foundation
import TZConv
import TZConvFoundation
import Testing

struct DateBridgeTests {
    @Test(arguments: [0.0, 1_534_333_500.25, -0.5, -62_135_596_800])
    func thereAndBack(interval: Double) throws {
        let date = Date(timeIntervalSince1970: interval)
        let instant = try #require(Instant(date))
        #expect(instant.date == date)
    }

    @Test func outOfRange() {
        #expect(Instant(Date.distantFuture) != nil)
        #expect(Instant(Date(timeIntervalSince1970: 1e18)) == nil)
        #expect(Instant(Date(timeIntervalSince1970: .infinity)) == nil)
    }
}
