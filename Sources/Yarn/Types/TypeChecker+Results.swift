extension TypeChecker {
  /// The enum of every case in an expression.
  mutating func memberTypes() -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, term) in expressions {
      guard case .member = pool[ExpressionID(index: index)],
        case .enumeration(let type)? = terms.type(term)
      else { continue }
      result[index] = type
    }
    return result
  }

  /// What is known of the functions that nobody declared; what isn't may be of any type.
  mutating func inferredSignatures() -> [String: FunctionSignature] {
    var result: [String: FunctionSignature] = [:]
    for (name, function) in functions {
      result[name] = FunctionSignature(
        function.parameters.map { valueType($0) }, result: valueType(function.result))
    }
    return result
  }

  private mutating func valueType(_ term: Int) -> ValueType {
    switch terms.type(term).flatMap(rawType) {
    case .number: .number
    case .string: .string
    case .bool: .bool
    default: .any
    }
  }

  /// The first value of every variable that isn't smart: the declared one, or that of its type.
  mutating func initialValues(_ smart: [String: DeclarationSyntax]) -> [String: Value] {
    let members = memberTypes()
    var result: [String: Value] = [:]
    for (name, variable) in variables where smart[name] == nil {
      if let item = declarations[name] {
        result[name] = constant(item.value, members)
        continue
      }
      if let value = hostValues[name] {
        result[name] = value
        continue
      }
      switch terms.type(variable.term) {
      case .number: result[name] = .number(0)
      case .string: result[name] = .string("")
      case .bool: result[name] = .bool(false)
      case .enumeration(let index): result[name] = enums.all[index].cases.first?.value
      case nil: break
      }
    }
    return result
  }

  /// The value of an expression without variables and calls; `nil` when it has none, such as 1 / 0.
  private func constant(_ id: ExpressionID, _ members: [Int: Int]) -> Value? {
    switch pool[id] {
    case .number(let number): return .number(number)
    case .text(let text): return .string(text)
    case .bool(let bool): return .bool(bool)
    case .member(_, let name): return members[id.index].flatMap { enums.all[$0].value(of: name) }
    case .variable, .call: return nil
    case .unary(let sign, let part):
      guard let value = constant(part, members) else { return nil }
      return try? Operators.apply(sign, value)
    case .binary(let sign, let left, let right):
      guard let left = constant(left, members), let right = constant(right, members) else {
        return nil
      }
      return try? Operators.apply(sign, left, right)
    }
  }
}
