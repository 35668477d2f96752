public import Foundation
public import TZConv

extension Zone {
    /// Foundation's time zone of the same id; nil if Foundation has none, as for POSIX strings and newer ids.
    ///
    /// Foundation goes by its own copy of the rules, which may be older than those of this zone: convert with `Zone` and
    /// hand the result over where the answer matters.
    public var timeZone: TimeZone? {
        if let zone = TimeZone(identifier: id) { return zone }
        let offset = utcOffset(at: .epoch).seconds
        // A fixed offset is its own id; Foundation keeps those by their seconds.
        return id.hasPrefix("+") || id.hasPrefix("-") ? TimeZone(secondsFromGMT: offset) : nil
    }
}

extension ZoneDatabase {
    /// The zone of the id that Foundation's time zone has.
    ///
    /// A time zone that Foundation made of seconds alone (`GMT+0530`) gives the fixed offset.
    ///
    /// - Throws: ``TZConvError/unknownPlace(input:suggestions:)`` if this database has no such id.
    public func zone(_ timeZone: TimeZone) throws(TZConvError) -> Zone {
        if canonicalID(timeZone.identifier) != nil { return try zone(timeZone.identifier) }
        let seconds = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: 0))
        guard timeZone.identifier.hasPrefix("GMT"), let offset = UTCOffset(seconds: seconds) else {
            throw .unknownPlace(input: timeZone.identifier, suggestions: [])
        }
        return .fixed(offset)
    }
}
