/// Takes a file apart into tags and nodes.
struct FileParser {
  let source: SourceText
  let pool: ExpressionPool
  let faults: DiagnosticCollector
  private var index = 0

  init(_ source: SourceText, pool: ExpressionPool, faults: DiagnosticCollector) {
    self.source = source
    self.pool = pool
    self.faults = faults
  }

  mutating func file() -> FileSyntax {
    var tags: [Hashtag] = []
    var nodes: [NodeSyntax] = []
    while index < source.lines.count {
      let range = trimmed(source.lines[index])
      if isSilent(range) {
        index += 1
      } else if source.bytes[range.lowerBound] == Byte.hash, nodes.isEmpty {
        let text = range.lowerBound + 1..<range.upperBound
        tags.append(Hashtag(text: source.string(text), span: span(range)))
        index += 1
      } else if let node = node() {
        nodes.append(node)
      }
    }
    return FileSyntax(tags: tags, nodes: nodes)
  }

  // MARK: - A node

  private mutating func node() -> NodeSyntax? {
    let start = trimmed(source.lines[index])
    var headers: [HeaderSyntax] = []
    var hasBody = false
    var isBroken = false
    while index < source.lines.count {
      let range = trimmed(source.lines[index])
      index += 1
      if isSilent(range) { continue }
      let text = source.string(range)
      if text == "---" {
        hasBody = true
        break
      }
      if text == "===" {
        faults.report(.headerMalformed, span(range), ["seen": text])
        return nil
      }
      guard let header = header(range) else {
        if !isBroken { faults.report(.headerMalformed, span(range), ["seen": text]) }
        isBroken = true
        continue
      }
      headers.append(header)
    }
    guard hasBody else {
      if !isBroken {
        let name = headers.first { $0.name == "title" }?.value ?? ""
        faults.report(.nodeBodyMissing, span(start), ["node": name])
      }
      return nil
    }
    return body(of: headers, start)
  }

  private mutating func body(of headers: [HeaderSyntax], _ start: Range<Int>) -> NodeSyntax {
    var cutter = BodyLineCutter(source)
    var lines: [BodyLine] = []
    var isClosed = false
    var end = start.upperBound
    while index < source.lines.count {
      let range = source.lines[index]
      index += 1
      end = range.upperBound
      if source.string(trimmed(range)) == "===" {
        isClosed = true
        lines.append(cutter.last(range.lowerBound..<range.lowerBound, indent: 0))
        break
      }
      if let line = cutter.line(range) { lines.append(line) }
    }
    let title = title(of: headers, span(start))
    if !isClosed {
      lines.append(cutter.last(end..<end, indent: 0))
      faults.report(.nodeEndMissing, title.span, ["node": title.name])
    }
    var parser = StatementParser(source, lines: lines, pool: pool, faults: faults)
    let statements = parser.body()
    return NodeSyntax(
      title: title.name, titleSpan: title.span, subtitle: subtitle(of: headers),
      headers: headers, whens: whens(of: headers), body: statements, isBlank: lines.count == 1,
      span: Span(file: source.file, start: start.lowerBound, end: end))
  }

  // MARK: - Headers

  private func header(_ range: Range<Int>) -> HeaderSyntax? {
    guard let colon = source.bytes[range].firstIndex(of: Byte.colon) else { return nil }
    // Other tools keep headers of their own; a name is whatever has no blanks.
    let key = trimmed(range.lowerBound..<colon)
    guard !key.isEmpty, !source.bytes[key].contains(where: Byte.isBlank) else { return nil }
    let name = source.string(key)
    var value = trimmed(colon + 1..<range.upperBound)
    if ["title", "subtitle", "when", "tracking"].contains(name) { value = withoutComment(value) }
    return HeaderSyntax(
      name: name, value: source.string(value), span: span(range), valueSpan: span(value))
  }

  private func title(of headers: [HeaderSyntax], _ start: Span) -> (name: String, span: Span) {
    let titles = headers.filter { $0.name == "title" }
    guard let first = titles.first else {
      faults.report(.titleMissing, start)
      return ("", start)
    }
    if titles.count > 1 { faults.report(.titleRepeated, titles[1].span) }
    if first.value.isEmpty {
      faults.report(.titleMissing, first.span)
    } else {
      checkName(first)
    }
    return (first.value, first.valueSpan)
  }

  private func subtitle(of headers: [HeaderSyntax]) -> String? {
    guard let header = headers.first(where: { $0.name == "subtitle" }) else { return nil }
    checkName(header)
    return header.value
  }

  private func checkName(_ header: HeaderSyntax) {
    if Identifier.isName(header.value) { return }
    faults.report(
      .nodeNameInvalid, header.valueSpan, ["seen": header.value, "header": header.name])
  }

  private func whens(of headers: [HeaderSyntax]) -> [WhenSyntax] {
    headers.filter { $0.name == "when" }.map { header in
      let span = header.valueSpan
      if header.value == "always" { return WhenSyntax(isOnce: false, condition: nil, span: span) }
      if header.value == "once" { return WhenSyntax(isOnce: true, condition: nil, span: span) }
      var start = span.start
      var isOnce = false
      let words = header.value.split(whereSeparator: { $0 == " " || $0 == "\t" })
      if words.count >= 2, words[0] == "once", words[1] == "if" {
        isOnce = true
        start += header.value.utf8.distance(
          from: header.value.startIndex, to: words[1].endIndex)
      }
      var parser = ExpressionParser(source, from: start, to: span.end, pool: pool, faults: faults)
      let condition = parser.expression()
      if condition != nil, parser.lexer.token != .end || parser.lexer.span.start < span.end {
        parser.unexpected()
      }
      return WhenSyntax(isOnce: isOnce, condition: condition, span: span)
    }
  }

  // MARK: - Bytes

  private func span(_ range: Range<Int>) -> Span {
    Span(file: source.file, start: range.lowerBound, end: range.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Byte.isBlank(source.bytes[start]) { start += 1 }
    while end > start, Byte.isBlank(source.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Nothing, or a comment.
  private func isSilent(_ range: Range<Int>) -> Bool {
    range.isEmpty || source.bytes[range].starts(with: [Byte.slash, Byte.slash])
  }

  private func withoutComment(_ range: Range<Int>) -> Range<Int> {
    var isQuoted = false
    for index in range {
      if source.bytes[index] == Byte.quote { isQuoted.toggle() }
      if !isQuoted, source.bytes[index..<range.upperBound].starts(with: [Byte.slash, Byte.slash]) {
        return trimmed(range.lowerBound..<index)
      }
    }
    return range
  }
}
