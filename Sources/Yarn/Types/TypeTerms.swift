/// The type of an expression once it is known.
enum KnownType: Hashable, Sendable {
  case number
  case string
  case bool
  /// By its place in the ``EnumTable``.
  case enumeration(Int)
}

/// Names of types.
enum Types {
  static func builtIn(_ name: String) -> KnownType? {
    switch name.lowercased() {
    case "number": .number
    case "string": .string
    case "bool": .bool
    default: nil
    }
  }

  static func known(_ type: ValueType) -> KnownType? {
    switch type {
    case .number: .number
    case .string: .string
    case .bool: .bool
    case .any: nil
    }
  }
}

/// Types still to be found out: terms that are joined as they turn out to be the same.
struct TypeTerms {
  private var parents: [Int] = []
  private var types: [KnownType?] = []

  mutating func make(_ type: KnownType? = nil) -> Int {
    parents.append(parents.count)
    types.append(type)
    return parents.count - 1
  }

  mutating func root(_ term: Int) -> Int {
    var term = term
    while parents[term] != term {
      parents[term] = parents[parents[term]]
      term = parents[term]
    }
    return term
  }

  mutating func type(_ term: Int) -> KnownType? { types[root(term)] }

  /// Makes two terms one. `false` when they are known to differ.
  mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (root(left), root(right))
    if left == right { return true }
    if let one = types[left], let other = types[right] { return one == other }
    if types[left] == nil { types[left] = types[right] }
    parents[right] = left
    return true
  }
}
