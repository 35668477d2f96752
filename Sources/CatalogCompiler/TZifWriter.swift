import TZConv

/// Writes the smallest TZif file (RFC 9636) that says the same as another one.
///
/// `zic -b slim` would do the same, but some releases of it leave out changes that the rule at the file's end doesn't
/// give: glibc 2.36's does for America/Ojinaga in November 2022. So `zic` writes the long form and this shortens it.
struct TZifWriter {
    let file: TZifFile

    /// The file's bytes, of version 3.
    func bytes() -> [UInt8] {
        let changes = file.changes.prefix(listedCount())
        var numbers: [Int: UInt8] = [:]
        var order: [Int] = []
        // The first kind of the file holds before its first change.
        for kind in [0] + changes.map(\.kind) where numbers[kind] == nil {
            numbers[kind] = UInt8(order.count)
            order.append(kind)
        }
        var names: [UInt8] = []
        var kinds: [UInt8] = []
        var places: [String: UInt8] = [:]
        for kind in order.map({ file.kinds[$0] }) {
            let place = places[kind.abbreviation] ?? UInt8(names.count)
            if places[kind.abbreviation] == nil {
                places[kind.abbreviation] = place
                names += Array(kind.abbreviation.utf8) + [0]
            }
            kinds += bigEndian(UInt32(bitPattern: Int32(kind.offset.seconds))) + [kind.isDaylight ? 1 : 0, place]
        }
        // An empty block for readers of version 1, as zic writes it: one type, one character.
        var bytes = header(times: 0, kinds: 1, characters: 1) + [0, 0, 0, 0, 0, 0, 0]
        bytes += header(times: changes.count, kinds: order.count, characters: names.count)
        for change in changes { bytes += bigEndian(UInt64(bitPattern: change.second)) }
        for change in changes { bytes.append(numbers[change.kind] ?? 0) }
        return bytes + kinds + names + [0x0A] + Array((file.footer ?? "").utf8) + [0x0A]
    }

    /// How many changes must be listed: those after them are the rule's, and what the last of them begins is what the
    /// rule says at that moment.
    private func listedCount() -> Int {
        guard let rule = file.rule else { return file.changes.count }
        var count = file.changes.count
        while count > 0 {
            let change = file.changes[count - 1]
            let before = count > 1 ? file.changes[count - 2].second : nil
            guard let before, rule.kind(at: change.second) == file.kinds[change.kind],
                rule.change(after: before)?.second == change.second,
                rule.kind(at: before) == file.kinds[file.changes[count - 2].kind]
            else { break }
            count -= 1
        }
        return count
    }

    private func header(times: Int, kinds: Int, characters: Int) -> [UInt8] {
        var bytes = Array("TZif3".utf8) + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, 0, times, kinds, characters] { bytes += bigEndian(UInt32(count)) }
        return bytes
    }

    private func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        stride(from: Number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
