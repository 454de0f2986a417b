import LineEditing
import Testing

@testable import Console

/// The last gate before the terminal.
@Suite struct OutputTests {
  private func written(_ text: String, usesColor: Bool) -> String {
    var screen = ""
    let output = Output(
      usesColor: usesColor, sinks: .init(data: { screen += $0 }, talk: { screen += $0 }))
    output.line(text)
    output.talk(text)
    output.verbatim(text)
    return screen
  }

  @Test(arguments: HostileTextTests.texts, [false, true])
  func nothingDrivesTheTerminal(_ text: String, _ usesColor: Bool) {
    let screen = written(text, usesColor: usesColor).replacing("\u{1B}[31m", with: "")
    #expect(!screen.unicodeScalars.contains(where: HostileTextTests.drives))
  }

  @Test func onlyOurOwnStylesComeThrough() {
    let output = Output(usesColor: true, sinks: .init(data: { _ in }, talk: { _ in }))
    let styled = output.styled("名", .bold)
    #expect(
      written(styled, usesColor: true) == String(repeating: "\u{1B}[1m名\u{1B}[0m\n", count: 3))
    #expect(written("\u{1B}[1;5mx\u{1B}[2J", usesColor: true).hasPrefix("␛[1;5mx␛[2J\n"))
    #expect(written("\u{1B}[1mx", usesColor: false).hasPrefix("␛[1mx\n"))
    #expect(Output.plain(styled + "\u{1B}[2J") == "名[2J")
  }

  @Test func listenerHearsLinesBeforeTheyAreWrappedAndWithoutColours() {
    var heard: [String] = []
    let output = Output(
      usesColor: true, screen: { ScreenSize(columns: 40, rows: 0) },
      sinks: .init(data: { _ in }, talk: { _ in }))
    output.listener = { text, _ in heard.append(text) }
    let long = String(repeating: "word ", count: 30)
    output.line(output.styled("x", .red) + long)
    output.verbatim("v")
    #expect(heard == ["x" + long, "v"])
  }

  /// A path is copied in one piece, however short it is here; what is no path any more is wrapped.
  @Test(arguments: [
    ("written: /a/b " + String(repeating: "x ", count: 30), 1),
    (String(repeating: "word ", count: 30), 5),
    ("due 2026/11/24 " + String(repeating: "x ", count: 30), 2),
    (String(repeating: "A", count: 1_000), 1), (String(repeating: "A", count: 2_000), 53),
  ])
  func whatIsToBeCopiedIsNotWrapped(_ text: String, _ rows: Int) {
    #expect(Output.rows(text, columns: 40).count == rows)
  }
}

@Suite struct ShownTests {
  @Test func whatIsLongIsCutWithAMark() {
    #expect(Shown.name("山田") == "山田")
    for text in HostileTextTests.texts where text.count > 100 {
      #expect(Shown.name(text).hasSuffix("…"))
      #expect(DisplayWidth.of(Shown.name(text)) <= Shown.nameColumnsMax)
      #expect(DisplayWidth.of(Shown.code(text)) <= Shown.codeColumnsMax)
    }
    // Marks that take no column don't make it endless.
    let marks = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(Shown.name(marks).unicodeScalars.count < 1_000)
    #expect(Shown.name(marks).hasSuffix("…"))
  }

  @Test func pathsStayWholeAndLinesStayLines() {
    let path = "/" + String(repeating: "a", count: 500)
    #expect(Shown.field("path", path) == path)
    #expect(Shown.field("seen", path).count == 80)
    #expect(Shown.prose("a\nb") == "a\nb")
    #expect(Shown.cell("a\nb") == "a␊b")
  }
}
