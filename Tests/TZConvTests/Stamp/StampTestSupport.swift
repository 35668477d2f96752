@testable import TZConv

/// Finds, moves and writes stamps in strings, for tests.
enum StampTest {
    static func first(_ line: String, scope: StampScope = .stamps, order: StampDateOrder? = nil) -> StampMatch? {
        let bytes = Array(line.utf8)
        return StampReader(scope: scope, order: order).first(in: bytes.span)
    }

    /// The line's first stamp as text.
    static func found(_ line: String, scope: StampScope = .stamps) -> String? {
        guard let match = first(line, scope: scope) else { return nil }
        return String(decoding: Array(line.utf8)[match.range], as: UTF8.self)
    }

    /// The line with its first stamp moved by some seconds into a zone; nil if there is no stamp.
    static func moved(_ line: String, by seconds: Int64, to zone: StampZone, year: Int = 2018) -> String? {
        let bytes = Array(line.utf8)
        guard let match = StampReader().first(in: bytes.span),
            let time = match.dateTime(year: year, date: CivilDate(year: year, month: 8, day: 15)),
            let moved = time.adding(seconds: seconds)
        else { return nil }
        var text = StampText()
        switch StampWriter.write(match, of: bytes.span, as: moved, in: zone, into: &text) {
        case .written:
            return String(decoding: bytes[..<match.range.lowerBound], as: UTF8.self) + text.string
                + String(decoding: bytes[match.range.upperBound...], as: UTF8.self)
        case .cannotCarry(let reason):
            return "cannot carry: \(reason)"
        }
    }

    static let moscow = StampZone(
        offset: UTCOffset(hours: 3) ?? .zero,
        abbreviation: "MSK",
        id: "Europe/Moscow",
        isUTC: false
    )
    static let berlin = StampZone(
        offset: UTCOffset(hours: 2) ?? .zero,
        abbreviation: "CEST",
        id: "Europe/Berlin",
        isUTC: false
    )
    static let newYork = StampZone(
        offset: UTCOffset(hours: -4) ?? .zero,
        abbreviation: "EDT",
        id: "America/New_York",
        isUTC: false
    )
    static let kolkata = StampZone(
        offset: UTCOffset(hours: 5, minutes: 30) ?? .zero,
        abbreviation: "IST",
        id: "Asia/Kolkata",
        isUTC: false
    )
}
