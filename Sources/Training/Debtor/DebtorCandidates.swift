import Finance
import Negotiation

/// The plans that a simulated customer may come up with, and what each is worth to them.
///
/// They come from the engine and the policy of real calls: those that some level may sign and that the customer can
/// pay out of what they really have, in forms that are said in a breath (``forms``). In order of their worth, the least first; then by the lowest level that may
/// sign; then the cheapest for the customer (``ConsideredPlans/keepable(_:each:)``).
public struct DebtorCandidates: Sendable, Equatable {
  public struct Candidate: Sendable, Equatable {
    public let plan: ProposedPlan
    /// The place among the policy's levels of the lowest that may sign it.
    public let rank: Int
    /// Mean days until the money leaves.
    public let days: Int
    public let utility: Utility
    /// The most that leaves in a calendar month, in minor units.
    public let peak: Int
  }

  public let all: [Candidate]
  public let yardstick: DebtorYardstick

  /// Nobody asks for payments that rise or end in a balloon of their own accord; those whose months differ follow
  /// their year.
  public static let forms: Set<PlanShape> = [
    .deferral, .equal, .downPayment, .deferralThenInstalments, .seasonal,
  ]
  /// Candidates at most.
  public static let countMax = 2_000
  /// Candidates of one worth that the same level may sign, at most.
  public static let sameMax = 2

  /// Candidates for what is overdue, under a policy; none where nothing is left of it besides what they contest.
  ///
  /// `known` is what the book knows of the customer; what they really have takes the place of what they stated.
  public init(
    _ hidden: HiddenState, overdue: Money, policy: Policy, setting: PlanSetting,
    known: DealFacts = DealFacts()
  ) {
    var facts = known
    facts.means = hidden.means
    facts.reason = hidden.reason.rawValue
    let engine = ProposalEngine(policy: policy, setting: setting, facts: facts)
    let balance = overdue - (hidden.contested ?? .zero(overdue.currency))
    let plans = Self.plans(for: balance, engine).filter {
      !(hidden.means.shortfall($0.plan)?.isPositive ?? false)
    }
    let horizon = engine.appraiser.horizon.days(since: setting.today)
    let yardstick = DebtorYardstick(
      balance: balance, means: hidden.means, horizonDays: horizon,
      longestDays: plans.map(\.days).max() ?? horizon)
    self.init(
      plans.map { Candidate($0, yardstick.utility(days: $0.days)) }, yardstick: yardstick)
  }

  /// From candidates in their order.
  init(_ all: [Candidate], yardstick: DebtorYardstick) {
    precondition(
      zip(all, all.dropFirst()).allSatisfy { $0.utility <= $1.utility },
      "candidates are in order of their worth")
    self.all = all
    self.yardstick = yardstick
  }

  /// The plan that they answer with who insist on `target`: of those whose worth meets it the one that gives the
  /// most; of these the cheapest for them, which is the smallest largest month; then the first in order. `nil`
  /// when none meets it.
  public func answer(to target: Utility) -> Candidate? {
    var (low, high) = (all.startIndex, all.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].utility < target { low = middle + 1 } else { high = middle }
    }
    guard low < all.endIndex else { return nil }
    let worth = all[low].utility
    var found = all[low]
    for candidate in all[low...].prefix(while: { $0.utility == worth })
    where candidate.peak < found.peak {
      found = candidate
    }
    return found
  }

  private static func plans(for balance: Money, _ engine: ProposalEngine)
    -> [ConsideredPlans.Keepable]
  {
    guard balance.isPositive else { return [] }
    let considered = engine.considered(
      for: balance, ranks: Array(engine.policy.levels.indices))
    return thinned(considered.keepable(forms, each: sameMax))
  }

  /// Where there are too many, every so many in their order, with the first and the last.
  private static func thinned(_ plans: [ConsideredPlans.Keepable]) -> [ConsideredPlans.Keepable] {
    guard plans.count > countMax else { return plans }
    return (0..<countMax).map { plans[$0 * (plans.count - 1) / (countMax - 1)] }
  }
}

extension DebtorCandidates.Candidate {
  fileprivate init(_ keepable: ConsideredPlans.Keepable, _ utility: Utility) {
    self.init(
      plan: keepable.plan, rank: keepable.rank, days: keepable.days, utility: utility,
      peak: keepable.peak)
  }
}
