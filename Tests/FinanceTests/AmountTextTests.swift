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
