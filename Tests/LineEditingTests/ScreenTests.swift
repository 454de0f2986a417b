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

  private func decorated(_ text: String, hint: String? = nil, columns: Int = 20) -> ScreenLine {
    var line = line(text, cursor: text.unicodeScalars.count, columns: columns)
    line.addRight([Prompt.Run("残高")])
    if let hint { line.addHint(hint, sgr: "2") }
    return line
  }

  @Test func theRightPromptStandsAtTheEndOfTheFirstRow() {
    #expect(decorated("abc").right.first?.position == .init(row: 0, column: 15))
    #expect(decorated("123456789ab").right.first?.position.column == 15)
    #expect(decorated("123456789abc").right.isEmpty)
    #expect(decorated("x", columns: 9).right.isEmpty)
    #expect(decorated("1234567890123456789").right.isEmpty)
  }

  @Test func theRightPromptGoesAndComesBack() {
    var painter = ScreenPainter()
    #expect(
      painter.paint(decorated("123456789ab"), rows: 5) == "> 123456789ab\u{1B}[16G残高\u{1B}[14G")
    #expect(painter.paint(decorated("123456789abc"), rows: 5) == "\u{1B}[Jc")
    let back = painter.paint(decorated("123456789ab"), rows: 5)
    #expect(back == "\u{1B}[14G\u{1B}[J\u{1B}[16G残高\u{1B}[14G")
    #expect(painter.paint(decorated("123456789a"), rows: 5).hasSuffix("残高\u{1B}[13G"))
    #expect(painter.finish() == "\u{1B}[16G\u{1B}[K\r\r\n")
  }

  @Test func theHintStandsBelowAndIsCut() {
    var painter = ScreenPainter()
    var line = line("abc", cursor: 3, columns: 10)
    line.addHint("次は金額です", sgr: "2")
    let shown = painter.paint(line, rows: 5)
    #expect(shown == "> abc\r\n\u{1B}[0m\u{1B}[2m次は金額…\u{1B}[0m\u{1B}[1A\u{1B}[6G")
    #expect(painter.leaving == "\u{1B}[1B\r\u{1B}[J")
    #expect(painter.paint(line, rows: 5) == "")
    #expect(painter.finish() == "\r\n\u{1B}[J\u{1B}[1A\r\n")
    #expect(painter.leaving == "")
  }

  @Test func theHintMakesRoomForTheLine() {
    var painter = ScreenPainter()
    var short = line("abcde", cursor: 5)
    short.addHint("h", sgr: nil)
    _ = painter.paint(short, rows: 5)
    var full = line("abcdef", cursor: 6)
    full.addHint("h", sgr: nil)
    #expect(full.hint.first?.position.row == 2)
    #expect(painter.paint(full, rows: 5) == "\u{1B}[Jf \r\r\nh\u{1B}[1A\r")
  }
}

@Suite struct ResizeTests {
  /// A line of three rows at 8 columns, the cursor at its end.
  private func painter(_ text: String, cursor: Int? = nil) -> ScreenPainter {
    var painter = ScreenPainter()
    let cursor = cursor ?? text.unicodeScalars.count
    let line = ScreenLine(prompt: Prompt("> "), text: text, cursor: cursor, columns: 8)
    _ = painter.paint(line, rows: 9)
    return painter
  }

  /// Rows "> abcdef", "ghijklmn", "o", the cursor in column 1 of the last: offset 17 in all.
  @Test(
    arguments: [
      // Wrapped anew, kept.
      (20, 17, 0), (20, 1, 2), (5, 2, 3), (5, 1, 2),
      // It says nothing, or something else, or the column does not tell: no more than what is surely ours.
      (20, nil, 0), (20, 9, 0), (5, nil, 2), (5, 4, 0), (4, 1, 2),
    ] as [(Int, Int?, Int)])
  func theCursorTellsWhatTheTerminalDid(columns: Int, column: Int?, up: Int) {
    var painter = painter("abcdefghijklmno")
    let bytes = painter.eraseAfterResize(columns: columns, column: column)
    #expect(bytes == (up > 0 ? "\u{1B}[\(up)A" : "") + "\r \u{1B}[J\r")
  }

  @Test func whatTheTerminalDoesIsRemembered() {
    var painter = painter("abcdefghijklmno")
    _ = painter.eraseAfterResize(columns: 20, column: 17)
    #expect(painter.wrapsAnew == true)
    _ = painter.paint(
      ScreenLine(prompt: Prompt("> "), text: "abcdefghijklmno", cursor: 15, columns: 8), rows: 9)
    #expect(painter.guessAfterResize(columns: 4)?.kept == [])
    #expect(painter.eraseAfterResize(columns: 4, column: 1) == "\u{1B}[4A\r \u{1B}[J\r")
  }

  @Test func wideCharactersAndTheirFillersAreCounted() throws {
    // Rows "> a回収 " and "回": the space that fills the first is written like any other.
    let guess = try #require(painter("a回収回").guessAfterResize(columns: 6))
    #expect(guess.kept == [.init(row: 1, column: 2)])
    #expect(guess.wrapped.first == .init(row: 1, column: 5))
    let behind = try #require(painter("a回収回").guessAfterResize(columns: 10))
    #expect(
      behind.wrapped == [
        .init(row: 1, column: 0), .init(row: 0, column: 9), .init(row: 0, column: 10),
      ])
  }

  @Test func oneRowNeedsNoAnswer() {
    #expect(painter("abc").guessAfterResize(columns: 20)?.isOpen == false)
    #expect(ScreenPainter().guessAfterResize(columns: 20) == nil)
  }

  @Test(
    arguments: [
      ("\u{1B}[12;34R", 33), ("\u{1B}[1;1R", 0), ("\u{1B}[1R", nil), ("\u{1B}[;R", nil),
      ("\u{1B}[A", nil), ("\u{1B}[1;2;3R", nil),
    ] as [(String, Int?)])
  func theAnswerIsRead(text: String, column: Int?) {
    #expect(LibeditEditor.cursorColumn(in: text) == column)
  }
}
