import Finance
import Negotiation

/// The grid of plans as the doc comment of `PlanGrid` describes it, written a second time: every
/// start, down payment, count and series is tried, and what breaks a limit is thrown away.
struct GridEnumeration {
  let setting: PlanSetting
  let limits: Limits
  let offer: ProposedPlan
  let horizon: CivilDate

  /// How good an answer is: nearer, then fewer payments, then earlier money, then more at first.
  struct Key: Comparable {
    let values: [Int128]
    static func < (a: Key, b: Key) -> Bool { a.values.lexicographicallyPrecedes(b.values) }
  }

  /// The best key there is; `nil` when the level may sign nothing.
  func best() -> Key? {
    let allowed = plans().filter { PublishedLimits.broken($0, limits).isEmpty }
    // Nobody who offered to pay on a day is told to wait, where that day is allowed.
    let prompt = allowed.filter { $0.instalments[0].due <= offer.instalments[0].due }
    return (prompt.isEmpty ? allowed : prompt).map(key).min()
  }

  func key(_ plan: ProposedPlan) -> Key {
    Key(values: [
      distance(plan), Int128(plan.instalments.count), Int128(plan.meanDaysToCash),
      -Int128(plan.first.amount.minorUnits),
    ])
  }

  // MARK: - Plans

  private enum Series: Hashable { case monthEnd, dayOfMonth(Int), every(Int) }

  private func plans() -> [ProposedPlan] {
    var plans: [ProposedPlan] = []
    let wished = offer.frequency
    let kinds = limits.frequencies.contains(wished) ? [wished] : Array(limits.frequencies)
    for start in starts() {
      plans.append(plan([(start, offer.balance)], .monthly))
      for kind in kinds {
        let all = series(kind, start)
        let most = countMax(kind)
        for count in 2...most {
          plans += [equal(all[0], start, count, kind)].compactMap { $0 }
        }
        for one in all {
          for down in downPayments() {
            for count in 1...most {
              plans += [withDown(down, one, start, count, kind)].compactMap { $0 }
            }
          }
        }
      }
    }
    return plans
  }

  /// More payments than this can't lie in the months of the longest term.
  private func countMax(_ kind: PaymentFrequency.Kind) -> Int {
    kind == .monthly ? limits.termMonthsMax + 2 : 5 * limits.termMonthsMax + 6
  }

  private func starts() -> Set<CivilDate> {
    let furthest = max(limits.firstPaymentDaysMax, limits.deferralDaysMax)
    var starts: Set<CivilDate> = [offer.instalments[0].nominal]
    for days in 0...furthest {
      let date = setting.today.adding(days: days)
      if date.adding(days: 1).day == 1 { starts.insert(date) }
    }
    for days in [limits.firstPaymentDaysMax, limits.deferralDaysMax] {
      var date = setting.today.adding(days: days)
      while !setting.calendar.isBusinessDay(date) { date = date.adding(days: -1) }
      starts.insert(date)
    }
    var next = setting.today.adding(days: 1)
    while !setting.calendar.isBusinessDay(next) { next = next.adding(days: 1) }
    starts.insert(next)
    return starts.filter { $0 > setting.today }
  }

  private func downPayments() -> Set<Int> {
    let units = offer.balance.minorUnits
    let points = [limits.firstPaymentShareMin.basisPoints] + (1...19).map { $0 * 500 }
    let rounded = points.map { points in
      let exact = (units * points + 9_999) / 10_000
      return (exact + setting.roundingUnit - 1) / setting.roundingUnit * setting.roundingUnit
    }
    return Set(rounded + [offer.instalments[0].amount.minorUnits]).filter { $0 > 0 && $0 < units }
  }

  private func series(_ kind: PaymentFrequency.Kind, _ start: CivilDate) -> [Series] {
    switch kind {
    case .weekly: [.every(7)]
    case .biweekly: [.every(14)]
    case .monthly: start.isEndOfMonth ? [.monthEnd] : [.dayOfMonth(start.day), .monthEnd]
    }
  }

  private func date(_ series: Series, _ index: Int, from first: CivilDate) -> CivilDate {
    switch series {
    case .every(let days): return first.adding(days: days * index)
    case .monthEnd, .dayOfMonth:
      let month = first.year * 12 + first.month - 1 + index
      let length = CivilDate.daysIn(month: month % 12 + 1, of: month / 12)
      var wanted = length
      if case .dayOfMonth(let day) = series { wanted = min(length, day) }
      return index == 0 ? first : CivilDate(month / 12, month % 12 + 1, wanted) ?? first
    }
  }

  private func equal(
    _ series: Series, _ start: CivilDate, _ count: Int, _ kind: PaymentFrequency.Kind
  ) -> ProposedPlan? {
    let amounts = parts(offer.balance.minorUnits, count)
    return amounts.map { amounts in
      let dates = (0..<count).map { date(series, $0, from: start) }
      return plan(Array(zip(dates, amounts.map(money))), kind)
    }
  }

  private func withDown(
    _ down: Int, _ series: Series, _ start: CivilDate, _ count: Int, _ kind: PaymentFrequency.Kind
  ) -> ProposedPlan? {
    guard let amounts = parts(offer.balance.minorUnits - down, count) else { return nil }
    var first = start.adding(days: kind == .weekly ? 7 : 14)
    switch series {
    case .every: break
    case .monthEnd: while first.adding(days: 1).day != 1 { first = first.adding(days: 1) }
    case .dayOfMonth(let day):
      while first.day != min(day, CivilDate.daysIn(month: first.month, of: first.year)) {
        first = first.adding(days: 1)
      }
    }
    let dates = [start] + (0..<count).map { date(series, $0, from: first) }
    return plan(Array(zip(dates, ([down] + amounts).map(money))), kind)
  }

  private func money(_ units: Int) -> Money {
    Money(minorUnits: units, currency: offer.balance.currency)
  }

  /// Equal parts in rounding units (in single units where one part has less than ten of them), the
  /// odd amount last; `nil` when there is not one unit for each.
  private func parts(_ units: Int, _ count: Int) -> [Int]? {
    guard units >= count else { return nil }
    var part = units / count
    if part >= 10 * setting.roundingUnit { part -= part % setting.roundingUnit }
    return Array(repeating: part, count: count - 1) + [units - part * (count - 1)]
  }

  private func plan(_ payments: [(CivilDate, Money)], _ kind: PaymentFrequency.Kind)
    -> ProposedPlan
  {
    ProposedPlan(
      today: setting.today, balance: offer.balance,
      instalments: payments.map { setting.instalment($0.0, $0.1) }, frequency: kind)
  }

  // MARK: - Distance

  /// Money times days between the two curves of what has been received, breakpoint by breakpoint.
  private func distance(_ plan: ProposedPlan) -> Int128 {
    var changes: [Int: Int] = [:]
    for (plan, sign) in [(offer, 1), (plan, -1)] {
      for instalment in plan.instalments {
        changes[instalment.due.dayNumber, default: 0] += sign * instalment.amount.minorUnits
      }
      let open = plan.balance.minorUnits - plan.instalments.reduce(0) { $0 + $1.amount.minorUnits }
      let end = max(horizon, plan.instalments[plan.instalments.count - 1].due).dayNumber
      changes[end, default: 0] += sign * open
    }
    let days = changes.keys.sorted()
    var apart = 0
    var area: Int128 = 0
    for (day, next) in zip(days, days.dropFirst()) {
      apart += changes[day] ?? 0
      area += Int128(apart.magnitude) * Int128(next - day)
    }
    return area
  }
}
