@testable import Archive

/// Gathers the members of documents, or those that a schema declares, by the place in the schema. What a reference
/// to another schema leads to is not looked into.
struct ShapeWalk {
  let root: JSONValue
  /// `agreement/by`, `$defs/money/currency`.
  private(set) var members: Set<String> = []
  /// Objects that allow other members.
  private(set) var open: Set<String> = []
  private var required: Set<String> = []
  /// How often each object was seen, and each member of it.
  private var counts: [String: Int] = [:]
  private var owners: [String: String] = [:]

  init(root: JSONValue) { self.root = root }

  var always: Set<String> {
    let seen = members.filter { member in
      owners[member].map { counts[$0] == counts[member + "?"] } ?? false
    }
    return required.union(seen)
  }

  mutating func visit(_ value: JSONValue, _ schema: JSONValue, _ place: String) {
    if case .string(let reference)? = schema["$ref"] {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = root["$defs"]?[name] else { return }
      return visit(value, target, "$defs/\(name)")
    }
    switch value {
    case .array(let elements):
      for element in elements { visit(element, schema["items"] ?? .null, place + "[]") }
    case .object(let object):
      counts[place, default: 0] += 1
      for (key, member) in object {
        let path = place + "/" + key
        members.insert(path)
        // The mark keeps it apart from the count of an object in this place.
        counts[path + "?", default: 0] += 1
        owners[path] = place
        visit(member, schema["properties"]?[key] ?? .null, path)
      }
    default: return
    }
  }

  mutating func declare(_ schema: JSONValue, _ place: String) {
    if let items = schema["items"] { declare(items, place + "[]") }
    guard case .object(let properties)? = schema["properties"] else { return }
    if schema["additionalProperties"] != false { open.insert(place) }
    if case .array(let names)? = schema["required"] {
      for case .string(let name) in names { required.insert(place + "/" + name) }
    }
    for (key, property) in properties {
      members.insert(place + "/" + key)
      declare(property, place + "/" + key)
    }
  }

  mutating func declareDefinitions() {
    guard case .object(let definitions)? = root["$defs"] else { return }
    for (name, definition) in definitions { declare(definition, "$defs/\(name)") }
  }
}
