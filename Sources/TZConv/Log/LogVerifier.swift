/// Converts rewritten lines back and compares them with what they were.
///
/// The check goes its own way: each stamp is read again from the output, its moment written in the style and the zone
/// that the input's stamp has, and that must be the input's stamp byte for byte. Everything between stamps must be the
/// same. No template and no flow of years and folds takes part: where a stamp leaves something open, one of the readings
/// must give the input.
struct LogVerifier {
    private let options: LogOptions
    private let reader: StampReader
    private let target: Zone
    private var text = StampText()

    /// The days around which a missing year or date is sought.
    var days: [CivilDate] = []

    init(_ options: LogOptions, target: Zone) {
        self.options = options
        self.target = target
        reader = StampReader(scope: options.scope.union(.stamps))
    }

    /// Compares a piece with its output, line by line.
    mutating func verify(_ input: Span<UInt8>, _ output: Span<UInt8>, into summary: inout LogSummary) {
        var before = 0
        var after = 0
        var number = 0
        while before < input.count || after < output.count {
            let inputEnd = lineEnd(input, before)
            let outputEnd = lineEnd(output, after)
            number += 1
            let line = input.extracting(before..<inputEnd)
            let result = output.extracting(after..<outputEnd)
            if !isSame(line, 0..<line.count, result, 0) || line.count != result.count {
                summary.verified += 1
                if !comesBack(line, result) {
                    summary.differing += 1
                    summary.firstDifference = summary.firstDifference ?? number
                }
            }
            before = inputEnd
            after = outputEnd
        }
    }

    /// Behind the line end, or at the end of the bytes.
    private func lineEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] == 0x0A { return index + 1 }
            index += 1
        }
        return index
    }

    private func isSame(_ left: Span<UInt8>, _ range: Range<Int>, _ right: Span<UInt8>, _ start: Int) -> Bool {
        guard start + range.count <= right.count else { return false }
        var offset = 0
        while offset < range.count {
            if left[range.lowerBound + offset] != right[start + offset] { return false }
            offset += 1
        }
        return true
    }

    /// Whether a changed line gives the line that it was.
    private mutating func comesBack(_ line: Span<UInt8>, _ result: Span<UInt8>) -> Bool {
        var before = 0
        var after = 0
        while let match = next(in: line, from: before) {
            let start = after + match.range.lowerBound - before
            guard isSame(line, before..<match.range.lowerBound, result, after) else { return false }
            before = match.range.upperBound
            let isQuoted = match.instant != nil && result.byte(start) == 0x22
            if let end = converted(match, in: line, result, at: isQuoted ? start + 1 : start) {
                after = isQuoted ? end + 1 : end
                if !options.rewritesAll { break }
            } else if isSame(line, match.range, result, start) {
                after = start + match.range.count
            } else {
                return false
            }
        }
        return line.count - before == result.count - after && isSame(line, before..<line.count, result, after)
    }

    private func next(in line: Span<UInt8>, from index: Int) -> StampMatch? {
        guard let layout = options.layout else { return reader.first(in: line, from: index) }
        for place in index..<line.count {
            if let match = reader.match(layout, in: line, at: place) { return match }
        }
        return nil
    }

    /// The end of the stamp in the output, if one of its readings is the moment of the input's stamp.
    private mutating func converted(
        _ match: StampMatch,
        in line: Span<UInt8>,
        _ result: Span<UInt8>,
        at start: Int
    ) -> Int? {
        let found =
            match.instant == nil ? match.layout.flatMap { reader.match($0, in: result, at: start) } : nil
        guard let found = found ?? reader.match(in: result, at: start) else { return nil }
        for order in StampDateOrder.allCases {
            guard let reading = found.order == nil ? found : found.reading(as: order) else { continue }
            for instant in instants(of: reading, in: result) where gives(instant, match, in: line, order) {
                return found.range.upperBound
            }
        }
        return nil
    }

    /// Every moment that a stamp of the output can mean.
    private func instants(of match: StampMatch, in bytes: Span<UInt8>) -> [Instant] {
        civilTimes(of: match).flatMap { civil -> [Instant] in
            if let offset = match.zone.offset { return civil.instant(at: offset).map { [$0] } ?? [] }
            guard let reading = try? target.instants(of: civil) else { return [] }
            switch reading {
            case .unique(let only): return [only.instant]
            case .fold(let earlier, let later, _): return [earlier.instant, later.instant]
            case .gap: return []
            }
        }
    }

    /// What a stamp's clock shows, with every year or date around the known days where it leaves them out.
    private func civilTimes(of match: StampMatch) -> [CivilDateTime] {
        if match.parts.contains(.day), !match.parts.contains(.year) {
            let years = Set(days.flatMap { [$0.year - 1, $0.year, $0.year + 1] })
            return years.compactMap { match.dateTime(year: $0) }
        }
        guard match.parts.isDisjoint(with: [.year, .month, .day]) else { return match.dateTime().map { [$0] } ?? [] }
        return days.flatMap { day in
            (-1...1).compactMap { day.adding(days: $0) }.compactMap { match.dateTime(date: $0) }
        }
    }

    /// Whether a moment, written as the input's stamp is and in its zone, is that stamp.
    private mutating func gives(
        _ instant: Instant,
        _ match: StampMatch,
        in line: Span<UInt8>,
        _ order: StampDateOrder
    ) -> Bool {
        if let original = match.instant {
            // The output has as many digits as the number had, at most nine.
            return original.seconds == instant.seconds && original.nanoseconds == instant.nanoseconds
        }
        guard let match = match.order == nil ? match : match.reading(as: order),
            let (offset, abbreviation, id, isUTC) = zone(of: match, in: line, at: instant),
            let civil = CivilDateTime(instant, at: offset)
        else { return false }
        let zone = StampZone(offset: offset, abbreviation: abbreviation, id: id, isUTC: isUTC)
        guard StampWriter.write(match, of: line, as: civil, in: zone, into: &text) == .written,
            text.count == match.range.count
        else { return false }
        for index in 0..<text.count where text[index] != line.byte(match.range.lowerBound + index) { return false }
        return true
    }

    /// The zone that the input's stamp is in: its own, or the source.
    private func zone(
        of match: StampMatch,
        in line: Span<UInt8>,
        at instant: Instant
    ) -> (offset: UTCOffset, abbreviation: String, id: String, isUTC: Bool)? {
        let name = string(line, match.zone.range)
        if let offset = match.zone.offset {
            let isUTC = match.zone.kind == .zulu || match.zone.kind == .abbreviation
            let id = match.zoneName.map { string(line, $0) } ?? (isUTC ? "Etc/UTC" : "")
            return (offset, name, id, isUTC)
        }
        switch match.zone.kind {
        case .abbreviation:
            let here = options.source.offset(at: instant)
            if here.abbreviation == name { return (here.offset, name, "", false) }
            guard case .offset(let offset) = options.abbreviations(name, options.source) else { return nil }
            return (offset, name, "", false)
        case .name:
            return options.zoneNamed(name).map { ($0.utcOffset(at: instant), name, name, false) }
        default:
            let here = options.source.offset(at: instant)
            return (here.offset, here.abbreviation, options.source.id, options.source.id == Zone.utc.id)
        }
    }

    private func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var units: [UInt8] = []
        for index in range { units.append(bytes.byte(index)) }
        return String(decoding: units, as: UTF8.self)
    }
}
