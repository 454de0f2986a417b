extension CodeGenerator {
  mutating func generate(_ id: ExpressionID) {
    let span = pool.span(id)
    switch pool[id] {
    case .number(let number): emit(.push(constant(.number(number))), span)
    case .text(let text): emit(.push(constant(.string(text))), span)
    case .bool(let bool): emit(.push(constant(.bool(bool))), span)
    case .member(_, let name):
      let value = memberTypes[id.index].flatMap { enums.all[$0].value(of: name) }
      emit(.push(constant(value ?? .number(0))), span)
    case .variable(let variable):
      emit(
        smartNames.contains(variable) ? .compute(name(variable)) : .load(name(variable)), span)
    case .call(let function, let parts):
      for part in parts { generate(part) }
      emit(.call(function: name(function), count: Int32(parts.count)), span)
    case .unary(let sign, let part):
      generate(part)
      emit(.unary(sign), span)
    case .binary(.and, let left, let right):
      generate(left)
      shortCircuit(right, span, isAnd: true)
    case .binary(.or, let left, let right):
      generate(left)
      shortCircuit(right, span, isAnd: false)
    case .binary(let sign, let left, let right):
      generate(left)
      generate(right)
      emit(.binary(sign), span)
    }
  }

  /// With the left side on the stack: the right side is looked at only when it decides.
  mutating func shortCircuit(_ right: ExpressionID, _ span: Span, isAnd: Bool) {
    let skip = emit(.gotoUnless(0), span)
    if isAnd { generate(right) } else { emit(.push(constant(.bool(true))), span) }
    let end = emit(.goto(0), span)
    land(skip)
    if isAnd { emit(.push(constant(.bool(false))), span) } else { generate(right) }
    land(end)
  }
}

/// The text of a command: `{0}` is a value, a backslash makes one of `{ } < > \` plain.
enum CommandText {
  static func parts(_ text: String) -> [LineTemplate.Inline] {
    var parts: [LineTemplate.Inline] = []
    var plain = ""
    var rest = text[...]
    while let character = rest.first {
      rest.removeFirst()
      if character == "\\", let next = rest.first, "{}<>\\".contains(next) {
        plain.append(next)
        rest.removeFirst()
      } else if character == "{", let end = rest.firstIndex(of: "}"),
        let number = Int(rest[..<end])
      {
        if !plain.isEmpty { parts.append(.text(plain)) }
        plain = ""
        parts.append(.value(number))
        rest = rest[rest.index(after: end)...]
      } else {
        plain.append(character)
      }
    }
    if !plain.isEmpty { parts.append(.text(plain)) }
    return parts
  }
}
