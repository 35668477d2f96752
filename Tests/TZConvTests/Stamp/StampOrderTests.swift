import Testing

@testable import TZConv

/// Dates of bare numbers: read where they decide, left open where they don't.
struct StampOrderTests {
    struct Case: Sendable {
        let text: String
        let order: StampDateOrder?
        let possible: StampDateOrders
        let date: String
    }

    @Test(arguments: [
        Case(text: "08/15/2018 11:45:00", order: nil, possible: .monthFirst, date: "2018-08-15"),
        Case(text: "15/08/2018 11:45:00", order: nil, possible: .dayFirst, date: "2018-08-15"),
        Case(text: "08/09/2018 11:45:00", order: nil, possible: [.monthFirst, .dayFirst], date: "2018-08-09"),
        Case(text: "08/09/2018 11:45:00", order: .dayFirst, possible: [.monthFirst, .dayFirst], date: "2018-09-08"),
        Case(text: "08/09/2018 11:45:00", order: .monthFirst, possible: [.monthFirst, .dayFirst], date: "2018-08-09"),
        // What the numbers decide is not the caller's to change.
        Case(text: "15/08/2018 11:45:00", order: .monthFirst, possible: .dayFirst, date: "2018-08-15"),
        // The same date in both orders.
        Case(text: "8/8/2018 11:45:00", order: nil, possible: .monthFirst, date: "2018-08-08"),
        Case(text: "18/08/15 11:45:00", order: nil, possible: [.yearFirst, .dayFirst], date: "2018-08-15"),
        Case(text: "18/08/15 11:45:00", order: .dayFirst, possible: [.yearFirst, .dayFirst], date: "2015-08-18"),
        Case(text: "08/15/18 11:45:00", order: nil, possible: .monthFirst, date: "2018-08-15"),
        Case(
            text: "08/09/10 11:45:00",
            order: nil,
            possible: [.yearFirst, .monthFirst, .dayFirst],
            date: "2008-09-10"
        ),
        Case(
            text: "08/09/10 11:45:00",
            order: .monthFirst,
            possible: [.yearFirst, .monthFirst, .dayFirst],
            date: "2010-08-09"
        ),
        Case(text: "99/12/31 11:45:00", order: nil, possible: .yearFirst, date: "1999-12-31"),
        Case(text: "29/02/2018 11:45:00", order: nil, possible: [], date: ""),
        Case(text: "29/02/2020 11:45:00", order: nil, possible: .dayFirst, date: "2020-02-29"),
        Case(text: "02-29-2020 11:45:00.123", order: nil, possible: .monthFirst, date: "2020-02-29"),
    ])
    func orders(_ item: Case) {
        let match = StampTest.first(item.text, order: item.order)
        #expect(match?.possibleOrders ?? [] == item.possible)
        #expect(match?.date?.description ?? "" == item.date)
        #expect(match?.isOrderUndecided ?? false == (item.possible.rawValue.nonzeroBitCount > 1))
    }

    @Test func readAgainInAnotherOrder() throws {
        let match = try #require(StampTest.first("08/09/10 11:45:00"))
        #expect(match.reading(as: .dayFirst)?.date?.description == "2010-09-08")
        #expect(match.reading(as: .dayFirst)?.reading(as: .monthFirst)?.date?.description == "2010-08-09")
        #expect(match.reading(as: .monthFirst)?.reading(as: .yearFirst)?.date?.description == "2008-09-10")
        #expect(try #require(StampTest.first("2018-08-15 11:45:00")).reading(as: .dayFirst) == nil)
    }

    @Test(arguments: [
        ("08/09/2018 23:45:00 x", StampDateOrder.dayFirst, "09/09/2018 02:45:00 x"),
        ("08/09/2018 23:45:00 x", .monthFirst, "08/10/2018 02:45:00 x"),
        ("08/09/10 23:45:00 x", .yearFirst, "08/09/11 02:45:00 x"),
        ("08/09/10 23:45:00 x", .dayFirst, "09/09/10 02:45:00 x"),
        ("30/09/10 23:45:00 x", .dayFirst, "01/10/10 02:45:00 x"),
        ("12/31/2018 11:45:00 PM", .monthFirst, "1/1/2019 2:45:00 AM"),
        ("12/31/2018 23:45:00", .monthFirst, "01/01/2019 02:45:00"),
        ("9/30/2018 23:45", .monthFirst, "10/1/2018 2:45"),
    ])
    func writtenInItsOrder(_ line: String, _ order: StampDateOrder, _ result: String) throws {
        let bytes = Array(line.utf8)
        let found = StampReader(order: order).first(in: bytes.span)
        let match = try #require(found)
        let time = try #require(match.dateTime()?.adding(seconds: 10_800))
        var text = StampText()
        #expect(StampWriter.write(match, of: bytes.span, as: time, in: StampTest.moscow, into: &text) == .written)
        #expect(text.string + String(decoding: bytes[match.range.upperBound...], as: UTF8.self) == result)
    }
}
