import Finance
import Testing

@Suite struct AmountTextTests {
  @Test(arguments: [
    ("1,234.56", 123_456), ("1234.5", 123_450), ("(1,234.56)", -123_456), ("-0.01", -1),
    ("▲1,000", -100_000), ("△1", -100), ("$1,234", 123_400), ("1,234 USD", 123_400),
    ("usd 5", 500), ("-$5", -500), ("$-5", -500), ("( $5 )", -500), ("+5", 500),
    ("１，２３４．５６", 123_456), ("＄５", 500), ("0", 0), ("007", 700), ("1.500", 150),
    (" 12 ", 1_200), ("−5", -500), ("1,234,567.89", 123_456_789), ("5-", -500),
  ])
  func readsDollars(text: String, units: Int) {
    #expect(AmountText.minorUnits(text, currency: .usd) == units)
  }

  @Test(arguments: [
    ("¥200,000", 200_000), ("￥200,000", 200_000), ("200,000円", 200_000), ("1,000.00", 1_000),
    ("▲３００", -300), ("JPY 12", 12), ("1,000,000,000,000", 1_000_000_000_000),
  ])
  func readsYen(text: String, units: Int) {
    #expect(AmountText.minorUnits(text, currency: .jpy) == units)
  }

  @Test(arguments: [
    ("1.234,56", 123_456), ("1234,5", 123_450), ("€ 1.000", 100_000),
    ("-1.000.000,00", -100_000_000),
  ])
  func readsTheCommaForm(text: String, units: Int) {
    #expect(AmountText.minorUnits(text, currency: .eur, form: .comma) == units)
  }

  @Test func readsThreeDecimals() throws {
    let dinar = try #require(Currency("KWD"))
    #expect(AmountText.minorUnits("1.234", currency: dinar) == 1_234)
    #expect(AmountText.minorUnits("1.2345", currency: dinar) == nil)
  }

  @Test(arguments: [
    "", " ", "-", "()", "(", "abc", "1,23", "12,34,567", "1,2345", ",123", "1,", "1.", ".5",
    "1.2.3",
    "1 234", "1.234,56", "1.005", "--5", "(-5)", "5%", "1e5", "$", "$$5", "1,000,000,000,000",
    "0x10", "٣", "1,0000", "9999999999999999999999", "5 -3", "1-2",
  ])
  func refusesAsDollars(text: String) {
    #expect(AmountText.minorUnits(text, currency: .usd) == nil)
  }

  @Test(arguments: ["0.5", "1,000.01", "1.0.0", "1.234.567", "1,000,000,000,001"])
  func refusesAsYen(text: String) {
    #expect(AmountText.minorUnits(text, currency: .jpy) == nil)
  }

  @Test func theOtherFormIsRefused() {
    #expect(AmountText.minorUnits("1,234.56", currency: .usd, form: .comma) == nil)
    #expect(AmountText.minorUnits("1.234,56", currency: .usd, form: .point) == nil)
  }

  @Test(arguments: ["+-5", "-+5", "-5-", "(5-)", "(▲5)", "+5-"])
  func twoSignsWereReadAsOne(text: String) {
    #expect(AmountText.minorUnits(text, currency: .usd) == nil)
  }

  @Test(arguments: [
    ("€100", "JPY"), ("$100", "JPY"), ("100円", "USD"), ("£5", "EUR"), ("5元", "JPY"),
  ])
  func anotherCurrencysMarkWasPassedOver(text: String, code: String) throws {
    #expect(AmountText.minorUnits(text, currency: try #require(Currency(code))) == nil)
  }
}

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2026-11-24", DateOrder.ymd, "2026-11-24"), ("2026/1/2", .ymd, "2026-01-02"),
    ("2026.11.24", .ymd, "2026-11-24"), ("2026年11月24日", .ymd, "2026-11-24"),
    ("２０２６年１月２日", .ymd, "2026-01-02"), ("20261124", .ymd, "2026-11-24"),
    ("2020-04-10 08:00:20.964843750", .ymd, "2020-04-10"),
    ("2020-04-10T08:00Z", .ymd, "2020-04-10"),
    ("4/6/2013", .mdy, "2013-04-06"), ("4/6/2013", .dmy, "2013-06-04"),
    ("24.11.2026", .dmy, "2026-11-24"), ("02-29-2028", .mdy, "2028-02-29"),
    (" 2026-11-24 ", .ymd, "2026-11-24"),
  ])
  func reads(text: String, order: DateOrder, expected: String) {
    #expect(DateText.date(text, order: order)?.iso == expected)
  }

  @Test(arguments: [
    ("", DateOrder.ymd), ("2026-11", .ymd), ("26-11-24", .ymd), ("4/6/13", .mdy),
    ("2026-11-31", .ymd), ("2026-02-29", .ymd), ("13/1/2026", .mdy), ("1/13/2026", .dmy),
    ("2026-11-24", .mdy), ("2026-11-24", .dmy), ("24/11/2026", .ymd), ("20261324", .ymd),
    ("20261124", .dmy), ("2026-11-24-1", .ymd), ("tomorrow", .ymd), ("20260-1-1", .ymd),
    ("2026-1a-1", .ymd), ("1899-12-31", .ymd), ("---", .ymd),
  ])
  func refuses(text: String, order: DateOrder) {
    #expect(DateText.date(text, order: order) == nil)
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＡＢＣ　１２３", "abc 123"), ("￥５", "¥5"), ("−１", "-1"), ("Ｃ０１４", "c014"), ("山田", "山田"),
  ])
  func toASCII(text: String, expected: String) {
    #expect(Folding.ascii(text) == expected)
  }

  @Test(arguments: [
    ["ﾔﾏﾀﾞ", "ヤマダ", "やまだ"], ["ﾊﾟｲﾌﾟ", "パイプ", "ぱいぷ"], ["ｶﾞｷﾞｸﾞｹﾞｺﾞ", "ガギグゲゴ"],
    ["ｻﾞｼﾞｽﾞｾﾞｿﾞ", "ザジズゼゾ"], ["ﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ", "ダヂヅデド"], ["ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ", "バビブベボ"],
    ["ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ"], ["ｦﾝｯｬｭｮ", "ヲンッャュョ"], ["ｻｰﾋﾞｽ", "サービス"],
    ["山田 製作所", "山田製作所", "山田　製作所", "山田・製作所"], ["Ａcme", "ACME", "acme"],
  ])
  func meet(texts: [String]) {
    #expect(Set(texts.map(Folding.search)).count == 1)
  }

  @Test(arguments: [("やまだ", "やまた"), ("はし", "ばし"), ("ばし", "ぱし"), ("つ", "っ")])
  func stayApart(a: String, b: String) {
    #expect(Folding.search(a) != Folding.search(b))
  }

  @Test func halfWidthVuLostItsMark() {
    #expect(Folding.search("ｳﾞｨﾗ") == Folding.search("ヴィラ"))
  }
}
