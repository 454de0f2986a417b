import Finance
import Testing

@testable import Negotiation

@Suite struct VerdictTests {
  private let policy = Policy(
    levels: [
      ApprovalLevel(name: "rep", limits: limits { $0.termMonthsMax = 3 }),
      ApprovalLevel(name: "manager", limits: limits { $0.termMonthsMax = 6 }),
      ApprovalLevel(name: "director", limits: limits { $0.termMonthsMax = 12 }),
    ], shift: .following)

  private func plan(months: Int) -> ProposedPlan {
    let first = day("2026-11-30")
    return ProposedPlan(
      today: tuesday.today, balance: yen(100),
      instalments: [
        tuesday.instalment(first, yen(50)),
        tuesday.instalment(first.adding(months: months), yen(50)),
      ], frequency: .monthly)
  }

  @Test(arguments: [
    (3, 0, Verdict.Answer.allowed), (4, 0, .needs(level: "manager")), (6, 1, .allowed),
    (7, 0, .needs(level: "director")), (7, 1, .needs(level: "director")), (12, 2, .allowed),
    (13, 0, .notAllowed), (13, 2, .notAllowed),
  ])
  func namesTheLevel(months: Int, rank: Int, answer: Verdict.Answer) {
    let verdict = Verdict(plan(months: months), policy: policy, rank: rank, facts: DealFacts())
    #expect(verdict.answer == answer)
    #expect(verdict.brokenOwn.isEmpty == (answer == .allowed))
    #expect(verdict.brokenHighest.isEmpty == (answer != .notAllowed))
  }

  @Test func theUsesAreOfTheLevelThatSigns() {
    func limit(_ months: Int, _ rank: Int) -> Measure? {
      Verdict(plan(months: months), policy: policy, rank: rank, facts: DealFacts()).uses
        .first { $0.rule == TermIsShortEnough.name }?.limit
    }
    #expect(limit(3, 0) == .months(3))
    #expect(limit(5, 0) == .months(6))
    #expect(limit(13, 1) == .months(6))
    let nobody = Verdict(plan(months: 13), policy: policy, rank: 0, facts: DealFacts())
    #expect(nobody.brokenHighest.map(\.limit) == [.months(12)])
    #expect(nobody.brokenOwn.map(\.limit) == [.months(3)])
  }

  @Test func aPolicyKnowsItsLevels() {
    #expect(policy.rank(of: "manager") == 1)
    #expect(policy.rank(of: "nobody") == nil)
    #expect(policy.longestTermMonths == 12)
    #expect(policy.roundingUnit(.jpy) == 1)
  }
}
