import Testing

@testable import Yarn

/// Files as editors of all kinds leave them: every line end, several in one file, a byte-order mark.
@Suite struct LineEndTests {
  /// Line ends in turn, as in a file that went through several editors.
  static func mixed(_ text: String) -> String {
    let ends = ["\n", "\r\n", "\r"]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      line + (index < lines.count - 1 ? ends[index % ends.count] : "")
    }.joined()
  }

  static let script =
    "#file-tag\n"
    + node(
      "One #line:1\n-> Two\n\tThree\n\n-> Four\n<<if true>>\nFive // said\n<<endif>>\n<<enum E>>\n<<case A>>\n<<endenum>>\n<<wait 2>>",
      headers: "tags: a b\n// a comment\n") + "\n" + node("Six", title: "Other")

  static let shown = ["One", "-> Two", "-> Four", "Three", "Five", "<<wait 2>>"]

  @Test(arguments: ["", "\u{FEFF}"]) func severalInOneFileAreOneFile(_ mark: String) throws {
    let typed = mark + Self.mixed(Self.script.replacing("\n\n", with: "\n"))
    #expect(typed.utf8.contains(13) && typed.contains("\r\n"))
    #expect(try play(typed) == Self.shown)
    #expect(try play(typed, from: "Other") == ["Six"])
    #expect(Compiler.compile(typed).fileTags == ["file-tag"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func faultsAreCountedTheSame(_ end: String, _ mark: String) {
    let body = node("佐藤: {1}\n\n-> A <<if true>>\n  {$x}")
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let found = Compiler.compile(mark + lines.joined(separator: end), name: "a").errors
    #expect(found.map(\.position) == [SourcePosition(file: "a", line: 6, column: 4)])
    #expect(found.first?.excerpt == "  {$x}")
  }

  @Test func faultsAreCountedInAMixedFile() {
    let found = Compiler.compile(Self.mixed(node("a\nb\nc\n{$x}")), name: "a").errors
    #expect(found.map(\.position) == [SourcePosition(file: "a", line: 6, column: 2)])
  }

  /// A last line without an end, and one with nothing but an end.
  @Test(arguments: ["", "\n", "\r", "\r\n", "\r\r", "\n\r"])
  func endOfTheFileMayBeAnything(_ end: String) throws {
    #expect(try play("title: Start\n---\nOne\n===" + end) == ["One"])
  }

  /// Two files put together leave a mark in the middle: said where it stands, not read as part of a name.
  @Test func markInTheMiddleIsReported() {
    let found = Compiler.compile(node("a") + "\u{FEFF}" + node("b", title: "B"), name: "a").errors
    #expect(found.map(\.kind) == [.titleMissing])
    #expect(found.first?.position.line == 5)
  }

  @Test func idsKeepEveryLineEnd() throws {
    let typed = "\u{FEFF}" + Self.mixed(node("One\nTwo // said\n-> Three\n  Four"))
    let result = try #require(LineIDWriter.adding(to: SourceFile(name: "s.yarn", text: typed)))
    #expect(result.added.count == 4)
    var bare = result.text
    for id in result.added { bare = bare.replacing(" #" + id, with: "") }
    #expect(Array(bare.utf8) == Array(typed.utf8))
    #expect(try play(result.text) == play(typed))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func plansAndTranslationsAreReadTheSame(_ end: String, _ mark: String) throws {
    let plan = mark + "line: `One`\(end)\(end)# note\(end)select: 1\(end)"
    #expect(try TestPlan(plan).runs.map { $0.map(\.line) } == [[1, 4]])
    #expect(throws: TestPlan.Fault(line: 3, seen: "lime: `x`")) {
      try TestPlan(mark + "line: *\(end)\(end)lime: `x`\(end)")
    }
    let table = mark + "id,text\(end)line:1,\"一\(end)二\"\(end)\(end)line:2,三"
    let file = try TranslationFile(name: "s.ja.csv", language: "ja", text: table)
    #expect(file.translation.text("line:1") == "一\(end)二")
    #expect(file.translation.text("2") == nil && file.translation.text("line:2") == "三")
    #expect(file.rows.map(\.line) == [2, 5])
  }

  @Test func mixedPlanAndTable() throws {
    #expect(try TestPlan(Self.mixed("line: *\nline: *\nline: *\nstop")).runs.map(\.count) == [4])
    let table = Self.mixed("id,text\na,一\nb,二\nc,三")
    let file = try TranslationFile(name: "s.ja.csv", language: "ja", text: table)
    #expect(file.translation.texts.count == 3 && file.rows.map(\.line) == [2, 3, 4])
  }
}
