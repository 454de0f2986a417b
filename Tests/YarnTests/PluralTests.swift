import Testing

@testable import Yarn

/// Format functions in a script that is played, in the three languages of the product.
@Suite struct PluralTests {
  private func shown(_ line: String, _ number: String, _ language: String) throws -> [String] {
    try play(node("<<declare $n = \(number)>>\n" + line), language: language)
  }

  static let english: [(number: String, cardinal: String, ordinal: String)] = [
    ("0", "0 invoices", "0th"), ("1", "an invoice", "1st"), ("2", "2 invoices", "2nd"),
    ("3", "3 invoices", "3rd"), ("4", "4 invoices", "4th"), ("11", "11 invoices", "11th"),
    ("12", "12 invoices", "12th"), ("13", "13 invoices", "13th"), ("21", "21 invoices", "21st"),
    ("22", "22 invoices", "22nd"), ("101", "101 invoices", "101st"),
    ("111", "111 invoices", "111th"), ("113", "113 invoices", "113th"),
    ("1.5", "1.5 invoices", "1.5th"), ("-1", "an invoice", "-1st"),
    ("1000000", "1000000 invoices", "1000000th"),
  ]

  @Test(arguments: english)
  func englishHasItsForms(_ row: (number: String, cardinal: String, ordinal: String)) throws {
    let line =
      "[plural value={$n} one=\"an invoice\" other=\"% invoices\"/], the [ordinal value={$n} one=\"%st\" two=\"%nd\" few=\"%rd\" other=\"%th\"/]"
    #expect(try shown(line, row.number, "en") == ["\(row.cardinal), the \(row.ordinal)"])
  }

  /// Japanese and Chinese have one form for every number: `other`, whatever else the line offers.
  @Test(
    arguments: ["ja", "ja-JP", "zh", "zh-Hans", "zh_Hant", "zh-CN"],
    ["0", "1", "2", "3", "11", "21", "1.5", "-1", "1000000"])
  func japaneseAndChineseHaveOneForm(_ language: String, _ number: String) throws {
    let line =
      "[plural value={$n} one=\"請求書\" two=\"二通\" few=\"数通\" other=\"請求書%件\"/]、[ordinal value={$n} one=\"最初\" two=\"次\" few=\"三つ目\" other=\"第%回\"/]"
    #expect(try shown(line, number, language) == ["請求書\(number)件、第\(number)回"])
  }

  static let selections: [(value: String, language: String, shown: String)] = [
    ("\"board\"", "en", "the board"), ("\"bank\"", "en", "someone: bank"),
    ("\"board\"", "ja", "the board"), ("true", "zh-Hans", "yes"), ("false", "ja", "no"),
    ("2", "en", "two"), ("\"社長\"", "ja", "社長様"), ("\"董事会\"", "zh-Hans", "董事会各位"),
  ]

  /// A choice by value knows no language.
  @Test(arguments: selections)
  func selectionFollowsTheValue(_ row: (value: String, language: String, shown: String)) throws {
    let line =
      "[select value={$n} board=\"the board\" true=\"yes\" false=\"no\" 2=\"two\" 社長=\"%様\" 董事会=\"%各位\" other=\"someone: %\"/]"
    #expect(try shown(line, row.value, row.language) == [row.shown])
  }

  /// A line that has no form for the number shows the number, not nothing.
  @Test func aFormThatIsMissingIsSeen() throws {
    let line = "[plural value={$n} one=\"one invoice\"/]"
    #expect(try shown(line, "1", "en") == ["one invoice"])
    #expect(try shown(line, "2", "en") == ["2"])
    #expect(try shown(line, "1", "ja") == ["1"])
  }

  /// The translation's language decides, not the script's.
  @Test func translationsBringTheirOwnRules() throws {
    let script = node(
      "<<declare $n = 1>>\n[plural value={$n} one=\"one\" other=\"%\"/] left #line:a")
    let texts = ["line:a": "残り[plural value={0} one=\"ひとつ\" other=\"%件\"/]"]
    #expect(
      try play(script, language: "en", translation: Translation(language: "ja", texts: texts))
        == ["残り1件"])
    let back = Translation(
      language: "en", texts: ["line:a": "[plural value={0} one=\"one\" other=\"%\"/] remains"])
    #expect(try play(script, language: "ja", translation: back) == ["one remains"])
  }
}
