import CEditLine

/// What happens to a program while it waits for a key.
extension LibeditEditor {
  /// How many milliseconds the terminal has to say where its cursor is.
  private static let answerWait: Int32 = 200
  /// More sizes than this, one right after the other, are not followed at once.
  private static let resizeAttemptsMax = 8
  /// More keys than this before the answer are not waited for.
  private static let keysBeforeAnswerMax = 100

  /// Does what the signals ask for; false for an interrupt.
  func handleSignals(_ came: Int32) -> Bool {
    if came & Int32(CELSignalInterrupt) != 0 { return false }
    guard let handle else { return true }
    if came & Int32(CELSignalContinue) != 0 {
      // Whoever had the terminal meanwhile has changed its mode.
      cel_release_terminal(handle)
      cel_prepare_terminal(handle)
      send("\r\n" + Self.pasteBracketsOn)
      painter.forget()
    }
    if came & Int32(CELSignalResize) != 0 { redrawAfterResize(handle) }
    return true
  }

  /// Draws the line again in a terminal whose size has changed.
  ///
  /// While a window's edge is dragged, the size that is asked for here is often not the last one, and
  /// what is drawn for a narrower window takes fewer rows. So the terminal is asked before anything is
  /// erased, and again before the cursor is moved upwards; when it says something else than it should,
  /// another change is on its way.
  private func redrawAfterResize(_ handle: OpaquePointer) {
    for attempt in 1...Self.resizeAttemptsMax {
      cel_resize(handle)
      size = TerminalSize.of(output) ?? size
      guard let guess = painter.guessAfterResize(columns: size.columns) else { return }
      let column = guess.isOpen ? askForCursorColumn() : nil
      let isLast = attempt == Self.resizeAttemptsMax
      if let column, !guess.allows(column: column), !isLast {
        awaitAnotherResize()
        continue
      }
      send(painter.eraseAfterResize(columns: size.columns, column: column))
      var line = drawn.line
      line.cursor = line.scalars.count
      draw(line, prompt: drawn.prompt, bare: true)
      guard painter.place.row > 0, let seen = askForCursorColumn() else { return }
      if seen == painter.place.column { return }
      awaitAnotherResize()
    }
  }

  /// Waits some moments for the next change of size. Whatever else comes is kept.
  private func awaitAnotherResize() {
    let key = keys.next(within: Self.answerWait)
    if key != .idle, key != .signals(Int32(CELSignalResize)) { pushedBack.append(key) }
  }

  /// The column the terminal says its cursor is in; nil when it does not answer. One that has not
  /// answered is not asked again.
  private func askForCursorColumn() -> Int? {
    guard asksForCursor else { return nil }
    send("\u{1B}[6n")
    let escapeWait = keys.escapeWait
    keys.escapeWait = Self.escapeWait
    defer { keys.escapeWait = escapeWait }
    for _ in 0..<Self.keysBeforeAnswerMax {
      let key = keys.next(within: Self.answerWait)
      if case .sequence(let text) = key, let column = Self.cursorColumn(in: text) { return column }
      if key == .idle || key == .end {
        asksForCursor = false
        return nil
      }
      pushedBack.append(key)
    }
    return nil
  }

  /// The column, from 0, in a terminal's answer `CSI row ; column R`.
  static func cursorColumn(in text: String) -> Int? {
    guard text.hasPrefix("\u{1B}["), text.hasSuffix("R") else { return nil }
    let numbers = text.dropFirst(2).dropLast().split(
      separator: ";", omittingEmptySubsequences: false)
    guard numbers.count == 2, Int(numbers[0]) != nil, let column = Int(numbers[1]) else {
      return nil
    }
    return column - 1
  }
}
