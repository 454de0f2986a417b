import Finance

/// What a customer offered, in the rep's words and as it was understood.
public struct Counteroffer: Sendable, Equatable {
  public let text: String
  public let plan: ProposedPlan
  /// What the words left open and the reader filled in: to be said back beside the plan.
  public let notes: [Note]

  public init(text: String, plan: ProposedPlan, notes: [Note] = []) {
    self.text = text
    self.plan = plan
    self.notes = notes
  }

  /// Something that was understood but not said in so many words.
  public enum Note: Sendable, Hashable {
    /// A month or a week was named without its day: its last day is taken.
    case dayAssumed(words: String, CivilDate)
    /// No day was named at all.
    case noDay(CivilDate)
    /// Only what isn't contested is offered; the contested part waits until it is cleared up.
    case disputedWaits
  }

  /// One of several things that an offer can mean, with words that mean only this.
  public struct Reading: Sendable, Equatable {
    public let offer: Counteroffer
    public let say: String

    public init(offer: Counteroffer, say: String) {
      self.offer = offer
      self.say = say
    }
  }

  /// Why a text could not be read as an offer, or what has to be asked first.
  public enum Problem: Error, Sendable, Equatable {
    case notUnderstood
    case amountMissing
    case otherCurrency(String)
    case dateInThePast(CivilDate)
    case tooManyPayments(limit: Int)
    case tooLong(limit: Int)
    /// Words that say something nobody understood; `understood` is what the others say, where that is
    /// an offer.
    case leftOver([String], understood: Counteroffer?)
    /// Words for a time that is no day: `soon`, 給料日.
    case dayUnclear(String)
    /// Everything is to be paid, and no day is said; or a payment has none.
    case dayMissing
    /// A frequency that plans don't have.
    case frequencyUnknown(String)
    /// Payments come again and something follows them, but not how many there are.
    case countMissing(String)
    /// The words mean this or that; a single reading is a question too ("20" is hardly ¥20).
    case ambiguous([Reading])
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
