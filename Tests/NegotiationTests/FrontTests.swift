import Finance
import Testing

@testable import Negotiation

/// What is considered, held against an enumeration that knows the grid only from its description, and the rules
/// asked one plan at a time.
@Suite struct FrontTests {
  private struct Case {
    let setting: PlanSetting
    let policy: Policy
    let facts: DealFacts
    let balance: Money
    let kind: PaymentFrequency.Kind

    init(_ chance: inout Chance, termMax: Int = 1) {
      setting = chance.setting()
      balance = chance.balance()
      policy = chance.policy(for: balance, termMax: termMax, daysMax: 6)
      facts = chance.facts(balance, today: setting.today)
      kind = chance.one([.monthly, .monthly, .weekly, .biweekly])
    }

    var ranks: [Int] { Array(policy.levels.indices) }
    var engine: ProposalEngine { ProposalEngine(policy: policy, setting: setting, facts: facts) }
    var considered: ConsideredPlans {
      engine.considered(for: balance, ranks: ranks, frequency: kind)
    }

    /// All plans of the published grid, limits or no limits.
    var enumeration: [GridEnumeration.Made] {
      let means = facts.means
      var down: Money?
      if let cash = means.cashNow, cash.isPositive, cash < balance {
        let units = cash.minorUnits - cash.minorUnits % setting.roundingUnit
        down = Money(
          minorUnits: units > 0 ? units : cash.minorUnits, currency: balance.currency)
      }
      let months = means.byMonth.isEmpty ? nil : (1...12).map(means.month)
      let stated = means.perMonth != nil || months != nil
      return GridEnumeration(
        setting: setting, levels: policy.levels.map(\.limits), balance: balance,
        start: stated ? means.from : nil, down: down, kind: kind, months: months
      ).plans().filter { stated || ![.stepUp, .balloon, .seasonal].contains($0.form) }
    }
  }

  /// Every plan of the grid that keeps the limits is considered for just the levels whose limits it keeps.
  @Test(arguments: [51, 52, 53] as [UInt64])
  func allAreConsidered(seed: UInt64) {
    var chance = Chance(seed: seed)
    var seen = 0
    for index in 0..<20 {
      let one = Case(&chance)
      let table = one.considered.table
      var expected: [ProposedPlan: UInt64] = [:]
      for plan in one.enumeration.map(\.plan) {
        let levels = one.ranks.filter {
          PublishedLimits.broken(plan, one.policy.levels[$0].limits, one.facts).isEmpty
        }
        if !levels.isEmpty { expected[plan] = levels.reduce(0) { $0 | 1 << $1 } }
      }
      var found: [ProposedPlan: UInt64] = [:]
      for entry in table.entries { found[table.plan(entry)] = entry.levels }
      #expect(differences(found, expected) == [], "seed \(seed), case \(index)")
      seen += found.count
    }
    #expect(seen > 500)
  }

  /// The first few that differ, in short.
  private func differences(_ a: [ProposedPlan: UInt64], _ b: [ProposedPlan: UInt64]) -> [String] {
    let plans = Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }
    return plans.prefix(3).map { "\(tell($0)): \(a[$0] ?? 0), not \(b[$0] ?? 0)" }
  }

  private func tell(_ plan: ProposedPlan) -> String {
    plan.instalments.map { "\($0.nominal) \($0.amount.minorUnits)" }.joined(separator: ", ")
      + " of \(plan.balance.minorUnits)"
  }

  /// Asking the rules for parts of plans comes to what they say of whole ones.
  @Test(arguments: [61, 62] as [UInt64])
  func partsStandForTheWhole(seed: UInt64) {
    var chance = Chance(seed: seed)
    var seen = 0
    for _ in 0..<30 {
      let one = Case(&chance, termMax: 4)
      let considered = one.considered
      for (level, limits) in considered.table.grid.levels.enumerated() {
        for plan in considered.ranking(level: level).byScore.prefix(25) {
          let entry = considered.table.entries[plan.entry]
          let whole = considered.plan(plan)
          #expect(
            considered.table.standing(entry, level: level)
              == Standing(PolicyRules.all, whole, limits, one.facts))
          #expect(PolicyRules.allow(whole, limits, given: one.facts))
          let counts = one.engine.appraiser.counts(whole, rank: level)
          #expect(counts.key == plan.key)
          #expect(one.engine.appraiser.score(counts, balance: one.balance).total == plan.score)
          seen += 1
        }
      }
    }
    #expect(seen > 500)
  }

  /// Each rule is asked for a part: one that had to be asked for each plan would make the grid slow.
  @Test func everyRuleHasItsPart() {
    #expect(PolicyRules.rules(.whole).map { $0.name } == [])
    let asked = PolicyRules.rules(.months)
    #expect(asked.map { $0.name } == [PaymentsLeaveThemEnough.name])
    #expect(asked.allSatisfy { !$0.speaks(given: DealFacts()) })
  }

  @Test(arguments: [71, 72, 73] as [UInt64])
  func theFrontIsWhatNothingBeats(seed: UInt64) {
    var chance = Chance(seed: seed)
    var compared = 0
    for index in 0..<15 {
      let one = Case(&chance)
      let considered = one.considered
      let appraiser = one.engine.appraiser
      for rank in one.ranks {
        let limits = one.policy.levels[rank].limits
        var plans: [ProposedPlan: PlanCounts] = [:]
        for made in one.enumeration
        where PublishedLimits.broken(made.plan, limits, one.facts).isEmpty {
          let counts = appraiser.counts(made.plan, rank: rank)
          // What rises or ends in a balloon is for those whose months it fits.
          if counts.strain > 0, [.stepUp, .balloon, .seasonal].contains(made.form) { continue }
          // Who told what is left over in a month isn't asked for everything at once.
          if counts.strain > 0, made.form == .deferral, one.facts.means.freeCash != nil { continue }
          plans[made.plan] = counts
        }
        let front = plans.filter { plan in !plans.values.contains { beats($0, plan.value) } }
        let found = Set(considered.front(rank: rank))
        #expect(
          found.symmetricDifference(front.keys).map(tell) == [], "seed \(seed), case \(index)")
        compared += plans.count
        let list = one.engine.proposals(for: one.balance, rank: rank, frequency: one.kind)
        #expect(list.isEmpty == plans.isEmpty)
        checkList(list, one, rank)
      }
    }
    #expect(compared > 500)
  }

  /// The definition, written a second time.
  private func beats(_ a: PlanCounts, _ b: PlanCounts) -> Bool {
    let fit = (a.strain, a.peakMonth, -a.daysToFirst)
    let other = (b.strain, b.peakMonth, -b.daysToFirst)
    let pairs = [
      (a.daysToCash, b.daysToCash), (Int128(a.atRisk.minorUnits), Int128(b.atRisk.minorUnits)),
      (Int128(a.concession), Int128(b.concession)),
      (fit < other ? 0 : 1, fit < other ? 1 : fit == other ? 1 : 0),
    ]
    return pairs.allSatisfy { $0.0 <= $0.1 } && pairs.contains { $0.0 < $0.1 }
  }

  /// The list holds nothing that another plan, alone for its own level, beats.
  private func checkList(_ list: [Proposal], _ one: Case, _ rank: Int) {
    let own = one.engine.considered(for: one.balance, ranks: [rank], frequency: one.kind)
    let front = Set(own.front(rank: rank))
    for proposal in list {
      let isThere = front.contains(proposal.plan)
      #expect(isThere, "\(proposal.role) \(tell(proposal.plan))")
    }
    #expect(list.first.map { $0.role == .ask } ?? true)
    #expect(list.count { $0.role == .target } <= 1)
    #expect(Set(list.map(\.plan)).count == list.count)
  }
}
