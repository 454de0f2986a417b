import Finance

/// What the customer says they can pay.
public struct StatedMeans: Sendable, Hashable {
  /// At once; `nil` when not asked.
  public var cashNow: Money?
  /// Each month from ``from`` on; `nil` when not asked.
  public var perMonth: Money?
  /// The day of the first monthly amount; `nil` for the end of the month of the call.
  public var from: CivilDate?
  /// What they can pay in a month of the year (1–12) that differs from the others: ``perMonth`` holds for
  /// those that are missing.
  public var byMonth: [Int: Money]
  /// The cash that is left over in a month after what must be paid; `nil` when not asked. It is no offer:
  /// a part of it may be asked for.
  public var freeCash: Money?

  public init(
    cashNow: Money? = nil, perMonth: Money? = nil, from: CivilDate? = nil,
    byMonth: [Int: Money] = [:], freeCash: Money? = nil
  ) {
    self.cashNow = cashNow
    self.perMonth = perMonth
    self.from = from
    self.byMonth = byMonth
    self.freeCash = freeCash
  }

  public var isStated: Bool { cashNow != nil || perMonth != nil }

  /// What they will have had by the end of `date`.
  func available(by date: CivilDate, today: CivilDate, currency: Currency) -> Money {
    var sum = cashNow ?? .zero(currency)
    guard let perMonth, perMonth.isPositive else { return sum }
    let first = from ?? today.endOfMonth
    let frequency = PaymentFrequency(.monthly, first: first)
    var index = 0
    while index < PlanGrid.countMax, frequency.date(index, from: first) <= date {
      sum += perMonth
      index += 1
    }
    return sum
  }

  /// The most by which the plan runs ahead of what they will have had; zero when they can keep it,
  /// `nil` when they stated nothing.
  public func shortfall(_ plan: ProposedPlan) -> Money? {
    guard isStated else { return nil }
    let currency = plan.balance.currency
    var paid = Money.zero(currency)
    var worst = Money.zero(currency)
    for instalment in plan.instalments {
      paid += instalment.amount
      worst = max(
        worst, paid - available(by: instalment.due, today: plan.today, currency: currency))
    }
    return worst
  }

  /// How hard the plan is for them, in minor units × days: what it asks for before they say they will
  /// have it, for as long as it does, up to `end`. Zero when they can keep it or stated nothing.
  func strain(_ plan: ProposedPlan, until end: CivilDate) -> Int128 {
    guard isStated else { return 0 }
    let currency = plan.balance.currency
    var days = Set(plan.instalments.map(\.due))
    days.insert(end)
    if let perMonth, perMonth.isPositive {
      let first = from ?? plan.today.endOfMonth
      let frequency = PaymentFrequency(.monthly, first: first)
      for index in 0..<PlanGrid.countMax {
        let day = frequency.date(index, from: first)
        if day > end { break }
        days.insert(max(day, plan.today))
      }
    }
    var strain: Int128 = 0
    let steps = days.sorted()
    for (day, next) in zip(steps, steps.dropFirst()) {
      let paid = plan.instalments.filter { $0.due <= day }.map(\.amount).sum(currency)
      let missing = paid - available(by: day, today: plan.today, currency: currency)
      if missing.isPositive {
        strain += Int128(missing.minorUnits) * Int128(next.days(since: day))
      }
    }
    return strain
  }
}
