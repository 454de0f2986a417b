import CEditLine

/// The line on the screen.
extension LibeditEditor {
  /// Whether the right prompt and the hint are shown: not where prompts are numbered for tests.
  var showsExtras: Bool { !numbering.isOn }

  /// The fewest rows a screen must have for a hint.
  private static let hintRowsMin = 3

  /// Draws the line.
  ///
  /// - Parameters:
  ///   - other: stands in the place of the prompt.
  ///   - bare: without right prompt and hint; so is a line with another prompt.
  func draw(_ line: EditedLine, prompt other: Prompt? = nil, bare: Bool = false) {
    drawn = (line, other)
    let text = line.text
    var shown = ScreenLine(
      prompt: styled(other ?? prompt), text: text, cursor: line.cursor, columns: size.columns)
    if !bare, other == nil, showsExtras { addExtras(to: &shown, line, text) }
    send(painter.paint(shown, rows: size.rows))
    cel_signals_leave(painter.leaving + Self.pasteBracketsOff)
  }

  private func addExtras(to shown: inout ScreenLine, _ line: EditedLine, _ text: String) {
    if let rightPrompt { shown.addRight(styled(Prompt(rightPrompt())).runs) }
    guard let hinter, size.rows >= Self.hintRowsMin, shown.rowCount < size.rows else { return }
    let request = CompletionRequest(line: text, cursor: line.beforeCursor.count)
    guard let hint = hinter(request), !hint.isEmpty else { return }
    // Without colours a mark tells it from text.
    shown.addHint(colors ? hint : "^ " + hint, sgr: colors ? "2" : nil)
  }

  private func styled(_ prompt: Prompt) -> Prompt {
    colors ? prompt : Prompt(prompt.plain)
  }

  func ring() {
    send("\u{07}")
  }

  func send(_ text: String) {
    if !text.isEmpty { writeAll(Array(text.utf8), to: output) }
  }
}
