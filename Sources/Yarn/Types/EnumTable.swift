/// An enum with the values that its cases stand for.
struct EnumType: Sendable {
  let name: String
  let rawType: ValueType
  let cases: [(name: String, value: Value)]

  func value(of name: String) -> Value? { cases.first { $0.name == name }?.value }
}

/// All enums of a compilation by name.
struct EnumTable: Sendable {
  private(set) var all: [EnumType] = []
  private var indexes: [String: Int] = [:]

  func index(of name: String) -> Int? { indexes[name] }

  /// The enums that have a case of this name.
  func having(_ name: String) -> [Int] {
    all.indices.filter { all[$0].value(of: name) != nil }
  }

  mutating func add(_ syntax: EnumSyntax, _ pool: ExpressionTable, _ faults: DiagnosticCollector) {
    guard indexes[syntax.name] == nil, Types.builtIn(syntax.name) == nil else {
      return faults.report(.enumDuplicate, syntax.span, ["name": syntax.name])
    }
    var names: Set<String> = []
    for item in syntax.cases where !names.insert(item.name).inserted {
      faults.report(.enumCaseDuplicate, item.span, ["name": syntax.name, "seen": item.name])
    }
    let given = syntax.cases.filter { $0.value != nil }
    if given.count != syntax.cases.count, !given.isEmpty {
      for item in syntax.cases where item.value == nil {
        faults.report(
          .enumRawValuesIncomplete, item.span, ["name": syntax.name, "seen": item.name])
      }
    }
    let values = syntax.cases.enumerated().map { index, item in
      item.value.flatMap { constant($0, item, pool, faults) } ?? .number(Double(index))
    }
    if !given.isEmpty { check(values, syntax, pool, faults) }
    indexes[syntax.name] = all.count
    all.append(
      EnumType(
        name: syntax.name, rawType: values.first?.type ?? .number,
        cases: zip(syntax.cases.map(\.name), values).map { ($0, $1) }))
  }

  private func constant(
    _ id: ExpressionID, _ item: EnumCaseSyntax, _ pool: ExpressionTable,
    _ faults: DiagnosticCollector
  ) -> Value? {
    switch pool[id] {
    case .number(let number): return .number(number)
    case .text(let text): return .string(text)
    default:
      faults.report(.enumRawValueNotConstant, pool.span(id), ["seen": item.name])
      return nil
    }
  }

  private func check(
    _ values: [Value], _ syntax: EnumSyntax, _ pool: ExpressionTable, _ faults: DiagnosticCollector
  ) {
    let given = zip(syntax.cases, values).filter { $0.0.value != nil }
    if let first = given.first, let other = given.first(where: { $0.1.type != first.1.type }) {
      faults.report(.enumRawValuesMixed, other.0.span, ["name": syntax.name])
    }
    for (index, (item, value)) in given.enumerated()
    where given[..<index].contains(where: { $0.1 == value }) {
      faults.report(
        .enumRawValueDuplicate, item.span, ["name": syntax.name, "seen": item.name])
    }
  }
}
