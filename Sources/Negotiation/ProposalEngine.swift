import Finance

/// Finds the plans worth offering among those the policy allows.
///
/// The ranking is plain: plans that fit the stated means come before plans that don't (least strain
/// first: the money that is missing, times the days it is missing for); among equals the money that
/// comes in soonest on average, then fewer payments, then a larger first payment. From that order the
/// list takes the best of each shape and the floor. Whoever has cash now is asked for it this week.
public struct ProposalEngine: Sendable {
  public let policy: Policy
  public let setting: PlanSetting
  public let facts: DealFacts

  /// Proposals in a list at most, without those of higher levels.
  public static let listMax = 5
  /// Days within which cash that they have now is asked for.
  static let cashDaysMax = 7

  /// Exceptions of the policy that fit the facts count.
  public init(policy: Policy, setting: PlanSetting, facts: DealFacts) {
    self.policy = policy.applied(to: facts)
    self.facts = facts
    self.setting = setting
  }

  /// What may be offered for a balance, best first.
  ///
  /// Every proposal is inside the limits of the level at `rank`. With `includingHigherLevels`, one
  /// more is added for each higher level that could help, marked with the level it needs. Empty when
  /// the balance is not positive or the level may sign nothing for it. `frequency` is how often
  /// instalments fall due, where the level allows that.
  public func proposals(
    for balance: Money, rank: Int, includingHigherLevels: Bool = false,
    frequency: PaymentFrequency.Kind = .monthly
  ) -> [Proposal] {
    guard balance.isPositive else { return [] }
    let means = facts.means
    let own = ranked(balance, means, policy.levels[rank], frequency)
    var list = pick(own, level: policy.levels[rank].name, means: means)
    guard includingHigherLevels else { return list }
    for level in policy.levels.dropFirst(rank + 1) {
      let known = Set(list.map(\.plan))
      let more = prompt(ranked(balance, means, level, frequency), means).filter { candidate in
        !known.contains(candidate.plan)
          && !PolicyRules.allow(candidate.plan, policy.levels[rank].limits, given: facts)
      }
      // Of what only this level may sign: the quickest they could keep, else the easiest for them.
      if let first = means.isStated ? more.first : more.last {
        list.append(make(first, .higher, level.name))
      }
    }
    return list
  }

  struct Candidate {
    let plan: ProposedPlan
    let shortfall: Money?
    let strain: Int128
    let meanDays: Int
  }

  private func ranked(
    _ balance: Money, _ means: StatedMeans, _ level: ApprovalLevel,
    _ frequency: PaymentFrequency.Kind
  ) -> [Candidate] {
    let grid = PlanGrid(
      setting: setting, limits: level.limits, facts: facts, balance: balance)
    let start = means.perMonth == nil ? nil : means.from
    let plans = Set(
      grid.plans(wishedStart: start, wishedDown: wishedDown(balance, means), kind: frequency))
    let end = NearestAllowed.horizon(today: setting.today, policy: policy)
    let candidates = plans.map {
      Candidate(
        plan: $0, shortfall: means.shortfall($0), strain: means.strain($0, until: end),
        meanDays: $0.meanDaysToCash)
    }
    return candidates.sorted { comesBefore($0, $1) }
  }

  /// Cash at once is worth offering as the down payment when it leaves something to pay.
  private func wishedDown(_ balance: Money, _ means: StatedMeans) -> Money? {
    guard let cash = means.cashNow, cash.isPositive, cash < balance else { return nil }
    let rounded = cash.roundedDown(toMultipleOf: setting.roundingUnit)
    return rounded.isPositive ? rounded : cash
  }

  private func comesBefore(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.strain != b.strain { return a.strain < b.strain }
    if a.meanDays != b.meanDays { return a.meanDays < b.meanDays }
    if a.plan.instalments.count != b.plan.instalments.count {
      return a.plan.instalments.count < b.plan.instalments.count
    }
    if a.plan.first.amount != b.plan.first.amount {
      return a.plan.first.amount > b.plan.first.amount
    }
    // Between plans that are worth the same, the order of their dates decides, so that the list is
    // the same each time.
    return a.plan.instalments.map(\.nominal.dayNumber)
      .lexicographicallyPrecedes(b.plan.instalments.map(\.nominal.dayNumber))
  }

  /// Those that begin this week when there is cash now; all of them when there is none, or no such plan.
  private func prompt(_ ranked: [Candidate], _ means: StatedMeans) -> [Candidate] {
    guard means.cashNow?.isPositive ?? false else { return ranked }
    let prompt = ranked.filter { $0.plan.daysToFirst <= Self.cashDaysMax }
    return prompt.isEmpty ? ranked : prompt
  }

  /// The best of each shape, in order, then the floor. Where nothing is known of their means, the
  /// middle of each shape stands for it: the quickest would be everything at once in every shape.
  private func pick(_ ranked: [Candidate], level: String, means: StatedMeans) -> [Proposal] {
    let pool = prompt(ranked, means)
    guard let best = pool.first else { return [] }
    var picked = [best]
    for shape in PlanShape.allCases {
      let same = pool.filter { $0.plan.shape == shape }
      guard !same.isEmpty else { continue }
      let choice = means.isStated ? same[0] : same[same.count / 2]
      if !picked.contains(where: { $0.plan == choice.plan }) { picked.append(choice) }
    }
    picked.sort { comesBefore($0, $1) }
    picked = Array(picked.prefix(Self.listMax - 1))
    var list = picked.enumerated().map { index, candidate in
      make(candidate, index == 0 ? .best : .alternative, level)
    }
    if let floor = ranked.max(by: {
      ($0.meanDays, $0.plan.last.due) < ($1.meanDays, $1.plan.last.due)
    }),
      !picked.contains(where: { $0.plan == floor.plan })
    {
      list.append(make(floor, .floor, level))
    }
    return list
  }

  private func make(_ candidate: Candidate, _ role: Proposal.Role, _ level: String) -> Proposal {
    let limits = policy.levels.first { $0.name == level }?.limits
    return Proposal(
      plan: candidate.plan, role: role, level: level,
      uses: limits.map { PolicyRules.uses(by: candidate.plan, of: $0, given: facts) } ?? [],
      shortfall: candidate.shortfall)
  }
}
