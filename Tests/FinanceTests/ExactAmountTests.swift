import Testing

@testable import Finance

@Suite struct ExactAmountTests {
  private func amount(_ units: Int, _ code: Currency, _ rate: Int, _ count: Int, _ divisor: Int)
    -> ExactAmount
  {
    ExactAmount(
      principal: Money(minorUnits: units, currency: code), rate: Rate(millionths: rate),
      count: count, divisor: divisor)
  }

  /// EX07's parts as gotou-law.jp prints them, EX35's as LEGAL.md does, and edges by hand.
  @Test func isWrittenInMajorUnits() {
    #expect(amount(1_000_000, .jpy, 30_000, 129, 366).decimalText == "10573.7704")
    #expect(amount(1_000_000, .jpy, 30_000, 43, 365).decimalText == "3534.2465")
    #expect(amount(1_000_000, .jpy, 30_000, 2, 1).decimalText == "60000")
    #expect(amount(100_000, .gbp, 85_000, 50, 365).decimalText == "11.643835")
    #expect(amount(100_000, .gbp, 85_000, 1, 1).decimalText == "85.00")
    #expect(amount(1, .usd, 10_000, 1, 360).decimalText == "0.00")
    #expect(amount(-1_000, .usd, 100_000, 1, 1).decimalText == "-1.00")
    #expect(amount(-1, .usd, 10_000, 1, 360).decimalText == "0.00")
    #expect(ExactAmount(Money(minorUnits: 1_234, currency: .eur)).decimalText == "12.34")
  }

  @Test func isWrittenAsAFraction() {
    #expect(amount(1_000_000, .jpy, 30_000, 129, 366).fractionText == "645000/61")
    #expect(amount(1_000_000, .jpy, 30_000, 2, 1).fractionText == "60000")
    #expect(amount(100_000, .gbp, 85_000, 50, 365).fractionText == "850/73")
    #expect(ExactAmount.zero(.jpy).fractionText == "0")
    #expect(amount(-1_000, .usd, 5_000, 1, 1).fractionText == "-1/20")
  }

  /// The largest amount, at 100% a year, over every year a date may lie in.
  @Test func theLargestFits() {
    let principal = Money(minorUnits: Money.minorUnitsMax, currency: .jpy)
    for count in DayCount.allCases {
      let working = InterestWorking(
        [
          InterestStretch(
            principal: principal, from: day("1900-01-01"), through: day("2199-12-31"),
            rate: Rate(millionths: 1_000_000))
        ], currency: .jpy, dayCount: count, rounding: .floorSum)
      #expect((300...305).contains(working.total.minorUnits / Money.minorUnitsMax), "\(count)")
      #expect(!working.exact.decimalText.isEmpty)
      #expect(!working.exact.fractionText.isEmpty)
    }
  }
}
