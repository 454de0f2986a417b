import Finance
import Receivables

/// Two to five plans, and what happens without one, side by side.
///
/// Money counts in the month in which it is due on a business day, so that what has come in by a month's end
/// and what is still open then add up to what is owed. Every column looks at the same months.
public struct PlanComparison: Sendable, Equatable {
  /// The plans that a person can take in beside each other.
  public static let plansMax = 5
  /// Months that are looked at in any case, so that no agreement is seen to grow older.
  static let monthsMin = 3

  /// How the debts stand today.
  public let now: DebtStanding
  public let balance: Money
  /// The last day of each month, from the comparison's own to the one of the last payment.
  public let monthEnds: [CivilDate]
  /// In the order in which they were asked for; no agreement, where it is wanted, last.
  public let columns: [Column]

  public init(_ plans: [ProposedPlan], noAgreement: Bool, basis: ComparisonBasis) {
    precondition(plans.count <= Self.plansMax, "that many plans can't be taken in")
    let today = basis.today
    let last = plans.flatMap { $0.instalments.map(\.due) }.max() ?? today
    let count = max(Self.monthsMin, Self.months(from: today, to: last) + 1)
    let monthEnds = (0..<count).map { today.startOfMonth.adding(months: $0).endOfMonth }
    self.monthEnds = monthEnds
    balance = basis.balance
    now = basis.standing(FallingDebts(basis.items, paying: []).open(at: today), at: today)
    columns =
      plans.map { Column($0, monthEnds: monthEnds, basis: basis) }
      + (noAgreement ? [Column(nil, monthEnds: monthEnds, basis: basis)] : [])
  }

  static func months(from first: CivilDate, to last: CivilDate) -> Int {
    let (y1, m1, _) = first.components
    let (y2, m2, _) = last.components
    return (y2 - y1) * 12 + m2 - m1
  }
}

extension PlanComparison {
  /// A payment that is more than they say they will have by then.
  public struct Gap: Sendable, Equatable {
    /// Its place in the plan, from 1.
    public let number: Int
    public let due: CivilDate
    /// What they will be short of on that day.
    public let missing: Money
  }

  /// One plan, or no agreement.
  public struct Column: Sendable, Equatable {
    /// `nil` for no agreement.
    public let plan: ProposedPlan?
    /// What the policy says of the plan; `nil` for no agreement.
    public let verdict: Verdict?
    /// What comes in, one a month; it adds up to ``total``.
    public let cash: [Money]
    /// What is to be paid in all.
    public let total: Money
    /// What will come in by the record of kept promises; see ``ExpectedReceipts``.
    public let expected: Money
    /// One a month end, if every payment comes on its day.
    public let standings: [DebtStanding]
    /// What runs until the last month end, and what becomes of it; `nil` where that can't be reckoned.
    public let interest: InterestCourse?
    /// Principal, accrued interest and fees that are given up, without the interest of the time to come.
    public let waived: Money
    /// The first payment that is more than they say they will have; `nil` when none is, or they said nothing.
    public let firstGap: Gap?

    public var atRisk: Money { total - expected }
    /// All that is given up, with the interest of the time to come.
    public var givenUp: Money { waived + (interest?.givenUp ?? .zero(waived.currency)) }
    /// The highest provision at a month end, and when; the first of equal ones.
    public var peak: DebtStanding? {
      standings.max { ($0.provision, $1.date) < ($1.provision, $0.date) }
    }
    /// The limit that is nearest to its end, a broken one before all others; `nil` when none is used.
    public var tightest: LimitUse? {
      let uses = verdict?.uses ?? []
      if let broken = uses.first(where: { !$0.isKept }) { return broken }
      return uses.reduce(nil as LimitUse?) { best, use in
        use.used > (best?.used ?? 0) ? use : best
      }
    }

    init(_ plan: ProposedPlan?, monthEnds: [CivilDate], basis: ComparisonBasis) {
      let currency = basis.currency
      let debts = FallingDebts(basis.items, paying: plan.map(Self.lowering) ?? [])
      self.plan = plan
      verdict = plan.map {
        Verdict($0, policy: basis.policy, rank: basis.rank, facts: basis.facts)
      }
      cash = plan.map { Self.cash($0, monthEnds) } ?? monthEnds.map { _ in .zero(currency) }
      total = plan?.total ?? .zero(currency)
      let chance = ExpectedReceipts(basis.facts)
      let promised = min(basis.promised ?? .zero(currency), basis.balance)
      expected = plan.map(chance.expected) ?? chance.expected([promised])
      standings = monthEnds.map { basis.standing(debts.open(at: $0), at: $0) }
      let end = monthEnds.last ?? basis.today
      interest = basis.interest.flatMap {
        InterestCourse(debts, from: basis.today, through: end, $0, plan: plan)
      }
      let terms = plan?.terms
      waived = [terms?.discount, terms?.waivedInterest, terms?.waivedFees].compactMap { $0 }
        .sum(currency)
      firstGap = plan.flatMap { Self.gap($0, basis.facts.means) }
    }

    /// What lowers the debts: the principal of each payment, and with the last one what is given up of it.
    private static func lowering(_ plan: ProposedPlan) -> [LateDebt.Payment] {
      var payments = plan.instalments.map { LateDebt.Payment(date: $0.due, amount: $0.principal) }
      if let discount = plan.terms.discount, discount.isPositive {
        payments.append(LateDebt.Payment(date: plan.last.due, amount: discount))
      }
      return payments.filter { $0.amount.isPositive }.sorted { $0.date < $1.date }
    }

    private static func cash(_ plan: ProposedPlan, _ monthEnds: [CivilDate]) -> [Money] {
      var cash = monthEnds.map { _ in Money.zero(plan.balance.currency) }
      for payment in plan.instalments {
        let month = PlanComparison.months(from: monthEnds[0], to: payment.due)
        cash[min(max(0, month), cash.count - 1)] += payment.amount
      }
      return cash
    }

    private static func gap(_ plan: ProposedPlan, _ means: StatedMeans) -> Gap? {
      for (index, missing) in means.missing(plan).enumerated() where missing.isPositive {
        return Gap(number: index + 1, due: plan.instalments[index].due, missing: missing)
      }
      return nil
    }
  }
}
