import Finance
import Negotiation
import Testing

/// Shapes by their amounts; the dates are months' ends.
@Suite struct PlanShapeTests {
  private static let ends = [
    "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
  ]

  @Test(arguments: [
    ([100], PlanShape.deferral), ([100, 100], .equal), ([50, 50, 50], .equal),
    ([100, 100, 100, 60], .equal), ([30, 30, 30, 30, 36], .equal), ([30, 70], .downPayment),
    ([250, 100, 100, 100], .downPayment), ([10, 30, 30, 30], .downPayment),
    ([100, 50, 50, 40], .downPayment), ([100, 150, 200], .stepUp), ([100, 100, 200, 200], .stepUp),
    ([300, 100, 150, 200], .stepUp), ([100, 100, 800], .balloon), ([500, 100, 100, 900], .balloon),
    ([60, 60, 90, 30], .seasonal), ([100, 40, 90, 30], .seasonal), ([60, 90, 120, 30], .stepUp),
    ([100, 500, 100, 100], .seasonal), ([100, 100, 300, 100, 100], .seasonal),
  ])
  func isSeenInTheAmounts(amounts: [Int], shape: PlanShape) {
    let payments = zip(Self.ends, amounts).map { ($0, $1) }
    #expect(plan(payments, of: amounts.reduce(0, +)).shape == shape)
  }

  @Test func aLateStartComesFirst() {
    #expect(
      plan([("2027-01-31", 50), ("2027-02-28", 50)], of: 100).shape == .deferralThenInstalments)
  }

  @Test func whatIsGivenUpMakesASettlement() {
    let whole = plan([("2026-11-30", 80)], of: 100)
    let settled = ProposedPlan(
      today: whole.today, balance: whole.balance, instalments: whole.instalments,
      frequency: .monthly, terms: PlanTerms(discount: yen(20)))
    #expect(settled.shape == .settlement)
    #expect(settled.uncovered.isZero)
  }

  /// An annuity: the principal rises as the interest falls, the payments are the same.
  @Test func interestInLevelPaymentsLeavesThemEqual() {
    let payments = [(1, 17), (1, 16), (0, 17)].enumerated().map { index, part in
      Instalment(
        nominal: day(Self.ends[index]), due: day(Self.ends[index]), amount: yen(part.0 + part.1),
        interest: yen(part.0))
    }
    let annuity = ProposedPlan(
      today: tuesday.today, balance: yen(50), instalments: payments, frequency: .monthly,
      terms: PlanTerms(interest: .inEach))
    #expect(annuity.principal == yen(50) && annuity.interest == yen(2))
    #expect(annuity.uncovered.isZero)
  }
}
