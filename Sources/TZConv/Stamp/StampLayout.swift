/// One line of the table of layouts: how some software writes its timestamps.
///
///     StampLayout.named("clf")?.example    // 15/Aug/2018:11:45:00 +0000
///
/// The table is all there is: recognising, reading, writing, the list in the documentation and the tests come from it.
public struct StampLayout: Sendable, Identifiable {
    /// A short name for options and reports, as `clf` or `rfc3339`.
    public let name: String

    /// What the stamp is made of; ``StampPattern`` explains the letters.
    public let pattern: String

    /// What kind of stamp it is.
    public let scope: StampScope

    /// Where it must stand to be believed.
    public let place: StampPlace

    /// Which software writes it.
    public let software: String

    /// A stamp in this layout.
    public let example: String

    /// The layout's place in the table.
    let index: UInt8

    /// The name.
    public var id: String { name }

    /// The layouts, the more particular ones first.
    public static let all: [StampLayout] = table.enumerated().map { index, row in
        StampLayout(
            name: row.name,
            pattern: row.pattern,
            scope: row.scope,
            place: row.place,
            software: row.software,
            example: row.example,
            index: UInt8(clamping: index)
        )
    }

    /// The layout of a name; nil if there is none.
    public static func named(_ name: String) -> StampLayout? { all.first { $0.name == name } }

    /// The compiled pattern, to be kept by those who match one layout many times.
    public var compiled: StampPattern? { Self.pattern(at: index) }

    static func at(_ index: UInt8) -> StampLayout? {
        Int(index) < all.count ? all[Int(index)] : nil
    }

    static func pattern(at index: UInt8) -> StampPattern? { StampIndex.shared.pattern(at: index) }

    /// One line of the table.
    struct Row {
        let name: String
        let pattern: String
        let scope: StampScope
        let place: StampPlace
        let software: String
        let example: String

        init(
            _ name: String,
            _ pattern: String,
            _ software: String,
            _ example: String,
            scope: StampScope = .stamps,
            place: StampPlace = .anywhere
        ) {
            self.name = name
            self.pattern = pattern
            self.scope = scope
            self.place = place
            self.software = software
            self.example = example
        }
    }
}

/// Kinds of stamps to look for.
@frozen
public struct StampScope: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Date and time, or a time alone, as written for people to read.
    public static let stamps = StampScope(rawValue: 1)
    /// Seconds, milliseconds, microseconds or nanoseconds since 1970.
    public static let epochs = StampScope(rawValue: 2)
    /// Ids and binary clocks that hold a time: UUIDv7, ULID, ObjectId, TAI64N, FILETIME, WebKit.
    public static let identifiers = StampScope(rawValue: 4)
    /// Dates without a time, and digits without separators that a number could have as well.
    public static let reduced = StampScope(rawValue: 8)

    /// Seconds since a machine or a program started.
    public static let elapsed = StampScope(rawValue: 16)

    /// All of them.
    public static let everything: StampScope = [.stamps, .epochs, .identifiers, .reduced, .elapsed]
}

/// Where a stamp of a layout must stand to be believed.
public enum StampPlace: UInt8, Hashable, Sendable {
    /// Between any blanks, brackets, quotes and the like.
    case anywhere
    /// At the start of the line, behind nothing but blanks, brackets, quotes and colour codes.
    case leading
    /// Behind a level's letter at the start of the line, as klog has it.
    case afterLevel
    /// In brackets at the start of the line.
    case bracketed
    /// Behind a key that speaks of time (`"ts":`, `time=`), or at the start of the line.
    case keyed
}
