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
    "1 23", "1 234,567", "1' 234", "1 2345", "1.234,56", "1.005", "--5", "(-5)", "5%", "1e5", "$",
    "$$5", "1,000,000,000,000",
    "0x10", "٣", "1,0000", "9999999999999999999999", "5 -3", "1-2",
  ])
  func refusesAsDollars(text: String) {
    #expect(AmountText.minorUnits(text, currency: .usd) == nil)
  }

  /// Books from Switzerland, France and Sweden part thousands with an apostrophe or one of the spaces.
  @Test(arguments: [
    ("1 234.50", NumberForm.point, 123_450), ("1'234'567.89", .point, 123_456_789),
    ("1\u{2019}234.50", .point, 123_450), ("1\u{A0}234,50", .comma, 123_450),
    ("1\u{202F}234\u{202F}567,00 €", .comma, 123_456_700), ("(1 234,56)", .comma, -123_456),
    ("△1\u{2009}234", .point, -123_400), ("１　２３４", .point, 123_400),
    ("1，234，567", .point, 123_456_700), ("（１，２３４）", .point, -123_400),
  ])
  func readsSpacesAndApostrophes(text: String, form: NumberForm, units: Int) {
    #expect(AmountText.minorUnits(text, currency: .eur, form: form) == units)
  }

  /// Whatever way a sum is written, it is read as that sum; so is what was taken from it.
  @Test func everyWayOfWritingASumIsThatSum() {
    var random = SeededGenerator(seed: 4_101)
    let ways: [(group: String, point: String, form: NumberForm)] = [
      (",", ".", .point), ("", ".", .point), (" ", ".", .point), ("'", ".", .point),
      ("，", "．", .point), (".", ",", .comma), ("\u{A0}", ",", .comma), ("\u{202F}", ",", .comma),
    ]
    let signs: [(String, String)] = [
      ("-", ""), ("(", ")"), ("（", "）"), ("▲", ""), ("△", ""), ("", "-"),
    ]
    for _ in 0..<5_000 {
      let units = Int.random(in: 0...99_999_999_999, using: &random)
      let way = ways[Int.random(in: ways.indices, using: &random)]
      var whole = String(units / 100)
      var place = whole.count - 3
      while place > 0 {
        whole.insert(contentsOf: way.group, at: whole.index(whole.startIndex, offsetBy: place))
        place -= 3
      }
      let cents = units % 100
      let plain = whole + way.point + (cents < 10 ? "0" : "") + String(cents)
      let wide = Bool.random(using: &random) ? Self.fullWidth(plain) : plain
      #expect(AmountText.minorUnits(wide, currency: .eur, form: way.form) == units, "\(wide)")
      let (before, after) = signs[Int.random(in: signs.indices, using: &random)]
      let negative = before + wide + after
      #expect(
        AmountText.minorUnits(negative, currency: .eur, form: way.form) == -units, "\(negative)")
    }
  }

  private static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
        }))
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
