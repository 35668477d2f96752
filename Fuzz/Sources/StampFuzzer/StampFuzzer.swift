import CFuzzer
import TZConv

@main
enum StampFuzzer {
    static func main() {
        var count = CommandLine.argc
        // The process's own arguments, which live as long as it does.
        var arguments = unsafe CommandLine.unsafeArgv
        _ = unsafe withUnsafeMutablePointer(to: &arguments) { pointer in
            // The driver declares its arguments without the optionals that Swift sees in them; the layout is the same.
            unsafe pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1)
            {
                unsafe LLVMFuzzerRunDriver(&count, $0) { start, count in unsafe fuzz(start, count) }
            }
        }
    }
}

/// Reads the bytes as a line of a log: every stamp of every kind, written again where it was and elsewhere.
///
/// Nothing may trap, matches lie in the line in their order, and a stamp written with its own time and offset is the
/// same bytes again.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's bytes are valid for the call.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    let line = unsafe Span(_unsafeElements: bytes)
    var end = 0
    var text = StampText()
    StampReader(scope: .everything).all(in: line) { match in
        let range = match.range
        precondition(range.lowerBound >= end && !range.isEmpty && range.upperBound <= line.count, "a match elsewhere")
        end = range.upperBound
        moveFar(match, line, &text)
        stay(match, line, &text)
        checkTemplate(match, line)
    }
    return 0
}

/// Writes a stamp at the ends of time and in a zone with odd minutes.
private func moveFar(_ match: StampMatch, _ line: Span<UInt8>, _ text: inout StampText) {
    let zone = StampZone(
        offset: UTCOffset(seconds: 20_700) ?? .zero,
        abbreviation: "+0545",
        id: "Asia/Kathmandu",
        isUTC: false
    )
    for second in [Instant.min.seconds, 1_534_333_500, Instant.max.seconds] {
        guard let time = CivilDateTime(secondsSinceEpoch: second, nanosecond: 999_999_999) else { continue }
        _ = StampWriter.write(match, of: line, as: time, in: zone, into: &text)
    }
}

/// Writes a stamp as it is.
private func stay(_ match: StampMatch, _ line: Span<UInt8>, _ text: inout StampText) {
    guard let time = match.dateTime(year: 2020, date: CivilDate(daysSinceEpoch: 18_000)) else { return }
    switch match.zone.kind {
    case .none, .zulu, .offset, .minutesWest, .minutesEast: break
    case .abbreviation, .name, .prefixedOffset, .posixOffset: return
    }
    // Two zone parts, or a name behind an offset, can contradict each other.
    guard match.zoneName == nil, !hasComment(line, match.range) else { return }
    let offset = match.zone.offset ?? .zero
    let zone = StampZone(offset: offset, abbreviation: "X", id: "", isUTC: offset == .zero)
    guard StampWriter.write(match, of: line, as: time, in: zone, into: &text) == .written else { return }
    precondition(text.count == match.range.count, "another length")
    for index in 0..<text.count {
        precondition(text[index] == line[match.range.lowerBound + index], "another byte")
    }
}

/// Whether letters that may be a second zone stand in a stamp, behind its offset.
private func hasComment(_ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var signed = false
    for index in range {
        let byte = line[index]
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { signed = true }
        if signed, (byte | 0x20) &- 0x61 < 26, byte != UInt8(ascii: "T") { return true }
    }
    return false
}

/// A template that holds for its own stamp tells where the stamp ends.
private func checkTemplate(_ match: StampMatch, _ line: Span<UInt8>) {
    guard let template = StampTemplate(match, in: line),
        StampTemplate.ends(in: line, at: match.range.upperBound)
    else { return }
    precondition(template.holds(in: line, at: match.range.lowerBound), "a template that doesn't hold")
}
