import Testing

@testable import Yarn

/// Lines as they reach the reader.
@Suite struct LineTests {
  static let rows: [(typed: String, shown: [String])] = [
    ("Plain words.", ["Plain words."]),
    ("  set in, with blanks after   ", ["set in, with blanks after"]),
    ("A: said by A", ["A: said by A"]),
    // Comments
    ("Said. // not said", ["Said."]),
    ("// nothing", []),
    ("A \\/\\/ stays", ["A // stays"]),
    ("{\"http://example.org\"} stays", ["http://example.org stays"]),
    // Hashtags
    ("Said. #tag #another:one", ["Said."]),
    ("Said.#tag//comment", ["Said."]),
    ("\\#1 of them", ["#1 of them"]),
    // Escapes: whatever follows a backslash is text
    ("\\{1\\} \\[a\\] \\<\\<b\\>\\> \\\\ \\: \\x", ["{1} [a] <<b>> \\ : x"]),
    ("ends with \\\\", ["ends with \\"]),
    // Single signs mean nothing
    ("a < b > c <i>d</i> - e = f", ["a < b > c <i>d</i> - e = f"]),
    // Values
    ("{1}{2.50}{true}{\"a\"}", ["12.5Truea"]),
    ("{1 + 2 * 3} {-4} {10 % 4} {1 / 4}", ["7 -4 2 0.25"]),
    ("{1.1 + 0.1} {0.1 + 0.2} {100000000 * 3} {1 / 3}", ["1.2 0.3 300000000 0.333333333333333"]),
    ("{\"a \\\"quoted\\\" word\"}", ["a \"quoted\" word"]),
    // Conditions
    ("shown <<if 1 < 2>>", ["shown"]),
    ("not shown <<if 2 < 1>> #tag // comment", []),
    // Other scripts
    ("佐藤: 来週までに{3}回に分けて払います。 #名札", ["佐藤: 来週までに3回に分けて払います。"]),
    ("王经理：下周付款", ["王经理：下周付款"]),
    ("👩‍👩‍👧 family", ["👩‍👩‍👧 family"]),
  ]

  @Test(arguments: rows)
  func isShown(_ row: (typed: String, shown: [String])) throws {
    #expect(try play(node(row.typed)) == row.shown)
  }

  /// The same script with every kind of line end, with and without a byte-order mark.
  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEndsAndMarkDoNotMatter(_ end: String, _ mark: String) throws {
    let script =
      "#file-tag\n" + node("One\n-> Two\n\tThree\n\n-> Four\n<<if true>>\nFive\n<<endif>>")
    let typed =
      mark
      + script.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    #expect(try play(typed) == ["One", "-> Two", "Three", "-> Four", "Five"])
    #expect(Compiler.compile(typed).fileTags == ["file-tag"])
  }

  @Test func faultsAreCountedInLinesWhateverTheirEnd() {
    let body = node("One\n{$x}").split(separator: "\n").joined(separator: "\r\n")
    let fault = Compiler.compile("\u{FEFF}" + body, name: "a.yarn").diagnostics.first
    #expect(fault?.position == SourcePosition(file: "a.yarn", line: 4, column: 2))
  }

  @Test func carriesIDTagsAndSpeaker() throws {
    let script = node("Bea: Hello #line:a1 #tone:low\n-> Yes")
    let program = try #require(Compiler.compile(script).program)
    let runner = DialogueRunner(program)
    try runner.start("Start")
    #expect(try runner.next() == .nodeStarted("Start"))
    guard case .line(let line) = try runner.next() else {
      Issue.record("no line")
      return
    }
    #expect(line.id == "line:a1")
    #expect(line.tags == ["line:a1", "tone:low", "lastline"])
    #expect(line.speaker == "Bea")
    #expect(line.words == "Hello")
  }

  @Test func shadowLineKeepsItsOwnIDAndNamesItsSource() throws {
    let script = node("Bye #line:a1\nBye #shadow:a1 #quiet")
    let texts = try #require(Compiler.compile(script, name: "dir/tavern.yarn").program).texts
    #expect(texts.map(\.id) == ["line:a1", "line:tavern-Start-2"])
    #expect(texts.map(\.shadows) == [nil, "line:a1"])
    #expect(texts.map(\.isImplicit) == [false, true])
    let japanese = Translation(language: "ja", texts: ["a1": "さようなら"])
    #expect(try play(script, translation: japanese) == ["さようなら", "さようなら"])
  }

  @Test func translationTakesTheLinesPlaceWhereItHasText() throws {
    let script = node("{2} invoices #line:a\nOnly here #line:b")
    let japanese = Translation(
      language: "ja", texts: ["line:a": "請求書[plural value={0} other=\"%件\"/]", "line:b": ""])
    #expect(try play(script, translation: japanese) == ["請求書2件", "Only here"])
  }
}
