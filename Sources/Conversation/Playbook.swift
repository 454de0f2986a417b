/// Words to say, by question, in one language; from a file that the firm can edit.
public struct Playbook: Sendable, Equatable {
  /// What may stand in braces in a saying.
  public static let fields: Set<String> = [
    "firm", "rep", "customer", "person", "amount", "count", "oldest", "date", "plan", "disputed",
    "undisputed", "total", "sum", "day",
  ]

  /// Keys are a question's ID, or it and a reason: `offer`, `reason`, `objection.holding-back`.
  private let sayings: [String: String]

  public init(_ sayings: [String: String]) { self.sayings = sayings }

  /// The key's saying with its fields filled in; `nil` when the playbook has none or a field's fact
  /// is not known: half a sentence must not be read aloud.
  public func say(_ keys: [String], facts: [String: String]) -> String? {
    for key in keys {
      guard let saying = sayings[key] else { continue }
      return Self.fill(saying, facts)
    }
    return nil
  }

  private static func fill(_ saying: String, _ facts: [String: String]) -> String? {
    var filled = ""
    var rest = saying[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      filled += rest[..<open]
      guard let fact = facts[String(rest[rest.index(after: open)..<close])] else { return nil }
      filled += fact
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The fields that a saying uses; a brace that isn't closed is reported as a field of its own.
  public static func fieldsUsed(in saying: String) -> [String] {
    var fields: [String] = []
    var rest = saying[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return fields + ["{"] }
      fields.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return fields
  }
}
