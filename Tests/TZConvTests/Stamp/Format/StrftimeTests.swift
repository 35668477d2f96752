import TZConv
import Testing

/// strftime patterns against GNU date (`scripts/golden-strftime` wrote the table), and the ones that are refused.
struct StrftimeTests {
    @Test func sameAsGNUDate() throws {
        let rows = try Golden.rows("strftime.tsv")
        let header = try #require(rows.first)
        let formats = try header.dropFirst(4).map { try TimeFormat(strftime: $0) }
        #expect(formats.count > 100)
        #expect(rows.count > 60)
        for row in rows.dropFirst() {
            try #require(row.count == header.count)
            let epoch = row[1].split(separator: ".")
            // `-3.25` is printed by date as seconds before and a part after, as Instant stores them.
            let seconds = try #require(Int64(epoch[0]))
            let part = try #require(Int(epoch[1]))
            // date counts a fraction away from zero: -3.25 is three and a quarter before.
            let known =
                seconds < 0 && part > 0
                ? Instant(seconds: seconds - 1, nanoseconds: 1_000_000_000 - part)
                : Instant(seconds: seconds, nanoseconds: part)
            let instant = try #require(known)
            let size = try #require(Golden.offset(row[2]))
            let offset = try #require(UTCOffset(seconds: size))
            let made = ZonedFields(instant, at: offset, abbreviation: row[3], zoneID: row[0])
            let fields = try #require(made)
            for (index, format) in formats.enumerated() {
                let expected = row[index + 4]
                let written = format.string(fields)
                #expect(written == expected, "\(row[0]) \(row[1]) \(header[index + 4])")
            }
        }
    }

    static let moment = ZonedFields(.epoch, at: .zero, abbreviation: "UTC", zoneID: "Etc/UTC")

    @Test(arguments: [
        ("%n|%t", "\n|\t"), ("", ""), ("plain", "plain"), ("%H h %%", "00 h %"), ("ü %d ü", "ü 01 ü"),
    ])
    func literals(pattern: String, expected: String) throws {
        let moment = try #require(Self.moment)
        #expect(try TimeFormat(strftime: pattern).string(moment) == expected)
    }

    @Test(arguments: [
        ("%Q", "'%Q'"), ("%H:%", "'%'"), ("%-", "'%-'"), ("%:d", "'%:d'"), ("%::::z", "'%::::z'"), ("%Ez", "'%Ez'"),
        ("%é", "'%é'"), ("%99999d", "'%99999d'"), ("%99999999999999999999d", "wider"), ("%5%%i", "'%i'"),
        ("%J", "'%J'"), ("%f", "'%f'"), ("%", "unfinished"),
    ])
    func refused(pattern: String, named: String) {
        do throws(TZConvError) {
            _ = try TimeFormat(strftime: pattern)
            Issue.record("\(pattern) was read")
        } catch {
            #expect(error.description.contains(named), "\(error)")
        }
    }
}
