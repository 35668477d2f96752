/// One thing that names name, as the catalog has it.
struct CatalogEntry: Sendable {
    /// Its number in the catalog.
    var index: Int
    var zone: Int
    var country: Int?
    var region: Int?
    var kind: PlaceKind
    var population: Int
    var name: Int
    /// Where its list of zones is; zero for one zone alone.
    var zoneList: Int
    /// What the kind makes of it (see ``CatalogFormat/entrySize``).
    var flags: UInt8
}

/// A name's meaning: an entry, and how the name belongs to it.
struct Posting: Sendable {
    var entry: CatalogEntry
    var nameClass: NameClass
}

extension Catalog {
    /// The string at a place of the string section.
    func string(_ place: Int) -> String {
        let range = range(.strings)
        guard place >= 0, place < range.count else { return "" }
        let start = range.lowerBound + place
        return bytes.text(start + 1, Int(bytes.byte(start)))
    }

    /// How many zones the catalog's names lead to.
    var zoneCount: Int { range(.zones).count / 4 }

    /// A zone's id; empty for a number out of range.
    func zoneID(_ index: Int) -> String {
        guard index >= 0, index < zoneCount else { return "" }
        return string(Int(bytes.word(range(.zones).lowerBound + index * 4)))
    }

    /// How many countries it knows.
    var countryCount: Int { range(.countries).count / 8 }

    /// A country's ISO 3166 code, such as `US`.
    func countryCode(_ index: Int) -> String { bytes.text(range(.countries).lowerBound + index * 8, 2) }

    /// A country's name.
    func countryName(_ index: Int) -> String {
        string(Int(bytes.word(range(.countries).lowerBound + index * 8 + 4)))
    }

    /// The country of a code.
    func country(code: String) -> Int? { (0..<countryCount).first { countryCode($0) == code } }

    /// A region's code within its country.
    func regionCode(_ index: Int) -> String { string(Int(bytes.word(range(.regions).lowerBound + index * 12 + 4))) }

    /// A region's name.
    func regionName(_ index: Int) -> String { string(Int(bytes.word(range(.regions).lowerBound + index * 12 + 8))) }

    /// How many things are named.
    var entryCount: Int { range(.entries).count / CatalogFormat.entrySize }

    /// An entry; nil for a number out of range or a damaged one.
    func entry(_ index: Int) -> CatalogEntry? {
        guard index >= 0, index < entryCount else { return nil }
        let place = range(.entries).lowerBound + index * CatalogFormat.entrySize
        guard let kind = PlaceKind(rawValue: bytes.byte(place + 6)) else { return nil }
        func known(_ number: UInt16) -> Int? { number == CatalogFormat.none ? nil : Int(number) }
        return CatalogEntry(
            index: index,
            zone: Int(bytes.half(place)),
            country: known(bytes.half(place + 2)),
            region: known(bytes.half(place + 4)),
            kind: kind,
            population: Int(bytes.word(place + 8)),
            name: Int(bytes.word(place + 12)),
            zoneList: Int(bytes.word(place + 16)),
            flags: bytes.byte(place + 7)
        )
    }

    /// The zones of an entry, the principal one first.
    func zones(of entry: CatalogEntry) -> [Int] {
        guard entry.zoneList > 0 else { return [entry.zone] }
        let list = range(.zoneLists)
        let place = list.lowerBound + entry.zoneList
        guard place + 2 <= list.upperBound else { return [entry.zone] }
        let count = min(Int(bytes.half(place)), (list.upperBound - place - 2) / 2)
        return (0..<count).map { Int(bytes.half(place + 2 + $0 * 2)) }
    }

    /// What a slot means.
    func postings(_ slot: UInt32) -> [Posting] {
        guard slot & CatalogFormat.listBit != 0 else { return posting(slot).map { [$0] } ?? [] }
        let list = range(.postingLists)
        let place = list.lowerBound + Int(slot & ~CatalogFormat.listBit)
        guard place + 4 <= list.upperBound else { return [] }
        let count = min(Int(bytes.word(place)), (list.upperBound - place - 4) / 4)
        var postings: [Posting] = []
        postings.reserveCapacity(count)
        for index in 0..<count {
            if let posting = posting(bytes.word(place + 4 + index * 4)) { postings.append(posting) }
        }
        return postings
    }

    private func posting(_ value: UInt32) -> Posting? {
        let nameClass = NameClass(rawValue: UInt8(truncatingIfNeeded: value >> CatalogFormat.entryBits))
        guard let nameClass, let entry = entry(Int(value & (1 << CatalogFormat.entryBits - 1))) else { return nil }
        return Posting(entry: entry, nameClass: nameClass)
    }

    /// What a folded name that is written exactly means; empty if it isn't known.
    func exact(_ units: some RandomAccessCollection<UInt16>) -> [Posting] {
        let index = units.allSatisfy { $0 < 0x80 } ? narrow : wide
        return index.find(units).map(postings) ?? []
    }
}
