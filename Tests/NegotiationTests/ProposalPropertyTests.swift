import Finance
import Foundation
import Negotiation
import Testing

/// Random accounts, policies and facts: no proposal breaks a limit, a sum or a calendar, and the same inputs give
/// the same list. KAISHU_PLANS says how many there are.
@Suite struct ProposalPropertyTests {
  private static let count =
    ProcessInfo.processInfo.environment["KAISHU_PLANS"].flatMap(Int.init) ?? 3_000

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func smallPolicies(seed: UInt64) throws {
    try run(seed: seed, count: Self.count * 23 / 100, termMax: 1, daysMax: 8)
  }

  @Test(arguments: [21, 22] as [UInt64])
  func largePolicies(seed: UInt64) throws {
    try run(seed: seed, count: Self.count * 4 / 100, termMax: 6, daysMax: 45)
  }

  private func run(seed: UInt64, count: Int, termMax: Int, daysMax: Int) throws {
    print("ProposalPropertyTests seed \(seed)")
    var chance = Chance(seed: seed)
    var proposed = 0
    var none = 0
    for index in 0..<count {
      let setting = chance.setting()
      let balance = chance.balance()
      let policy = chance.policy(for: balance, termMax: termMax, daysMax: daysMax)
      let rank = chance.number(0...(policy.levels.count - 1))
      let engine = ProposalEngine(
        policy: policy, setting: setting, facts: chance.facts(balance, today: setting.today))
      let frequency = chance.one(PaymentFrequency.Kind.allCases)
      let proposals = engine.proposals(
        for: balance, rank: rank, includingHigherLevels: true, frequency: frequency)
      let again = engine.proposals(
        for: balance, rank: rank, includingHigherLevels: true, frequency: frequency)
      #expect(proposals == again, "seed \(seed), case \(index)")
      if proposals.isEmpty { none += 1 } else { proposed += 1 }
      let seen = proposals.flatMap { faults($0, balance, policy, setting, rank) }
      guard seen.isEmpty else {
        Issue.record("seed \(seed), case \(index): \(seen)")
        return
      }
      #expect(Set(proposals.map(\.plan)).count == proposals.count)
      #expect(proposals.count { $0.role != .higher } <= ProposalEngine.listMax)
    }
    #expect(proposed > count / 5 && none > 0)
  }

  private func faults(
    _ proposal: Proposal, _ balance: Money, _ policy: Policy, _ setting: PlanSetting, _ rank: Int
  ) -> [String] {
    let plan = proposal.plan
    guard let level = policy.rank(of: proposal.level) else { return ["no level"] }
    var faults = PublishedLimits.broken(plan, policy.levels[level].limits)
    let own = PublishedLimits.broken(plan, policy.levels[rank].limits)
    if proposal.role == .higher {
      if level <= rank || own.isEmpty { faults.append("no higher level is needed") }
    } else if !own.isEmpty || level != rank {
      faults.append("not of the own level")
    }
    let discount = plan.terms.discount ?? .zero(balance.currency)
    if plan.balance != balance || plan.total + discount != balance {
      faults.append("not the balance")
    }
    if plan.instalments.contains(where: { !$0.amount.isPositive }) { faults.append("nothing paid") }
    for due in plan.instalments.map(\.due) {
      if due <= setting.today { faults.append("\(due) is not ahead") }
      if !setting.calendar.isBusinessDay(due) { faults.append("\(due) is closed") }
    }
    if discount > balance.share(policy.levels[level].limits.discountMax, rounding: .down) {
      faults.append("too much is given up")
    }
    if proposal.uses.contains(where: { !$0.isKept }) { faults.append("uses say broken") }
    if proposal.counts.expectedReceipts > plan.total { faults.append("more than all comes in") }
    return faults
  }
}
