/// A time zone: an id, and when its clocks were and will be changed.
///
/// A zone is a value that never changes; copies share one table. Get one from a ``ZoneDatabase``, or make one of a fixed
/// offset, a POSIX TZ string or a TZif file.
///
///     let zone = try ZoneDatabase.system().zone("America/New_York")
///     zone.offset(at: instant).abbreviation   // "EDT"
public struct Zone: Sendable {
    /// The name: a canonical tzdata id (`America/New_York`, `Etc/UTC`), an offset (`+05:30`), a POSIX TZ string as it
    /// was given, or whatever name the zone's maker chose.
    public let id: String

    let table: ZoneTable

    init(id: String, table: ZoneTable) {
        self.id = id
        self.table = table
    }

    /// Coordinated Universal Time, `Etc/UTC`.
    public static let utc = Zone(
        id: "Etc/UTC",
        table: ZoneTable(
            kinds: [ZoneOffset(.zero, isDaylight: false, ShortText(known: "UTC"))],
            changes: [],
            rule: nil,
            ruleText: "UTC0"
        )
    )

    /// A zone whose clocks are never changed; its id is the offset, `+05:30`, and its abbreviation tzdata's form of it,
    /// `+0530`.
    public static func fixed(_ offset: UTCOffset) -> Zone {
        var abbreviation = offset.description
        abbreviation.removeAll { $0 == ":" }
        if abbreviation.utf8.count == 5, abbreviation.hasSuffix("00") { abbreviation.removeLast(2) }
        let kind = ZoneOffset(offset, isDaylight: false, ShortText(known: abbreviation))
        return Zone(
            id: offset.description,
            table: ZoneTable(kinds: [kind], changes: [], rule: nil, ruleText: nil)
        )
    }

    /// A zone of a POSIX TZ string, which becomes its id: `MSK-3`, `EST5EDT,M3.2.0,M11.1.0`, `<+0330>-3:30`.
    ///
    /// The offset's sign is POSIX's, positive west of Greenwich. Daylight saving time without dates gets those of the
    /// United States since 2007, as most systems do. The rule holds for all time. Source: POSIX.1-2017, section 8.3,
    /// with RFC 9636, section 3.3.1.
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)``.
    public init(posix: String) throws(TZConvError) {
        guard let rule = PosixRule(posix, defaultDates: true) else {
            throw .unreadable(
                input: posix,
                reason: "is not a POSIX time zone",
                suggestion: "one looks like EST5EDT,M3.2.0,M11.1.0 or <+03>-3"
            )
        }
        self.init(id: posix, table: ZoneTable(kinds: [rule.standard], changes: [], rule: rule, ruleText: posix))
    }

    /// A zone of the bytes of a TZif file, versions 1 to 4 (RFC 9636).
    ///
    /// Times in a file with a leap second table are brought back to POSIX time, which ``Instant`` counts. A file of
    /// version 1, or without a rule at its end, keeps its last offset for ever.
    ///
    /// - Parameters:
    ///   - id: the zone's name.
    ///   - tzif: the whole file; at most 256 kB are read.
    ///   - source: what to call the file in an error; the id if nil.
    /// - Throws: ``TZConvError/malformedData(source:reason:)``.
    public init(id: String, tzif: Span<UInt8>, source: String? = nil) throws(TZConvError) {
        let file = try TZifFile(tzif, source: source ?? id)
        self.init(
            id: id,
            table: ZoneTable(kinds: file.kinds, changes: file.changes, rule: file.rule, ruleText: file.footer)
        )
    }

    /// What the zone's clocks keep at an instant.
    ///
    /// About ten nanoseconds; before 1900 and after 2100 some tens.
    public func offset(at instant: Instant) -> ZoneOffset {
        table.kinds[table.kind(at: instant.seconds)]
    }

    /// How far the zone's clocks are ahead of UTC at an instant: the lean form of ``offset(at:)``.
    public func utcOffset(at instant: Instant) -> UTCOffset {
        UTCOffset(unchecked: table.offset(at: instant.seconds))
    }

    /// Seconds ahead of UTC at a second since 1970-01-01T00:00:00Z, for loops over many stamps.
    ///
    /// Any number is allowed; beyond the years of ``Instant`` the nearest one's answer is given.
    package func utcOffset(atSecond second: Int64) -> Int { Int(table.offset(at: second)) }

    /// An offset and the seconds in which it holds, for loops whose stamps lie close together.
    package struct OffsetSpan: Hashable, Sendable {
        /// Seconds ahead of UTC.
        package let offset: Int
        /// The first second, `Int64.min` if it has always been so.
        package let start: Int64
        /// The first second after, `Int64.max` if it stays so.
        package let end: Int64
    }

    /// The offset at a second since 1970-01-01T00:00:00Z, and how long it holds without any change of clocks.
    package func offsetSpan(atSecond second: Int64) -> OffsetSpan {
        let stretch = table.stretch(at: second)
        return OffsetSpan(
            offset: table.kinds[stretch.kind].offset.seconds,
            start: stretch.start ?? .min,
            end: stretch.end ?? .max
        )
    }

    /// The POSIX TZ string of the rule that holds after the last listed change, for the zone's card.
    package var posixRule: String? { table.ruleText }
}

extension Zone: Hashable {
    /// Two zones are equal if they have the same id and the same changes.
    public static func == (left: Zone, right: Zone) -> Bool { left.id == right.id && left.table == right.table }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Zone: CustomStringConvertible {
    /// The id.
    public var description: String { id }
}
