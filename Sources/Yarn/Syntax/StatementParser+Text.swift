/// Lines of dialogue: text, expressions in braces, a condition, hashtags, a comment.
extension StatementParser {
  /// A line of text from the cursor on; moves to the next line. `nil` after a fault is reported.
  mutating func text() -> LineSyntax? {
    defer { nextLine() }
    let start = cursor
    var bytes: [UInt8] = []
    var expressions: [ExpressionID] = []
    while cursor < line.end {
      let byte = source.bytes[cursor]
      if byte == Byte.hash || at("//") || at("<<") { break }
      if byte == Byte.backslash {
        let next = min(cursor + 1, line.end - 1)
        let length = next > cursor ? Identifier.decode(source.bytes, at: next, line.end).1 : 0
        bytes += source.bytes[cursor..<min(line.end, cursor + 1 + length)]
        cursor = min(line.end, cursor + 1 + length)
      } else if byte == Byte.openBrace {
        guard let expression = inlineExpression() else { return nil }
        bytes += "{\(expressions.count)}".utf8
        expressions.append(expression)
      } else {
        bytes.append(byte)
        cursor += 1
      }
    }
    trim(&bytes)
    var end = cursor
    while end > start, Byte.isBlank(source.bytes[end - 1]) { end -= 1 }
    var result = LineSyntax(
      text: String(decoding: bytes, as: UTF8.self), expressions: expressions,
      span: Span(file: source.file, start: start, end: end), end: end)
    guard ending(&result) else { return nil }
    return result
  }

  /// Blanks at the end, but not one that is escaped.
  private func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last, Byte.isBlank(last) {
      let signs = bytes.dropLast().reversed().prefix { $0 == Byte.backslash }
      if !signs.count.isMultiple(of: 2) { return }
      bytes.removeLast()
    }
  }

  /// An expression in braces, in text or in a command.
  mutating func inlineExpression() -> ExpressionID? {
    let open = Span(file: source.file, start: cursor, end: cursor + 1)
    var parser = ExpressionParser(
      source, from: cursor + 1, to: line.end, pool: pool, faults: faults)
    guard let expression = parser.expression() else { return nil }
    guard parser.lexer.token == .end else {
      parser.unexpected()
      return nil
    }
    cursor = parser.lexer.span.end
    guard cursor < line.end, source.bytes[cursor] == Byte.closeBrace else {
      faults.report(.expressionNotClosed, open, ["sign": "}"])
      return nil
    }
    cursor += 1
    return expression
  }

  // MARK: - What may follow the text

  private mutating func ending(_ result: inout LineSyntax) -> Bool {
    if at("<<") {
      guard let condition = condition() else { return false }
      result.condition = condition
      result.end = cursor
    }
    guard let tags = hashtags() else { return false }
    result.hashtags = tags
    if let last = tags.last { result.end = last.span.end }
    if cursor < line.end, !at("//") {
      return refuse(.hashtagMalformed, ["seen": source.string(cursor..<line.end)])
    }
    return true
  }

  private func refuse(_ kind: Diagnostic.Kind, _ arguments: [String: String]) -> Bool {
    faults.report(kind, restSpan, arguments)
    return false
  }

  private mutating func condition() -> Condition? {
    let start = cursor
    let word = commandWord()
    guard word == "if" || word == "once" else {
      var seen = source.string(start..<line.end)
      if let close = seen.range(of: ">>") { seen = String(seen[..<close.upperBound]) }
      faults.report(.commandAfterText, restSpan, ["seen": seen])
      return nil
    }
    cursor += 2
    skipBlanks()
    cursor += word.utf8.count
    if word == "if" {
      guard let expression = commandExpression(from: start) else { return nil }
      return .when(expression)
    }
    skipBlanks()
    if at(">>") {
      cursor += 2
      return .once
    }
    guard let end = Identifier.end(source.bytes, from: cursor, to: line.end),
      source.string(cursor..<end) == "if"
    else {
      faults.report(
        .expressionUnexpected, restSpan, ["seen": source.string(cursor..<line.end)])
      return nil
    }
    cursor = end
    guard let expression = commandExpression(from: start) else { return nil }
    return .onceWhen(expression)
  }

  /// Hashtags up to the end of the line or a comment; `nil` after a fault is reported.
  mutating func hashtags() -> [Hashtag]? {
    var tags: [Hashtag] = []
    skipBlanks()
    while cursor < line.end, source.bytes[cursor] == Byte.hash {
      let start = cursor
      cursor += 1
      while cursor < line.end, !Byte.isBlank(source.bytes[cursor]),
        source.bytes[cursor] != Byte.hash, !at("//")
      {
        cursor += 1
      }
      guard cursor > start + 1 else {
        let rest = source.string(start..<line.end)
        faults.report(
          .hashtagMalformed, Span(file: source.file, start: start, end: line.end), ["seen": rest])
        return nil
      }
      tags.append(
        Hashtag(text: source.string(start + 1..<cursor), span: span(from: start)))
      skipBlanks()
    }
    return tags
  }
}

extension String {
  /// The first place of some text, without help from a larger library.
  func range(of wanted: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wanted) {
        return start..<index(start, offsetBy: wanted.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
