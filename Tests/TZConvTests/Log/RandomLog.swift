import TZConv

/// Logs of random lines with a seed: layouts mixed, time going on by small steps with jumps, and everything that could
/// lead a short way astray: zones and fractions that come and go, prefixes of all sorts, broken stamps, odd bytes.
struct RandomLog {
    private var chance: SeededChance
    private var local: Int64
    private let layouts: [Int]
    private let isWild: Bool

    init(seed: UInt64, start: Int64, isWild: Bool = true) {
        chance = SeededChance(seed)
        local = start
        self.isWild = isWild
        let count = chance.below(3) + 1
        layouts = (0..<count).map { [chance] _ in
            var chance = chance
            return chance.below(Self.kinds)
        }
    }

    private static let kinds = 14
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let prefixes = [
        "", "", "[", "time=", "{\"time\":\"", "10.1.2.3 - - [", "::1 - - [", "2001:db8::7:8 - bob [", "web-1  | ",
        "<34>1 ",
        "I, [", "id=3f2a-1234-56ab ", "1234567890123 ", "v1.2.3 ", "12:34:56:78:9a:bc ", "  ", "\u{1B}[32m",
    ]
    private static let suffixes = [
        "", " INFO x", " WARN y", " UTC z", " +0200 a", " +02:00", " - name", "Z tail", ",123", ".5 s", " GET /", " AM",
        " 2018",
        "] \"GET\"", "\" }", ": b", " America/New_York c", " Americas", " EST d", " Started", " [main]", "\tTab", "-5",
        "+01:00",
        "[Europe/Berlin]", " MSK", " IST", " started", " application", " Z", "|",
    ]

    mutating func lines(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<count { line(into: &bytes) }
        if chance.below(3) == 0, bytes.last == 0x0A { bytes.removeLast() }
        return bytes
    }

    private mutating func line(into bytes: inout [UInt8]) {
        switch chance.below(20) {
        case 0..<10: local += Int64(chance.below(30))
        case 10..<15: break
        case 15..<18: local += Int64(chance.below(4000))
        case 18: local -= Int64(chance.below(90))
        default: local += Int64(chance.below(3 * 86_400))
        }
        let kind = chance.below(30)
        if isWild, kind == 0 {
            for _ in 0..<chance.below(60) { bytes.append(UInt8(truncatingIfNeeded: chance.below(256))) }
        } else if isWild, kind == 1 {
            bytes.append(contentsOf: "\tat org.example.Foo(Foo.java:\(chance.below(999))) 2018-08-15 11:45:00".utf8)
        } else if isWild, kind == 2 {
            bytes.append(contentsOf: "Caused by: java.lang.Exception at 2018-08-15 11:45:00".utf8)
        } else {
            let isOdd = isWild && chance.below(4) == 0
            bytes.append(contentsOf: Self.prefixes[isOdd ? chance.below(Self.prefixes.count) : 0].utf8)
            bytes.append(contentsOf: stamp(layouts[chance.below(layouts.count)]).utf8)
            bytes.append(contentsOf: isOdd ? chance.pick(Self.suffixes).utf8 : " info".utf8)
            if chance.below(10) == 0 { bytes.append(contentsOf: " and 2018-08-15T11:45:00Z".utf8) }
            if isWild, chance.below(40) == 0 { bytes[bytes.count - 1 - chance.below(8)] = UInt8(chance.below(256)) }
        }
        if chance.below(12) == 0 { bytes.append(0x0D) }
        bytes.append(0x0A)
    }

    private mutating func stamp(_ kind: Int) -> String {
        guard let civil = CivilDateTime(secondsSinceEpoch: local) else { return "" }
        let date = civil.date
        let time = civil.time
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
        let iso = "\(date.year)-\(two(date.month))-\(two(date.day))"
        let name = Self.months[date.month - 1]
        let day = date.day < 10 ? " \(date.day)" : "\(date.day)"
        switch kind {
        case 0: return "\(two(date.day))/\(name)/\(date.year):\(clock) +0000"
        case 1: return "\(iso)T\(clock).\(chance.below(900) + 100)Z"
        case 2: return "\(name) \(day) \(clock)"
        case 3: return "\(iso) \(clock),\(chance.below(900) + 100)"
        case 4: return "\(iso)T\(clock)-0400"
        case 5: return "\(iso) \(clock).\(chance.below(900) + 100) UTC"
        case 6: return "\(iso) \(clock) EST"
        case 7: return "\(date.year)/\(two(date.month))/\(two(date.day)) \(clock)"
        case 8: return "\(iso)T\(clock).\(chance.below(1_000_000))+05:45"
        case 9: return "I\(two(date.month))\(two(date.day)) \(clock).123456"
        case 10: return "\(iso) \(clock)"
        case 11: return "\(date.weekday) ".prefix(3).capitalized + " \(name) \(day) \(clock) \(date.year)"
        case 12: return "\(two(date.month))/\(two(date.day))/\(date.year) \(clock)"
        default: return "\(clock).\(chance.below(900) + 100)"
        }
    }
}

extension StringProtocol {
    /// The text with its first letter large, without Foundation.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
