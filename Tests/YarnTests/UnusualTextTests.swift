import Testing

@testable import Yarn

/// Text that few type and somebody does: combining marks, emoji, right-to-left, very long.
@Suite struct UnusualTextTests {
  static let words: [(name: String, text: String)] = [
    ("combining", "cafe\u{301}"), ("dakuten", "か\u{3099}き"), ("family", "👩‍👩‍👧‍👦"),
    ("flag", "🇯🇵🇨🇳"), ("skin", "👍🏽"), ("keycap", "7\u{FE0F}\u{20E3}"), ("hebrew", "שלום"),
    ("arabic", "مَرْحَبًا"), ("thai", "น้ำ"), ("devanagari", "नमस्ते"), ("old", "𠮷野家"),
    ("stacked", "Z" + String(repeating: "\u{335}", count: 50)), ("wide", "ＡＢＣ"),
    ("marks of direction", "\u{202B}abc\u{202C}"), ("no width", "a\u{200B}b\u{2060}c"),
    ("first is a mark", "\u{301}abc"),
  ]

  @Test(arguments: words)
  func linesOptionsAndTagsCarryIt(_ row: (name: String, text: String)) throws {
    let word = row.text
    let script = node(
      "\(word): \(word) #\(word)\n-> \(word) #tag:\(word)\n  {\"\(word)\"}\n<<say \(word)>>\n[b]\(word)[/b]"
    )
    let compiled = Compiler.compile(script)
    let program = try #require(compiled.program, "\(row.name): \(compiled.errors)")
    #expect(compiled.diagnostics == [])
    #expect(try play(script) == ["\(word): \(word)", "-> \(word)", word, "<<say \(word)>>", word])
    #expect(program.texts.first?.tags.first == word)
    let result = try #require(LineIDWriter.adding(to: SourceFile(name: "s", text: script)))
    #expect(try play(result.text) == play(script))
  }

  /// A value keeps its place whatever stands around it: `{1}` with a keycap behind it is that digit as a key.
  @Test(arguments: ["\u{FE0F}\u{20E3}", "\u{301}", "\u{3099}", "\u{200D}", "\u{335}"])
  func marksBehindAValueOrATagDoNotHideIt(_ mark: String) throws {
    #expect(try play(node("press {7}\(mark) now")) == ["press 7\(mark) now"])
    #expect(try play(node("[b]a[/b]\(mark)c")) == ["a\(mark)c"])
    #expect(try play(node("[b]\(mark)c[/b]")) == ["\(mark)c"])
    #expect(try play(node("a\\[\(mark)")) == ["a[\(mark)"])
    #expect(
      try play(node("[select value={1} 1=\"x\" other=\"y\"/]\(mark)")) == ["x\(mark)"])
  }

  static let titles: [(title: String, isName: Bool)] = [
    ("初回の電話", true), ("第1回", true), ("cafe\u{301}", true), ("Ünïcödé", true), ("𠮷野家", true),
    ("שלום", true), ("مرحبا", true), ("👋", true), ("👩‍👧", true), ("नमस्ते", true), ("ｆｕｌｌ", true),
    ("１st", true), ("1st", false), ("a b", false), ("a\u{3000}b", false), ("a\u{A0}b", false),
    ("\u{301}a", false), ("\u{202E}abc", false), ("a\u{200B}b", false), ("見積・納品", false),
    ("a-b", false),
  ]

  @Test(arguments: titles)
  func titlesAreNamesOfAnyScript(_ row: (title: String, isName: Bool)) throws {
    let script = node("<<detour \(row.title)>>\nback") + node("there", title: row.title)
    let compiled = Compiler.compile(script)
    #expect((compiled.program != nil) == row.isName, "\(compiled.errors)")
    guard row.isName else {
      return #expect(compiled.errors.contains { $0.kind == .nodeNameInvalid })
    }
    #expect(try play(script) == ["there", "back"])
    #expect(try play(node("<<declare $\(row.title) = 3>>\n{$\(row.title)}")) == ["3"])
  }

  /// The caret counts what the author sees, not bytes.
  @Test(arguments: [("👩‍👩‍👧‍👦 {x}", 4), ("cafe\u{301} {x}", 7), ("שלום {x}", 7), ("𠮷 {x}", 4)])
  func columnsCountCharacters(_ line: String, _ column: Int) {
    let fault = Compiler.compile(node(line), name: "a").errors.first
    #expect(fault?.position == SourcePosition(file: "a", line: 3, column: column))
  }

  // MARK: - Long

  private static let long = String(repeating: "長い", count: 30_000)

  static let longs: [(name: String, script: String, shown: [String])] = [
    ("line", node(long), [long]), ("option", node("-> " + long), ["-> " + long]),
    ("command", node("<<say \(long)>>"), ["<<say \(long)>>"]),
    ("string", node("{\"\(long)\"}"), [long]), ("tag", node("a #\(long)"), ["a"]),
    ("comment", node("a // \(long)"), ["a"]),
    ("speaker", node("\(long): a"), ["\(long): a"]),
    ("header", node("a", headers: "note: \(long)\n"), ["a"]),
    ("variable", node("<<declare $\(long) = 1>>\n{$\(long)}"), ["1"]),
    ("markup", node("[b note=\"\(long)\"]a[/b]"), ["a"]),
    (
      "escapes", node(String(repeating: "\\[", count: 60_000)),
      [
        String(repeating: "[", count: 60_000)
      ]
    ),
    ("tags", node("a" + (0..<5_000).map { " #t\($0)" }.joined()), ["a"]),
    (
      "values", node(String(repeating: "{1}", count: 5_000)), [String(repeating: "1", count: 5_000)]
    ),
    (
      "blanks", node("a" + String(repeating: " ", count: 60_000) + "b"),
      [
        "a" + String(repeating: " ", count: 60_000) + "b"
      ]
    ),
    ("set in", node(String(repeating: "\t", count: 60_000) + "a"), ["a"]),
  ]

  @Test(arguments: longs)
  func longTextIsJustText(_ row: (name: String, script: String, shown: [String])) throws {
    let shown = try play(row.script)
    #expect(shown == row.shown, "\(row.name): \(shown.map { $0.prefix(40) })")
    #expect(LineIDWriter.adding(to: SourceFile(name: "s", text: row.script)) != nil)
  }

  @Test func longTitleIsATitle() throws {
    let script = node("<<jump \(Self.long)>>") + node("there", title: Self.long)
    #expect(try play(script) == ["there"])
  }

  /// A fault in a line of sixty thousand characters is found, and its caret with it.
  @Test func faultInALongLineIsFound() {
    let found = Compiler.compile(node(Self.long + "{x}"), name: "a").errors
    #expect(found.map(\.position.column) == [60_002])
  }
}
