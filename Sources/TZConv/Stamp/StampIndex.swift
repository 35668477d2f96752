/// Which layouts can begin with what: read off the patterns, so that a line is not tried against all of them.
///
/// Made once a process. What is looked up for each number or word of a line is in flat arrays of trivial values.
final class StampIndex: Sendable {
    /// The longest run of digits that is looked up; longer ones begin no stamp.
    static let longestRun = 19

    private static let classes = 8

    static let shared = StampIndex()

    /// What the reader needs of a layout, without strings.
    struct Program: Sendable {
        let pattern: StampPattern
        let scope: StampScope
        let place: StampPlace
        let probe: Probe
    }

    /// A byte that every stamp of a layout has at a known distance from its start.
    ///
    /// Most layouts that begin alike differ there, so that one look saves a reading.
    struct Probe: Sendable {
        let offset: UInt8
        /// The byte; 0 if the layout has none at a known distance, a space for a space or a tab.
        let byte: UInt8

        @inline(__always)
        func fits(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
            let found = bytes.byte(start &+ Int(offset))
            return found == byte || byte == 0 || byte == 0x20 && found == 0x09
        }
    }

    /// The compiled layouts, in the order of the table.
    ///
    /// A pattern that doesn't compile matches nothing; a test sees to it that there is none.
    let programs: [Program]

    /// Layouts, list after list; a list is a part of it.
    private let layouts: [UInt8]

    /// Where the lists begin: first those of runs of digits, by length and the byte behind, then months, weekdays,
    /// literals and hexadecimal digits.
    private let bounds: [UInt16]

    /// The bytes below 128 that begin a layout with a byte of its own.
    private let lowFirstBytes: UInt64
    private let highFirstBytes: UInt64

    private init() {
        programs = StampLayout.table.map {
            let pattern = StampPattern($0.pattern) ?? .empty
            return Program(pattern: pattern, scope: $0.scope, place: $0.place, probe: Self.probe(pattern))
        }
        var builder = Builder()
        for (index, program) in programs.enumerated() { builder.add(UInt8(clamping: index), program.pattern) }
        var layouts: [UInt8] = []
        var bounds: [UInt16] = [0]
        for list in builder.runs + [builder.months, builder.weekdays, builder.literals, builder.hex] {
            layouts += list
            bounds.append(UInt16(clamping: layouts.count))
        }
        self.layouts = layouts
        self.bounds = bounds
        lowFirstBytes = builder.lowFirstBytes
        highFirstBytes = builder.highFirstBytes
    }

    /// The compiled pattern of a layout; nil if there is no such layout.
    func pattern(at index: UInt8) -> StampPattern? {
        Int(index) < programs.count ? programs[Int(index)].pattern : nil
    }

    /// A part of the index.
    enum List {
        case run(length: Int, next: UInt8)
        case months
        case weekdays
        case literals
        case hex
    }

    /// The places of a list's layouts in the index.
    func range(_ list: List) -> Range<Int> {
        let runs = (Self.longestRun + 1) * Self.classes
        let place =
            switch list {
            case .run(let length, let next): Swift.min(length, Self.longestRun) * Self.classes + Self.kind(of: next)
            case .months: runs
            case .weekdays: runs + 1
            case .literals: runs + 2
            case .hex: runs + 3
            }
        return Int(bounds[place])..<Int(bounds[place + 1])
    }

    /// The layout at a place that ``range(_:)`` gave.
    func layout(_ place: Int) -> UInt8 { layouts[place] }

    /// Whether some layout begins with this very byte.
    func beginsLayout(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        return (byte < 64 ? lowFirstBytes : highFirstBytes) >> UInt64(byte & 63) & 1 != 0
    }

    /// The last literal of a pattern behind parts of fixed width alone.
    private static func probe(_ pattern: StampPattern) -> Probe {
        var offset = 0
        var probe = Probe(offset: 0, byte: 0)
        for place in 0..<pattern.count {
            let element = pattern.elements[place]
            switch element.kind {
            case .literal: probe = Probe(offset: UInt8(clamping: offset), byte: element.argument)
            case .blanks: return Probe(offset: UInt8(clamping: offset), byte: 0x20)
            default: break
            }
            guard let width = width(element) else { break }
            offset += width
        }
        return probe
    }

    /// The width of an element that has only one; nil for the others.
    private static func width(_ element: StampElement) -> Int? {
        switch element.kind {
        case .literal, .weekdayNumber: 1
        case .yearMonthDay: 10
        case .clock: 8
        case .hourMinute: 5
        case .year4, .weekYear: 4
        case .dayOfYear: 3
        case .year2, .year2From1950, .month2, .day2, .hour2, .minute, .second, .week, .tripleFirst, .tripleSecond,
            .tripleThird:
            2
        default: nil
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

    /// Collects the lists.
    private struct Builder {
        var runs: [[UInt8]] = Array(repeating: [], count: (longestRun + 1) * classes)
        var months: [UInt8] = []
        var weekdays: [UInt8] = []
        var literals: [UInt8] = []
        var hex: [UInt8] = []
        var lowFirstBytes: UInt64 = 0
        var highFirstBytes: UInt64 = 0

        mutating func add(_ layout: UInt8, _ pattern: StampPattern) {
            let first = pattern.elements[0]
            switch first.kind {
            case .monthName: months.append(layout)
            case .weekdayName: weekdays.append(layout)
            case .literal: addLiteral(layout, first.argument)
            case .identifier: addIdentifier(layout, first.argument)
            default: addRuns(layout, pattern, place: 0, length: 0)
            }
        }

        private mutating func addLiteral(_ layout: UInt8, _ byte: UInt8) {
            literals.append(layout)
            if byte < 64 { lowFirstBytes |= 1 << UInt64(byte) } else { highFirstBytes |= 1 << UInt64(byte & 63) }
        }

        private mutating func addIdentifier(_ layout: UInt8, _ kind: UInt8) {
            switch StampIdentifier(rawValue: kind) {
            case .tai64n: addLiteral(layout, UInt8(ascii: "@"))
            case .fileTime: enter(layout, length: 18, nil)
            case .webKit: enter(layout, length: 17, nil)
            case .uuid7, .ulid, .objectID, nil: hex.append(layout)
            }
        }

        /// Enters a layout for every length that its first run of digits can have, with optional groups and without.
        private mutating func addRuns(_ layout: UInt8, _ pattern: StampPattern, place: Int, length: Int) {
            guard length <= longestRun else { return }
            guard place < pattern.count else { return enter(layout, length: length, nil) }
            let element = pattern.elements[place]
            switch element.kind {
            case .group:
                addRuns(layout, pattern, place: place + 1, length: length)
                addRuns(layout, pattern, place: place + 1 + Int(element.argument), length: length)
            case .yearMonthDay:
                enter(layout, length: length + 4, kind(of: element.argument))
            case .hourMinute, .clock:
                enter(layout, length: length + 2, kind(of: UInt8(ascii: ":")))
            case .elapsed:
                for width in 1...10 { enter(layout, length: length + width, kind(of: UInt8(ascii: "."))) }
            case .literal:
                enter(layout, length: length, kind(of: element.argument))
            case .blanks:
                enter(layout, length: length, kind(of: 0x20))
            default:
                let widths = Self.widths(element)
                guard !widths.isEmpty else { return enter(layout, length: length, nil) }
                for width in widths { addRuns(layout, pattern, place: place + 1, length: length + width) }
            }
        }

        /// Enters a layout for a run of a length with a byte behind it; nil for any byte.
        private mutating func enter(_ layout: UInt8, length: Int, _ next: Int?) {
            guard 1...longestRun ~= length else { return }
            for kind in 0..<classes where next == nil || next == kind {
                let bucket = length * classes + kind
                if runs[bucket].last != layout { runs[bucket].append(layout) }
            }
        }

        /// How many digits an element can have; empty for those that aren't digits alone.
        private static func widths(_ element: StampElement) -> [Int] {
            switch element.kind {
            case .year4, .weekYear: [4]
            case .year2, .year2From1950, .month2, .day2, .hour2, .minute, .second, .week, .tripleFirst,
                .tripleSecond, .tripleThird:
                [2]
            case .month, .day, .pairFirst, .pairSecond, .hour: [1, 2]
            case .dayOfYear: [3]
            case .weekdayNumber: [1]
            case .epoch: [10, 13, 16, 19]
            default: []
            }
        }
    }
}
