import LineEditing

/// Columns aligned by display width.
struct Table {
  /// What becomes of a cell that is wider than its column can be.
  enum Fit {
    /// Its end is left out.
    case cut
    /// It goes on in the next line.
    case wrap
    /// That never happens: an amount or an ID without its end is another one.
    case whole
  }

  struct Column {
    let title: String
    let alignment: DisplayWidth.Alignment
    /// Columns with a higher number go first when the screen is too narrow; 0 never goes.
    let weight: Int
    let fit: Fit
    /// A picture of what other columns say: goes before all others, and without a word.
    let isPicture: Bool

    /// Numbers stand at the end of their column and are whole.
    init(
      _ title: String, _ alignment: DisplayWidth.Alignment = .leading, weight: Int = 0,
      fit: Fit? = nil, isPicture: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.weight = weight
      self.fit = fit ?? (alignment == .trailing ? .whole : .cut)
      self.isPicture = isPicture
    }
  }

  /// A table as it stands on a screen.
  struct Layout {
    var lines: [String]
    /// Whether the first line names the columns.
    var hasHeader: Bool
    /// The titles of columns that had no room.
    var leftOut: [String]
  }

  private static let columnWidthMin = 8
  /// Enough of a name to know it by.
  private static let cutWidthEasy = 16

  private(set) var columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Cells come from data and are made harmless here.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(Shown.cell))
  }

  /// - Parameter cells: one a row that is there already.
  mutating func addColumn(_ column: Column, _ cells: [String]) {
    columns.append(column)
    for (index, cell) in cells.enumerated() { rows[index].append(Shown.cell(cell)) }
  }

  /// The table in `width` columns: pictures go first, then columns by their weight, then cells are cut or
  /// wrapped. Where that isn't enough each row becomes a paragraph, with all there is.
  func layout(width: Int) -> Layout {
    var shown = Array(columns.indices)
    var leftOut: [String] = []
    var widths = natural()
    func total() -> Int { shown.reduce(0) { $0 + widths[$1] } + 2 * max(0, shown.count - 1) }
    while total() > width,
      let drop = shown.filter({ columns[$0].isPicture || columns[$0].weight > 0 })
        .max(by: { rank(columns[$0]) < rank(columns[$1]) })
    {
      shown.removeAll { $0 == drop }
      if !columns[drop].isPicture { leftOut.append(columns[drop].title) }
    }
    // What is still too wide is narrowed in its widest columns: first in those that say enough when cut.
    for (fits, least) in [([Fit.cut], Self.cutWidthEasy), ([.cut, .wrap], Self.columnWidthMin)] {
      while total() > width,
        let widest = shown.filter({ fits.contains(columns[$0].fit) && widths[$0] > least })
          .max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
      }
    }
    if total() > width { return paragraphs(width: width) }
    let hasHeader = shown.contains { !columns[$0].title.isEmpty }
    let all = (hasHeader ? [columns.map(\.title)] : []) + rows
    return Layout(
      lines: all.flatMap { lines($0, shown, widths) }, hasHeader: hasHeader, leftOut: leftOut)
  }

  private func rank(_ column: Column) -> Int { column.isPicture ? .max : column.weight }

  /// A row; several lines where a cell is wrapped.
  private func lines(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
    let parts = shown.map { index in
      columns[index].fit == .wrap
        ? DisplayWidth.wrapped(cells[index], to: widths[index])
        : [DisplayWidth.truncated(cells[index], to: widths[index])]
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      var text = zip(shown, parts).map { index, part in
        DisplayWidth.padded(
          line < part.count ? part[line] : "", to: widths[index],
          alignment: columns[index].alignment)
      }.joined(separator: "  ")
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// Each row by itself: what it is about, then title and value a line.
  private func paragraphs(width: Int) -> Layout {
    let heads = columns.first?.title == "#" ? 2 : 1
    let titleWidth = columns.dropFirst(heads).map { DisplayWidth.of($0.title) }.max() ?? 0
    let lines = rows.flatMap { row in
      let head = DisplayWidth.wrapped(
        row.prefix(heads).joined(separator: "  "), to: width, indent: 2)
      let rest = columns.indices.dropFirst(heads)
        .filter { !row[$0].isEmpty && !columns[$0].isPicture }
      return head
        + rest.flatMap { index in
          DisplayWidth.wrapped(
            "  " + DisplayWidth.padded(columns[index].title, to: titleWidth) + "  " + row[index],
            to: width, indent: min(titleWidth + 4, width / 2))
        }
    }
    return Layout(lines: lines, hasHeader: false, leftOut: [])
  }

  /// Columns that it takes when nothing is left out.
  var width: Int { natural().reduce(0, +) + 2 * max(0, columns.count - 1) }

  private func natural() -> [Int] {
    columns.indices.map { index in
      (rows.map { DisplayWidth.of($0[index]) } + [DisplayWidth.of(columns[index].title)]).max()
        ?? 0
    }
  }
}
