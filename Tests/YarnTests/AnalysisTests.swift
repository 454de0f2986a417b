import Testing

@testable import Yarn

/// The tools for authors: advice, ids, translations, exploration.
@Suite struct AnalysisTests {
  static func advice(_ script: String, wantsIDs: Bool = false) -> [Diagnostic] {
    Linter(wantsIDs: wantsIDs).findings(Compiler.compile(script, name: "a.yarn"))
  }

  static let rows: [(name: String, script: String, found: [Diagnostic.Kind], line: Int)] = [
    (
      "clean", node("Hello {$n}\n<<set $n = 1>>\n-> A\n-> B\n  <<jump C>>") + node("C", title: "C"),
      [], 0
    ),
    ("undefined", node("a\n<<jump Nowhere>>"), [.nodeUndefined], 4),
    ("unreachable node", node("a") + node("b", title: "B"), [.nodeUnreachable], 5),
    (
      "declarations need no way in", node("a {$n}") + node("<<declare $n = 1>>", title: "Setup"),
      [], 0
    ),
    (
      "computed jumps may lead anywhere",
      node("<<set $n = \"B\">>\n<<jump {$n}>>") + node("b", title: "B"), [], 0
    ),
    (
      "without Start all that nobody leads to begins",
      node("<<jump C>>", title: "A") + node("b", title: "B") + node("c", title: "C"), [], 0
    ),
    ("after a jump", node("<<jump B>>\nnever") + node("b", title: "B"), [.lineUnreachable], 4),
    (
      "after a branch that always leaves",
      node("<<if $a>>\n<<stop>>\n<<else>>\n<<return>>\n<<endif>>\nnever"), [.lineUnreachable], 8
    ),
    ("after a branch that may not leave", node("<<if $a>>\n<<stop>>\n<<endif>>\nx"), [], 0),
    (
      "after options that all leave", node("-> A\n  <<stop>>\n-> B\n  <<stop>>\nnever"),
      [.lineUnreachable], 7
    ),
    ("never true", node("<<if false and $a>>\nx\n<<endif>>"), [.lineUnreachable], 4),
    ("always true before", node("<<if true>>\nx\n<<else>>\ny\n<<endif>>"), [.lineUnreachable], 6),
    ("line never true", node("x <<if false>>"), [.lineUnreachable], 3),
    ("all off", node("-> A <<if false>>\n-> B <<if not true>>"), [.optionsAllOff], 3),
    (
      "circle",
      node(
        "<<set $n = 1>>\n<<jump B>>\n===\ntitle: B\n---\n<<if $n == 2>>\n<<endif>>\n<<jump Start>>"),
      [], 0
    ),
    (
      "silent circle", node("<<jump B>>") + node("<<call dice(6)>>\n<<jump Start>>", title: "B"),
      [.silentLoop], 3
    ),
    ("unused", node("<<declare $n = 1>>\nx"), [.variableUnused], 3),
    ("only set", node("<<set $n = 1>>\nx"), [.variableUnused], 3),
    ("amount", node("You owe ¥800,000 today"), [.amountInLine], 3),
    ("amount in an option", node("-> 20万ずつ"), [.amountInLine], 3),
    ("address", node("See https://example.org"), [.addressCutOff], 3),
    ("mixed", node("-> A\n\ta\n-> B\n  b"), [.indentationMixed], 6),
  ]

  @Test(arguments: rows)
  func isFound(
    _ row: (name: String, script: String, found: [Diagnostic.Kind], line: Int)
  ) {
    let found = Self.advice(row.script)
    #expect(found.map(\.kind) == row.found, "\(row.name)")
    if let first = found.first { #expect(first.position.line == row.line, "\(row.name)") }
  }

  @Test func faultyScriptsGetNoAdvice() {
    #expect(Self.advice(node("<<set $n = 1>>\n{}")).map(\.kind) == [.expressionMissing])
  }

  static let amounts: [(text: String, seen: String?)] = [
    ("pay ¥800,000 now", "¥800,000"), ("$5", "$5"), ("€ 1,234.50", "€ 1,234.50"),
    ("300 euros", "300 euro"), ("USD 300", "USD 300"), ("80万", "80万"), ("２０万円", "２０万円"),
    ("五十万元吧", "五十万元"), ("3,000块", "3,000块"), ("800,000円です", "800,000円"),
    ("残りは百二十万円", "百二十万円"), ("1億", "1億"),
    ("30 days", nil), ("50%", nil), ("11月25日", nil), ("3回", nil), ("2026", nil), ("{0}円", nil),
    ("万一のとき", nil), ("一元化", nil), ("第3期", nil), ("千万不要", nil), ("24/7", nil),
  ]

  @Test(arguments: amounts)
  func amountsAreSeen(_ row: (text: String, seen: String?)) {
    #expect(AmountText.first(in: row.text) == row.seen)
  }

  // MARK: - Ids

  @Test func idsAreAddedAndNothingElseChanges() throws {
    let typed =
      "\u{FEFF}title: Start\r\n---\r\nOne // say it\r\n\r\n-> Two <<if true>> #tone // x\r\n\tThree\\\\ \r\nFour #line:mine\r\nFour #shadow:mine\r\n<<wait 1>>\r\n===\r\n"
    let result = try #require(
      LineIDWriter.adding(to: SourceFile(name: "x/call one.yarn", text: typed)))
    #expect(
      result.text
        == "\u{FEFF}title: Start\r\n---\r\nOne #line:call_one-0010 // say it\r\n\r\n-> Two <<if true>> #tone #line:call_one-0020 // x\r\n\tThree\\\\ #line:call_one-0030 \r\nFour #line:mine\r\nFour #shadow:mine\r\n<<wait 1>>\r\n===\r\n"
    )
    #expect(result.added == ["line:call_one-0010", "line:call_one-0020", "line:call_one-0030"])
    let again = LineIDWriter.adding(to: SourceFile(name: "x/call one.yarn", text: result.text))
    #expect(again?.text == result.text)
    #expect(try play(result.text) == (try play(typed)))
  }

  @Test func laterLinesFindANumberInBetween() throws {
    let typed = node("a\nA #line:s-0010\nb\nc\nB #line:s-0020\nd\nC #line:s-0021\ne\nf")
    let added = try #require(LineIDWriter.adding(to: SourceFile(name: "s.yarn", text: typed))).added
    #expect(
      added == [
        "line:s-0005", "line:s-0013", "line:s-0016", "line:s-0030", "line:s-0031", "line:s-0041",
      ])
  }

  @Test func idsAreRefusedWhereALineIsntSure() {
    #expect(LineIDWriter.adding(to: SourceFile(name: "s", text: node("a\n<<if"))) == nil)
    #expect(LineIDWriter.adding(to: SourceFile(name: "s", text: node("{own() + 1} {$x}"))) != nil)
  }

  // MARK: - Translations

  @Test func missingAndUnknownTranslationsAreFound() throws {
    let script = Compiler.compile(node("One #line:a\nTwo #line:b\nTwo #shadow:b"), name: "s.yarn")
    let file = try TranslationFile(
      name: "s.ja.csv", language: "ja",
      text: "\u{FEFF}id,note,text\r\nline:a,,\"一, \"\"二\"\"\n三\"\r\nc,x,四\r\n")
    let chinese = try TranslationFile(name: "s.zh.csv", language: "zh", text: "text,id\n,a\n二,b\n")
    #expect(file.translation.text("line:a") == "一, \"二\"\n三")
    let found = Linter().findings(script, translations: [file, chinese])
    #expect(found.map(\.kind) == [.translationMissing, .translationMissing, .translationUnknown])
    #expect(found.map(\.position.line) == [3, 4, 4])
    #expect(found.compactMap { $0.arguments["language"] } == ["zh", "ja"])
  }

  static let badTables: [(text: String, fault: TranslationFile.Fault)] = [
    ("", TranslationFile.Fault(kind: .columnsMissing, line: 1)),
    ("key,text\na,b", TranslationFile.Fault(kind: .columnsMissing, line: 1)),
    ("id,text\na,\"b\n", TranslationFile.Fault(kind: .quoteNotClosed, line: 2)),
    ("id,text\na,b\nline:a,c", TranslationFile.Fault(kind: .idTwice("line:a"), line: 3)),
  ]

  @Test(arguments: badTables)
  func badTablesAreRefused(_ row: (text: String, fault: TranslationFile.Fault)) throws {
    #expect(throws: row.fault) {
      try TranslationFile(name: "t", language: "ja", text: row.text)
    }
  }
}
