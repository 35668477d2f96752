/// The zones that a database has read, by the folded bytes of their ids.
///
/// A sorted array and not a dictionary: the first dictionary with a key of its own kind makes the runtime look through
/// every conformance in the program, which costs a one-shot conversion a sixth of its time. There are some 600 ids, so
/// a search takes ten comparisons.
struct ZoneCache: Sendable {
    private var slots: [Slot] = []

    /// An object and not a struct: arrays of objects share one type in the runtime, and each other one has to be made.
    private final class Slot: Sendable {
        let key: [UInt8]
        let zone: Zone

        init(key: [UInt8], zone: Zone) {
            self.key = key
            self.zone = zone
        }
    }

    /// The zone of an id; nil if it hasn't been read.
    subscript(key: [UInt8]) -> Zone? {
        let index = place(of: key)
        return index < slots.count && slots[index].key == key ? slots[index].zone : nil
    }

    /// Keeps a zone.
    mutating func insert(_ zone: Zone, _ key: [UInt8]) {
        let index = place(of: key)
        if index < slots.count, slots[index].key == key {
            slots[index] = Slot(key: key, zone: zone)
        } else {
            slots.insert(Slot(key: key, zone: zone), at: index)
        }
    }

    /// The first slot whose key isn't before the given one.
    private func place(of key: [UInt8]) -> Int {
        var low = 0
        var high = slots.count
        while low < high {
            let middle = (low + high) / 2
            if slots[middle].key.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
