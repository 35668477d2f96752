import CFuzzer
import TZConv

@main
enum LogFuzzer {
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

/// Rewrites the bytes as a log, the first byte choosing how, in several ways that must agree.
///
/// Nothing may trap or hang, no line may be lost or added, and pieces, threads and templates may make no difference.
private func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer's bytes are valid for the call.
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    guard let choice = bytes.first, let zones = Zones.shared else { return 0 }
    let log = Array(bytes.dropFirst())
    var options = LogOptions(
        from: zones.pick(choice),
        to: [zones.pick(choice >> 2)],
        now: .epoch,
        abbreviations: { name, _ in .unknown(name) },
        zoneNamed: { try? zones.database.zone($0) }
    )
    options.rewritesAll = choice & 0x10 != 0
    options.rewritesEpochs = choice & 0x20 != 0
    options.isStrict = choice & 0x40 != 0
    options.prepends = choice & 0x80 != 0
    options.usesTemplates = false
    let expected = LogRewriter(options).rewrite(log)
    let lines = log.count { $0 == 0x0A }
    precondition(expected.bytes.count { $0 == 0x0A } == lines, "lines were lost or added")
    options.usesTemplates = true
    let quick = LogRewriter(options).rewrite(log)
    precondition(quick.bytes == expected.bytes, "the short way differs")
    options.pieceSize = 256
    options.searchLimit = 128
    options.threads = 2
    let small = LogRewriter(options).rewrite(log)
    precondition(small.bytes.count { $0 == 0x0A } == lines, "lines were lost or added in small pieces")
    return 0
}

/// A few zones, read once.
private struct Zones: Sendable {
    let database: ZoneDatabase
    private let list: [Zone]

    static let shared = Zones()

    private init?() {
        guard let database = try? ZoneDatabase.system() else { return nil }
        self.database = database
        list = ["Etc/UTC", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"].compactMap {
            try? database.zone($0)
        }
        guard list.count == 4 else { return nil }
    }

    func pick(_ choice: UInt8) -> Zone { list[Int(choice & 3)] }
}
