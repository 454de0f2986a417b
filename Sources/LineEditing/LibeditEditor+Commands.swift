import CEditLine

/// The commands that are ours and not libedit's.
extension LibeditEditor {
  func run(_ command: EditorCommand) {
    switch command {
    case .complete: complete()
    case .search: search()
    case .clearScreen: clearScreen()
    case .undo: undo()
    case .redo: redo()
    case .older: recall { $0.older() }
    case .newer: recall { $0.newer() }
    case .outsideEditor: editOutside()
    case .right: move { min($0.cursor + 1, $0.scalars.count) }
    case .end: move { $0.scalars.count }
    case .deleteNext: deleteNext()
    }
  }

  private func move(_ target: (EditedLine) -> Int) {
    guard let handle else { return }
    let line = line()
    let target = target(line)
    if line.cursor == line.scalars.count { ring() }
    cel_move_cursor(handle, Int32(target - line.cursor))
  }

  private func deleteNext() {
    guard let handle else { return }
    let line = line()
    guard line.cursor < line.scalars.count else { return ring() }
    cel_move_cursor(handle, 1)
    cel_delete_before_cursor(handle, 1)
  }

  private func undo() {
    guard let line = undoStack.undo() else { return ring() }
    replaceLine(with: line)
  }

  private func redo() {
    guard let line = undoStack.redo() else { return ring() }
    replaceLine(with: line)
  }

  /// Shows another remembered line; a line that was changed since begins anew.
  private func recall(_ step: (inout RecallWalk) -> Bool) {
    let line = line()
    var walk = RecallWalk(recalled, typed: line)
    if let begun = recallWalk, begun.shown.scalars == line.scalars { walk = begun }
    guard step(&walk) else { return ring() }
    recallWalk = walk
    replaceLine(with: walk.shown)
  }

  private func clearScreen() {
    send("\u{1B}[H\u{1B}[2J")
    painter.forget()
  }

  /// Lets the person's own editor have the line. The terminal is theirs meanwhile.
  private func editOutside() {
    guard let handle, let outsideEditor else { return ring() }
    let line = line()
    send(painter.erase() + Self.pasteBracketsOff)
    cel_signals_end()
    cel_release_terminal(handle)
    let text = outsideEditor(line.text)
    cel_prepare_terminal(handle)
    takeSignals()
    size = TerminalSize.of(output) ?? size
    cel_resize(handle)
    if let text { replaceLine(with: EditedLine(PastedText.asOneLine(text).composed)) }
  }
}
