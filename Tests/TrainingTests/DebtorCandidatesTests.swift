import Finance
import Negotiation
import Testing

@testable import Training

/// What the simulated customer may come up with, and how it chooses, counted a second time.
@Suite struct DebtorCandidatesTests {
  static let shops: [@Sendable (inout HiddenState) -> Void] = [
    { _ in },
    { $0.cashNow = Shop.yen(5_000_000) },
    { $0.byMonth = [12: Shop.yen(500_000), 2: Shop.yen(0)] },
    {
      $0.cashNow = Shop.yen(0)
      $0.perMonth = Shop.yen(150_000)
    },
  ]

  @Test(arguments: shops) func candidatesArePlansOfThePolicyThatTheyCanPay(
    _ change: @Sendable (inout HiddenState) -> Void
  ) {
    let hidden = Shop.hidden(change)
    let candidates = Shop.candidates(hidden)
    #expect((2...DebtorCandidates.countMax).contains(candidates.all.count))
    #expect(Set(candidates.all.map(\.plan)).count == candidates.all.count)
    let longest = candidates.all.map(\.plan.meanDaysToCash).max() ?? 0
    let facts = DealFacts(means: hidden.means)
    for candidate in candidates.all {
      let plan = candidate.plan
      #expect(hidden.means.shortfall(plan) == Shop.yen(0))
      #expect(candidate.days == plan.meanDaysToCash)
      #expect(
        candidate.utility
          == Utility(Double(plan.meanDaysToCash) / Double(longest)))
      #expect(
        Verdict.lowestLevel(for: plan, policy: Shop.policy, facts: facts)
          == Shop.policy.levels[candidate.rank].name)
      // What follows their year may look like anything.
      if hidden.byMonth.isEmpty { #expect(DebtorCandidates.forms.contains(plan.shape)) }
    }
    let order = candidates.all.map { [$0.days, $0.rank] }
    #expect(zip(order, order.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
  }

  /// Every target over every small set of candidates.
  @Test func answersWithTheCheapestThatMeetsTheTarget() {
    let all = Shop.candidates(Shop.hidden())
    // Two days' worth of plans, so that some are worth as much.
    let pool = Array(all.all.prefix(8))
    #expect((2..<8).contains(Set(pool.map(\.utility)).count))
    for mask in 0..<(1 << pool.count) {
      let chosen = pool.indices.filter { mask & (1 << $0) != 0 }.map { pool[$0] }
      let set = DebtorCandidates(chosen, yardstick: all.yardstick)
      for target in Set(pool.map(\.utility)) {
        for step in [-1, 0, 1] {
          let wanted = Utility(millionths: target.millionths + step)
          let open = chosen.filter { $0.utility.millionths >= wanted.millionths }
          let least = open.map(\.utility.millionths).min()
          let level = open.filter { $0.utility.millionths == least }
          let peak = level.map(\.peak).min()
          #expect(set.answer(to: wanted) == level.first { $0.peak == peak })
        }
      }
    }
  }

  /// They accept what is at least as good as the plan that they would come up with, and nothing else.
  @Test(arguments: [0.0, 0.2, 0.5, 0.9]) func acceptsWhatIsAsGoodAsTheirOwn(_ reserve: Double) {
    var debtor = Shop.debtor { $0.reserve = reserve }
    for turn in 0..<debtor.hidden.patience {
      let least = debtor.candidates.all.map(\.utility).filter { $0 >= debtor.target }.min()
      for candidate in debtor.candidates.all.enumerated().filter({ $0.offset % 7 == turn % 7 })
        .map(\.element)
      {
        #expect(debtor.wouldAccept(candidate.plan) == (candidate.utility >= least ?? .whole))
      }
      _ = debtor.hear(Utterance("\(turn)", .empathy))
    }
    let accepted = debtor.candidates.all.filter { debtor.wouldAccept($0.plan) }
    #expect(accepted.allSatisfy { $0.utility.value >= reserve })
    #expect(accepted == debtor.candidates.all.filter { $0.utility.value >= reserve })
  }

  @Test func whatIsGivenUpStaysWithThem() {
    let yardstick = DebtorYardstick(
      balance: Shop.yen(1_000), means: Shop.hidden().means, horizonDays: 400, longestDays: 200)
    let plain = Shop.plan([(10, 500), (30, 500)], of: Shop.yen(1_000))
    let settled = Shop.plan([(10, 450), (30, 450)], of: Shop.yen(1_000))
    #expect(yardstick.days(plain) == 20)
    // (450 × 10 + 450 × 30 + 100 × 400) / 1,000
    #expect(yardstick.days(settled) == 58)
    #expect(yardstick.utility(days: 20) == Utility(0.1))
    #expect(yardstick.utility(days: 500) == .whole)
    #expect(yardstick.utility(days: -3) == Utility.none)
  }
}
