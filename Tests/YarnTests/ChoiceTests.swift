import Testing

@testable import Yarn

/// Options, their indentation, and what a choice leads to.
@Suite struct ChoiceTests {
  static let rows: [(name: String, body: String, choices: [Int], shown: [String])] = [
    ("body", "-> A\n  a\n-> B\n  b\nend", [2], ["-> A", "-> B", "b", "end"]),
    ("blank line splits", "-> A\n\n-> B", [], ["-> A", "-> B"]),
    ("comment doesn't split", "-> A\n// or\n-> B", [2], ["-> A", "-> B"]),
    ("blank line inside a body", "-> A\n  a\n\n  b\n-> B", [1], ["-> A", "-> B", "a", "b"]),
    (
      "blank line after a body splits", "-> A\n  a\n\n-> B\n  b", [1, 1],
      ["-> A", "a", "-> B", "b"]
    ),
    (
      "nested", "-> A\n  -> B\n    b\n  -> C\n  c\n-> D", [1, 1],
      ["-> A", "-> D", "-> B", "-> C", "b", "c"]
    ),
    ("tabs", "-> A\n\t-> B\n\t\tb\n\tc\n-> D", [1, 1], ["-> A", "-> D", "-> B", "b", "c"]),
    ("set in less", "-> A\n    -> B\n  -> C", [1, 1, 1], ["-> A", "-> B", "-> C"]),
    ("no blank after the sign", "->A\n->B", [], ["-> A", "-> B"]),
    ("off", "-> A <<if false>>\n-> B <<if true>> #tag", [2], ["-> A [off]", "-> B"]),
    ("all off", "-> A <<if false>>\n  a\nend", [], ["-> A [off]", "end"]),
    ("values", "-> {1 + 1}", [], ["-> 2"]),
    ("in an if", "<<if true>>\n-> A\n<<else>>\n-> B\n<<endif>>", [], ["-> A"]),
    (
      "if in a body", "-> A\n  <<if false>>\n  a\n  <<elseif true>>\n  b\n  <<endif>>\n-> B", [1],
      ["-> A", "-> B", "b"]
    ),
    (
      "once is remembered when taken, not when shown",
      "<<detour X>>\n<<detour X>>\n<<detour X>>\n===\ntitle: X\n---\n-> A <<once>>\n-> B",
      [2, 1, 2], ["-> A", "-> B", "-> A", "-> B", "-> A [off]", "-> B"]
    ),
  ]

  @Test(arguments: rows)
  func plays(_ row: (name: String, body: String, choices: [Int], shown: [String])) throws {
    #expect(try play(node(row.body), choices: row.choices) == row.shown, "\(row.name)")
  }

  @Test func selectionIsAskedForAndChecked() throws {
    let program = try #require(Compiler.compile(node("-> A\n-> B\n  b")).program)
    let runner = DialogueRunner(program)
    #expect(throws: DialogueFault(.notStarted)) { try runner.next() }
    try runner.start("Start")
    _ = try runner.next()
    _ = try runner.next()
    #expect(throws: DialogueFault(.selectionNeeded)) { try runner.next() }
    #expect(throws: DialogueFault(.noSuchOption(2))) { try runner.select(2) }
    try runner.select(1)
    guard case .line(let line) = try runner.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.text == "b")
  }

  /// The language leaves it to the host whether an option that is off may be taken.
  @Test func anOptionThatIsOffCanBeTaken() throws {
    let body = "-> A <<if false>>\n  a\n-> B"
    #expect(try play(node(body), choices: [1]) == ["-> A [off]", "-> B", "a"])
  }
}
