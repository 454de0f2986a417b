/// Where each character of a prompt and a line stands on the screen. Rows and columns count from 0,
/// the row from the prompt's.
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

  var rowCount: Int {
    max(end.row, cells.last?.position.row ?? 0) + 1
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
    var scalars = 0
    var cursorCell: Int?
    for character in text {
      if cursorCell == nil, scalars + character.unicodeScalars.count > cursorScalar {
        cursorCell = cells.count
      }
      scalars += character.unicodeScalars.count
      for visible in VisibleText.of(String(character)) { place(visible, nil) }
    }
    // A row that is full: what comes next begins the row below.
    if end.column >= self.columns { end = Position(row: end.row + 1, column: 0) }
    cursor = cursorCell.map { cells[$0].position } ?? end
  }

  private mutating func place(_ character: Character, _ sgr: String?) {
    let width = DisplayWidth.of(character)
    // A double-width character is never split over two rows.
    if end.column + width > columns { end = Position(row: end.row + 1, column: 0) }
    cells.append(Cell(text: String(character), width: width, sgr: sgr, position: end))
    end.column += width
  }
}
