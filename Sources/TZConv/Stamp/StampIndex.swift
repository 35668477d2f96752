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
        for (index, program) in StampLayout.programs.enumerated() {
            if let program { add(UInt8(clamping: index), program.pattern) }
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
        addRuns(layout, pattern, place: 0, length: 0)
    }

    /// Enters a layout for every length that its first run of digits can have, with optional groups and without.
    private mutating func addRuns(_ layout: UInt8, _ pattern: StampPattern, place: Int, length: Int) {
        guard length <= Self.longestRun else { return }
        if place < pattern.count {
            let element = pattern.elements[place]
            if element.kind == .group {
                addRuns(layout, pattern, place: place + 1, length: length)
                addRuns(layout, pattern, place: place + 1 + Int(element.argument), length: length)
                return
            }
            if element.kind == .elapsed {
                // A point follows the digits, whatever stands behind the element.
                for width in 1...10 { enter(layout, length: length + width, kind: Self.kind(of: UInt8(ascii: "."))) }
                return
            }
            let widths = Self.widths(element)
            guard widths.isEmpty else {
                for width in widths { addRuns(layout, pattern, place: place + 1, length: length + width) }
                return
            }
        }
        guard length > 0 else { return }
        let next = Self.next(pattern, place)
        for kind in 0..<Self.classes where next == nil || next == kind { enter(layout, length: length, kind: kind) }
    }

    private mutating func enter(_ layout: UInt8, length: Int, kind: Int) {
        let bucket = length * Self.classes + kind
        if runs.indices.contains(bucket), runs[bucket].last != layout { runs[bucket].append(layout) }
    }

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
        case .epoch: [10, 13, 16, 19]
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
