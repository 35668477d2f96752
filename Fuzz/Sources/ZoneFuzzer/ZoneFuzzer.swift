import CFuzzer
import TZConv

@main
enum ZoneFuzzer {
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

/// Reads the bytes as a TZif file and as a POSIX TZ string, and looks up whatever comes of them.
///
/// Nothing may trap, hang or contradict itself.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's bytes are valid for the call.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    let span = unsafe Span(_unsafeElements: bytes)
    if let zone = try? Zone(id: "Fuzz/TZif", tzif: span) { exercise(zone) }
    if count < 128, let zone = try? Zone(posix: unsafe String(decoding: bytes, as: UTF8.self)) { exercise(zone) }
    return 0
}

private func exercise(_ zone: Zone) {
    for second in [Instant.min.seconds, -5_000_000_000, -1, 0, 1_534_333_500, 4_133_980_800, Instant.max.seconds] {
        guard let instant = Instant(seconds: second) else { continue }
        check(zone, instant)
        if let next = zone.nextTransition(after: instant) {
            precondition(next.instant > instant && next.before != next.after, "a change that is none")
            check(zone, next.instant)
            // The change before the one after an instant is not later than the instant.
            if let last = zone.previousTransition(before: next.instant) {
                precondition(last.instant <= instant, "a change was passed over")
            }
        }
    }
}

private func check(_ zone: Zone, _ instant: Instant) {
    let offset = zone.offset(at: instant)
    precondition(offset.offset == zone.utcOffset(at: instant), "two offsets at one moment")
    guard let civil = CivilDateTime(instant, at: offset.offset), let reading = try? zone.instants(of: civil) else {
        return
    }
    // What the clock shows at an instant is read back as that instant, or as another showing of it.
    switch reading {
    case .unique(let only): precondition(only.instant == instant, "another instant")
    case .fold(let earlier, let later, _):
        precondition(earlier.instant <= instant && instant <= later.instant, "no fold")
    case .gap: preconditionFailure("a shown time in a gap")
    }
}
