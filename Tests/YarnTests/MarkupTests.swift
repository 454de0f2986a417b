import Testing

@testable import Yarn

/// Markup: what is taken out, what it says, and what stands in its place.
@Suite struct MarkupTests {
  static func render(_ text: String, _ values: [String] = [], _ language: String = "en")
    -> RenderedLine
  {
    TemplateParser.parse(text).rendered(values, rules: PluralRules(language: language))
  }

  static let texts: [(typed: String, shown: String)] = [
    ("Oh, [wave]hello[/wave] there!", "Oh, hello there!"),
    ("[a][b]x[/a]y[/b]z[/]", "xyz"),
    ("A [wave/] B", "A B"), ("A[wave/] B", "A B"), ("[wave/] B", "B"),
    ("A [wave trimwhitespace=false/] B", "A  B"), ("A[wave trimwhitespace=true/] B", "AB"),
    ("\\[a\\] \\\\ [b]\\[[/b]", "[a] \\ ["),
    ("[nomarkup][[]] [x][/nomarkup][b]y[/b]", "[[]] [x]y"),
    ("[select value=b a=\"one\" b=\"two %\" other=\"x\"/]!", "two b!"),
    ("[select value=True true=\"yes\" false=\"no\"/]", "yes"),
    ("[select value=z a=\"one\" other=\"rest\"/]", "rest"), ("[select value=z a=\"one\"/]", "z"),
    ("[select=2 1=one 2=two/]", "two"),
    ("I baked [plural value=1 one=\"a pie\" other=\"% pies\"/] today", "I baked a pie today"),
    ("I baked [plural value=4 one=\"a pie\" other=\"% pies\"/] today", "I baked 4 pies today"),
    ("[plural value=1 one=\"100\\% of \\\"it\\\"\" other=x/]", "100% of \"it\""),
    ("[ordinal value=23 one=\"%st\" two=\"%nd\" few=\"%rd\" other=\"%th\"/]", "23rd"),
    // What can't be read is shown as typed.
    ("[a", "[a"), ("[]", "[]"), ("x [/b] y", "x [/b] y"), ("[a=]b[/a]", "[a=]b[/a]"),
    ("[select a=\"x\"/]", "[select a=\"x\"/]"), ("[a b=\"x]", "[a b=\"x]"),
    // An attribute that isn't closed ends with the line.
    ("see [note] here", "see  here"),
  ]

  @Test(arguments: texts)
  func isTakenOut(_ row: (typed: String, shown: String)) {
    #expect(Self.render(row.typed).text == row.shown)
  }

  @Test func attributesCountCharacters() {
    let line = Self.render("佐藤: [強調 度=2 x=\"a b\" y on=true z=1.5]困り[b/]ました[/強調]。")
    #expect(line.text == "佐藤: 困りました。")
    #expect(line.speaker == "佐藤")
    #expect(
      line.attributes == [
        MarkupAttribute(
          name: "character", position: 0, length: 4, properties: ["name": .string("佐藤")]),
        MarkupAttribute(name: "b", position: 6, length: 0),
        MarkupAttribute(
          name: "強調", position: 4, length: 5,
          properties: [
            "度": .integer(2), "x": .string("a b"), "y": .bool(true), "on": .bool(true),
            "z": .number(1.5),
          ]),
      ])
  }

  static let speakers: [(typed: String, speaker: String?)] = [
    ("Mae: Hi", "Mae"), ("No name", nil), (": x", nil), ("Mae\\: Hi", nil), ("{0}: Hi", "V"),
    ("[character name=\"Bea\"]B: [/character]Hi", "Bea"), ("[b]Mae[/b]: Hi: x", "Mae"),
  ]

  @Test(arguments: speakers)
  func speakerIsFound(_ row: (typed: String, speaker: String?)) {
    #expect(Self.render(row.typed, ["V"]).speaker == row.speaker)
  }

  /// What comes from data is never read as markup.
  @Test func valuesAreOnlyText() {
    #expect(Self.render("{0} {1}", ["[b]x", "{0}\\"]).text == "[b]x {0}\\")
    #expect(Self.render("[select value={0} a=\"{1}\" other=\"%\"/]", ["a", "]["]).text == "][")
    #expect(Self.render("[a b={0}]x[/a]", ["3"]).attributes.first?.properties == ["b": .integer(3)])
    #expect(Self.render("{5} {x}", []).text == "{5} {x}")
  }

  static let problems: [(typed: String, problem: MarkupProblem?)] = [
    ("[a]x[/a]", nil), ("[a", .bracketNotClosed), ("[]", .nameMissing), ("[a=]", .valueMissing),
    ("[/a]", .closedWithoutOpening), ("[a]", .attributeNotClosed),
    ("[plural one=x/]", .replacementWithoutValue), ("[a b", .bracketNotClosed),
    ("[/a", .bracketNotClosed),
  ]

  @Test(arguments: problems)
  func problemIsNamed(_ row: (typed: String, problem: MarkupProblem?)) {
    #expect(TemplateParser.parse(row.typed).problem == row.problem)
  }

  /// Samples of CLDR 42: cardinal, then ordinal.
  static let plurals:
    [(language: String, number: String, cardinal: PluralRules.Form, ordinal: PluralRules.Form)] = [
      ("en", "0", .other, .other), ("en", "1", .one, .one), ("en-GB", "2", .other, .two),
      ("en", "3", .other, .few), ("en", "11", .other, .other), ("en", "12", .other, .other),
      ("en", "13", .other, .other), ("en", "21", .other, .one), ("en", "1.5", .other, .other),
      ("en", "112", .other, .other), ("en", "x", .other, .other), ("en", "-1", .one, .one),
      ("ja", "1", .other, .other), ("ja", "2", .other, .other), ("zh-Hans", "1", .other, .other),
      ("zh_Hant", "3", .other, .other), ("ko", "1", .other, .other),
      ("fr", "0", .one, .other), ("fr", "1.5", .one, .other), ("fr", "1", .one, .one),
      ("fr", "1000000", .many, .other), ("de", "1", .one, .other), ("it", "8", .other, .many),
      ("ru", "1", .one, .other), ("ru", "21", .one, .other), ("ru", "11", .many, .other),
      ("ru", "3", .few, .other), ("ru", "5", .many, .other), ("ru", "1.5", .other, .other),
      ("pl", "1", .one, .other), ("pl", "21", .many, .other), ("pl", "22", .few, .other),
      ("sv", "1", .one, .one), ("xx", "1", .other, .other),
    ]

  @Test(arguments: plurals)
  func pluralsFollowTheLanguage(
    _ row: (
      language: String, number: String, cardinal: PluralRules.Form, ordinal: PluralRules.Form
    )
  ) {
    let rules = PluralRules(language: row.language)
    #expect(rules.cardinal(row.number) == row.cardinal)
    #expect(rules.ordinal(row.number) == row.ordinal)
  }

  @Test func languageOfTheScriptDecides() throws {
    let script = node("[plural value={1} one=\"an invoice\" other=\"% invoices\"/]")
    #expect(try play(script) == ["an invoice"])
    #expect(try play(script, language: "ja") == ["1 invoices"])
  }
}
