/// What was done to a log, and what had to be guessed: counts of lines and stamps.
public struct LogSummary: Hashable, Sendable {
    /// All lines, a last one without a line end included.
    public internal(set) var lines = 0

    /// Stamps that were converted.
    public internal(set) var stamps = 0

    /// Lines in which no stamp was found.
    public internal(set) var linesWithoutStamp = 0

    /// Stamps without a zone of their own, read in the source zone.
    public internal(set) var zoneless = 0

    /// Stamps whose year isn't written, and the first and the last year that they were given.
    public internal(set) var yearless = 0
    public internal(set) var firstYear: Int?
    public internal(set) var lastYear: Int?

    /// Stamps that are a time of day alone, and the date that they were read on.
    public internal(set) var dateless = 0
    public internal(set) var date: CivilDate?

    /// Stamps of times that don't exist, moved forward by the length of the gap.
    public internal(set) var inGaps = 0

    /// Stamps of times that exist twice.
    public internal(set) var inFolds = 0

    /// Those of ``inFolds`` that the order of the lines didn't settle; taken as the earlier.
    public internal(set) var unsettledInFolds = 0

    /// The abbreviations of zones that stamps had and that were read as an offset.
    public internal(set) var abbreviations: Set<String> = []

    /// Stamps left as they were because their abbreviation is ambiguous or unknown, or their zone's name is.
    public internal(set) var unknownZones = 0

    /// One of the zones counted in ``unknownZones``, and what is wrong with it.
    public internal(set) var unknownZone: String?

    /// Stamps left as they were because day and month could be either way round.
    public internal(set) var undecidedOrders = 0

    /// Stamps such as `18/08/15`, read with the year first though they could be read otherwise.
    public internal(set) var yearFirst = 0

    /// Stamps that contradict the order of day and month learnt from the file before.
    public internal(set) var contradictedOrders = 0

    /// The order of day and month, where the file has decided it.
    public internal(set) var learntOrder: StampDateOrder?

    /// Stamps left as they were because the result is outside the years −9999 to 9999, or the day doesn't exist in the
    /// year, or the layout can't carry the target zone.
    public internal(set) var impossible = 0

    /// Stamps left as they were because they could only be guessed, and guessing was forbidden.
    public internal(set) var refused = 0

    /// Lines so long that only their beginning was searched.
    public internal(set) var longLines = 0

    /// Lines that were converted back, and those of them that differ from what they were.
    public internal(set) var verified = 0
    public internal(set) var differing = 0

    /// The number of the first line that differs, from 1.
    public internal(set) var firstDifference: Int?

    /// Stamps by layout.
    public internal(set) var layouts: [String: Int] = [:]

    /// Whether the input is UTF-16, which isn't rewritten.
    public internal(set) var isUTF16 = false

    /// Nothing done yet.
    public init() {}

    /// Adds the counts of a part that follows.
    mutating func add(_ other: LogSummary) {
        if let difference = other.firstDifference, firstDifference == nil { firstDifference = lines + difference }
        lines += other.lines
        stamps += other.stamps
        linesWithoutStamp += other.linesWithoutStamp
        zoneless += other.zoneless
        yearless += other.yearless
        firstYear = Self.pick(firstYear, other.firstYear, min)
        lastYear = Self.pick(lastYear, other.lastYear, max)
        dateless += other.dateless
        date = date ?? other.date
        inGaps += other.inGaps
        inFolds += other.inFolds
        unsettledInFolds += other.unsettledInFolds
        abbreviations.formUnion(other.abbreviations)
        unknownZones += other.unknownZones
        unknownZone = unknownZone ?? other.unknownZone
        undecidedOrders += other.undecidedOrders
        yearFirst += other.yearFirst
        contradictedOrders += other.contradictedOrders
        learntOrder = learntOrder ?? other.learntOrder
        impossible += other.impossible
        refused += other.refused
        longLines += other.longLines
        verified += other.verified
        differing += other.differing
        layouts.merge(other.layouts) { $0 + $1 }
        isUTF16 = isUTF16 || other.isUTF16
    }

    private static func pick(_ left: Int?, _ right: Int?, _ choose: (Int, Int) -> Int) -> Int? {
        guard let left, let right else { return left ?? right }
        return choose(left, right)
    }
}
