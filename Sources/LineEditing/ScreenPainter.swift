/// Knows what is on the screen and says which bytes turn it into something else.
///
/// It never relies on where the terminal thinks a character has left the cursor, other than after
/// plain single-width and double-width characters: after anything else it says the column.
struct ScreenPainter {
  private(set) var shown: ScreenLine?
  /// Where the cursor really is, in rows of the line that is shown.
  private(set) var place = ScreenLine.Position()
  /// The first row on the screen, of a line with more rows than the screen has.
  private(set) var top = 0
  /// Whether this terminal wraps its rows anew when its width changes; nil while that is not known.
  var wrapsAnew: Bool?

  /// Erases the row that the cursor is at the start of, and all below. Not from its first column: at
  /// the top of the screen, tmux would first move all that is on it to what has scrolled away.
  static let eraseRows = " \u{1B}[J\r"

  /// Whether anything was painted since `forget`.
  var hasPainted: Bool { shown != nil }

  /// The cursor stands at the start of a fresh row: nothing of the line is on the screen.
  mutating func forget() {
    shown = nil
    place = ScreenLine.Position()
    top = 0
  }

  /// The bytes that show this line and put the cursor where it belongs.
  mutating func paint(_ line: ScreenLine, rows: Int) -> String {
    let rows = max(rows, 1)
    var bytes = ""
    if let old = shown, old.columns == line.columns, top == 0, line.rowCount <= rows {
      bytes += change(old, into: line)
    } else {
      bytes += move(to: ScreenLine.Position(row: top, column: 0), line.columns)
      if shown != nil { bytes += Self.eraseRows }
      top = newTop(line, rows)
      place = ScreenLine.Position(row: top, column: 0)
      bytes += emit(line, cells: line.cells[...], upTo: top + rows - 1)
      bytes += emitApart(line.right, line) + emitApart(line.hint, line)
    }
    shown = line
    return bytes + move(to: line.cursor, line.columns)
  }

  /// The bytes that erase the line, the cursor left where it began.
  mutating func erase() -> String {
    guard let line = shown else { return "" }
    let bytes = move(to: ScreenLine.Position(row: top, column: 0), line.columns)
    forget()
    return bytes + Self.eraseRows
  }

  /// The bytes that put the cursor on a fresh row under the line, and leave nothing there but the line.
  mutating func finish() -> String {
    guard let line = shown else { return "" }
    let last = max(line.cells.last?.position.row ?? 0, place.row)
    var bytes = change(line, into: line.bare)
    bytes += move(to: ScreenLine.Position(row: last, column: 0), line.columns)
    forget()
    return bytes + "\r\n"
  }

  /// The bytes that leave no hint behind when the program stops or dies now; empty without a hint.
  var leaving: String {
    guard let row = shown?.hint.first?.position.row else { return "" }
    return (row > place.row ? "\u{1B}[\(row - place.row)B" : "") + "\r\u{1B}[J"
  }

  /// The first row to show: the cursor's row must be among them.
  private func newTop(_ line: ScreenLine, _ rows: Int) -> Int {
    if line.rowCount <= rows { return 0 }
    if line.cursor.row < top { return line.cursor.row }
    return max(top, line.cursor.row - rows + 1)
  }

  private mutating func change(_ old: ScreenLine, into line: ScreenLine) -> String {
    var bytes = ""
    var right = old.right
    var hint = old.hint
    var common = zip(old.cells, line.cells).prefix { $0 == $1 }.count
    if common < old.cells.count || common < line.cells.count {
      // Also when the line grows into the hint's row, or under the right prompt.
      let erases =
        common < old.cells.count || (hint.first.map { $0.position.row < line.rowCount } ?? false)
        || (!right.isEmpty && line.right.isEmpty)
      var start = Self.end(of: line, common)
      if erases, start.column == 0, start.row > 0 {
        // A terminal that erases a whole row forgets that the row above runs on into it: its last
        // character is written again.
        common -= 1
        start = line.cells[common].position
      }
      bytes += move(to: start, line.columns)
      if erases {
        bytes += "\u{1B}[J"
        if start.row == 0 { right = [] }
        hint = []
      }
      bytes += emit(line, cells: line.cells[common...], upTo: Int.max)
    }
    return bytes + replace(right, by: line.right, "\u{1B}[K", line)
      + replace(hint, by: line.hint, "\u{1B}[J", line)
  }

  /// Where the character behind the first cells goes.
  private static func end(of line: ScreenLine, _ count: Int) -> ScreenLine.Position {
    guard count > 0 else { return ScreenLine.Position() }
    var place = line.cells[count - 1].position
    place.column += line.cells[count - 1].width
    return place.column < line.columns ? place : .init(row: place.row + 1, column: 0)
  }

  /// Puts something in the place of what stands beside or below the line.
  private mutating func replace(
    _ old: [ScreenLine.Cell], by new: [ScreenLine.Cell], _ erasing: String, _ line: ScreenLine
  ) -> String {
    guard old != new else { return "" }
    var bytes = ""
    if let first = old.first { bytes += move(to: first.position, line.columns) + erasing }
    return bytes + emitApart(new, line)
  }

  /// Writes cells that stand on a row of their own or at the end of one.
  private mutating func emitApart(_ cells: [ScreenLine.Cell], _ line: ScreenLine) -> String {
    guard let first = cells.first else { return "" }
    return move(to: first.position, line.columns) + emit(line, cells: cells[...], upTo: Int.max)
  }

  /// Writes cells from where the cursor is, as far as the row `last`.
  private mutating func emit(
    _ line: ScreenLine, cells: ArraySlice<ScreenLine.Cell>, upTo last: Int
  ) -> String {
    var bytes = ""
    var sgr: String?
    var wroteAny = false
    for cell in cells where cell.position.row >= top && cell.position.row <= last {
      if cell.position.row > place.row {
        // Full rows run on by themselves; one left out for a double-width character is filled, so
        // that the terminal takes both rows for one line.
        bytes += DisplayWidth.spaces(line.columns - place.column)
        place = ScreenLine.Position(row: cell.position.row, column: 0)
      }
      if cell.sgr != sgr {
        bytes += "\u{1B}[0m" + (cell.sgr.map { "\u{1B}[\($0)m" } ?? "")
        sgr = cell.sgr
      }
      bytes += cell.text
      place.column += cell.width
      wroteAny = true
      if cell.text.unicodeScalars.count > 1, place.column < line.columns {
        bytes += "\u{1B}[\(place.column + 1)G"
      }
    }
    if sgr != nil { bytes += "\u{1B}[0m" }
    guard wroteAny, place.column >= line.columns else { return bytes }
    if line.end.row > place.row, place.row < last {
      // The cursor waits behind a full row: a space makes the terminal begin the next.
      place = ScreenLine.Position(row: place.row + 1, column: 0)
      return bytes + " \r"
    }
    place.column = 0
    return bytes + "\r"
  }

  private mutating func move(to target: ScreenLine.Position, _ columns: Int) -> String {
    var bytes = ""
    if target.row < place.row { bytes += "\u{1B}[\(place.row - target.row)A" }
    // Not "cursor down", which stops at the last row instead of scrolling.
    if target.row > place.row {
      bytes += "\r" + String(repeating: "\n", count: target.row - place.row)
      place.column = 0
    }
    if target.column != place.column {
      bytes += target.column == 0 ? "\r" : "\u{1B}[\(target.column + 1)G"
    }
    place = target
    return bytes
  }
}
