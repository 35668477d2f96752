import TZConv

/// The examples of the library's documentation, as somebody else's program: they compile, and print what
/// `expected.txt` says.
@main
enum Consumer {
    static func main() {
        // A summer's day and a city, so that this prints the same everywhere and all year.
        let now = Instant(seconds: 1_534_333_500) ?? .epoch
        do {
            try convertATime(now: now)
            try findAPlace(now: now)
            try lookUpAZone()
            try readAStamp()
            try rewriteALog(now: now)
        } catch {
            print("error: \(error)")
        }
    }

    static func convertATime(now: Instant) throws(TZConvError) {
        var converter = try TimeConverter()
        converter.now = { now }
        let answer = try converter.convert("20:20", from: "cet", to: "neyork")
        print(answer.text)  // 14:20
        print(answer.target.zone.id)  // America/New_York
        print(answer.notes.contains(where: \.couldChangeAnswer))  // true

        converter.policy.isStrict = true
        do {
            _ = try converter.convert("20:20", from: "cet", to: "neyork")
        } catch TZConvError.ambiguous(let input, _, _) {
            print("\(input) is not taken on trust")
        }
    }

    static func findAPlace(now: Instant) throws(TZConvError) {
        let context = ResolveContext(database: try .system(), judgement: .duringYear(of: now))
        let resolution = try Catalog.bundled().resolve("portland", in: context)
        print(resolution.place, resolution.zone)  // Portland America/Los_Angeles
        print(resolution.match, resolution.isAmbiguous)  // exact false
        print(resolution.alternatives.contains(where: \.differs))  // true
    }

    static func lookUpAZone() throws(TZConvError) {
        let berlin = try ZoneDatabase.system().zone("Europe/Berlin")
        let winter = Instant.epoch
        print(berlin.offset(at: winter))  // CET (+01:00)

        guard let date = CivilDate(year: 2018, month: 3, day: 25), let time = CivilTime(hour: 2, minute: 30) else {
            return
        }
        switch try berlin.instants(of: CivilDateTime(date, time)) {
        case .unique(let reading): print(reading.instant)
        case .gap(_, let later, let transition): print("skipped at \(transition.instant), so \(later.instant)")
        case .fold(let earlier, _, let transition):
            print("twice around \(transition.instant), first \(earlier.instant)")
        }
    }

    static func readAStamp() throws(TZConvError) {
        let line = Array(#"10.0.0.1 - - [15/Aug/2018:11:45:00 +0300] "GET / HTTP/1.1" 200"#.utf8)
        guard let match = StampReader().first(in: line.span), let civil = match.dateTime() else { return }
        print(match.layout?.name ?? "", civil)

        guard let offset = match.zone.offset, let instant = civil.instant(at: offset) else { return }
        guard let utc = CivilDateTime(instant, at: .zero) else { return }
        var text = StampText()
        if StampWriter.write(match, of: line.span, as: utc, in: .utc, into: &text) == .written {
            print(text.string)  // 15/Aug/2018:08:45:00 +0000
        }
    }

    static func rewriteALog(now: Instant) throws(TZConvError) {
        let database = try ZoneDatabase.system()
        let catalog = try Catalog.bundled()
        let options = LogOptions(
            from: try database.zone("Europe/Moscow"),
            to: [.utc],
            now: now,
            abbreviations: { name, zone in
                do {
                    return .offset(try catalog.fixedOffset(ofAbbreviation: name, hint: zone))
                } catch {
                    return .unknown("\(error)")
                }
            },
            zoneNamed: { try? database.zone($0) }
        )
        let log = Array("Aug 15 11:45:00 web1 sshd[7]: Failed password\n".utf8)
        let (bytes, summary) = LogRewriter(options).rewrite(log)
        print(String(decoding: bytes, as: UTF8.self), terminator: "")  // Aug 15 08:45:00 web1 …
        print(summary.stamps, summary.zoneless, summary.yearless)  // 1 1 1
    }
}
