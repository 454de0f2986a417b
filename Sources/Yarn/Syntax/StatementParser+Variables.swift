/// `<<set>>` and `<<declare>>`.
extension StatementParser {
  static let setForm = "<<set $NAME = VALUE>>"
  static let declareForm = "<<declare $NAME = VALUE>>"

  mutating func assignment(from start: Int) -> Statement.Kind? {
    var parser = ExpressionParser(source, from: cursor, to: line.end, pool: pool, faults: faults)
    guard let (name, span) = variable(&parser, from: start, Self.setForm) else { return nil }
    let sign: BinaryOperator?
    switch parser.lexer.token {
    case .sign("="), .name("to"): sign = nil
    case .sign("+="): sign = .add
    case .sign("-="): sign = .subtract
    case .sign("*="): sign = .multiply
    case .sign("/="): sign = .divide
    case .sign("%="): sign = .remainder
    default:
      malformed(&parser, from: start, Self.setForm)
      return nil
    }
    parser.lexer.advance()
    guard let value = parser.expression(), end(of: &parser, from: start) else { return nil }
    return .set(name: name, nameSpan: span, sign: sign, value: value)
  }

  mutating func declaration(from start: Int) -> Statement.Kind? {
    var parser = ExpressionParser(source, from: cursor, to: line.end, pool: pool, faults: faults)
    guard let (name, nameSpan) = variable(&parser, from: start, Self.declareForm) else {
      return nil
    }
    if parser.lexer.token == .end, parser.lexer.span.end < line.end {
      faults.report(.declarationWithoutValue, nameSpan, ["name": name])
      return nil
    }
    guard parser.lexer.token == .sign("=") || parser.lexer.token == .name("to") else {
      malformed(&parser, from: start, Self.declareForm)
      return nil
    }
    parser.lexer.advance()
    if parser.lexer.token == .end {
      faults.report(.declarationWithoutValue, nameSpan, ["name": name])
      return nil
    }
    guard let value = parser.expression() else { return nil }
    var type: (String, Span)?
    if parser.lexer.token == .name("as") {
      parser.lexer.advance()
      guard case .name(let typeName) = parser.lexer.token else {
        malformed(&parser, from: start, "<<declare \(name) = VALUE as TYPE>>")
        return nil
      }
      type = (typeName, parser.lexer.span)
      parser.lexer.advance()
    }
    guard end(of: &parser, from: start) else { return nil }
    return .declare(
      DeclarationSyntax(
        name: name, nameSpan: nameSpan, value: value, type: type, span: span(from: start)))
  }

  private func variable(
    _ parser: inout ExpressionParser, from start: Int, _ form: String
  ) -> (String, Span)? {
    guard case .variable(let name) = parser.lexer.token else {
      malformed(&parser, from: start, form)
      return nil
    }
    let span = parser.lexer.span
    parser.lexer.advance()
    return (name, span)
  }

  private func malformed(_ parser: inout ExpressionParser, from start: Int, _ form: String) {
    let span = Span(file: source.file, start: start, end: line.end)
    if parser.lexer.token == .end, parser.lexer.span.end == line.end {
      faults.report(.commandNotClosed, span)
    } else {
      faults.report(.declarationMalformed, span, ["form": form])
    }
  }
}
