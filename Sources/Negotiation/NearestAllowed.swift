import Finance

/// The plan closest to an offer among those a level may sign.
public enum NearestAllowed {
  /// The grid's plan at the least ``PlanDistance`` from `offer`, among those that begin no later than
  /// the offer does (all of them when the level allows no such beginning): nobody is told to wait who
  /// offered to pay. Between equals the one with fewer payments, then the earlier money, then the
  /// larger first payment. `nil` when the level may sign no plan for this balance.
  public static func plan(
    to offer: ProposedPlan, limits: Limits, facts: DealFacts, setting: PlanSetting,
    horizon: CivilDate
  ) -> ProposedPlan? {
    let grid = PlanGrid(
      setting: setting, limits: limits, facts: facts, balance: offer.balance)
    let plans = grid.plans(
      wishedStart: offer.first.nominal, wishedDown: offer.first.amount, kind: offer.frequency)
    let prompt = plans.filter { $0.first.due <= offer.first.due }
    var best: (plan: ProposedPlan, distance: Int128)?
    for plan in prompt.isEmpty ? plans : prompt {
      let distance = PlanDistance.between(offer, plan, horizon: horizon)
      guard let leader = best else {
        best = (plan, distance)
        continue
      }
      if distance < leader.distance
        || (distance == leader.distance && isSimpler(plan, than: leader.plan))
      {
        best = (plan, distance)
      }
    }
    return best?.plan
  }

  /// The day by which even the longest plan is over: what an offer leaves open is taken to come in
  /// then.
  public static func horizon(today: CivilDate, policy: Policy) -> CivilDate {
    let deferral = policy.levels.map(\.limits.deferralDaysMax).max() ?? 0
    return today.adding(days: deferral).adding(months: policy.longestTermMonths + 1)
  }

  private static func isSimpler(_ a: ProposedPlan, than b: ProposedPlan) -> Bool {
    if a.instalments.count != b.instalments.count {
      return a.instalments.count < b.instalments.count
    }
    if a.meanDaysToCash != b.meanDaysToCash { return a.meanDaysToCash < b.meanDaysToCash }
    return a.first.amount > b.first.amount
  }
}
