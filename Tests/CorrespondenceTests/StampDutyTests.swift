import Finance
import Testing

@testable import Correspondence

/// Both sides of each step of the tax agency's table No. 7140.
@Suite struct StampDutyTests {
  @Test(arguments: [
    (9_999, 0), (10_000, 200), (100_000, 200), (100_001, 400), (500_000, 400), (500_001, 1_000),
    (1_000_000, 1_000), (1_000_001, 2_000), (5_000_000, 2_000), (5_000_001, 10_000),
    (10_000_000, 10_000), (10_000_001, 20_000), (50_000_000, 20_000), (50_000_001, 60_000),
    (100_000_000, 60_000), (100_000_001, 100_000), (500_000_000, 100_000),
    (500_000_001, 200_000), (1_000_000_000, 200_000), (1_000_000_001, 400_000),
    (5_000_000_000, 400_000), (5_000_000_001, 600_000),
  ])
  func dutyFollowsTheTable(_ amount: Int, _ duty: Int) {
    let found = StampDuty.ofLoan(Money(minorUnits: amount, currency: .jpy))
    #expect(found == Money(minorUnits: duty, currency: .jpy))
  }

  @Test func onlyYenBearsIt() {
    #expect(StampDuty.ofLoan(Money(minorUnits: 100, currency: .usd)) == nil)
  }
}
