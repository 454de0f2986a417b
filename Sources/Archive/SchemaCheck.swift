import Finance

/// Holds a document against a JSON Schema.
///
/// It knows the keywords that our own schemas use and refuses a schema that uses others, so that a rule
/// can't be passed over in silence: `type`, `enum`, `const`, `required`, `properties`,
/// `additionalProperties: false`, `items`, `minItems`, `minLength`, `minimum`, `$ref` into `$defs`, its own
/// or those of another schema by its `$id`, and `format: date`.
public struct SchemaCheck: Sendable {
  public struct Finding: Sendable, Equatable {
    /// Where: `/plan/instalments/0/due`.
    public let path: String
    /// The keyword that is broken, and what it asks for.
    public let rule: String
  }

  private let root: JSONValue
  /// Schemas that a reference may lead into.
  private let others: [JSONValue]

  public init(schema: JSONValue, others: [JSONValue] = []) {
    root = schema
    self.others = others
  }

  /// The check of plan files.
  public static func plan() throws(ArchiveError) -> SchemaCheck {
    SchemaCheck(schema: try JSONValue(bytes: PackageResources.plan_v1_schema_json))
  }

  /// The check of requests for approval.
  public static func request() throws(ArchiveError) -> SchemaCheck {
    try beside(PackageResources.request_v1_schema_json)
  }

  /// The check of decisions on them.
  public static func decision() throws(ArchiveError) -> SchemaCheck {
    try beside(PackageResources.decision_v1_schema_json)
  }

  /// A schema that speaks of plans as the plan's own schema does.
  private static func beside(_ bytes: [UInt8]) throws(ArchiveError) -> SchemaCheck {
    SchemaCheck(
      schema: try JSONValue(bytes: bytes),
      others: [try JSONValue(bytes: PackageResources.plan_v1_schema_json)])
  }

  public func findings(in value: JSONValue) -> [Finding] { check(value, root, "") }

  private static let annotations: Set<String> = [
    "$schema", "$id", "title", "description", "$defs", "$comment",
  ]

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [Finding] {
    if schema == .bool(true) { return [] }
    // Also where a reference leads to nothing: a rule that can't be found is not kept.
    guard case .object(let keywords) = schema else {
      return [Finding(path: path, rule: "no schema")]
    }
    var findings: [Finding] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key })
    where !Self.annotations.contains(keyword) {
      switch keyword {
      case "$ref":
        let (home, target) = resolve(rule)
        findings += home.check(value, target, path)
      case "properties", "required", "additionalProperties":
        findings += checkObject(value, keyword, rule, keywords, path)
      case "items":
        if case .array(let elements) = value {
          for (index, element) in elements.enumerated() {
            findings += check(element, rule, "\(path)/\(index)")
          }
        }
      default:
        if !holds(keyword, rule, value) {
          findings.append(
            Finding(path: path, rule: "\(keyword) \(CanonicalJSON.text(rule))"))
        }
      }
    }
    return findings
  }

  private func checkObject(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue],
    _ path: String
  ) -> [Finding] {
    guard case .object(let members) = value else { return [] }
    switch (keyword, rule) {
    case ("properties", .object(let properties)):
      return properties.sorted(by: { $0.key < $1.key }).flatMap { key, schema in
        members[key].map { check($0, schema, "\(path)/\(key)") } ?? []
      }
    case ("required", .array(let names)):
      return names.compactMap { name in
        guard case .string(let key) = name, members[key] == nil else { return nil }
        return Finding(path: path, rule: "required \(key)")
      }
    case ("additionalProperties", .bool(false)):
      var known: Set<String> = []
      if case .object(let properties) = keywords["properties"] { known = Set(properties.keys) }
      return members.keys.filter { !known.contains($0) }.sorted().map {
        Finding(path: "\(path)/\($0)", rule: "additionalProperties false")
      }
    default: return [Finding(path: path, rule: "unknown form of \(keyword)")]
    }
  }

  /// What a reference leads to, and the check whose references are meant there.
  private func resolve(_ reference: JSONValue) -> (home: SchemaCheck, target: JSONValue) {
    guard case .string(let text) = reference, let mark = text.firstRange(of: "#/$defs/") else {
      return (self, .null)
    }
    let name = String(text[mark.upperBound...])
    let id = text[..<mark.lowerBound]
    guard !id.isEmpty else { return (self, root["$defs"]?[name] ?? .null) }
    let other = others.first { $0["$id"] == .string(String(id)) } ?? .null
    return (SchemaCheck(schema: other, others: others), other["$defs"]?[name] ?? .null)
  }

  private func holds(_ keyword: String, _ rule: JSONValue, _ value: JSONValue) -> Bool {
    switch (keyword, rule, value) {
    case ("type", .string(let name), _): return Self.type(value) == name
    case ("const", _, _): return value == rule
    case ("enum", .array(let allowed), _): return allowed.contains(value)
    case ("minItems", .integer(let least), .array(let elements)): return elements.count >= least
    case ("minLength", .integer(let least), .string(let text)):
      return text.unicodeScalars.count >= least
    case ("minimum", .integer(let least), .integer(let number)): return number >= least
    case ("format", .string("date"), .string(let text)): return Self.isDate(text)
    // These say nothing of values of other types.
    case ("minItems", .integer, _), ("minLength", .integer, _), ("minimum", .integer, _),
      ("format", .string("date"), _):
      return true
    default: return false
    }
  }

  /// Whether it is a day of the calendar as RFC 3339 writes it, of any year.
  private static func isDate(_ text: String) -> Bool {
    let digits = text.utf8.map { (48...57).contains($0) ? "9" : Character(Unicode.Scalar($0)) }
    guard String(digits) == "9999-99-99", let year = Int(text.prefix(4)), year > 0 else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return CivilDate(iso: (isLeap ? "2000" : "2001") + text.dropFirst(4)) != nil
  }

  private static func type(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
