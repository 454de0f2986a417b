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

  public var isStated: Bool { cashNow != nil || statesMonths }

  /// Whether they said what later months bring.
  public var statesMonths: Bool { perMonth != nil || !byMonth.isEmpty }

  /// Days from the call for which cash at once is an answer, when nothing was said of the months after it.
  public static let cashDays = 30

  /// What a month of the year brings, in minor units.
  func month(_ month: Int) -> Int { (byMonth[month] ?? perMonth)?.minorUnits ?? 0 }

  /// The days on which money comes in, in order, each with all that they will have had by then; the first
  /// is `today`. Not beyond `end`.
  func income(from today: CivilDate, until end: CivilDate) -> [(day: CivilDate, total: Int)] {
    var income = [(day: today, total: cashNow?.minorUnits ?? 0)]
    guard statesMonths else { return income }
    let first = from ?? today.endOfMonth
    let frequency = PaymentFrequency(.monthly, first: first)
    for index in 0..<PlanGrid.countMax {
      let date = frequency.date(index, from: first)
      if date > end { break }
      let total = income[income.count - 1].total + month(date.month)
      if date > income[income.count - 1].day {
        income.append((date, total))
      } else {
        income[income.count - 1].total = total
      }
    }
    return income
  }

  /// The day up to which something is known: `end` where they told of the months, else ``cashDays`` ahead.
  func known(from today: CivilDate, until end: CivilDate) -> CivilDate {
    statesMonths ? end : min(end, today.adding(days: Self.cashDays))
  }

  /// What is missing at each payment, by what they will have had until then, as far as they told; negative
  /// where something is left. Empty when they stated nothing.
  public func missing(_ plan: ProposedPlan) -> [Money] {
    guard isStated else { return [] }
    let known = known(from: plan.today, until: plan.last.due)
    let income = income(from: plan.today, until: known)
    var paid = 0
    var place = 0
    return plan.instalments.prefix { $0.due <= known }.map { instalment in
      paid += instalment.amount.minorUnits
      while place + 1 < income.count, income[place + 1].day <= instalment.due { place += 1 }
      return Money(minorUnits: paid - income[place].total, currency: plan.balance.currency)
    }
  }

  /// The most by which the plan runs ahead of what they will have had, as far as they told; zero when they
  /// can keep it, `nil` when they stated nothing.
  public func shortfall(_ plan: ProposedPlan) -> Money? {
    guard isStated else { return nil }
    return missing(plan).reduce(.zero(plan.balance.currency), max)
  }
}
