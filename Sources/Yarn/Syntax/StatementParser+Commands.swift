/// Statements in `<<` and `>>`.
extension StatementParser {
  /// Words that end a block or part of it.
  static let blockWords: Set<String> = [
    "elseif", "else", "endif", "endonce", "endenum", "case",
  ]
  private static let words = blockWords.union([
    "if", "once", "set", "declare", "jump", "detour", "return", "stop", "call", "enum",
  ])

  /// The keyword of the command at the cursor; empty when it is a command of the host.
  func commandWord() -> String {
    guard at("<<") else { return "" }
    var start = cursor + 2
    while start < line.end, Byte.isBlank(source.bytes[start]) { start += 1 }
    guard let end = Identifier.end(source.bytes, from: start, to: line.end) else { return "" }
    let word = source.string(start..<end)
    guard Self.words.contains(word) else { return "" }
    // "stop-music" is a command of the host, "if(…)" is not.
    let next = end < line.end ? source.bytes[end] : Byte.space
    let follows: Set<UInt8> = Set(" \t>({!$\".".utf8)
    return follows.contains(next) ? word : ""
  }

  /// The word at the cursor that ends a block, or `nil`.
  func blockWord() -> String? {
    let word = commandWord()
    return Self.blockWords.contains(word) ? word : nil
  }

  /// A command that holds no others.
  mutating func command() -> Statement? {
    let word = commandWord()
    let start = cursor
    guard !word.isEmpty else { return hostCommand() }
    skipWord(word)
    let kind: Statement.Kind? =
      switch word {
      case "set": assignment(from: start)
      case "declare": declaration(from: start)
      case "jump": destination(from: start).map(Statement.Kind.jump)
      case "detour": destination(from: start).map(Statement.Kind.detour)
      case "call": commandExpression(from: start).map(Statement.Kind.call)
      default: close(from: start) ? (word == "stop" ? .stop : .finish) : nil
      }
    guard let kind else {
      nextLine()
      return nil
    }
    let span = span(from: start)
    endCommand()
    return Statement(kind: kind, span: span)
  }

  /// Moves behind the keyword of the command at the cursor.
  mutating func skipWord(_ word: String) {
    cursor += 2
    skipBlanks()
    cursor += word.utf8.count
  }

  // MARK: - Ends

  /// The `>>` of a command. `false` after a fault is reported.
  mutating func close(from start: Int) -> Bool {
    skipBlanks()
    if at(">>") {
      cursor += 2
      return true
    }
    guard let end = source.string(cursor..<line.end).range(of: ">>") else {
      faults.report(.commandNotClosed, Span(file: source.file, start: start, end: line.end))
      return false
    }
    let rest = source.string(cursor..<line.end)
    faults.report(
      .expressionUnexpected, restSpan, ["seen": trimmedEnd(String(rest[..<end.lowerBound]))])
    return false
  }

  /// The expression of a command up to its `>>`. `nil` after a fault is reported.
  mutating func commandExpression(from start: Int) -> ExpressionID? {
    var parser = ExpressionParser(source, from: cursor, to: line.end, pool: pool, faults: faults)
    if parser.lexer.token == .end, parser.lexer.span.start == line.end {
      faults.report(.commandNotClosed, Span(file: source.file, start: start, end: line.end))
      return nil
    }
    guard let expression = parser.expression() else { return nil }
    return end(of: &parser, from: start) ? expression : nil
  }

  /// Moves behind the `>>` that the expression should stand before.
  mutating func end(of parser: inout ExpressionParser, from start: Int) -> Bool {
    guard parser.lexer.token == .end else {
      parser.unexpected()
      return false
    }
    cursor = parser.lexer.span.end
    guard at(">>") else {
      if cursor < line.end {
        faults.report(.expressionUnexpected, restSpan, ["seen": source.string(cursor..<line.end)])
      } else {
        faults.report(.commandNotClosed, Span(file: source.file, start: start, end: line.end))
      }
      return false
    }
    cursor += 2
    return true
  }

  /// After the `>>` of a whole statement: hashtags and a comment may follow; other text is a line of its own.
  mutating func endCommand() {
    guard hashtags() != nil, cursor < line.end, !at("//") else { return nextLine() }
    if !at("<<") { faults.report(.textAfterCommand, restSpan) }
  }

  func trimmedEnd(_ text: String) -> String {
    var text = text
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  // MARK: - Commands of the host

  private mutating func hostCommand() -> Statement? {
    let start = cursor
    cursor += 2
    skipBlanks()
    var bytes: [UInt8] = []
    var expressions: [ExpressionID] = []
    while cursor < line.end, !at(">>") {
      let byte = source.bytes[cursor]
      if byte == Byte.openBrace {
        guard let expression = inlineExpression() else {
          nextLine()
          return nil
        }
        bytes += "{\(expressions.count)}".utf8
        expressions.append(expression)
      } else {
        let isEscape = byte == Byte.backslash && cursor + 1 < line.end
        bytes += source.bytes[cursor...(isEscape ? cursor + 1 : cursor)]
        cursor += isEscape ? 2 : 1
      }
    }
    guard at(">>") else {
      faults.report(.commandNotClosed, Span(file: source.file, start: start, end: line.end))
      nextLine()
      return nil
    }
    cursor += 2
    let text = trimmedEnd(String(decoding: bytes, as: UTF8.self))
    let span = span(from: start)
    if text.isEmpty { faults.report(.commandEmpty, span) }
    endCommand()
    return Statement(kind: .command(text: text, expressions: expressions), span: span)
  }

  // MARK: - Where to

  private mutating func destination(from start: Int) -> Destination? {
    skipBlanks()
    if cursor < line.end, source.bytes[cursor] == Byte.openBrace {
      guard let expression = inlineExpression(), close(from: start) else { return nil }
      return .expression(expression)
    }
    let nameStart = cursor
    guard let end = Identifier.end(source.bytes, from: cursor, to: line.end) else {
      if at(">>") {
        faults.report(.expressionMissing, span(from: start), ["example": "NODE"])
      } else if cursor == line.end {
        faults.report(.commandNotClosed, Span(file: source.file, start: start, end: line.end))
      } else {
        faults.report(.expressionUnexpected, restSpan, ["seen": source.string(cursor..<line.end)])
      }
      return nil
    }
    cursor = end
    let name = Destination.node(source.string(nameStart..<end), span(from: nameStart))
    return close(from: start) ? name : nil
  }
}
