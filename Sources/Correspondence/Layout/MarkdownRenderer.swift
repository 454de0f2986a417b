import Receivables

/// Writes blocks as Markdown (CommonMark, with the tables of GitHub's form of it).
///
/// Every sign that could mean something is escaped, whether the template's or a value's: nothing from a file becomes
/// a link, an image or markup.
struct MarkdownRenderer {
  func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    var before: Block.Kind?
    for block in blocks {
      // Neighbouring lines of an address keep together, and so do items; all else stands apart.
      let isJoined =
        !block.hasGapBefore && before.map { Self.keepsTogether($0, block.kind) } ?? true
      if !isJoined { lines.append("") }
      if isJoined, case .line = block.kind, !lines.isEmpty { lines[lines.count - 1] += "\\" }
      lines += self.lines(block.kind)
      before = block.kind
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func keepsTogether(_ a: Block.Kind, _ b: Block.Kind) -> Bool {
    switch (a, b) {
    case (.line, .line), (.bullet, .bullet): true
    default: false
    }
  }

  private func lines(_ kind: Block.Kind) -> [String] {
    switch kind {
    case .title(let runs): ["# " + inline(runs)]
    case .heading(let runs): ["## " + inline(runs)]
    case .paragraph(let runs), .line(let runs, _): [Self.asParagraph(inline(runs))]
    case .bullet(let runs): ["- " + Self.asParagraph(inline(runs))]
    case .table(let table): table.hasHeading ? grid(table) : pairs(table)
    }
  }

  /// A list of labels and values, a line each.
  private func pairs(_ table: Table) -> [String] {
    let rows = table.body.map { row in
      row.enumerated().map { index, cell in
        let text = Self.asParagraph(inline(cell))
        return index == 0 && !text.isEmpty ? "**\(text)**" : text
      }.joined(separator: "  ")
    }
    return rows.enumerated().map { $0 < rows.count - 1 ? $1 + "\\" : $1 }
  }

  private func grid(_ table: Table) -> [String] {
    let columns = 0..<table.columnCount
    func row(_ cells: [[Run]], bold: Bool = false) -> String {
      let texts = columns.map { column in
        let text = cells.indices.contains(column) ? inline(cells[column]) : ""
        return bold && !text.isEmpty ? "**\(text)**" : text
      }
      return "| " + texts.joined(separator: " | ") + " |"
    }
    // Markdown knows one row of heading.
    let heading = columns.map { column in
      table.heading.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter { !$0.isEmpty }.joined(separator: [Run(text: " ", form: nil)]).map { $0 }
    }
    let rule = "|" + columns.map { table.isNumeric($0) ? " ---: |" : " --- |" }.joined()
    return [row(heading), rule] + table.body.map { row($0) }
      + table.footing.map { row($0, bold: true) }
  }

  private func inline(_ runs: [Run]) -> String {
    Self.escaped(runs.map(\.text).joined())
  }

  /// A backslash before each sign of ASCII that may mean something inside a line.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>|~&$^{}!".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The same where it begins a line, at which more signs mean something.
  private static func asParagraph(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "#+-=:".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")"
    else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
