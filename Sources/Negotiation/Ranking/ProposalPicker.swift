import Finance

/// Chooses the short list from what was considered; ``ProposalEngine`` says how.
struct ProposalPicker {
  typealias Ranked = ConsideredPlans.Ranked

  let engine: ProposalEngine
  let considered: ConsideredPlans
  /// The level's place among those considered.
  private let level: Int
  /// What the level may sign and no other of it beats, the best score first.
  private let front: [Ranked]

  init(engine: ProposalEngine, considered: ConsideredPlans, level: Int = 0) {
    self.engine = engine
    self.considered = considered
    self.level = level
    front = ConsideredPlans.front(considered.ranked(level: level))
  }

  private var means: StatedMeans { engine.facts.means }

  /// Those that begin this week when there is cash now; all of them when there is none, or no such plan.
  private func prompt(_ plans: [Ranked]) -> [Ranked] {
    guard means.cashNow?.isPositive ?? false else { return plans }
    let prompt = plans.filter { $0.key.daysToFirst <= ProposalEngine.cashDaysMax }
    return prompt.isEmpty ? plans : prompt
  }

  func own() -> [Proposal] {
    let pool = prompt(front)
    guard let target = pool.first, let ask = pool.min(by: isBetterAsk),
      let floor = front.min(by: isEasier)
    else { return [] }
    var list: [Proposal] = []
    func add(_ ranked: Ranked, _ role: Proposal.Role) {
      let plan = considered.plan(ranked)
      if !list.contains(where: { $0.plan == plan }) { list.append(make(plan, role)) }
    }
    add(ask, .ask)
    add(target, .target)
    let last = considered.plan(floor)
    var shapes = Set(list.map(\.plan.shape) + [last.shape])
    let places = ProposalEngine.listMax - (list.contains { $0.plan == last } ? 0 : 1)
    for ranked in pool where list.count < places && shapes.count < PlanShape.allCases.count {
      let plan = considered.plan(ranked)
      if shapes.insert(plan.shape).inserted { add(ranked, .alternative) }
    }
    add(floor, .floor)
    return list
  }

  /// What only this level may sign, of those considered; `nil` when there is nothing.
  func higher(than list: [Proposal]) -> Proposal? {
    let lower: UInt64 = (1 << level) - 1
    let entries = considered.table.entries
    let only = prompt(front.filter { entries[$0.entry].levels & lower == 0 })
    let isBetter = means.isStated ? isBetterHigher : isEasier
    return only.min(by: isBetter).map { make(considered.plan($0), .higher) }
  }

  // MARK: - Orders

  private func isBetterAsk(_ a: Ranked, _ b: Ranked) -> Bool {
    if a.key.strain != b.key.strain { return a.key.strain < b.key.strain }
    if a.key != b.key { return a.key.comesSooner(than: b.key) }
    return a.entry < b.entry
  }

  private func isBetterHigher(_ a: Ranked, _ b: Ranked) -> Bool {
    a.key.strain != b.key.strain ? a.key.strain < b.key.strain : a.comesBefore(b)
  }

  private func isEasier(_ a: Ranked, _ b: Ranked) -> Bool {
    if a.key.fitsBetter(than: b.key) { return true }
    return b.key.fitsBetter(than: a.key) ? false : a.comesBefore(b)
  }

  private func make(_ plan: ProposedPlan, _ role: Proposal.Role) -> Proposal {
    let appraiser = considered.appraiser
    let rank = considered.ranks[level]
    let limits = engine.policy.levels[rank]
    let counts = appraiser.counts(plan, rank: rank)
    return Proposal(
      plan: plan, role: role, level: limits.name,
      uses: PolicyRules.uses(by: plan, of: limits.limits, given: engine.facts),
      shortfall: means.shortfall(plan), counts: counts,
      score: appraiser.score(counts, balance: plan.balance))
  }
}
