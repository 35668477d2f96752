/// How a log is to be rewritten.
public struct LogOptions: Sendable {
    /// The zone of stamps that don't say theirs.
    public var source: Zone

    /// The zone that stamps are moved into; several only with ``prepends``, a column for each.
    public var targets: [Zone]

    /// Whether every stamp of a line is rewritten, and not only the first.
    public var rewritesAll = false

    /// Whether epoch numbers are rewritten too, as dates and times.
    public var rewritesEpochs = false

    /// The only layout that is looked for; nil for all.
    public var layout: StampLayout?

    /// Whether the converted stamp is put before the line, which stays whole.
    public var prepends = false

    /// The year of the file's first stamp without one; nil to take it from the file's date.
    public var year: Int?

    /// How dates of bare numbers are read; nil to learn it from the file.
    public var order: StampDateOrder?

    /// Whether a stamp that can only be guessed is left as it is.
    public var isStrict = false

    /// Whether every line is converted back and compared.
    public var verifies = false

    /// The present instant, against which years are guessed where a file has no date.
    public var now: Instant

    /// Says which offset an abbreviation stands for in a machine's stamp.
    public var abbreviations: @Sendable (_ abbreviation: String, _ source: Zone) -> AbbreviationMeaning

    /// Finds the zone of an id that a stamp names; nil if there is none.
    public var zoneNamed: @Sendable (_ id: String) -> Zone?

    /// Told of each stamp that was understood, its line and the line's number in the file, from 1; only with one thread.
    var observer: (@Sendable (_ moment: StampConverter.Moment, _ line: Span<UInt8>, _ number: Int) -> Void)?

    /// The largest number of threads.
    public var threads = 1

    /// Whether stamps like the one before are taken the short way.
    ///
    /// Without it the result is the same, only later: that is what it is there to show.
    public var usesTemplates = true

    /// The size of the pieces in which a log is read, in bytes; each thread holds two or three.
    public var pieceSize = 512 * 1024

    /// How far into a line stamps are sought, in bytes: at most half of ``pieceSize``.
    public var searchLimit = 256 * 1024

    /// The kinds of stamps that are looked for.
    var scope: StampScope { layout?.scope ?? (rewritesEpochs ? [.stamps, .epochs] : .stamps) }

    /// What an abbreviation stands for.
    public enum AbbreviationMeaning: Hashable, Sendable {
        /// An offset, the same always.
        case offset(UTCOffset)
        /// Several offsets; the words say which, and what to do.
        case ambiguous(String)
        /// Nothing that tzdata knows; the words say so.
        case unknown(String)
    }

    /// Options that move stamps from one zone into others.
    public init(
        from source: Zone,
        to targets: [Zone],
        now: Instant,
        abbreviations: @escaping @Sendable (_ abbreviation: String, _ source: Zone) -> AbbreviationMeaning,
        zoneNamed: @escaping @Sendable (_ id: String) -> Zone?
    ) {
        self.source = source
        self.targets = targets
        self.now = now
        self.abbreviations = abbreviations
        self.zoneNamed = zoneNamed
    }
}
