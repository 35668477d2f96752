import TZConv

/// Gathers what names mean and lays it out as ``CatalogFormat`` says.
///
/// Everything is numbered in the order in which it is added and sorted where the format wants it, so that equal inputs
/// give equal bytes.
struct CatalogBuilder {
    /// One thing that names name.
    struct Entry {
        var zone: UInt16
        var country: UInt16 = CatalogFormat.none
        var region: UInt16 = CatalogFormat.none
        var kind: PlaceKind
        var flags: UInt8 = 0
        var population: UInt32
        var name: String
        /// All its zones, the principal one first; empty for one zone alone.
        var zones: [UInt16] = []
    }

    let folding: FoldSource
    private(set) var entries: [Entry] = []
    private(set) var zones: [String] = []
    private var zoneNumbers: [String: UInt16] = [:]
    private(set) var countries: [(code: String, name: String)] = []
    private var countryNumbers: [String: UInt16] = [:]
    private(set) var regions: [(country: UInt16, code: String, name: String)] = []
    private var regionNumbers: [String: UInt16] = [:]
    /// Folded names, and what they mean: the entry's number and the best class it was given.
    private var names: [[UInt16]: [UInt32: NameClass]] = [:]
    /// What was left out, and why.
    private(set) var problems: [String] = []
    var about: [String] = []

    init(folding: FoldSource) { self.folding = folding }

    mutating func report(_ problem: String) { problems.append(problem) }

    /// Declares the zones that names may lead to, in their final order.
    mutating func setZones(_ ids: [String]) {
        zones = ids
        for (index, id) in ids.enumerated() { zoneNumbers[id] = UInt16(index) }
    }

    /// The number of a zone; nil, and a problem noted, if it isn't one of the release.
    mutating func zone(_ id: String, for what: @autoclosure () -> String) -> UInt16? {
        if let number = zoneNumbers[id] { return number }
        report("\(what()): no zone \(id)")
        return nil
    }

    mutating func addCountry(_ code: String, name: String) {
        guard countryNumbers[code] == nil, code.utf8.count == 2 else { return }
        countryNumbers[code] = UInt16(countries.count)
        countries.append((code, name))
    }

    func country(_ code: String) -> UInt16 { countryNumbers[code] ?? CatalogFormat.none }

    mutating func addRegion(country: String, code: String, name: String) {
        let key = country + "." + code
        guard regionNumbers[key] == nil else { return }
        regionNumbers[key] = UInt16(regions.count)
        regions.append((self.country(country), code, name))
    }

    func region(_ country: String, _ code: String) -> UInt16 {
        regionNumbers[country + "." + code] ?? CatalogFormat.none
    }

    /// Adds an entry and gives its number.
    mutating func add(_ entry: Entry) -> UInt32 {
        entries.append(entry)
        return UInt32(entries.count - 1)
    }

    /// Notes that a zone is called after a city.
    mutating func markAsZoneName(_ entry: UInt32) { entries[Int(entry)].flags = 1 }

    mutating func changeName(of entry: UInt32, to name: String) { entries[Int(entry)].name = name }

    /// Adds a name, and the spellings that people take for the same name.
    mutating func addName(_ name: String, _ entry: UInt32, _ nameClass: NameClass) {
        let folded = folding.table.fold(name)
        addFolded(folded.units, entry, nameClass)
        guard nameClass != .code, nameClass != .identifier, nameClass != .exactOnly else { return }
        for variant in NameVariants.variants(of: folded) { addFolded(variant, entry, nameClass) }
    }

    private mutating func addFolded(_ units: [UInt16], _ entry: UInt32, _ nameClass: NameClass) {
        guard !units.isEmpty else { return }
        guard units.count <= CatalogFormat.longestName else {
            report("\(String(decoding: units, as: UTF16.self)): longer than \(CatalogFormat.longestName) units")
            return
        }
        let old = names[units]?[entry]
        if let old, old.rawValue <= nameClass.rawValue { return }
        names[units, default: [:]][entry] = nameClass
    }

    /// The entries that a name means already.
    func meanings(_ name: String) -> [UInt32] {
        let meanings = names[folding.table.fold(name).units] ?? [:]
        return meanings.keys.sorted()
    }

    /// The class in which a name belongs to an entry.
    func nameClass(_ name: String, _ entry: UInt32) -> NameClass? { names[folding.table.fold(name).units]?[entry] }

    var nameCount: Int { names.count }

    // MARK: Layout

    /// The compiled catalog.
    func bytes() -> [UInt8] {
        var strings = StringPool()
        var sections: [CatalogFormat.Section: [UInt8]] = [:]
        sections[.zones] = zones.reduce(into: ByteWriter()) { $0.word(strings.place($1)) }.bytes
        sections[.countries] =
            countries.reduce(into: ByteWriter()) {
                $0.bytes += Array($1.code.utf8) + [0, 0]
                $0.word(strings.place($1.name))
            }.bytes
        sections[.regions] =
            regions.reduce(into: ByteWriter()) {
                $0.half($1.country)
                $0.half(0)
                $0.word(strings.place($1.code))
                $0.word(strings.place($1.name))
            }.bytes
        var lists = ByteWriter(bytes: [0, 0])
        var entryBytes = ByteWriter()
        for entry in entries {
            entryBytes.half(entry.zone)
            entryBytes.half(entry.country)
            entryBytes.half(entry.region)
            entryBytes.bytes += [entry.kind.rawValue, entry.flags]
            entryBytes.word(entry.population)
            entryBytes.word(strings.place(entry.name))
            if entry.zones.count > 1 {
                entryBytes.word(UInt32(lists.bytes.count))
                lists.half(UInt16(entry.zones.count))
                for zone in entry.zones { lists.half(zone) }
            } else {
                entryBytes.word(0)
            }
        }
        sections[.entries] = entryBytes.bytes
        sections[.zoneLists] = lists.bytes
        var postingLists = ByteWriter()
        let sorted = names.keys.sorted { ($0.count, $0) < ($1.count, $1) }
        let narrow = sorted.filter { $0.allSatisfy { $0 < 0x80 } }
        let wide = sorted.filter { !$0.allSatisfy { $0 < 0x80 } }
        let narrowIndex = index(narrow, unitSize: 1, &postingLists)
        let wideIndex = index(wide, unitSize: 2, &postingLists)
        sections[.narrowGroups] = narrowIndex.groups
        sections[.narrowNames] = narrowIndex.names
        sections[.narrowSets] = narrowIndex.sets
        sections[.narrowSlots] = narrowIndex.slots
        sections[.wideGroups] = wideIndex.groups
        sections[.wideNames] = wideIndex.names
        sections[.wideSets] = wideIndex.sets
        sections[.wideSlots] = wideIndex.slots
        sections[.postingLists] = postingLists.bytes
        sections[.strings] = strings.bytes
        sections[.foldKeys] = folding.keys
        sections[.foldValues] = folding.values
        sections[.foldUnits] = folding.units
        sections[.foldPairs] = folding.pairs
        sections[.about] = Array(about.joined(separator: "\n").utf8)
        return assemble(sections)
    }

    private func index(
        _ sorted: [[UInt16]],
        unitSize: Int,
        _ lists: inout ByteWriter
    ) -> (groups: [UInt8], names: [UInt8], sets: [UInt8], slots: [UInt8]) {
        var counts = [Int](repeating: 0, count: CatalogFormat.longestName + 1)
        var starts = counts
        var firsts = counts
        var namesOut = ByteWriter()
        var sets = ByteWriter()
        var slots = ByteWriter()
        for (number, units) in sorted.enumerated() {
            let length = units.count
            if counts[length] == 0 {
                namesOut.align(4)
                starts[length] = namesOut.bytes.count
                firsts[length] = number
            }
            counts[length] += 1
            for unit in units {
                if unitSize == 1 { namesOut.bytes.append(UInt8(unit)) } else { namesOut.half(unit) }
            }
            sets.word(LetterSet(units).bits)
            slots.word(slot(units, &lists))
        }
        var groups = ByteWriter()
        for length in counts.indices {
            groups.word(UInt32(counts[length]))
            groups.word(UInt32(starts[length]))
            groups.word(UInt32(firsts[length]))
        }
        return (groups.bytes, namesOut.bytes, sets.bytes, slots.bytes)
    }

    private func slot(_ units: [UInt16], _ lists: inout ByteWriter) -> UInt32 {
        let postings = (names[units] ?? [:]).sorted { $0.key < $1.key }
            .map { $0.key | UInt32($0.value.rawValue) << CatalogFormat.entryBits }
        if postings.count == 1, let only = postings.first { return only }
        let place = UInt32(lists.bytes.count)
        lists.word(UInt32(postings.count))
        for posting in postings { lists.word(posting) }
        return CatalogFormat.listBit | place
    }

    private func assemble(_ sections: [CatalogFormat.Section: [UInt8]]) -> [UInt8] {
        var table = ByteWriter()
        var body = ByteWriter()
        let tableSize = CatalogFormat.Section.allCases.count * 8
        for section in CatalogFormat.Section.allCases {
            let content = sections[section] ?? []
            body.align(4)
            table.word(UInt32(CatalogFormat.headerSize + tableSize + body.bytes.count))
            table.word(UInt32(content.count))
            body.bytes += content
        }
        let rest = table.bytes + body.bytes
        var header = ByteWriter(bytes: CatalogFormat.magic)
        header.word(CatalogFormat.version)
        header.word(UInt32(CatalogFormat.Section.allCases.count))
        header.word(UInt32(CatalogFormat.headerSize + rest.count))
        let checksum = FlatBytes(rest).checksum(from: 0)
        header.word(UInt32(truncatingIfNeeded: checksum))
        header.word(UInt32(truncatingIfNeeded: checksum >> 32))
        header.align(CatalogFormat.headerSize)
        return header.bytes + rest
    }
}

/// Orders lists of units.
private func < (left: (Int, [UInt16]), right: (Int, [UInt16])) -> Bool {
    left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}

/// Little-endian numbers one after the other.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func half(_ value: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: value))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }

    mutating func word(_ value: UInt32) {
        half(UInt16(truncatingIfNeeded: value))
        half(UInt16(truncatingIfNeeded: value >> 16))
    }

    mutating func align(_ size: Int) {
        while !bytes.count.isMultiple(of: size) { bytes.append(0) }
    }
}

/// Each different string once; place 0 is the empty string.
private struct StringPool {
    private(set) var bytes: [UInt8] = [0]
    private var places: [String: UInt32] = ["": 0]

    mutating func place(_ text: String) -> UInt32 {
        if let place = places[text] { return place }
        var utf8 = Array(text.utf8)
        // A name is a line's worth; the length has one byte.
        if utf8.count > 255 { utf8 = Array(String(decoding: utf8.prefix(252), as: UTF8.self).utf8.prefix(255)) }
        let place = UInt32(bytes.count)
        bytes.append(UInt8(utf8.count))
        bytes += utf8
        places[text] = place
        return place
    }
}
