/// What a field holds in one letter. A field that is not there is empty.
indirect enum FieldValue: Sendable, Equatable {
  case text(Value)
  case flag(Bool)
  case list([[String: FieldValue]])
  case group([String: FieldValue])

  /// Whether a section of it is written.
  var opensSection: Bool {
    switch self {
    case .text, .group: true
    case .flag(let isSet): isSet
    case .list(let elements): !elements.isEmpty
    }
  }
}

/// A printed value: one line, nothing hidden.
struct Value: Sendable, Equatable {
  enum Form: Sendable {
    /// May be broken over lines; set to the left in a table.
    case words
    /// An amount or a count: never broken, set to the right in a table with a heading.
    case figure
    /// Never broken, set to the left.
    case unbroken
  }
  let text: String
  let form: Form
}

/// The scopes a value is looked up in, the innermost last: the rule of Mustache, by which a name not
/// declared in a section is sought outside it.
struct ValueScope {
  struct Level {
    let fields: [String: Field]
    let values: [String: FieldValue]
  }
  var levels: [Level]

  /// The value of a dotted name; `nil` when it is empty.
  func value(named name: String) -> FieldValue? {
    let path = name.split(separator: ".").map(String.init)
    guard let first = path.first,
      let level = levels.last(where: { $0.fields[first] != nil })
    else { return nil }
    var value = level.values[first]
    for part in path.dropFirst() {
      guard case .group(let children) = value else { return nil }
      value = children[part]
    }
    return value
  }

  func entering(_ field: Field?, _ values: [String: FieldValue]) -> ValueScope {
    switch field {
    case .list(let fields), .group(let fields):
      ValueScope(levels: levels + [Level(fields: fields, values: values)])
    default: self
    }
  }

  func field(named name: String) -> Field? {
    FieldScope(levels: levels.map(\.fields)).field(named: name)
  }
}
