import Archive
import LineEditing

/// Columns aligned by display width.
struct Table {
  struct Column {
    let title: String
    let alignment: DisplayWidth.Alignment
    /// Columns with a higher number go first when the screen is too narrow; 0 never goes.
    let weight: Int

    init(_ title: String, _ alignment: DisplayWidth.Alignment = .leading, weight: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.weight = weight
    }
  }

  private static let columnWidthMin = 8

  var columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Cells come from data and are made harmless here.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map { VisibleText.of($0) })
  }

  /// The lines, and the titles of columns that had to be left out.
  func lines(width: Int) -> (lines: [String], leftOut: [String]) {
    var shown = Array(columns.indices)
    var leftOut: [String] = []
    var widths = natural()
    func total() -> Int { shown.reduce(0) { $0 + widths[$1] } + 2 * max(0, shown.count - 1) }
    while total() > width,
      let drop = shown.filter({ columns[$0].weight > 0 }).max(by: {
        columns[$0].weight < columns[$1].weight
      })
    {
      shown.removeAll { $0 == drop }
      leftOut.append(columns[drop].title)
    }
    // What is still too wide is cut in its widest columns.
    while total() > width, let widest = shown.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.columnWidthMin
    {
      widths[widest] -= 1
    }
    func line(_ cells: [String]) -> String {
      var text = shown.map { index in
        DisplayWidth.padded(
          DisplayWidth.truncated(cells[index], to: widths[index]), to: widths[index],
          alignment: columns[index].alignment)
      }.joined(separator: "  ")
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
    let header = columns.contains { !$0.title.isEmpty } ? [line(columns.map(\.title))] : []
    return (header + rows.map(line), leftOut)
  }

  private func natural() -> [Int] {
    columns.indices.map { index in
      (rows.map { DisplayWidth.of($0[index]) } + [DisplayWidth.of(columns[index].title)]).max()
        ?? 0
    }
  }
}
