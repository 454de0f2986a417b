import Finance

/// Chooses the short list from what was considered; ``ProposalEngine`` says how.
struct ProposalPicker {
  let engine: ProposalEngine
  let considered: ConsideredPlans
  /// The level's place among those considered.
  private let level: Int
  private let ranking: Ranking
  /// Whether a plan may be asked for: where there is cash now and the level may sign plans that begin this
  /// week, only those.
  private let mayBeAsked: (Ranking.Plan) -> Bool
  /// The least strain of the plans that may be asked for.
  private let leastStrain: Int128

  init(engine: ProposalEngine, considered: ConsideredPlans, level: Int = 0) {
    self.engine = engine
    self.considered = considered
    self.level = level
    ranking = considered.ranking(level: level)
    let isPrompt: (Ranking.Plan) -> Bool = { $0.key.daysToFirst <= ProposalEngine.cashDaysMax }
    let hasCash = engine.facts.means.cashNow?.isPositive ?? false
    mayBeAsked = hasCash && ranking.contains(where: isPrompt) ? isPrompt : { _ in true }
    leastStrain =
      ranking.first(where: mayBeAsked) { $0.key.strain < $1.key.strain }?.key.strain ?? 0
  }

  private var means: StatedMeans { engine.facts.means }

  func own() -> [Proposal] {
    guard let ask = unbeaten(by: isBetterAsk),
      let target = unbeaten(by: { $0.comesBefore($1) }),
      let floor = unbeaten(where: { _ in true }, by: isEasier)
    else { return [] }
    var list = [make(considered.plan(ask), .ask)]
    let aim = considered.plan(target)
    if !isNear(aim, list[0].plan) { list.append(make(aim, .target)) }
    let last = considered.plan(floor)
    let hasFloor = list.contains { $0.plan == last }
    let places = ProposalEngine.listMax - list.count - (hasFloor ? 0 : 1)
    list += alternatives(besides: list.map(\.plan) + [last]).prefix(places)
      .map { make($0, .alternative) }
    if !hasFloor { list.append(make(last, .floor)) }
    return list
  }

  /// What only this level may sign, of those considered; `nil` when there is nothing.
  func higher() -> Proposal? {
    let lower: UInt64 = (1 << level) - 1
    let entries = considered.table.entries
    let isOnlyHere: (Ranking.Plan) -> Bool = { entries[$0.entry].levels & lower == 0 }
    let below = ranking.first(where: { mayBeAsked($0) && !isOnlyHere($0) }) {
      $0.key.strain < $1.key.strain
    }
    // Where a lower level can meet their means as well, the room that is left says more than a score.
    let helps = means.isStated && below.map { $0.key.strain > leastStrain } ?? true
    let order = helps ? isBetterHigher : isEasier
    let found =
      unbeaten(where: { mayBeAsked($0) && isOnlyHere($0) }, by: order)
      ?? unbeaten(where: isOnlyHere, by: order)
    return found.map { make(considered.plan($0), .higher) }
  }

  // MARK: - Choosing

  /// The first in an order of those that fit and that no plan of the level beats; `nil` when those that come first
  /// are all beaten.
  private func unbeaten(
    where fits: (Ranking.Plan) -> Bool, by comesBefore: (Ranking.Plan, Ranking.Plan) -> Bool
  ) -> Ranking.Plan? {
    var beaten: Set<Int> = []
    while beaten.count < Self.triesMax,
      let first = ranking.first(
        where: { fits($0) && !beaten.contains($0.entry) }, by: comesBefore)
    {
      if !ranking.isBeaten(first) { return first }
      beaten.insert(first.entry)
    }
    return nil
  }

  /// Of those that may be asked for, or of all where those that come first are beaten by plans that begin later.
  private func unbeaten(by comesBefore: (Ranking.Plan, Ranking.Plan) -> Bool) -> Ranking.Plan? {
    unbeaten(where: mayBeAsked, by: comesBefore) ?? unbeaten(where: { _ in true }, by: comesBefore)
  }

  /// Plans that are tried before the condition is given up.
  private static let triesMax = 30

  /// The best score of each shape that is not among these, among those with no more strain than need be.
  private func alternatives(besides listed: [ProposedPlan]) -> [ProposedPlan] {
    var found: [ProposedPlan] = []
    var shapes = Set(listed.map(\.shape))
    var tries: [PlanShape: Int] = [:]
    for ranked in ranking.byScore where ranked.key.strain == leastStrain && mayBeAsked(ranked) {
      let form = considered.table.form(ranked.entry)
      guard tries[form, default: 0] < Self.alternativesMax else { continue }
      tries[form, default: 0] += 1
      let plan = considered.plan(ranked)
      guard !shapes.contains(plan.shape), !(listed + found).contains(where: { isNear(plan, $0) }),
        !ranking.isBeaten(ranked)
      else { continue }
      shapes.insert(plan.shape)
      found.append(plan)
    }
    return found
  }

  /// Plans of a form that are looked at for an alternative.
  private static let alternativesMax = 100
  /// Whether two plans are one and the same offer to whoever hears them.
  private func isNear(_ a: ProposedPlan, _ b: ProposedPlan) -> Bool {
    guard a.instalments.count == b.instalments.count else { return false }
    let distance = PlanDistance.between(a, b, horizon: considered.appraiser.horizon)
    return distance <= Int128(a.balance.minorUnits) * Int128(ProposalEngine.nearDays)
  }

  // MARK: - Orders

  private func isBetterAsk(_ a: Ranking.Plan, _ b: Ranking.Plan) -> Bool {
    if a.key.strain != b.key.strain { return a.key.strain < b.key.strain }
    if a.key != b.key { return a.key.comesSooner(than: b.key) }
    return a.entry < b.entry
  }

  private func isBetterHigher(_ a: Ranking.Plan, _ b: Ranking.Plan) -> Bool {
    a.key.strain != b.key.strain ? a.key.strain < b.key.strain : a.comesBefore(b)
  }

  private func isEasier(_ a: Ranking.Plan, _ b: Ranking.Plan) -> Bool {
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
