import TZConv

/// The folding table, from Data/unicode/fold.tsv, in the catalog's form.
struct FoldSource {
    let keys: [UInt8]
    let values: [UInt8]
    let units: [UInt8]
    let pairs: [UInt8]
    let table: FoldTable

    /// Reads rows of code point(s) in hexadecimal, and the code points that take their place.
    ///
    /// One code point is folded; two are composed first, to the one given.
    init(rows: [[String]]) throws {
        var single: [(UInt32, [UInt16])] = []
        var double: [(UInt32, UInt32, UInt32)] = []
        for row in rows {
            let from = try Self.codes(row.first ?? "")
            let to = try Self.codes(row.count > 1 ? row[1] : "")
            // ASCII is folded by rule.
            if from.count == 1, from[0] < 0x80 { continue }
            if from.count == 1 {
                let text = String(String.UnicodeScalarView(to.compactMap(Unicode.Scalar.init)))
                single.append((from[0], Array(text.utf16)))
            } else if from.count == 2, to.count == 1 {
                double.append((from[0], from[1], to[0]))
            } else {
                throw CatalogProblem(text: "fold.tsv: \(row)")
            }
        }
        single.sort { $0.0 < $1.0 }
        double.sort { ($0.0, $0.1) < ($1.0, $1.1) }
        var keys = ByteWriter()
        var values = ByteWriter()
        var units = ByteWriter()
        var places: [[UInt16]: Int] = [:]
        for (key, replacement) in single {
            guard replacement.count < 16 || key == 0xfdfa else {
                throw CatalogProblem(text: "fold.tsv: too long: \(String(key, radix: 16))")
            }
            // One Arabic ligature stands for a sentence of 18 letters and is no part of a name.
            let replacement = replacement.count < 16 ? replacement : []
            var place = places[replacement]
            if place == nil {
                place = units.bytes.count / 2
                places[replacement] = place
                for unit in replacement { units.half(unit) }
            }
            keys.word(key)
            values.word(UInt32(place ?? 0) << 4 | UInt32(replacement.count))
        }
        var pairs = ByteWriter()
        for (first, second, composed) in double {
            pairs.word(first)
            pairs.word(second)
            pairs.word(composed)
        }
        self.keys = keys.bytes
        self.values = values.bytes
        self.units = units.bytes
        self.pairs = pairs.bytes
        let all = keys.bytes + values.bytes + units.bytes + pairs.bytes
        let valuesStart = keys.bytes.count
        let unitsStart = valuesStart + values.bytes.count
        let pairsStart = unitsStart + units.bytes.count
        table = FoldTable(
            bytes: FlatBytes(all),
            keys: 0..<valuesStart,
            values: valuesStart,
            units: unitsStart,
            pairs: pairsStart..<(pairsStart + pairs.bytes.count)
        )
    }

    private static func codes(_ text: String) throws -> [UInt32] {
        try text.split(separator: " ").map {
            guard let code = UInt32($0, radix: 16) else { throw CatalogProblem(text: "fold.tsv: '\($0)'") }
            return code
        }
    }
}

/// What is wrong with an input, for the person who runs the compiler.
struct CatalogProblem: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
}
