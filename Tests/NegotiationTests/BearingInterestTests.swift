import Finance
import Receivables
import Testing

@testable import Negotiation

/// Interest in the payments: 3% a year by the day on what is still open (Japan, Civil Code 404).
@Suite struct BearingInterestTests {
  private let items = [
    PaymentPlan.Item(
      invoice: Invoice(
        number: "B", issued: day("2026-09-30"), due: day("2026-10-31"), amount: yen(365_000)),
      open: yen(365_000)),
    PaymentPlan.Item(
      invoice: Invoice(
        number: "A", issued: day("2026-08-31"), due: day("2026-09-30"), amount: yen(730_000)),
      open: yen(730_000)),
  ]

  private func plan(_ terms: PlanTerms) -> ProposedPlan {
    ProposedPlan(
      today: day("2026-11-24"), balance: yen(1_095_000),
      instalments: [("2026-12-04", 365_000), ("2026-12-14", 365_000), ("2026-12-24", 365_000)]
        .map { Instalment(nominal: day($0.0), due: day($0.0), amount: yen($0.1)) },
      frequency: .monthly, terms: terms)
  }

  /// A day of 3% on ¥365,000 is ¥30. Ten days on three, two and one of them: 900, 600, 300.
  @Test func eachPaymentHoldsWhatAccruedSinceTheOneBefore() throws {
    let bearing = try plan(PlanTerms(interest: .inEach)).bearingInterest(
      of: items, profile: try InterestProfile(.japanStatutory), receivedWhenIssued: false)
    #expect(bearing.instalments.map(\.interest) == [yen(900), yen(600), yen(300)])
    #expect(bearing.instalments.map(\.principal) == [yen(365_000), yen(365_000), yen(365_000)])
    #expect(bearing.total == yen(1_096_800) && bearing.uncovered.isZero)
    #expect(bearing.shape == .equal)
  }

  /// Interest is taken out with the terms that put it in; what is given up of the principal stays.
  @Test func otherTermsTakeItOut() throws {
    let terms = PlanTerms(interest: .inEach, discount: yen(5_000))
    let bearing = try plan(terms).bearingInterest(
      of: items, profile: try InterestProfile(.japanStatutory), receivedWhenIssued: false)
    let plain = bearing.with(PlanTerms(accelerates: true))
    #expect(plain.instalments.allSatisfy { $0.interest.isZero && $0.amount == yen(365_000) })
    #expect(plain.terms == PlanTerms(discount: yen(5_000), accelerates: true))
  }
}
