/// The names of one width within a catalog's bytes: grouped by length, sorted within a group (see ``CatalogFormat``).
struct NameIndex: Sendable {
    let bytes: FlatBytes
    /// 1 for ASCII names, 2 for UTF-16.
    let unitSize: Int
    let groups: Range<Int>
    let names: Range<Int>
    let sets: Range<Int>
    let slots: Range<Int>

    /// One length's names.
    struct Group: Sendable {
        /// The length of each name in units.
        var length: Int
        var count: Int
        /// Where the first name is.
        var start: Int
        /// The number of the first name among all.
        var first: Int
    }

    /// How many names there are.
    var count: Int { slots.count / 4 }

    /// The names of one length; nil if there are none or the table is damaged.
    @inline(__always)
    func group(_ length: Int) -> Group? {
        let place = groups.lowerBound + length * CatalogFormat.groupSize
        guard length > 0, place <= groups.upperBound - CatalogFormat.groupSize else { return nil }
        let group = Group(
            length: length,
            count: Int(bytes.word(place)),
            start: names.lowerBound + Int(bytes.word(place + 4)),
            first: Int(bytes.word(place + 8))
        )
        guard group.count > 0, group.start <= names.upperBound,
            group.count <= (names.upperBound - group.start) / (length * unitSize),
            group.first <= count, group.count <= count - group.first
        else { return nil }
        return group
    }

    /// The longest names' length.
    var longest: Int { groups.count / CatalogFormat.groupSize - 1 }

    @inline(__always)
    private func unit(_ place: Int) -> UInt16 { unitSize == 1 ? UInt16(bytes.byte(place)) : bytes.half(place) }

    /// One name's units.
    func name(_ group: Group, _ index: Int) -> [UInt16] {
        var name: [UInt16] = []
        read(group, index, into: &name)
        return name
    }

    /// Puts one name's units into an array that is used again and again.
    func read(_ group: Group, _ index: Int, into name: inout [UInt16]) {
        name.removeAll(keepingCapacity: true)
        let place = group.start + index * group.length * unitSize
        for offset in 0..<group.length { name.append(unit(place + offset * unitSize)) }
    }

    /// The slot of a name in a group.
    func slot(_ group: Group, _ index: Int) -> UInt32 { bytes.word(slots.lowerBound + (group.first + index) * 4) }

    /// Where the names that begin with `prefix` begin in a group.
    ///
    /// - Parameter after: whether to give the end of these names instead.
    private func bound(_ group: Group, _ prefix: some RandomAccessCollection<UInt16>, after: Bool) -> Int {
        var low = 0
        var high = group.count
        while low < high {
            let middle = (low + high) / 2
            let place = group.start + middle * group.length * unitSize
            var order = 0
            var index = 0
            for wanted in prefix {
                let unit = unit(place + index * unitSize)
                if unit != wanted {
                    order = unit < wanted ? -1 : 1
                    break
                }
                index += 1
            }
            if order < 0 || (after && order == 0) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The slot of a name that is written exactly; nil if there is no such name.
    ///
    /// - Complexity: O(*m* log *n*), without allocation.
    func find(_ name: some RandomAccessCollection<UInt16>) -> UInt32? {
        guard let group = group(name.count) else { return nil }
        let index = bound(group, name, after: false)
        guard index < group.count else { return nil }
        var place = group.start + index * group.length * unitSize
        for wanted in name {
            guard unit(place) == wanted else { return nil }
            place += unitSize
        }
        return slot(group, index)
    }

    /// The numbers in a group of the names that begin with `prefix`.
    func range(_ group: Group, prefix: some RandomAccessCollection<UInt16>) -> Range<Int> {
        let start = bound(group, prefix, after: false)
        return start..<max(start, bound(group, prefix, after: true))
    }

    /// Calls `body` with the number and the distance of each name of a group within `limit` edits of a query.
    ///
    /// - Complexity: O(*n*) for *n* names, of which few pass the letter sets.
    func scan(
        _ group: Group,
        range: Range<Int>,
        letters: LetterSet,
        distance: borrowing AlignmentDistance,
        limit: Int,
        _ body: (Int, Int) -> Void
    ) {
        let setsStart = sets.lowerBound + (group.first + range.lowerBound) * 4
        let length = group.length
        let size = unitSize
        // The pointers stay within the calls, and both ranges are checked there to hold range.count items.
        _ = unsafe bytes.withBytes(setsStart, range.count * 4) { sets in
            unsafe bytes.withBytes(group.start + range.lowerBound * length * size, range.count * length * size) {
                names in
                func look(_ index: Int) {
                    let place = index &* length &* size
                    let found =
                        size == 1
                        ? distance.distance(limit: limit, count: length) { offset in
                            unsafe UInt16(names.loadUnaligned(fromByteOffset: place &+ offset, as: UInt8.self))
                        }
                        : distance.distance(limit: limit, count: length) { offset in
                            unsafe UInt16(
                                littleEndian: names.loadUnaligned(fromByteOffset: place &+ offset &* 2, as: UInt16.self)
                            )
                        }
                    if let found { body(range.lowerBound + index, found) }
                }
                var index = 0
                // Sixteen sets at a time: of most blocks none is near.
                while index &+ 16 <= range.count {
                    let block = unsafe sets.loadUnaligned(fromByteOffset: index &* 4, as: SIMD16<UInt32>.self)
                    let far = LetterSet.farness(block, letters.bits, edits: limit)
                    if LetterSet.hasZero(far) {
                        for lane in 0..<16 where far[lane] == 0 { look(index &+ lane) }
                    }
                    index &+= 16
                }
                while index < range.count {
                    let set = unsafe sets.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
                    if LetterSet.isNear(UInt32(littleEndian: set), letters.bits, edits: limit) { look(index) }
                    index &+= 1
                }
            }
        }
    }

    /// Calls `body` with the number of each name of a range that has all of a query's letters.
    func scan(_ group: Group, range: Range<Int>, containing letters: LetterSet, _ body: (Int) -> Void) {
        let setsStart = sets.lowerBound + (group.first + range.lowerBound) * 4
        // The pointers stay within the calls, and both ranges are checked there.
        _ = unsafe bytes.withBytes(setsStart, range.count * 4) { sets in
            for index in 0..<range.count {
                // The block was checked to hold range.count items.
                let set = unsafe sets.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
                if letters.bits & ~UInt32(littleEndian: set) == 0 { body(range.lowerBound + index) }
            }
        }
    }
}
