import Finance
import Testing

@Suite struct CurrencyTests {
  /// ISO 4217 table A.1.
  @Test(arguments: [("JPY", 0, 1), ("usd", 2, 100), ("KWD", 3, 1_000), ("Cny", 2, 100)])
  func isKnown(code: String, digits: Int, units: Int) throws {
    let currency = try #require(Currency(code))
    #expect(currency.code == code.uppercased())
    #expect(currency.minorDigits == digits)
    #expect(currency.minorUnitsPerMajor == units)
  }

  @Test(arguments: ["", "XXX", "JP", "円", "JPYX"])
  func isNotKnown(code: String) { #expect(Currency(code) == nil) }
}
