/// After the width has changed, the first row of the line may be somewhere else: some terminals wrap the
/// rows anew (tmux, most that have a window), and some cut them off or leave them as they are (xterm).
/// Which of the two it was shows in the column the cursor is in now.
extension ScreenPainter {
  /// Where the line's first row may be: the cursor's column, and its rows below the first.
  struct ResizeGuess: Equatable {
    /// When the rows stayed as they were; empty for a terminal that is known to wrap them anew.
    var kept: [ScreenLine.Position]
    /// When they were wrapped anew; empty for a terminal that is known not to. Behind a full row,
    /// terminals differ: the cursor is at the start of the next, on the last column, or one further.
    var wrapped: [ScreenLine.Position]

    var all: [ScreenLine.Position] { kept + wrapped }

    /// Whether the terminal must be asked.
    var isOpen: Bool { all.contains { $0.row > 0 } }

    /// Whether the cursor could be in this column.
    func allows(column: Int) -> Bool { all.contains { $0.column == column } }
  }

  /// The possible places after the terminal's width has become `columns`; nil when nothing is shown.
  func guessAfterResize(columns: Int) -> ResizeGuess? {
    guard let line = shown else { return nil }
    let columns = max(columns, 1)
    let kept = ScreenLine.Position(row: place.row - top, column: min(place.column, columns - 1))
    return ResizeGuess(
      kept: wrapsAnew == true ? [] : [kept],
      wrapped: wrapsAnew == false ? [] : wrappedPlaces(line, columns))
  }

  /// The bytes that erase the line, as far as can be known where it is.
  ///
  /// - Parameter column: where the terminal says the cursor is; nil when it was not asked or did not answer.
  mutating func eraseAfterResize(columns: Int, column: Int?) -> String {
    guard let guess = guessAfterResize(columns: columns) else { return "" }
    let possible = guess.all.filter { column == nil || $0.column == column }
    if column != nil, wrapsAnew == nil {
      let isKept = guess.kept.contains { $0.column == column }
      let isWrapped = guess.wrapped.contains { $0.column == column }
      if isKept != isWrapped { wrapsAnew = isWrapped }
    }
    // A number that is too small may leave a stale row above; one too large would erase what was there
    // before. Of a column that can't be nothing is known but that the cursor's row is ours.
    let up = possible.map(\.row).min() ?? 0
    forget()
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r" + Self.eraseRows
  }

  /// Where the cursor may be when all that was written for this line is wrapped at another width, the
  /// spaces that fill its rows too.
  private func wrappedPlaces(_ line: ScreenLine, _ columns: Int) -> [ScreenLine.Position] {
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
    guard new.column + under > columns else { return [new] }
    let next = ScreenLine.Position(row: new.row + 1, column: 0)
    let last = ScreenLine.Position(row: new.row, column: columns - 1)
    return new.column == columns ? [next, last, new] : [next, new]
  }
}
