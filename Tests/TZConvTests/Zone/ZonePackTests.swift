import Foundation
import Testing

@testable import TZConv

/// The bundled release: whole, fresh, and harmless when it is damaged.
struct ZonePackTests {
    private func embedded() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: ZoneOracle.root.appending(path: "Data/compiled/zones.bin")))
    }

    @Test func holdsEveryNameOfTheRelease() throws {
        let source = ZoneOracle.root.appending(path: "Data/tzdata/tzdata.zi")
        let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
        let database = try ZoneDatabase(directories: [])
        #expect(lines.first == "# version \(try ZonePack.embedded().release)")
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            if words.first == "Z", words.count > 2 { #expect(database.canonicalID(words[1].uppercased()) == words[1]) }
            if words.first == "L", words.count == 3 {
                #expect(database.canonicalID(words[2]) == database.canonicalID(words[1]))
            }
        }
    }

    @Test func damageIsAnErrorOrHarmless() throws {
        let sound = try embedded()
        #expect(try ZonePack(bytes: sound).isIntact())
        for count in [0, 7, 47, 48, 100, sound.count - 1] {
            #expect(throws: TZConvError.self) { try ZonePack(bytes: Array(sound[..<count])) }
        }
        var random = SeededRandom(seed: 3)
        for number in 0..<200 {
            var bytes = sound
            // The header and the tables first, then anywhere.
            let limit = number < 100 ? 48 : number < 150 ? 12_000 : bytes.count
            let position = Int.random(in: 0..<limit, using: &random)
            bytes[position] ^= UInt8.random(in: 1...255, using: &random)
            guard let pack = try? ZonePack(bytes: bytes) else { continue }
            if position >= 44 { #expect(!pack.isIntact()) }
            let database = try ZoneDatabase(directories: [], pack: pack)
            for id in ["Europe/Moscow", "America/New_York", "UTC", "Zulu", "Africa/Abidjan"] {
                guard let zone = try? database.zone(id) else { continue }
                _ = zone.offset(at: .epoch)
            }
            _ = database.links.count
        }
    }
}
