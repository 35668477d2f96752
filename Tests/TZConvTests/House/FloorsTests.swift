import Testing

struct FloorsTests {
    @Test func noArrowRunsUp() throws {
        let files = try Repository.librarySources()
        // Without these the test would pass on an empty folder.
        #expect(files.keys.contains("Civil/Instant.swift"))
        #expect(files.keys.contains("TZConvError.swift"))
        for arrow in Floors.arrowsUp(in: files) {
            Issue.record("Sources/TZConv/\(arrow)")
        }
    }

    struct Tree: CustomTestStringConvertible {
        var testDescription: String
        var files: [String: String]
        var found: [String] = []
    }

    @Test(arguments: trees)
    func madeUp(_ tree: Tree) {
        #expect(Floors.arrowsUp(in: tree.files).map { "\($0.file):\($0.line): \($0.type)" } == tree.found)
    }

    static let trees = [
        Tree(
            testDescription: "down one floor, and two",
            files: [
                "Civil/Day.swift": "public struct Day {}",
                "Zone/Zone.swift": "struct Zone { var day: Day }",
                "Catalog/Names.swift": "struct Names { var zone: Zone\nvar day: Day }",
            ]
        ),
        Tree(
            testDescription: "up, with file, line and type",
            files: [
                "Zone/Zone.swift": "public struct Zone {}",
                "Civil/Day.swift": "struct Day {\n    func at(_ zone: Zone) {}\n}",
            ],
            found: ["Civil/Day.swift:2: Zone"]
        ),
        Tree(
            testDescription: "to a neighbour on the same floor",
            files: ["Platform/Clock.swift": "func now() -> Day?", "Civil/Day.swift": "struct Day {}"],
            found: ["Platform/Clock.swift:1: Day"]
        ),
        Tree(
            testDescription: "the root's error is everybody's, and the root uses nothing",
            files: [
                "Failure.swift": "enum Failure: Error { case no(Day) }",
                "Civil/Day.swift": "struct Day { init() throws(Failure) {} }",
            ],
            found: ["Failure.swift:1: Day"]
        ),
        Tree(
            testDescription: "a folder that is not in the house",
            files: ["Attic/Box.swift": "struct Box {}"],
            found: ["Attic/Box.swift:1: Attic"]
        ),
        Tree(
            testDescription: "comments and strings don't count, interpolations do",
            files: [
                "Log/Line.swift": "struct Line {}",
                "Civil/Day.swift": ##"""
                // Line
                /* Line /* Line */ Line */
                let a = "Line \"Line\" \(Line.self)"
                let b = #"Line "Line" \(Line) \#(Line())"#
                let c = """
                    Line "Line"
                    \(name("Line", Line(")")))
                    """
                """##,
            ],
            found: ["Civil/Day.swift:3: Line", "Civil/Day.swift:4: Line", "Civil/Day.swift:7: Line"]
        ),
        Tree(
            testDescription: "members, nested types and private types of the same name are others",
            files: [
                "Log/Line.swift": "struct Line {}\nprivate struct Day {}\nenum Kind { case line }",
                "Civil/Day.swift": "struct Day { enum Kind {}\n func f(_ a: Other.Line) -> Kind }",
                "Stamp/Mark.swift": "struct Mark { var kind: Kind\n var day: Day }",
            ]
        ),
        Tree(
            testDescription: "in an extension, a type alias, a class and an actor",
            files: [
                "Log/Line.swift": "public final class Line { class func f() {} }\ntypealias Row = Line\nactor Queue {}",
                "Zone/Zone.swift": "extension Line {}\nlet a: [Row]\n\n@Sendable func g(_ q: Queue?)",
            ],
            found: ["Zone/Zone.swift:1: Line", "Zone/Zone.swift:2: Row", "Zone/Zone.swift:4: Queue"]
        ),
    ]

    @Test func everyFloorStandsOnFloorsThatExist() {
        for (folder, below) in Floors.below {
            #expect(below.isSubset(of: Set(Floors.below.keys)), "\(folder)")
            #expect(!below.contains(folder))
        }
    }
}
