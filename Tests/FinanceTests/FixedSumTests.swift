import Finance
import Testing

@Suite struct FixedSumTests {
  /// EX45, gov.uk: the thresholds are "at least".
  @Test(arguments: [
    (99_999, 4_000, 0), (100_000, 7_000, 100_000), (999_999, 7_000, 100_000),
    (1_000_000, 10_000, 1_000_000), (1, 4_000, 0),
  ])
  func theStepOfADebt(debt: Int, sum: Int, step: Int) throws {
    let fixed = try #require(
      FixedSumTable.unitedKingdom.sum(for: Money(minorUnits: debt, currency: .gbp)))
    #expect(fixed.amount == Money(minorUnits: sum, currency: .gbp))
    #expect(fixed.step == Money(minorUnits: step, currency: .gbp))
    #expect(fixed.debt.minorUnits == debt)
  }

  @Test func noneWithoutADebtOrInAnotherCurrency() {
    for table in [FixedSumTable.unitedKingdom, .europeanUnion, .germany] {
      #expect(table.sum(for: .zero(table.currency)) == nil)
      #expect(table.sum(for: Money(minorUnits: 500_000, currency: .usd)) == nil)
    }
    let euros = Money(minorUnits: 4_000, currency: .eur)
    #expect(FixedSumTable.europeanUnion.sum(for: euros)?.amount == euros)
  }
}

@Suite struct SubcontractTermTests {
  /// EX12, orangeline-law.jp: the 60th day after receipt on 1 March is 29 April; 30 April is a day late.
  @Test func theDayOfReceiptIsTheFirst() {
    let received = day("2026-03-01")
    #expect(SubcontractTerm.lastDay(received: received) == day("2026-04-29"))
    #expect(SubcontractTerm.firstInterestDay(received: received) == day("2026-04-30"))
    #expect(SubcontractTerm.daysLate(received: received, paid: day("2026-04-29")) == 0)
    #expect(SubcontractTerm.daysLate(received: received, paid: day("2026-04-30")) == 1)
    #expect(SubcontractTerm.daysLate(received: received, paid: day("2026-03-01")) == 0)
  }
}
