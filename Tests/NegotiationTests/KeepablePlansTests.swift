import Finance
import Testing

@testable import Negotiation

/// The easiest few plans that they can keep, against all plans of the table, one by one.
@Suite struct KeepablePlansTests {
  static let forms: Set<PlanShape> = [.deferral, .equal, .downPayment, .seasonal]

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func areTheEasiestOfAll(_ seed: UInt64) {
    var chance = Chance(seed: seed &* 104_729)
    let balance = chance.balance()
    let setting = chance.setting()
    let policy = chance.policy(for: balance, termMax: 3, daysMax: 12)
    let facts = chance.facts(balance, today: setting.today)
    let engine = ProposalEngine(policy: policy, setting: setting, facts: facts)
    let ranks = Array(policy.levels.indices)
    let considered = engine.considered(for: balance, ranks: ranks)
    let each = chance.number(1...3)
    let found = considered.keepable(Self.forms, each: each)
    var left = Self.all(considered, engine, ranks)
    var expected: [ConsideredPlans.Keepable] = []
    var seen: Set<ProposedPlan> = []
    while let next = left.first {
      let kind = left.prefix { $0.days == next.days && $0.rank == next.rank }
      expected += kind.prefix(each).filter { seen.insert($0.plan).inserted }
      left.removeFirst(kind.count)
    }
    #expect(found == expected, "seed \(seed)")
  }

  /// Every plan without strain, with counts of its own, in the published order.
  private static func all(
    _ considered: ConsideredPlans, _ engine: ProposalEngine, _ ranks: [Int]
  ) -> [ConsideredPlans.Keepable] {
    let table = considered.table
    let plans = table.entries.indices.compactMap { index -> (ConsideredPlans.Keepable, Int)? in
      guard forms.contains(table.form(index)) else { return nil }
      let plan = table.plan(table.entries[index])
      guard
        let rank = ranks.first(where: {
          PolicyRules.allow(plan, engine.policy.levels[$0].limits, given: engine.facts)
        })
      else { return nil }
      let counts = engine.appraiser.counts(plan, rank: rank)
      guard counts.strain == 0 else { return nil }
      let days = Double(counts.daysToCash) / Double(plan.balance.minorUnits)
      return (
        .init(
          plan: plan, rank: rank, days: Int(days.rounded()), peak: counts.peakMonth.minorUnits),
        counts.daysToFirst
      )
    }
    return plans.enumerated().sorted { a, b in
      let (x, y) = (a.element.0, b.element.0)
      return [x.days, x.rank, x.peak, -a.element.1, a.offset]
        .lexicographicallyPrecedes([y.days, y.rank, y.peak, -b.element.1, b.offset])
    }
    .map(\.element.0)
  }
}
