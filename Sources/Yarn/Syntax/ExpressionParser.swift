/// Reads one expression by the binding strength of its operators.
///
/// The first fault of an expression is reported and ends it; what is read so far is given up.
struct ExpressionParser {
  let pool: ExpressionPool
  let faults: DiagnosticCollector
  var lexer: ExpressionLexer
  private var depth = 0

  /// What an author sees as an example where an expression is missing.
  static let example = "$count > 1"

  init(
    _ source: SourceText, from start: Int, to limit: Int, pool: ExpressionPool,
    faults: DiagnosticCollector
  ) {
    self.pool = pool
    self.faults = faults
    lexer = ExpressionLexer(source, from: start, to: limit)
  }

  /// The whole expression, or `nil` after a fault is reported.
  mutating func expression() -> ExpressionID? {
    if lexer.token == .end {
      let place = Span(file: lexer.span.file, start: lexer.previousEnd, end: lexer.span.end)
      faults.report(.expressionMissing, place, ["example": Self.example])
      return nil
    }
    return binary(above: 0)
  }

  private mutating func binary(above strength: Int) -> ExpressionID? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ExpressionPool.depthMax else { return tooDeep(lexer.span) }
    guard var left = operand() else { return nil }
    while let sign = Self.binaryOperator(lexer.token), sign.precedence > strength {
      lexer.advance()
      guard let right = binary(above: sign.precedence) else { return nil }
      let span = pool.span(left).joined(pool.span(right))
      left = pool.add(.binary(sign, left, right), span)
      guard pool.depth(left) <= ExpressionPool.depthMax else { return tooDeep(span) }
    }
    return left
  }

  private func tooDeep(_ span: Span) -> ExpressionID? {
    faults.report(.nestingTooDeep, span, ["max": String(ExpressionPool.depthMax)])
    return nil
  }

  static func binaryOperator(_ token: Token) -> BinaryOperator? {
    switch token {
    case .sign("+"): .add
    case .sign("-"): .subtract
    case .sign("*"): .multiply
    case .sign("/"): .divide
    case .sign("%"): .remainder
    case .sign("=="), .name("is"), .name("eq"): .equal
    case .sign("!="), .name("neq"): .notEqual
    case .sign("<"), .name("lt"): .less
    case .sign("<="), .name("lte"): .lessOrEqual
    case .sign(">"), .name("gt"): .greater
    case .sign(">="), .name("gte"): .greaterOrEqual
    case .sign("&&"), .name("and"): .and
    case .sign("||"), .name("or"): .or
    case .sign("^"), .name("xor"): .xor
    default: nil
    }
  }

  private mutating func operand() -> ExpressionID? {
    let span = lexer.span
    switch lexer.token {
    case .number(let value): return literal(.number(value), span)
    case .text(let text): return literal(.text(text), span)
    case .variable(let name): return literal(.variable(name), span)
    case .name("true"): return literal(.bool(true), span)
    case .name("false"): return literal(.bool(false), span)
    case .name("not"), .sign("!"): return unary(.not, span)
    case .sign("-"): return unary(.minus, span)
    case .sign("("): return parenthesised(span)
    case .sign("."): return member(of: nil, span)
    case .name(let name):
      lexer.advance()
      if lexer.token == .sign("(") { return call(name, span) }
      if lexer.token == .sign(".") { return member(of: name, span) }
      return fail(.nameUnmarked, span, ["seen": name])
    case .unreadable(let kind):
      return kind == .stringNotClosed
        ? fail(kind, span, [:]) : unexpected()
    case .sign: return unexpected()
    case .end: return fail(.expressionMissing, span, ["example": Self.example])
    }
  }

  private mutating func literal(_ node: ExpressionNode, _ span: Span) -> ExpressionID {
    lexer.advance()
    return pool.add(node, span)
  }

  private mutating func unary(_ sign: UnaryOperator, _ span: Span) -> ExpressionID? {
    lexer.advance()
    depth += 1
    defer { depth -= 1 }
    guard depth <= ExpressionPool.depthMax else { return tooDeep(span) }
    guard let part = operand() else { return nil }
    if sign == .minus, case .number(let value) = pool[part] {
      return pool.add(.number(-value), span.joined(pool.span(part)))
    }
    return pool.add(.unary(sign, part), span.joined(pool.span(part)))
  }

  private mutating func parenthesised(_ open: Span) -> ExpressionID? {
    lexer.advance()
    guard let inner = binary(above: 0) else { return nil }
    guard lexer.token == .sign(")") else {
      return lexer.token == .end ? fail(.expressionNotClosed, open, ["sign": ")"]) : unexpected()
    }
    lexer.advance()
    return inner
  }

  private mutating func member(of type: String?, _ start: Span) -> ExpressionID? {
    lexer.advance()
    guard case .name(let name) = lexer.token else {
      return unexpected()
    }
    let span = start.joined(lexer.span)
    lexer.advance()
    return pool.add(.member(type: type, name: name), span)
  }

  private mutating func call(_ name: String, _ start: Span) -> ExpressionID? {
    lexer.advance()
    var arguments: [ExpressionID] = []
    if lexer.token != .sign(")") {
      while true {
        guard let argument = binary(above: 0) else { return nil }
        arguments.append(argument)
        guard lexer.token == .sign(",") else { break }
        lexer.advance()
      }
    }
    guard lexer.token == .sign(")") else {
      return lexer.token == .end ? fail(.expressionNotClosed, start, ["sign": ")"]) : unexpected()
    }
    let span = start.joined(lexer.span)
    lexer.advance()
    let id = pool.add(.call(name, arguments), span)
    return pool.depth(id) <= ExpressionPool.depthMax ? id : tooDeep(span)
  }

  @discardableResult
  func fail(
    _ kind: Diagnostic.Kind, _ span: Span, _ arguments: [String: String]
  ) -> ExpressionID? {
    faults.report(kind, span, arguments)
    return nil
  }

  /// Reports what is at hand as out of place; always `nil`.
  @discardableResult
  func unexpected() -> ExpressionID? {
    switch lexer.token {
    case .end: fail(.expressionMissing, lexer.span, ["example": Self.example])
    case .unreadable(.stringNotClosed): fail(.stringNotClosed, lexer.span, [:])
    case .sign("="): fail(.assignmentInExpression, lexer.span, [:])
    default: fail(.expressionUnexpected, lexer.span, ["seen": lexer.seen])
    }
  }
}
