/// A JSON value (RFC 8259) that keeps the order of its members, for output on one line.
indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number of a few decimals, such as a score.
    case decimal(Double, places: Int)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// A string, or null where there is none.
    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// The value as text without spaces or line ends.
    var text: String {
        var result = ""
        append(to: &result)
        return result
    }

    private func append(to result: inout String) {
        switch self {
        case .null: result += "null"
        case .bool(let value): result += value ? "true" : "false"
        case .integer(let value): result += String(value)
        case .decimal(let value, let places): result += Self.decimal(value, places: places)
        case .string(let value): Self.appendQuoted(value, to: &result)
        case .array(let values):
            result += "["
            for (index, value) in values.enumerated() {
                if index > 0 { result += "," }
                value.append(to: &result)
            }
            result += "]"
        case .object(let members):
            result += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { result += "," }
                Self.appendQuoted(member.name, to: &result)
                result += ":"
                member.value.append(to: &result)
            }
            result += "}"
        }
    }

    private static func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e12, 0...6 ~= places else { return "null" }
        var scale: Int64 = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int64((value * Double(scale)).rounded())
        guard scale > 1 else { return String(scaled) }
        let digits = String(scaled.magnitude % UInt64(scale))
        let part = String(repeating: "0", count: places - digits.utf8.count) + digits
        return (scaled < 0 ? "-" : "") + String(scaled.magnitude / UInt64(scale)) + "." + part
    }

    private static func appendQuoted(_ text: String, to result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
}
