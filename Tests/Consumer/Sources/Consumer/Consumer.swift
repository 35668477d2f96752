import TZConv

@main
enum Consumer {
    static func main() {
        do {
            try convert()
            try lookUp()
        } catch {
            print("error: \(error)")
        }
    }

    /// The example of the library's front page.
    static func convert() throws(TZConvError) {
        var converter = try TimeConverter()
        // A summer's day, so that this prints the same all year.
        converter.now = { Instant(seconds: 1_534_333_500, nanoseconds: 0) ?? .epoch }
        let answer = try converter.convert("20:20", from: "cet", to: "neyork")
        print(answer.text)
        print(answer.target.zone.id)
        print(answer.notes.isEmpty ? "no notes" : "notes")
    }

    /// The floors below, each alone.
    static func lookUp() throws(TZConvError) {
        let database = try ZoneDatabase.system()
        let berlin = try database.zone("Europe/Berlin")
        print(berlin.offset(at: .epoch).offset)
    }
}
