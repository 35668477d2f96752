import TZConv
import Testing

struct InstantTests {
    @Test func civilAndBack() throws {
        let instant = try #require(Instant(seconds: 1_534_333_500, nanoseconds: 123_000_000))
        let civil = try #require(CivilDateTime(instant, at: .zero))
        #expect(civil.description == "2018-08-15T11:45:00.123")
        #expect(civil.instant(at: .zero) == instant)
        let offset = try #require(UTCOffset(hours: -4))
        #expect(CivilDateTime(instant, at: offset)?.time.hour == 7)
    }

    @Test func endsOfTheRange() throws {
        #expect(Instant.min.adding(seconds: -1) == nil)
        #expect(Instant.max.adding(seconds: 0, nanoseconds: 1) == nil)
        #expect(Instant.max.adding(seconds: .max) == nil)
        #expect(Instant.min.adding(seconds: .min, nanoseconds: .min) == nil)
        let behind = try #require(UTCOffset(hours: -1))
        #expect(CivilDateTime(Instant.min, at: behind) == nil)
        #expect(Instant.max.description == "9999-12-31T23:59:59.999999999Z")
        #expect(Instant.min.description == "-9999-01-01T00:00:00Z")
    }

    @Test(
        arguments: [
            (0, 0, -1, -1, 999_999_999), (5, 500_000_000, 500_000_000, 6, 0), (5, 0, -1_500_000_000, 3, 500_000_000),
            (0, 0, 2_000_000_000, 2, 0), (0, 999_999_999, 1, 1, 0),
        ] as [(Int64, Int, Int64, Int64, Int)]
    )
    func nanosecondsCarry(seconds: Int64, nanoseconds: Int, added: Int64, wantSeconds: Int64, wantNanoseconds: Int)
        throws
    {
        let start = try #require(Instant(seconds: seconds, nanoseconds: nanoseconds))
        let end = try #require(start.adding(seconds: 0, nanoseconds: added))
        #expect(end.seconds == wantSeconds)
        #expect(end.nanoseconds == wantNanoseconds)
    }

    @Test func sizes() {
        #expect(MemoryLayout<Instant>.size <= 16)
        #expect(MemoryLayout<CivilDateTime>.size <= 16)
        #expect(MemoryLayout<UTCOffset>.size == 4)
    }

    @Test(arguments: [(0, "+00:00"), (-14_400, "-04:00"), (20_700, "+05:45"), (9_017, "+02:30:17"), (-1_800, "-00:30")])
    func offsetsAsText(seconds: Int, text: String) throws {
        #expect(try #require(UTCOffset(seconds: seconds)).description == text)
    }

    @Test func offsetsOutOfRange() {
        #expect(UTCOffset(seconds: 93_600) == nil)
        #expect(UTCOffset(seconds: -90_000) == nil)
        #expect(UTCOffset(hours: 27) == nil)
    }
}
