import Receivables

/// Reads the lines of a rendered template as blocks.
///
/// A line's first characters say what it is: `# ` the title, `## ` a heading, `-> ` set to the right,
/// `<> ` centred, `: ` a line of its own, `* ` an item, `| a | b |` a row of a table. `|-` ends a
/// table's heading and, the second time, begins its totals. Other lines run together into a
/// paragraph until a blank line, or a line that begins with an ideographic space. Values are still
/// marks here, so only what the template itself says counts.
struct BlockParser {
  private let values: ValueTable
  private let language: Language
  private var blocks: [Block] = []
  private var gapIsDue = false
  private var paragraph = ""
  private var paragraphIsItem = false
  private var tableLines: [String] = []

  init(values: ValueTable, language: Language) {
    self.values = values
    self.language = language
  }

  func parse(_ text: String) -> [Block] {
    var parser = self
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      parser.read(String(Substring(line)))
    }
    parser.flush()
    return parser.blocks
  }

  private mutating func read(_ line: String) {
    if line.utf8.allSatisfy({ $0 == 0x20 }) {
      flush()
      gapIsDue = !blocks.isEmpty
    } else if line.utf8.first == 0x7C {
      if tableLines.isEmpty { flush() }
      tableLines.append(line)
    } else if let text = line.after("# ") {
      flush()
      append(.title(runs(text)))
    } else if let text = line.after("## ") {
      flush()
      append(.heading(runs(text)))
    } else if let text = line.after("-> ") {
      flush()
      append(.line(runs(text), .right))
    } else if let text = line.after("<> ") {
      flush()
      append(.line(runs(text), .center))
    } else if let text = line.after(": ") {
      flush()
      append(.line(runs(text), .left))
    } else if let text = line.after("* ") {
      flush()
      paragraph = text
      paragraphIsItem = true
    } else {
      if line.utf8.starts(with: "\u{3000}".utf8) || !tableLines.isEmpty { flush() }
      join(line)
    }
  }

  /// Lines of a paragraph run together: with a space, but not beside wide characters (in English,
  /// not between two of them).
  private mutating func join(_ line: String) {
    guard !paragraph.isEmpty else {
      paragraph = line
      return
    }
    // The edge may be a value's mark: what counts is the value.
    let text = String(line.drop { $0 == " " })
    let end = values.runs(paragraph).last?.text.last
    let start = values.runs(text).first?.text.first
    let wide = [end, start].count { $0.map(TextWidth.isWide) ?? true }
    let isTight = language == .en ? wide == 2 : wide > 0
    paragraph += (isTight ? "" : " ") + text
  }

  private mutating func flush() {
    if !paragraph.isEmpty {
      append(paragraphIsItem ? .bullet(runs(paragraph)) : .paragraph(runs(paragraph)))
      paragraph = ""
    }
    paragraphIsItem = false
    if !tableLines.isEmpty {
      append(.table(table(tableLines)))
      tableLines = []
    }
  }

  private mutating func append(_ kind: Block.Kind) {
    blocks.append(Block(kind: kind, hasGapBefore: gapIsDue))
    gapIsDue = false
  }

  /// The runs of a stretch of a line, without the spaces around it.
  private func runs(_ text: some StringProtocol) -> [Run] {
    var bytes = Substring(text).utf8
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return values.runs(String(Substring(bytes)))
  }

  private func table(_ lines: [String]) -> Table {
    var sections: [[[[Run]]]] = [[]]
    for line in lines {
      if line.utf8.starts(with: "|-".utf8) {
        sections.append([])
      } else {
        var cells = line.utf8.dropFirst().split(separator: 0x7C, omittingEmptySubsequences: false)
        if cells.last?.allSatisfy({ $0 == 0x20 }) ?? false { cells.removeLast() }
        sections[sections.count - 1].append(cells.map { runs(Substring($0)) })
      }
    }
    if sections.count == 1 { return Table(body: sections[0]) }
    return Table(
      heading: sections[0], body: sections[1], footing: sections.dropFirst(2).flatMap { $0 })
  }
}

extension String {
  /// What follows this beginning; `nil` when the text begins otherwise.
  fileprivate func after(_ beginning: String) -> String? {
    guard utf8.starts(with: beginning.utf8) else { return nil }
    return String(Substring(utf8.dropFirst(beginning.utf8.count)))
  }
}
