/// After the width has changed, the first row of the line may be somewhere else: some terminals wrap the
/// rows anew (tmux, most that have a window), and some cut them off or leave them as they are (xterm).
/// Which of the two it was shows in the column the cursor is in now.
extension ScreenPainter {
  /// Where the line's first row may be, in rows above the cursor.
  struct ResizeGuess: Equatable {
    /// Rows above the cursor and the cursor's column, when the rows stayed as they were.
    var kept: ScreenLine.Position
    /// The same when they were wrapped anew.
    var wrapped: ScreenLine.Position

    /// Whether it has to be found out which of the two it is.
    var isOpen: Bool { kept.row != wrapped.row }
  }

  /// The two possible places after the terminal's width has become `columns`; nil when nothing is shown.
  func guessAfterResize(columns: Int) -> ResizeGuess? {
    guard let line = shown else { return nil }
    let columns = max(columns, 1)
    let kept = ScreenLine.Position(row: place.row - top, column: min(place.column, columns - 1))
    return ResizeGuess(kept: kept, wrapped: wrappedPlace(line, columns))
  }

  /// The bytes that erase the line, as far as can be known where it is.
  ///
  /// - Parameter column: where the terminal says the cursor is; nil when it was not asked or did not answer.
  mutating func eraseAfterResize(columns: Int, column: Int?) -> String {
    guard let guess = guessAfterResize(columns: columns) else { return "" }
    let seen = column.map { min($0, columns - 1) }
    if guess.isOpen, let seen {
      let isKept = seen == guess.kept.column
      if isKept != (seen == guess.wrapped.column) { wrapsAnew = !isKept }
    }
    let up =
      switch wrapsAnew {
      case true?: guess.wrapped.row
      case false?: guess.kept.row
      // The smaller one may leave a stale row above; the larger one could erase what was there before.
      case nil: min(guess.kept.row, guess.wrapped.row)
      }
    forget()
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J"
  }

  /// Where the cursor is when all that was written for this line is wrapped at another width, the
  /// spaces that fill its rows too.
  private func wrappedPlace(_ line: ScreenLine, _ columns: Int) -> ScreenLine.Position {
    var new = ScreenLine.Position()
    var old = ScreenLine.Position(row: top, column: 0)
    func isBeforeCursor() -> Bool {
      old.row < place.row || (old.row == place.row && old.column < place.column)
    }
    func write(_ width: Int) {
      if new.column + width > columns { new = ScreenLine.Position(row: new.row + 1, column: 0) }
      new.column += width
      old.column += width
    }
    for cell in line.cells where cell.position.row >= top && isBeforeCursor() {
      if cell.position.row > old.row {
        for _ in old.column..<max(line.columns, old.column) { write(1) }
        old = cell.position
        guard isBeforeCursor() else { break }
      }
      write(cell.width)
    }
    // The cursor is on the next character, which may not fit on the row.
    let under = line.cells.first { $0.position == place }?.width ?? 1
    if new.column + under > columns { new = ScreenLine.Position(row: new.row + 1, column: 0) }
    return new
  }
}
