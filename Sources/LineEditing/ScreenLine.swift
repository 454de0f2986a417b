/// Where each character of a prompt and a line stands on the screen, and of what stands beside and below
/// them. Rows and columns count from 0, the row from the prompt's.
struct ScreenLine: Equatable {
  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  struct Cell: Equatable {
    var text: String
    var width: Int
    var sgr: String?
    var position: Position
  }

  let columns: Int
  private(set) var cells: [Cell] = []
  /// Where the next character would go.
  private(set) var end = Position()
  private(set) var cursor = Position()
  /// The right prompt; empty for none.
  private(set) var right: [Cell] = []
  /// What comes next, on the row below the line; empty for none.
  private(set) var hint: [Cell] = []

  /// The rows of the prompt and the line; the hint has the next.
  var rowCount: Int {
    max(end.row, cells.last?.position.row ?? 0) + 1
  }

  /// The line without its right prompt and its hint.
  var bare: ScreenLine {
    var line = self
    line.right = []
    line.hint = []
    return line
  }

  /// - Parameters:
  ///   - text: the line.
  ///   - cursor: the index of the scalar the cursor is on.
  ///   - columns: of the terminal; taken for 4 when it is narrower.
  init(prompt: Prompt, text: String, cursor cursorScalar: Int, columns: Int) {
    self.columns = max(columns, 4)
    for run in prompt.runs {
      for character in VisibleText.of(run.text) { place(character, run.sgr) }
    }
    // Most lines need no marks: then a character is shown as it is.
    let isVisible = VisibleText.isVisible(text)
    var scalars = 0
    var cursorCell: Int?
    for character in text {
      let count = character.unicodeScalars.count
      if cursorCell == nil, scalars + count > cursorScalar { cursorCell = cells.count }
      scalars += count
      if isVisible {
        place(character, nil)
      } else {
        for visible in VisibleText.of(String(character)) { place(visible, nil) }
      }
    }
    // A row that is full: what comes next begins the row below.
    if end.column >= self.columns { end = Position(row: end.row + 1, column: 0) }
    cursor = cursorCell.map { cells[$0].position } ?? end
  }

  /// Columns that stay free between the line and the right prompt.
  private static let rightGap = 2

  /// Puts the right prompt at the end of the first row, if the line leaves room for it there. The last
  /// column stays free: some terminals begin a new row when it is written.
  mutating func addRight(_ runs: [Prompt.Run]) {
    let cells = Self.row(runs, at: Position())
    let width = cells.reduce(0) { $0 + $1.width }
    let start = columns - 1 - width
    guard width > 0, rowCount == 1, end.column + Self.rightGap <= start else { return }
    right = cells.map { cell in
      var cell = cell
      cell.position.column += start
      return cell
    }
  }

  /// Puts a hint on the row below the line, cut to the width.
  mutating func addHint(_ text: String, sgr: String?) {
    let text = DisplayWidth.truncated(VisibleText.of(text), to: columns - 1)
    hint = Self.row([Prompt.Run(text, sgr: sgr)], at: Position(row: rowCount, column: 0))
  }

  private static func row(_ runs: [Prompt.Run], at start: Position) -> [Cell] {
    var cells: [Cell] = []
    var position = start
    for run in runs {
      for character in VisibleText.of(run.text) {
        let width = DisplayWidth.of(character)
        cells.append(
          Cell(text: String(character), width: width, sgr: run.sgr, position: position))
        position.column += width
      }
    }
    return cells
  }

  private mutating func place(_ character: Character, _ sgr: String?) {
    let width = DisplayWidth.of(character)
    // A double-width character is never split over two rows.
    if end.column + width > columns { end = Position(row: end.row + 1, column: 0) }
    cells.append(Cell(text: String(character), width: width, sgr: sgr, position: end))
    end.column += width
  }
}
