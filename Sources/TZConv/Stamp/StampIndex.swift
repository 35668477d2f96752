/// Which layouts can begin with what: read off the patterns, so that a line is not tried against all of them.
struct StampIndex: Sendable {
    /// The longest run of digits that is looked up; longer ones begin no stamp.
    static let longestRun = 19

    private static let classes = 8

    /// Layouts that begin with digits, by the length of the run and the byte behind it.
    private var runs: [[UInt8]]
    /// Layouts that begin with a month's or a weekday's name.
    private(set) var months: [UInt8] = []
    private(set) var weekdays: [UInt8] = []
    /// Layouts that begin with a byte of their own, and that byte.
    private(set) var literals: [(byte: UInt8, layout: UInt8)] = []
    /// Layouts that begin with a hexadecimal or base 32 digit.
    private(set) var hex: [UInt8] = []

    static let shared = StampIndex()

    private init() {
        runs = Array(repeating: [], count: (Self.longestRun + 1) * Self.classes)
        for (index, pattern) in StampLayout.patterns.enumerated() {
            if let pattern { add(UInt8(clamping: index), pattern) }
        }
    }

    private mutating func add(_ layout: UInt8, _ pattern: StampPattern) {
        let first = pattern.elements[0]
        switch first.kind {
        case .monthName: return months.append(layout)
        case .weekdayName: return weekdays.append(layout)
        case .literal: return literals.append((first.argument, layout))
        case .identifier where first.argument == StampIdentifier.tai64n.rawValue:
            return literals.append((UInt8(ascii: "@"), layout))
        case .identifier
        where first.argument != StampIdentifier.fileTime.rawValue
            && first.argument != StampIdentifier.webKit.rawValue:
            return hex.append(layout)
        default: break
        }
        var lengths: Set<Int> = [0]
        var place = 0
        while place < pattern.count {
            let widths = Self.widths(pattern.elements[place])
            guard !widths.isEmpty else { break }
            lengths = Set(lengths.flatMap { length in widths.map { length + $0 } })
            place += 1
        }
        let next = Self.next(pattern, place)
        for length in lengths where 1...Self.longestRun ~= length {
            for kind in 0..<Self.classes
            where next == nil || next == kind || next == Self.blankOrT && (kind == 4 || kind == 5) {
                runs[length * Self.classes + kind].append(layout)
            }
        }
    }

    private static let blankOrT = 100

    /// The class of the byte that must follow the run; nil for any.
    private static func next(_ pattern: StampPattern, _ place: Int) -> Int? {
        guard place < pattern.count else { return nil }
        let element = pattern.elements[place]
        switch element.kind {
        case .literal: return kind(of: element.argument)
        case .blanks: return kind(of: 0x20)
        default: return nil
        }
    }

    /// How many digits an element can have; empty for those that aren't digits alone.
    private static func widths(_ element: StampElement) -> [Int] {
        switch element.kind {
        case .year4, .weekYear: [4]
        case .year2, .year2From1950, .month2, .day2, .hour2, .minute, .second, .week, .tripleFirst, .tripleSecond,
            .tripleThird:
            [2]
        case .month, .day, .pairFirst, .pairSecond, .hour: [1, 2]
        case .dayOfYear: [3]
        case .weekdayNumber: [1]
        case .epoch: [9, 10, 12, 13, 15, 16, 18, 19]
        case .identifier: element.argument == StampIdentifier.fileTime.rawValue ? [18] : [17]
        default: []
        }
    }

    private static func kind(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "-"): 0
        case UInt8(ascii: "/"): 1
        case UInt8(ascii: "."): 2
        case UInt8(ascii: ":"): 3
        case 0x20, 0x09: 4
        case UInt8(ascii: "T"), UInt8(ascii: "t"): 5
        case UInt8(ascii: "_"): 6
        default: 7
        }
    }

    /// The layouts that can begin with a run of digits of this length and this byte behind it.
    func layouts(run: Int, next: UInt8) -> [UInt8] {
        let place = run * Self.classes + Self.kind(of: next)
        return runs.indices.contains(place) ? runs[place] : []
    }
}
