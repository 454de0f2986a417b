import Finance
import Receivables
import Testing

@testable import Correspondence

@Suite struct LayoutTests {
  private func run(_ text: String) -> [Run] { [Run(text: text, form: nil)] }

  @Test(arguments: [
    ("abc", 3), ("山田", 4), ("ｱｲｳ", 3), ("（株）", 6), ("¥1,000", 6), ("£5", 2), ("é", 1),
    ("e\u{301}", 1),
    ("葛\u{E0100}", 2), ("〜", 2), ("—", 1), ("😀", 2), ("", 0),
  ])
  func widthIsInColumns(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test(arguments: [
    (10, "the quick brown fox", ["the quick", "brown fox"]),
    (10, "あいうえお。かき", ["あいうえ", "お。かき"]),
    (10, "あいうえ「か」", ["あいうえ", "「か」"]),
    (8, "あいう（えお）", ["あいう", "（えお）"]),
    (12, "期日は2026年です", ["期日は2026年", "です"]),
    (11, "期日は2026年です", ["期日は", "2026年です"]),
    (6, "abcdefghij", ["abcdef", "ghij"]),
    (8, "03-5555-0101", ["03-5555-", "0101"]),
    (9, "non-existent", ["non-", "existent"]),
    (10, "", [""]),
  ])
  func paragraphsAreBroken(_ width: Int, _ text: String, _ lines: [String]) {
    #expect(LineBreaker(width: width).lines(run(text)) == lines)
  }

  @Test func noLineBeginsWithAClosingMark() {
    let text = "一二、三四。五（六七）八「九十」、一二三。四五六、七八九。"
    for width in 6...40 {
      for line in LineBreaker(width: width).lines(run(text)) {
        #expect(!"、。）」".contains(line.first ?? " "), "\(width) \(line)")
        #expect(!"（「".contains(line.last ?? " "), "\(width) \(line)")
        #expect(TextWidth.columns(line) <= max(width, 8))
      }
    }
  }

  @Test func amountsStayWhole() {
    let runs = [Run(text: "pay ", form: nil), Run(text: "USD 1,250.00", form: .figure)]
    #expect(LineBreaker(width: 14).lines(runs) == ["pay", "USD 1,250.00"])
  }

  @Test func linesRunTogetherAsTheLanguageDoes() {
    func text(_ source: String, _ language: Language) -> String {
      let blocks = BlockParser(values: ValueTable(values: []), language: language).parse(source)
      let page = Page(language: language, usesLetterPaper: false, title: "")
      return TextRenderer(page: page).render(blocks)
    }
    #expect(text("one\ntwo\n\nthree", .en) == "one two\n\nthree\n")
    #expect(text("一つ\n二つ", .ja) == "一つ二つ\n")
    #expect(text("　一\n　二", .ja) == "　一\n　二\n")
    #expect(text("株式\nABC", .ja) == "株式ABC\n")
    #expect(text("from 山田\nand", .en) == "from 山田 and\n")
    #expect(text("\n\na\n\n\n\nb\n\n", .en) == "a\n\nb\n")
  }

  @Test func tablesAreSetByWidth() {
    let figure = { Run(text: $0, form: .figure) }
    let table = Table(
      heading: [[run("番号"), run("金額")]],
      body: [[run("A-1"), [figure("¥1,000")]], [run("山田"), [figure("¥20")]]],
      footing: [[run("合計"), [figure("¥1,020")]]])
    #expect(
      TextTable(table: table, width: 30).lines() == [
        "番号    金額", "----  ------", "A-1   ¥1,000", "山田     ¥20", "----  ------",
        "合計  ¥1,020",
      ])
  }

  @Test func aTableTooWideIsWrittenAsRecords() {
    let cell = Run(text: String(repeating: "9", count: 12), form: .figure)
    let table = Table(
      heading: [[run("First"), run("Second")]], body: [[[cell], [cell]], [[cell], []]])
    #expect(
      TextTable(table: table, width: 24).lines() == [
        "First   999999999999", "Second  999999999999", "", "First  999999999999",
      ])
  }
}

@Suite struct LetterStyleTests {
  private let friday = Fixtures.day("2026-11-27")

  @Test func datesAreWrittenAsTheLanguageDoes() {
    let uk = LetterStyle(language: .en)
    let us = LetterStyle(language: .en, english: .us)
    let ja = LetterStyle(language: .ja)
    let era = LetterStyle(language: .ja, usesJapaneseEra: true)
    let zh = LetterStyle(language: .zhHans)
    #expect(uk.dateWithWeekday(friday) == "Friday 27 November 2026")
    #expect(us.dateWithWeekday(friday) == "Friday, November 27, 2026")
    #expect(ja.dateWithWeekday(friday) == "2026年11月27日（金）")
    #expect(era.dateWithWeekday(friday) == "令和8年11月27日（金）")
    #expect(era.date(Fixtures.day("2019-05-01")) == "令和元年5月1日")
    #expect(era.date(Fixtures.day("2019-04-30")) == "2019年4月30日")
    #expect(era.shortDate(friday) == "R8.11.27")
    #expect(zh.dateWithWeekday(friday) == "2026年11月27日（星期五）")
    #expect(zh.dateWithWeekday(Fixtures.day("2026-11-29")) == "2026年11月29日（星期日）")
    #expect(uk.shortDate(friday) == "27 Nov 2026")
    #expect(us.shortDate(friday) == "Nov 27, 2026")
  }

  @Test(arguments: [
    (Language.ja, EnglishStyle.uk, 3_200_000, "JPY", "3,200,000円", "¥3,200,000", "金3,200,000円"),
    (.ja, .uk, 125_050, "USD", "USD 1,250.50", "USD 1,250.50", "USD 1,250.50"),
    (.ja, .uk, 100, "CNY", "CNY 1.00", "CNY 1.00", "CNY 1.00"),
    (
      .zhHans, .uk, 320_000_000, "CNY", "人民币3,200,000.00元", "¥3,200,000.00", "人民币3,200,000.00元"
    ),
    (.zhHans, .uk, 100, "JPY", "JPY 100", "JPY 100", "JPY 100"),
    (.en, .uk, 5, "GBP", "£0.05", "£0.05", "£0.05"),
    (.en, .uk, -123_456, "GBP", "-£1,234.56", "-£1,234.56", "-£1,234.56"),
    (.en, .uk, 100_000, "USD", "US$1,000.00", "US$1,000.00", "US$1,000.00"),
    (.en, .us, 100_000, "USD", "$1,000.00", "$1,000.00", "$1,000.00"),
    (.en, .us, 1_000_000, "JPY", "JPY 1,000,000", "JPY 1,000,000", "JPY 1,000,000"),
    (.en, .uk, 1_234_567, "KWD", "KWD 1,234.567", "KWD 1,234.567", "KWD 1,234.567"),
    (.en, .uk, 0, "EUR", "€0.00", "€0.00", "€0.00"),
  ])
  func amountsAreWrittenAsTheLanguageDoes(
    _ language: Language, _ english: EnglishStyle, _ minorUnits: Int, _ code: String,
    _ sentence: String, _ figures: String, _ formal: String
  ) throws {
    let currency = try #require(Currency(code))
    let amount = Money(minorUnits: minorUnits, currency: currency)
    let style = LetterStyle(language: language, english: english)
    #expect(style.amount(amount) == sentence)
    #expect(style.figures(amount) == figures)
    #expect(style.formalAmount(amount) == formal)
  }

  @Test func everyPhraseIsThereInEveryLanguage() {
    for language in Language.allCases {
      for jurisdiction in Jurisdiction.allCases {
        let phrases = Phrases(language: language, jurisdiction: jurisdiction)
        let texts =
          Consequence.allCases.map(phrases.text) + InterestBasis.allCases.map(phrases.text)
          + Charge.Basis.allCases.map(phrases.text)
        #expect(texts.allSatisfy { !$0.isEmpty })
        #expect(Set(texts).count == texts.count)
      }
    }
  }
}
