import Finance

/// What a customer offered, in the rep's words and as it was understood.
public struct Counteroffer: Sendable, Equatable {
  public let text: String
  public let plan: ProposedPlan

  public init(text: String, plan: ProposedPlan) {
    self.text = text
    self.plan = plan
  }

  /// Why a text could not be read as an offer.
  public enum Problem: Error, Sendable, Equatable {
    case notUnderstood
    case amountMissing
    case otherCurrency(String)
    case dateInThePast(CivilDate)
    case tooManyPayments(limit: Int)
  }
}

/// The answer to a counter-offer: the verdict, and what could be signed instead.
public struct CounterofferAnswer: Sendable, Equatable {
  public let offer: Counteroffer
  public let verdict: Verdict
  /// The nearest plan that each level from the person's own upward may sign, lowest first; a level is
  /// left out when it may sign nothing, or nothing nearer than a level below it. Empty when the offer
  /// is allowed as it is.
  public let nearest: [(level: String, plan: ProposedPlan)]

  public init(
    _ offer: Counteroffer, policy: Policy, setting: PlanSetting, rank: Int, facts: DealFacts
  ) {
    let policy = policy.applied(to: facts)
    self.offer = offer
    verdict = Verdict(offer.plan, policy: policy, rank: rank, facts: facts)
    var nearest: [(level: String, plan: ProposedPlan)] = []
    if verdict.answer != .allowed {
      let horizon = NearestAllowed.horizon(today: setting.today, policy: policy)
      let answer = verdict.answer
      let levels = policy.levels.dropFirst(rank).prefix { answer != .needs(level: $0.name) }
      let plans = NearestAllowed.plans(
        to: offer.plan, levels: levels.map(\.limits), facts: facts, setting: setting,
        horizon: horizon)
      var least: Int128?
      for (level, plan) in zip(levels, plans) {
        guard let plan else { continue }
        let distance = PlanDistance.between(offer.plan, plan, horizon: horizon)
        if let least, distance >= least { continue }
        least = distance
        nearest.append((level.name, plan))
      }
    }
    self.nearest = nearest
  }

  public static func == (a: CounterofferAnswer, b: CounterofferAnswer) -> Bool {
    a.offer == b.offer && a.verdict == b.verdict
      && a.nearest.elementsEqual(b.nearest) { $0.level == $1.level && $0.plan == $1.plan }
  }
}
