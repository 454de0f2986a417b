import Finance

/// One thing that a plan gives compared with another.
public enum Concession: Sendable, Hashable {
  /// The last payment comes so many months later.
  case months(Int)
  /// So much less is paid first.
  case firstPayment(Money)
  /// The first payment comes so many days later.
  case days(Int)
  /// So much more of the principal is given up.
  case discount(Money)

  /// What `plan` gives beyond `earlier`, in the order of the cases; empty where it gives nothing more.
  ///
  /// Equal payments that become more are smaller, the first one, too: that is told as months only. Later
  /// payments that follow from a later first one are told as days only.
  public static func between(_ earlier: ProposedPlan, _ plan: ProposedPlan) -> [Concession] {
    let (a, b) = (PlanMeasures(earlier), PlanMeasures(plan))
    var concessions: [Concession] = []
    if b.lastMonth > a.lastMonth, b.count != a.count || b.days <= a.days {
      concessions.append(.months(b.lastMonth - a.lastMonth))
    }
    let isEqual = { (plan: ProposedPlan) in plan.shape == .equal || plan.instalments.count == 1 }
    let followsFromCount = isEqual(earlier) && isEqual(plan) && b.count > a.count
    if b.first < a.first, !followsFromCount {
      concessions.append(.firstPayment(earlier.first.amount - plan.first.amount))
    }
    if b.days > a.days { concessions.append(.days(b.days - a.days)) }
    if b.discount > a.discount {
      concessions.append(
        .discount(Money(minorUnits: b.discount - a.discount, currency: plan.balance.currency)))
    }
    return concessions
  }
}

/// The dimensions along which a plan may give way.
struct PlanMeasures {
  let count: Int
  /// In minor units.
  let first: Int
  let days: Int
  let lastMonth: Int
  let discount: Int
  /// In minor units × days after the plan's day; what is given up or open counts on `horizon`.
  let time: Int128

  init(_ plan: ProposedPlan, horizon: CivilDate? = nil) {
    count = plan.instalments.count
    first = plan.first.amount.minorUnits
    days = plan.daysToFirst
    lastMonth = plan.last.nominal.monthIndex
    discount = plan.terms.discount?.minorUnits ?? 0
    let curve = ReceiptCurve(plan, horizon: horizon ?? plan.last.due)
    time =
      curve.time - Int128(plan.balance.minorUnits) * Int128(plan.today.dayNumber)
  }

  /// Whether this plan takes back something that `earlier` gave, on the dimensions that count.
  func takesBack(from earlier: PlanMeasures, _ dimensions: Set<Dimension>) -> Bool {
    dimensions.contains { $0.gain(earlier, self) < 0 }
  }

  enum Dimension: CaseIterable {
    case count, first, days, lastMonth, discount

    /// What `later` gives more than `earlier`; negative where it gives less.
    func gain(_ earlier: PlanMeasures, _ later: PlanMeasures) -> Int {
      switch self {
      case .count: later.count - earlier.count
      case .first: earlier.first - later.first
      case .days: later.days - earlier.days
      case .lastMonth: later.lastMonth - earlier.lastMonth
      case .discount: later.discount - earlier.discount
      }
    }
  }
}
