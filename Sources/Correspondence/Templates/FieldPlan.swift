/// The fields of a kind of letter in one fixed order, laid out for going through many letters.
///
/// Two letters whose fields are empty, set and as many in the same places have the same shape: the engine fills
/// their template alike, as it sees numbered marks and no values.
struct FieldPlan: Sendable {
  private indirect enum Node: Sendable {
    case text, flag
    case list(FieldPlan)
    case group(FieldPlan)
  }
  private let nodes: [(name: String, node: Node)]

  init(_ fields: [String: Field]) {
    nodes = fields.sorted { $0.key < $1.key }.map { name, field in
      switch field {
      case .text: (name, .text)
      case .flag: (name, .flag)
      case .list(let children): (name, .list(FieldPlan(children)))
      case .group(let children): (name, .group(FieldPlan(children)))
      }
    }
  }

  /// The values in the order of their marks, and the shape.
  func collect(_ fields: [String: FieldValue]) -> (values: [Value], shape: [UInt8]) {
    var values: [Value] = []
    var shape: [UInt8] = []
    collect(fields, &values, &shape)
    return (values, shape)
  }

  private func collect(
    _ fields: [String: FieldValue], _ values: inout [Value], _ shape: inout [UInt8]
  ) {
    for (name, node) in nodes {
      switch (node, fields[name]) {
      case (.text, .text(let value)):
        values.append(value)
        shape.append(1)
      case (.flag, .flag(let isSet)): shape.append(isSet ? 1 : 0)
      case (.list(let plan), .list(let elements)):
        // A list has 200 elements at most; one of interest has a row a stretch of days.
        shape += [UInt8(truncatingIfNeeded: elements.count), UInt8(elements.count >> 8 & 0xFF), 2]
        for element in elements { plan.collect(element, &values, &shape) }
      case (.group(let plan), .group(let group)):
        shape.append(1)
        plan.collect(group, &values, &shape)
      default: shape.append(0)
      }
    }
  }

  /// The values as the template engine takes them: each a mark with its number. A declared field that is empty
  /// becomes `false`, so that the engine does not look for its name further out.
  func context(_ fields: [String: FieldValue]) -> [String: Any] {
    var count = 0
    return context(fields, &count)
  }

  private func context(_ fields: [String: FieldValue], _ count: inout Int) -> [String: Any] {
    var context: [String: Any] = [:]
    for (name, node) in nodes {
      switch (node, fields[name]) {
      case (.text, .text):
        context[name] = ValueTable.mark(count)
        count += 1
      case (.flag, .flag(let isSet)): context[name] = isSet
      case (.list(let plan), .list(let elements)):
        context[name] = elements.map { plan.context($0, &count) }
      case (.group(let plan), .group(let group)): context[name] = plan.context(group, &count)
      default: context[name] = false
      }
    }
    return context
  }
}
