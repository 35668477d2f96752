import Foundation

/// The part of JSON Schema (draft 2020-12) that the repository's schemas use.
///
/// A keyword that it doesn't know is a finding, so that no rule of a schema is passed over.
struct JSONSchema {
    let root: [String: Any]

    init(contentsOf url: URL) throws {
        root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    }

    /// What is wrong with a value, each finding with the path to it; empty if nothing is.
    func findings(_ text: String) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        return findings(value, root, "$")
    }

    private func findings(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        var found: [String] = []
        for (keyword, rule) in schema {
            switch keyword {
            case "$schema", "title", "description", "$defs", "required", "additionalProperties": continue
            case "$ref": found += resolved(rule).map { findings(value, $0, path) } ?? ["\(path): no such \(rule)"]
            case "type": if !types(rule).contains(where: { Self.isType(value, $0) }) { found.append("\(path): type") }
            case "enum":
                let allowed = rule as? [String] ?? []
                if !((value as? String).map(allowed.contains) ?? false) { found.append("\(path): enum \(value)") }
            case "minimum": if Self.number(value) < Self.number(rule) { found.append("\(path): minimum") }
            case "maximum": if Self.number(value) > Self.number(rule) { found.append("\(path): maximum") }
            case "minItems":
                if Double((value as? [Any])?.count ?? 0) < Self.number(rule) { found.append("\(path): minItems") }
            case "items":
                guard let items = value as? [Any], let item = rule as? [String: Any] else { continue }
                for (index, element) in items.enumerated() { found += findings(element, item, "\(path)[\(index)]") }
            case "properties": found += members(value, schema, path)
            default: found.append("schema: unknown keyword \(keyword)")
            }
        }
        return found
    }

    private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]]
        else { return [] }
        var found: [String] = []
        for name in schema["required"] as? [String] ?? [] where object[name] == nil {
            found.append("\(path).\(name): required")
        }
        for (name, member) in object {
            if let rule = properties[name] {
                found += findings(member, rule, "\(path).\(name)")
            } else if schema["additionalProperties"] as? Bool == false {
                found.append("\(path).\(name): not allowed")
            }
        }
        return found
    }

    private func resolved(_ reference: Any) -> [String: Any]? {
        guard let name = (reference as? String)?.split(separator: "/").last else { return nil }
        return (root["$defs"] as? [String: [String: Any]])?[String(name)]
    }

    private func types(_ rule: Any) -> [String] { rule as? [String] ?? (rule as? String).map { [$0] } ?? [] }

    private static func number(_ value: Any) -> Double { (value as? NSNumber)?.doubleValue ?? .nan }

    private static func isType(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "boolean": (value as? NSNumber).map(Self.isBoolean) ?? false
        case "integer":
            (value as? NSNumber).map { !Self.isBoolean($0) && $0.doubleValue.rounded() == $0.doubleValue } ?? false
        case "number": (value as? NSNumber).map { !Self.isBoolean($0) } ?? false
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool {
        // The type is a constant C string of the class.
        unsafe String(cString: number.objCType) == "c"
    }
}
