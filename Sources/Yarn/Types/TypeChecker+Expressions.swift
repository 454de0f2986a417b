/// What an expression says about the types in it.
extension TypeChecker {
  mutating func condition(_ id: ExpressionID) { expect(id, .bool) }

  mutating func expect(_ id: ExpressionID, _ type: KnownType) {
    let term = infer(id)
    same(terms.make(type), term, at: pool.span(id))
  }

  /// Makes two terms one; reports when the second is known to be another type.
  @discardableResult
  mutating func same(_ expected: Int, _ seen: Int, at span: Span) -> Bool {
    if terms.join(expected, seen) { return true }
    if let expected = terms.type(expected), let seen = terms.type(seen) {
      faults.report(.typeMismatch, span, ["seen": name(seen), "expected": name(expected)])
    }
    return false
  }

  mutating func variable(_ name: String, _ span: Span) -> Int {
    if let known = variables[name] { return known.term }
    let term = terms.make()
    variables[name] = (term, span)
    return term
  }

  mutating func infer(_ id: ExpressionID) -> Int {
    if let known = expressions[id.index] { return known }
    let term = term(of: id)
    expressions[id.index] = term
    return term
  }

  private mutating func term(of id: ExpressionID) -> Int {
    switch pool[id] {
    case .number: return terms.make(.number)
    case .text: return terms.make(.string)
    case .bool: return terms.make(.bool)
    case .variable(let name): return variable(name, pool.span(id))
    case .member(let type?, let name): return member(id, type, name)
    case .member(nil, let name):
      let term = terms.make()
      members.append((id, name, term))
      return term
    case .call(let name, let parts): return call(id, name, parts)
    case .unary(let sign, let part):
      expect(part, sign == .not ? .bool : .number)
      return terms.make(sign == .not ? .bool : .number)
    case .binary(let sign, let left, let right): return binary(id, sign, left, right)
    }
  }

  private mutating func member(_ id: ExpressionID, _ type: String, _ name: String) -> Int {
    guard let index = enums.index(of: type) else {
      faults.report(.typeNameUnknown, pool.span(id), ["seen": type])
      return terms.make()
    }
    checkCase(name, of: index, pool.span(id))
    return terms.make(.enumeration(index))
  }

  func checkCase(_ name: String, of index: Int, _ span: Span) {
    let type = enums.all[index]
    if type.value(of: name) != nil { return }
    var arguments = ["seen": "\(type.name).\(name)"]
    if let near = Nearness.nearest(name, in: type.cases.map(\.name)) { arguments["near"] = near }
    faults.report(.memberUnknown, span, arguments)
  }

  private mutating func binary(
    _ id: ExpressionID, _ sign: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID
  ) -> Int {
    let one = infer(left)
    let other = infer(right)
    let agree = same(one, other, at: pool.span(right))
    let allowed: [KnownType]
    switch sign {
    case .equal, .notEqual: return terms.make(.bool)
    case .and, .or, .xor: allowed = [.bool]
    case .add: allowed = [.number, .string]
    default: allowed = [.number]
    }
    if agree { require(one, sign.rawValue, allowed, pool.span(id)) }
    switch sign {
    case .add, .subtract, .multiply, .divide, .remainder: return one
    default: return terms.make(.bool)
    }
  }

  /// An operator needs one of some types; where there is one only, it tells an unknown type.
  mutating func require(_ term: Int, _ sign: String, _ allowed: [KnownType], _ span: Span) {
    if allowed.count == 1, terms.type(term) == nil { _ = terms.join(term, terms.make(allowed[0])) }
    operands.append(Operands(term: term, sign: sign, allowed: allowed, span: span))
  }

  // MARK: - Calls

  private mutating func call(_ id: ExpressionID, _ name: String, _ parts: [ExpressionID]) -> Int {
    let given = parts.map { infer($0) }
    guard let signature = signatures[name] else { return inferredCall(id, name, parts, given) }
    if !signature.accepts(parts.count) {
      faults.report(
        .argumentCount, pool.span(id),
        [
          "name": name + "()", "seen": String(parts.count),
          "expected": String(signature.parameters.count) + (signature.isVariadic ? "+" : ""),
        ])
    } else {
      for (index, part) in parts.enumerated() {
        guard let type = Types.known(signature.parameter(index)) else { continue }
        arguments.append(
          Argument(
            id: part, term: given[index], parameter: terms.make(type), isDeclared: true))
      }
    }
    return terms.make(Types.known(signature.result))
  }

  /// A function that nobody declared: its calls must agree.
  private mutating func inferredCall(
    _ id: ExpressionID, _ name: String, _ parts: [ExpressionID], _ given: [Int]
  ) -> Int {
    valued.insert(name)
    guard let function = functions[name] else {
      let new = InferredFunction(
        parameters: parts.map { _ in terms.make() }, result: terms.make(), span: pool.span(id))
      functions[name] = new
      link(parts, given, new)
      return new.result
    }
    if function.parameters.count == parts.count {
      link(parts, given, function)
    } else {
      faults.report(
        .argumentCount, pool.span(id),
        [
          "name": name + "()", "seen": String(parts.count),
          "expected": String(function.parameters.count),
        ])
    }
    return function.result
  }

  private mutating func link(_ parts: [ExpressionID], _ given: [Int], _ function: InferredFunction)
  {
    for (index, part) in parts.enumerated() {
      arguments.append(
        Argument(
          id: part, term: given[index], parameter: function.parameters[index], isDeclared: false))
    }
  }
}
