/// Takes a node's body apart. Indentation counts only under options and line groups; everything else ends by
/// its own command.
struct StatementParser {
  /// A statement that is nested deeper is refused.
  static let depthMax = 100

  let source: SourceText
  let lines: [BodyLine]
  let pool: ExpressionPool
  let faults: DiagnosticCollector
  /// The line at hand and the byte in it that comes next.
  var index = 0
  var cursor = 0
  /// The ends that the blocks around the line at hand wait for.
  var openEnds: [String] = []
  /// Whether the rest of the body was given up.
  private(set) var isAbandoned = false
  private var depth = 0

  /// - Parameter lines: ends with an empty line that stands for the end of the body.
  init(
    _ source: SourceText, lines: [BodyLine], pool: ExpressionPool, faults: DiagnosticCollector
  ) {
    self.source = source
    self.lines = lines
    self.pool = pool
    self.faults = faults
    cursor = lines[0].start
  }

  var line: BodyLine { lines[index] }
  var isAtEnd: Bool { isAbandoned || index == lines.count - 1 }
  var isAtLineStart: Bool { cursor == line.start }
  var restSpan: Span { Span(file: source.file, start: cursor, end: line.end) }

  mutating func body() -> [Statement] {
    var statements: [Statement] = []
    while !isAtEnd {
      statements += block(inside: -1)
      guard !isAtEnd else { break }
      // Only the end of a block that nothing began stops here.
      strayEnd()
    }
    return statements
  }

  /// Statements up to the end of an enclosing block: one of its commands, or a line that isn't set in enough.
  mutating func block(inside indent: Int) -> [Statement] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthMax else {
      faults.report(.nestingTooDeep, restSpan, ["max": String(Self.depthMax)])
      isAbandoned = true
      return []
    }
    var statements: [Statement] = []
    while !isAtEnd, !(isAtLineStart && line.indent <= indent) {
      if blockWord() != nil { break }
      let place = (index, cursor)
      if let statement = statement(inside: indent) { statements.append(statement) }
      if place == (index, cursor) { nextLine() }
    }
    return statements
  }

  private mutating func statement(inside indent: Int) -> Statement? {
    if isAtLineStart, let marker = choiceMarker() { return choices(marker) }
    switch commandWord() {
    case "if": return branch(inside: indent)
    case "once": return once(inside: indent)
    case "enum": return enumeration()
    default: return at("<<") ? command() : textStatement()
    }
  }

  private mutating func textStatement() -> Statement? {
    let start = cursor
    return text().map { Statement(kind: .line($0), span: span(from: start)) }
  }

  // MARK: - Options and line groups

  enum Marker: String {
    case option = "->"
    case item = "=>"
  }

  private func choiceMarker() -> Marker? {
    at(Marker.option.rawValue) ? .option : at(Marker.item.rawValue) ? .item : nil
  }

  private mutating func choices(_ marker: Marker) -> Statement {
    let start = cursor
    let indent = line.indent
    var end = start
    var choices: [ChoiceSyntax] = []
    while !isAtEnd, isAtLineStart, line.indent == indent, choiceMarker() == marker,
      choices.isEmpty || !line.followsBlank
    {
      cursor += 2
      let sign = Span(file: source.file, start: cursor - 2, end: cursor)
      skipBlanks()
      guard let text = text() else { continue }
      if text.text.isEmpty {
        faults.report(.optionTextMissing, sign, ["sign": marker.rawValue])
      }
      end = text.span.end
      if line.hollowIndent > indent, line.indent <= indent {
        let hollow = line.hollow
        faults.report(
          .optionBlockEmpty,
          Span(file: source.file, start: hollow.lowerBound, end: hollow.upperBound))
      }
      let body = line.indent > indent ? block(inside: indent) : []
      choices.append(ChoiceSyntax(line: text, body: body))
    }
    return Statement(
      kind: marker == .option ? .options(choices) : .lineGroup(choices),
      span: Span(file: source.file, start: start, end: end))
  }

  // MARK: - Moving

  func at(_ sign: String) -> Bool {
    source.bytes[cursor..<line.end].starts(with: sign.utf8)
  }

  mutating func skipBlanks() {
    while cursor < line.end, Byte.isBlank(source.bytes[cursor]) { cursor += 1 }
  }

  mutating func nextLine() {
    if index < lines.count - 1 { index += 1 }
    cursor = line.start
  }

  func span(from start: Int) -> Span {
    Span(file: source.file, start: start, end: max(start, min(cursor, source.bytes.count)))
  }

  /// The place of the line at hand as authors count.
  func lineNumber(of offset: Int) -> String { String(source.lineIndex(of: offset) + 1) }
}
