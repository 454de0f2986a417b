import LineEditing

/// A debrief on the screen; nothing of it depends on colour.
struct DebriefSheet {
  let text: DebriefText
  let width: Int
  /// Whether bars are drawn in ASCII.
  let ascii: Bool
  /// See ``DebriefText/sections(isFull:)``.
  let isFull: Bool

  struct Line: Equatable {
    let text: String
    /// Whether something begins here.
    let isHead: Bool
  }

  private static let barWidth = 12
  private static let labelWidth = 4

  func lines() -> [Line] {
    var lines = wrapped(text.heading()).map { Line(text: $0, isHead: true) }
    lines += text.result().flatMap { wrapped($0) }.map { Line(text: $0, isHead: false) }
    for section in text.sections(isFull: isFull) {
      lines.append(Line(text: "", isHead: false))
      lines += wrapped(section.title).map { Line(text: $0, isHead: true) }
      lines += section.blocks.flatMap(rows).map { Line(text: $0, isHead: false) }
    }
    return lines
  }

  /// Writes it, headings in bold.
  func write(to session: Session) {
    for line in lines() {
      if line.isHead {
        session.output.line(line.text, .bold)
      } else {
        session.output.line(line.text)
      }
    }
  }

  private func rows(_ block: DebriefBlock) -> [String] {
    switch block {
    case .text(let text): wrapped("- " + text, indent: 2)
    case .item(let head, let rest):
      wrapped("- " + head, indent: 2) + rest.flatMap { wrapped("  " + $0, indent: 4) }
    case .grid(let grid): table(grid)
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    DisplayWidth.wrapped(text, to: width, indent: indent)
  }

  private func table(_ grid: DebriefGrid) -> [String] {
    var table = Table(
      grid.columns.enumerated().map { index, title in
        let isNumber = grid.rows.contains { row in
          if case .number = row[index] { true } else { false }
        }
        return Table.Column(title, isNumber ? .trailing : .leading)
      })
    for row in grid.rows { table.add(row.map(cell)) }
    return table.layout(width: width).lines
  }

  private func cell(_ cell: DebriefGrid.Cell) -> String {
    switch cell {
    case .text(let text), .number(let text): return text
    case .bar(let length, let label):
      guard let length else { return "" }
      let bar = Bars.bar(length, of: 100, width: Self.barWidth, ascii: ascii)
      guard !label.isEmpty else { return bar }
      return DisplayWidth.padded(bar, to: Self.barWidth)
        + DisplayWidth.padded(label, to: Self.labelWidth, alignment: .trailing)
    }
  }
}
