/// Sets a table in columns, or, where it is too wide for the page, as one record after another.
struct TextTable {
  let table: Table
  let width: Int

  /// A column whose cells can be broken is not narrowed below this.
  private static let columnWidthMin = 10

  init(table: Table, width: Int) {
    self.table = table
    self.width = width
  }

  func lines() -> [String] {
    for gap in [2, 1] {
      if let widths = widths(gap: gap) { return lines(widths, gap: gap) }
    }
    return table.hasHeading ? records() : lines(halves(), gap: 2)
  }

  // MARK: Columns

  private var rows: [[[Run]]] { table.heading + table.body + table.footing }

  /// The columns' widths, the widest ones narrowed as far as their words allow; `nil` when the table
  /// does not fit.
  private func widths(gap: Int) -> [Int]? {
    let natural = (0..<table.columnCount).map { column in
      rows.map { TextWidth.columns(text($0, column)) }.max() ?? 0
    }
    let room = width - gap * max(0, table.columnCount - 1)
    var widths = natural
    while widths.reduce(0, +) > room {
      let excess = widths.reduce(0, +) - room
      let candidates = widths.indices.filter { widths[$0] > least($0) }
      guard gap == 1 || !table.hasHeading,
        let column = candidates.max(by: { widths[$0] < widths[$1] })
      else { return nil }
      widths[column] -= min(excess, widths[column] - least(column))
    }
    return widths
  }

  private func least(_ column: Int) -> Int {
    let breaker = LineBreaker(width: width)
    let pieces = rows.map { row in
      row.indices.contains(column) ? breaker.widestPiece(row[column]) : 0
    }
    // Only a heading may be broken into short pieces; it is there once.
    let cells = (table.body + table.footing).map {
      min(TextWidth.columns(text($0, column)), Self.columnWidthMin)
    }
    return (pieces + cells).max() ?? 0
  }

  /// The last resort of a list of labels and values: both columns take half the page.
  private func halves() -> [Int] {
    let count = max(1, table.columnCount)
    return Array(repeating: (width - 2 * (count - 1)) / count, count: count)
  }

  private func lines(_ widths: [Int], gap: Int) -> [String] {
    let numeric = widths.indices.map(table.isNumeric)
    let rule = widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: gap))
    func set(_ rows: [[[Run]]]) -> [String] {
      rows.flatMap { line($0, widths, numeric: numeric, gap: gap) }
    }
    guard table.hasHeading else { return set(table.body) }
    var lines = set(table.heading) + [rule] + set(table.body)
    if !table.footing.isEmpty { lines += [rule] + set(table.footing) }
    return lines
  }

  private func line(_ row: [[Run]], _ widths: [Int], numeric: [Bool], gap: Int) -> [String] {
    let cells = widths.indices.map { column in
      row.indices.contains(column) && !row[column].isEmpty
        ? LineBreaker(width: widths[column]).lines(row[column]) : []
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { level in
      widths.indices.map { column in
        let text = cells[column].indices.contains(level) ? cells[column][level] : ""
        let pad = String(repeating: " ", count: max(0, widths[column] - TextWidth.columns(text)))
        return numeric[column] ? pad + text : text + pad
      }.joined(separator: String(repeating: " ", count: gap))
    }
  }

  private func text(_ row: [[Run]], _ column: Int) -> String {
    row.indices.contains(column) ? row[column].map(\.text).joined() : ""
  }

  // MARK: Records

  /// Each row as lines of heading and value, a blank line between two rows.
  private func records() -> [String] {
    let heads = (0..<table.columnCount).map { column in
      table.heading.map { text($0, column) }.joined(separator: " ")
    }
    return (table.body + table.footing).enumerated().flatMap { index, row -> [String] in
      let cells = row.indices.filter { !row[$0].isEmpty && heads.indices.contains($0) }
        .map { [[Run(text: heads[$0], form: nil)], row[$0]] }
      let lines = TextTable(table: Table(body: cells), width: width).lines()
      return index == 0 ? lines : [""] + lines
    }
  }
}
