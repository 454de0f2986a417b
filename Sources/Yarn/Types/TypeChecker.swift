/// Finds the type of every variable, function and expression from how they are used, and reports what contradicts.
struct TypeChecker {
  let pool: ExpressionTable
  let faults: DiagnosticCollector
  let enums: EnumTable
  let signatures: [String: FunctionSignature]
  /// Variables of the host, with the values they have at first.
  let hostValues: [String: Value]

  var terms = TypeTerms()
  /// The term of each expression that was looked at.
  var expressions: [Int: Int] = [:]
  var variables: [String: (term: Int, span: Span)] = [:]
  var functions: [String: InferredFunction] = [:]
  /// The functions whose value is used.
  var valued: Set<String> = []
  var declarations: [String: DeclarationSyntax] = [:]
  /// What can be said only when more is known.
  var members: [(id: ExpressionID, name: String, term: Int)] = []
  var arguments: [Argument] = []
  var operands: [Operands] = []

  /// A function that nobody declared, by its calls.
  struct InferredFunction {
    var parameters: [Int]
    var result: Int
    var span: Span
  }

  struct Argument {
    let id: ExpressionID
    let term: Int
    let parameter: Int
    let isDeclared: Bool
  }

  /// The operands of an operator that works with some types only.
  struct Operands {
    let term: Int
    let sign: String
    let allowed: [KnownType]
    let span: Span
  }

  init(
    pool: ExpressionTable, faults: DiagnosticCollector, enums: EnumTable,
    signatures: [String: FunctionSignature], hostValues: [String: Value] = [:]
  ) {
    self.pool = pool
    self.faults = faults
    self.enums = enums
    self.signatures = signatures
    self.hostValues = hostValues
  }

  mutating func check(_ nodes: [NodeSyntax]) {
    for (name, value) in hostValues {
      let term = terms.make(Types.known(value.type))
      variables[name] = (term, Span(file: 0, start: 0, end: 0))
    }
    var all: [DeclarationSyntax] = []
    for node in nodes {
      node.body.walk { if case .declare(let item) = $0.kind { all.append(item) } }
    }
    for item in all { declare(item) }
    for item in all { checkDeclaration(item) }
    for node in nodes {
      for when in node.whens { if let id = when.condition { condition(id) } }
      check(node.body)
    }
    solve()
    reportUnknown()
  }

  func name(_ type: KnownType) -> String {
    switch type {
    case .number: "number"
    case .string: "string"
    case .bool: "bool"
    case .enumeration(let index): enums.all[index].name
    }
  }

  // MARK: - Declarations

  private mutating func declare(_ item: DeclarationSyntax) {
    if let other = declarations[item.name] {
      let line = faults.sources[other.span.file].lineIndex(of: other.span.start) + 1
      return faults.report(
        .variableRedeclared, item.nameSpan, ["name": item.name, "other": String(line)])
    }
    declarations[item.name] = item
    var type: KnownType?
    if let (name, span) = item.type {
      type = Types.builtIn(name) ?? enums.index(of: name).map(KnownType.enumeration)
      if type == nil { faults.report(.typeNameUnknown, span, ["seen": name]) }
    }
    // What the host sets keeps its type, whatever the script says.
    let hostType = hostValues[item.name].flatMap { Types.known($0.type) }
    variables[item.name] = (terms.make(hostType ?? type), item.nameSpan)
  }

  private mutating func checkDeclaration(_ item: DeclarationSyntax) {
    let value = infer(item.value)
    guard let variable = variables[item.name] else { return }
    if terms.join(variable.term, value) { return }
    guard let seen = terms.type(value), let expected = terms.type(variable.term) else { return }
    faults.report(
      .declarationTypeDiffers, pool.span(item.value),
      ["name": item.name, "seen": name(seen), "expected": name(expected)])
  }

  // MARK: - Statements

  private mutating func check(_ body: [Statement]) {
    for statement in body {
      check(statement)
      for inner in statement.bodies { check(inner) }
    }
  }

  private mutating func check(_ statement: Statement) {
    for line in statement.lines {
      for id in line.expressions { _ = infer(id) }
      if let id = line.condition.expression { condition(id) }
    }
    switch statement.kind {
    case .branch(let clauses): for clause in clauses { clause.condition.map { condition($0) } }
    case .once(let id, _, _): id.map { condition($0) }
    case .set(let name, let span, let sign, let value): assign(name, span, sign, value)
    case .jump(.expression(let id)), .detour(.expression(let id)):
      expect(id, .string)
    case .call(let id): callForEffect(id)
    case .command(_, let expressions): for id in expressions { _ = infer(id) }
    default: break
    }
  }

  /// Nobody asks what the function yields, so that its type may stay unknown.
  private mutating func callForEffect(_ id: ExpressionID) {
    guard case .call(let name, _) = pool[id], !valued.contains(name) else {
      _ = infer(id)
      return
    }
    _ = infer(id)
    valued.remove(name)
  }

  private mutating func assign(
    _ name: String, _ span: Span, _ sign: BinaryOperator?, _ value: ExpressionID
  ) {
    let variable = variable(name, span)
    let term = infer(value)
    if let declaration = declarations[name], isSmart(declaration) {
      faults.report(.smartVariableReadOnly, span, ["name": name])
    }
    same(variable, term, at: pool.span(value))
    if let sign {
      require(
        variable, sign.rawValue + "=", sign == .add ? [.number, .string] : [.number],
        span.joined(pool.span(value)))
    }
  }

  /// Whether a declaration is computed anew each time: it depends on a variable or a function.
  func isSmart(_ item: DeclarationSyntax) -> Bool {
    var isSmart = false
    pool.walk(item.value) {
      switch pool[$0] {
      case .variable, .call: isSmart = true
      default: break
      }
    }
    return isSmart
  }
}
