import Finance

/// Finds the plans worth offering among those that the policy allows.
///
/// Every plan of the ``PlanGrid`` is counted (``PlanCounts``) and scored (``PlanScore``); the policy sets the
/// weights. A plan that another one beats on every count is never offered. Of the others the list holds, in
/// this order and none that is nearly the same as one before it:
/// - the **ask**: of the plans they could meet (those with the least strain), the one with the soonest money.
///   Where nothing is known of their means that is everything at once, the first thing to ask for;
/// - the **target**: the best score;
/// - **alternatives**: the best score of each other shape, of the plans they could meet;
/// - the **floor**: the easiest for them that the level may sign, which is the least strain, then the smallest
///   largest month, then the latest beginning;
/// - for each **higher** level, what it could add: of the plans that only it may sign, the least strain, then the
///   best score; the easiest where a lower level could meet their means as well, or nothing is known of them.
///
/// Whoever has cash now is asked for it this week: the floor alone may begin later. Payments that rise, follow
/// their year or end in a balloon are offered only to those whose months they fit, settlements only where a
/// level may give principal up.
public struct ProposalEngine: Sendable {
  public let policy: Policy
  public let setting: PlanSetting
  public let facts: DealFacts

  /// Proposals in a list at most, without those of higher levels.
  public static let listMax = 5
  /// Days within which cash that they have now is asked for.
  static let cashDaysMax = 7
  /// Two plans of as many payments are one offer when money moves by no more than this many days on average.
  static let nearDays = 3

  /// Exceptions of the policy that fit the facts count.
  public init(policy: Policy, setting: PlanSetting, facts: DealFacts) {
    self.policy = policy.applied(to: facts)
    self.facts = facts
    self.setting = setting
  }

  public var appraiser: PlanAppraiser {
    PlanAppraiser(policy: policy, today: setting.today, facts: facts)
  }

  /// What may be offered for a balance, in the order of the roles.
  ///
  /// Every proposal but the higher ones is inside the limits of the level at `rank`. With
  /// `includingHigherLevels`, one more is added for each higher level that may sign more. Empty when the
  /// balance is not positive or the level may sign nothing for it. `frequency` is how often instalments fall
  /// due, where the level allows that.
  public func proposals(
    for balance: Money, rank: Int, includingHigherLevels: Bool = false,
    frequency: PaymentFrequency.Kind = .monthly
  ) -> [Proposal] {
    guard balance.isPositive else { return [] }
    let ranks = includingHigherLevels ? Array(rank..<policy.levels.count) : [rank]
    let considered = considered(for: balance, ranks: ranks, frequency: frequency)
    var list = ProposalPicker(engine: self, considered: considered).own()
    for level in ranks.indices.dropFirst() {
      let picker = ProposalPicker(engine: self, considered: considered, level: level)
      if let proposal = picker.higher() { list.append(proposal) }
    }
    return list
  }

  /// All plans of the grid that one of these levels may sign, counted. The balance must be positive.
  public func considered(
    for balance: Money, ranks: [Int], frequency: PaymentFrequency.Kind = .monthly
  ) -> ConsideredPlans {
    let grid = PlanGrid(
      setting: setting, levels: ranks.map { policy.levels[$0].limits }, facts: facts,
      balance: balance,
      wishes: PlanGrid.Wishes(
        start: facts.means.statesMonths ? facts.means.from : nil, down: wishedDown(balance),
        kind: frequency),
      forms: Set(PlanShape.allCases.filter { $0.isLevel || facts.means.statesMonths }))
    return ConsideredPlans(PlanTable(grid), appraiser, ranks: ranks)
  }

  /// Cash at once is worth offering as the down payment when it leaves something to pay.
  private func wishedDown(_ balance: Money) -> Money? {
    guard let cash = facts.means.cashNow, cash.isPositive, cash < balance else { return nil }
    let rounded = cash.roundedDown(toMultipleOf: setting.roundingUnit)
    return rounded.isPositive ? rounded : cash
  }
}
