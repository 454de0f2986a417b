import Finance
import Negotiation
import Testing

@Suite struct ProposedPlanTests {
  @Test(arguments: [
    ([("2026-12-28", 100)], PlanShape.deferral),
    ([("2026-11-30", 50), ("2026-12-28", 50)], .equal),
    ([("2026-11-30", 33), ("2026-12-28", 33), ("2027-01-28", 34)], .equal),
    ([("2026-11-30", 51), ("2026-12-28", 49)], .downPayment),
    ([("2026-11-30", 40), ("2026-12-28", 30), ("2027-01-28", 30)], .downPayment),
    ([("2026-12-25", 50), ("2027-01-28", 50)], .equal),
    ([("2026-12-28", 50), ("2027-01-28", 50)], .deferralThenInstalments),
  ])
  func hasAShape(payments: [(String, Int)], shape: PlanShape) {
    #expect(plan(payments, of: 100).shape == shape)
  }

  /// The odd yen of two halves: 1,600 and 1,601 are equal instalments.
  @Test func anOddAmountMakesNoDownPayment() {
    #expect(plan([("2026-11-30", 1_600), ("2026-12-28", 1_601)], of: 3_201).shape == .equal)
  }

  /// By hand: 6 days for 25 and 34 for 75 are (150 + 2,550) / 100 = 27.
  @Test func meanDaysToCash() {
    #expect(plan([("2026-11-30", 25), ("2026-12-28", 75)], of: 100).meanDaysToCash == 27)
  }

  /// Area between the curves by hand: 50 moved by 10 days, then 20 left open for 92 days.
  @Test func distances() {
    let offer = plan([("2026-12-01", 50), ("2026-12-21", 50)], of: 100)
    let later = plan([("2026-12-11", 50), ("2026-12-21", 50)], of: 100)
    let short = plan([("2026-12-01", 50), ("2026-12-21", 30)], of: 100)
    let horizon = day("2027-03-23")
    #expect(PlanDistance.between(offer, offer, horizon: horizon) == 0)
    #expect(PlanDistance.between(offer, later, horizon: horizon) == 500)
    #expect(PlanDistance.between(later, offer, horizon: horizon) == 500)
    #expect(PlanDistance.between(offer, short, horizon: horizon) == 20 * 92)
  }
}
