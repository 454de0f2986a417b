/// Commands that hold statements up to a command that ends them.
extension StatementParser {
  mutating func branch(inside indent: Int) -> Statement {
    let start = cursor
    skipWord("if")
    var clauses: [ClauseSyntax] = []
    var condition = commandExpression(from: start)
    var clauseSpan = span(from: start)
    var isElse = false
    isWhole(condition != nil)
    openEnds.append("endif")
    defer { openEnds.removeLast() }
    while true {
      var body = block(inside: indent)
      while isElse, ["else", "elseif"].contains(word(inside: indent)) {
        strayEnd()
        body += block(inside: indent)
      }
      if condition != nil || isElse {
        clauses.append(ClauseSyntax(condition: condition, body: body, span: clauseSpan))
      }
      let word = word(inside: indent)
      guard word == "endif" || !isElse && (word == "elseif" || word == "else") else {
        notClosed(start, "<<if>>", "endif")
        break
      }
      let clauseStart = cursor
      skipWord(word)
      if word == "elseif" {
        condition = commandExpression(from: clauseStart)
        clauseSpan = span(from: clauseStart)
        isWhole(condition != nil)
        continue
      }
      let isClosed = close(from: clauseStart)
      clauseSpan = span(from: clauseStart)
      isWhole(isClosed)
      if word == "endif" { break }
      condition = nil
      isElse = true
    }
    return Statement(kind: .branch(clauses), span: span(from: start))
  }

  mutating func once(inside indent: Int) -> Statement {
    let start = cursor
    skipWord("once")
    skipBlanks()
    var condition: ExpressionID?
    if let end = Identifier.end(source.bytes, from: cursor, to: line.end),
      source.string(cursor..<end) == "if"
    {
      cursor = end
      condition = commandExpression(from: start)
      isWhole(condition != nil)
    } else {
      isWhole(close(from: start))
    }
    openEnds.append("endonce")
    defer { openEnds.removeLast() }
    let body = block(inside: indent)
    var otherwise: [Statement] = []
    var word = word(inside: indent)
    if word == "else" {
      let place = cursor
      skipWord(word)
      isWhole(close(from: place))
      otherwise = block(inside: indent)
      word = self.word(inside: indent)
    }
    if word == "endonce" {
      let place = cursor
      skipWord(word)
      isWhole(close(from: place))
    } else {
      notClosed(start, "<<once>>", "endonce")
    }
    return Statement(
      kind: .once(condition: condition, body: body, otherwise: otherwise), span: span(from: start))
  }

  mutating func enumeration() -> Statement? {
    let start = cursor
    skipWord("enum")
    let form = "<<enum NAME>> <<case NAME>> … <<endenum>>"
    skipBlanks()
    let nameStart = cursor
    cursor = Identifier.end(source.bytes, from: cursor, to: line.end) ?? cursor
    let name = source.string(nameStart..<cursor)
    let nameSpan = span(from: nameStart)
    if name.isEmpty { faults.report(.enumMalformed, span(from: start), ["form": form]) }
    isWhole(close(from: start))
    openEnds.append("endenum")
    defer { openEnds.removeLast() }
    var cases: [EnumCaseSyntax] = []
    while !isAtEnd, commandWord() == "case" {
      if let item = enumCase() { cases.append(item) }
    }
    if !isAtEnd, commandWord() == "endenum" {
      let place = cursor
      skipWord("endenum")
      isWhole(close(from: place))
    } else {
      notClosed(start, "<<enum>>", "endenum")
    }
    if name.isEmpty { return nil }
    if cases.isEmpty { faults.report(.enumMalformed, nameSpan, ["form": form]) }
    return Statement(
      kind: .enumeration(EnumSyntax(name: name, span: nameSpan, cases: cases)),
      span: span(from: start))
  }

  private mutating func enumCase() -> EnumCaseSyntax? {
    let start = cursor
    let form = "<<case NAME>> or <<case NAME = VALUE>>"
    skipWord("case")
    skipBlanks()
    guard let end = Identifier.end(source.bytes, from: cursor, to: line.end) else {
      faults.report(.enumMalformed, restSpan, ["form": form])
      nextLine()
      return nil
    }
    let name = source.string(cursor..<end)
    let nameSpan = Span(file: source.file, start: cursor, end: end)
    cursor = end
    skipBlanks()
    var value: ExpressionID?
    if at("=") {
      cursor += 1
      value = commandExpression(from: start)
      isWhole(value != nil)
    } else {
      isWhole(close(from: start))
    }
    return EnumCaseSyntax(name: name, span: nameSpan, value: value)
  }

  // MARK: - Ends

  /// The word that ends the block at hand or part of it; empty when the block ends without one.
  private func word(inside indent: Int) -> String {
    guard !isAtEnd, !(isAtLineStart && line.indent <= indent) else { return "" }
    return blockWord() ?? ""
  }

  /// Goes on behind a command, or in the next line when it couldn't be read.
  private mutating func isWhole(_ isWhole: Bool) {
    if isWhole { endCommand() } else { nextLine() }
  }

  private mutating func notClosed(_ start: Int, _ opening: String, _ ending: String) {
    if isAbandoned { return }
    let line = lineNumber(of: start)
    faults.report(
      .blockNotClosed, Span(file: source.file, start: start, end: start + 2),
      ["start": opening, "end": "<<\(ending)>>", "line": line])
    // Its end is there, but isn't set in as far as the option around it asks.
    if !isAtEnd, blockWord() == ending, openEnds.filter({ $0 == ending }).count == 1 { nextLine() }
  }

  /// Reports an end that nothing began, and skips it.
  mutating func strayEnd() {
    guard let word = blockWord() else { return nextLine() }
    let starts = [
      "elseif": "<<if>>", "else": "<<if>>", "endif": "<<if>>", "endonce": "<<once>>",
      "case": "<<enum>>", "endenum": "<<enum>>",
    ]
    faults.report(
      .blockEndWithoutStart, restSpan, ["seen": "<<\(word)>>", "start": starts[word] ?? ""])
    nextLine()
  }
}
