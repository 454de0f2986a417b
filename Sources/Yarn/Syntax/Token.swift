/// A piece of an expression.
enum Token: Equatable {
  case number(Double)
  case text(String)
  case name(String)
  /// With its dollar sign.
  case variable(String)
  case sign(String)
  /// The `>>` of a command, the `}` of an expression in text, or the end of the line.
  case end
  case unreadable(Diagnostic.Kind)
}

/// Cuts an expression into tokens, one at a time, up to `>>`, `}` or the end of its line.
struct ExpressionLexer {
  let source: SourceText
  let limit: Int
  private(set) var token: Token = .end
  private(set) var span: Span
  /// The end of the token before the present one.
  private(set) var previousEnd: Int

  init(_ source: SourceText, from start: Int, to limit: Int) {
    self.source = source
    self.limit = limit
    span = Span(file: source.file, start: start, end: start)
    previousEnd = start
    advance()
  }

  /// What is at hand as it was typed.
  var seen: String { span.start < span.end ? source.string(span.start..<span.end) : "" }

  private static let doubled: Set<String> = [
    "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
  ]

  mutating func advance() {
    previousEnd = span.end
    var index = span.end
    while index < limit, Byte.isBlank(source.bytes[index]) { index += 1 }
    guard index < limit else { return set(.end, limit, limit) }
    let byte = source.bytes[index]
    let next = index + 1 < limit ? source.bytes[index + 1] : 0
    switch byte {
    case Byte.greater where next == Byte.greater: return set(.end, index, index)
    case Byte.closeBrace: return set(.end, index, index)
    case Byte.quote: return text(from: index)
    case Byte.dollar:
      guard let end = Identifier.end(source.bytes, from: index + 1, to: limit) else {
        return set(.unreadable(.expressionUnexpected), index, index + 1)
      }
      return set(.variable(source.string(index..<end)), index, end)
    case _ where Byte.isDigit(byte): return number(from: index)
    default: break
    }
    if let end = Identifier.end(source.bytes, from: index, to: limit) {
      return set(.name(source.string(index..<end)), index, end)
    }
    if index + 1 < limit {
      let two = source.string(index..<index + 2)
      if Self.doubled.contains(two) { return set(.sign(two), index, index + 2) }
    }
    let length = Identifier.decode(source.bytes, at: index, limit).1
    set(.sign(source.string(index..<index + length)), index, index + length)
  }

  private mutating func set(_ token: Token, _ start: Int, _ end: Int) {
    self.token = token
    span = Span(file: source.file, start: start, end: end)
  }

  private mutating func number(from start: Int) {
    var end = start
    while end < limit, Byte.isDigit(source.bytes[end]) { end += 1 }
    if end + 1 < limit, source.bytes[end] == Byte.dot, Byte.isDigit(source.bytes[end + 1]) {
      end += 1
      while end < limit, Byte.isDigit(source.bytes[end]) { end += 1 }
    }
    set(.number(Double(source.string(start..<end)) ?? 0), start, end)
  }

  private mutating func text(from start: Int) {
    var bytes: [UInt8] = []
    var index = start + 1
    while index < limit {
      let byte = source.bytes[index]
      if byte == Byte.quote {
        return set(.text(String(decoding: bytes, as: UTF8.self)), start, index + 1)
      }
      if byte == Byte.backslash, index + 1 < limit,
        [Byte.quote, Byte.backslash].contains(source.bytes[index + 1])
      {
        index += 1
      }
      bytes.append(source.bytes[index])
      index += 1
    }
    set(.unreadable(.stringNotClosed), start, limit)
  }
}
