import Testing

@testable import LineEditing

@Suite struct ScreenLineTests {
  private func line(_ text: String, cursor: Int, columns: Int = 8) -> ScreenLine {
    ScreenLine(prompt: Prompt("> "), text: text, cursor: cursor, columns: columns)
  }

  @Test(arguments: [
    ("", 0, 0, 2), ("ab", 2, 0, 4), ("ab", 0, 0, 2), ("回収", 1, 0, 4),
    // A full row: the cursor waits on the next.
    ("回収回", 3, 1, 0), ("abcdef", 6, 1, 0),
    // One column is left: the double-width character goes to the next row, and the cursor with it.
    ("a回収回", 3, 1, 0), ("a回収回", 4, 1, 2),
    // The cursor inside what is seen as one character.
    ("e\u{301}x", 1, 0, 2), ("e\u{301}x", 2, 0, 3),
  ])
  func cursor(text: String, cursor: Int, row: Int, column: Int) {
    #expect(line(text, cursor: cursor).cursor == .init(row: row, column: column))
  }

  @Test func showsWhatIsInvisible() {
    #expect(line("\u{202E}x", cursor: 0, columns: 40).cells.map(\.text).joined() == "> ⟨U+202E⟩x")
  }
}

@Suite struct ScreenPainterTests {
  private func line(_ text: String, cursor: Int, columns: Int = 8) -> ScreenLine {
    ScreenLine(prompt: Prompt("> "), text: text, cursor: cursor, columns: columns)
  }

  @Test func writesOnlyWhatChanged() {
    var painter = ScreenPainter()
    #expect(painter.paint(line("回", cursor: 1), rows: 5) == "> 回")
    #expect(painter.paint(line("回収", cursor: 2), rows: 5) == "収")
    #expect(painter.paint(line("回収", cursor: 1), rows: 5) == "\u{1B}[5G")
    #expect(painter.paint(line("収", cursor: 0), rows: 5) == "\u{1B}[3G\u{1B}[J収\u{1B}[3G")
    #expect(painter.paint(line("収", cursor: 0), rows: 5) == "")
    #expect(painter.finish() == "\r\r\n")
  }

  @Test func beginsTheNextRowWhenOneIsFull() {
    var painter = ScreenPainter()
    #expect(painter.paint(line("abcdef", cursor: 6), rows: 5) == "> abcdef \r")
    #expect(painter.paint(line("abcdefg", cursor: 7), rows: 5) == "g")
    #expect(painter.paint(line("abcde", cursor: 5), rows: 5) == "\u{1B}[1A\u{1B}[8G\u{1B}[J")
  }

  @Test func fillsTheColumnBesideAWideCharacter() {
    var painter = ScreenPainter()
    #expect(painter.paint(line("a回収回", cursor: 4), rows: 5) == "> a回収 回")
  }

  @Test func erasesNoMoreThanItsOwnRowsAfterAResize() {
    var painter = ScreenPainter()
    _ = painter.paint(line("abcdefgh", cursor: 8), rows: 5)
    let narrower = line("abcdefgh", cursor: 8, columns: 4)
    #expect(painter.eraseAfterResize(narrower) == "\u{1B}[1A\r\u{1B}[J")
    _ = painter.paint(narrower, rows: 5)
    let wider = line("abcdefgh", cursor: 8, columns: 20)
    #expect(painter.eraseAfterResize(wider) == "\r\u{1B}[J")
  }
}
