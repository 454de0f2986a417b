import Finance
import Negotiation

/// The grid of plans as the doc comment of `PlanGrid` describes it, written a second time: every start,
/// series and row of amounts is tried, whatever the limits say; what breaks one is thrown away later.
struct GridEnumeration {
  let setting: PlanSetting
  let levels: [Limits]
  let balance: Money
  let start: CivilDate?
  let down: Money?
  let kind: PaymentFrequency.Kind
  /// Minor units by month of the year, where they told.
  let months: [Int]?

  init(
    setting: PlanSetting, levels: [Limits], balance: Money, start: CivilDate?, down: Money?,
    kind: PaymentFrequency.Kind, months: [Int]? = nil
  ) {
    self.setting = setting
    self.levels = levels
    self.balance = balance
    self.start = start
    self.down = down
    self.kind = kind
    self.months = months
  }

  /// Business days are looked up once.
  private final class Dues {
    private var known: [CivilDate: CivilDate] = [:]

    func due(_ nominal: CivilDate, _ setting: PlanSetting) -> CivilDate {
      if let due = known[nominal] { return due }
      let due = setting.instalment(nominal, .zero(.jpy)).due
      known[nominal] = due
      return due
    }
  }

  private let dues = Dues()

  struct Made {
    let form: PlanShape
    let plan: ProposedPlan
  }

  enum Series: Hashable { case monthEnd, dayOfMonth(Int), every(Int) }

  func plans() -> [Made] {
    var plans: [Made] = []
    for start in starts() {
      plans.append(Made(form: .deferral, plan: plan([(start, balance.minorUnits)], .monthly)))
      for (discount, amounts) in settlements(1) {
        let payments = [(start, amounts[0])]
        plans.append(
          Made(form: .settlement, plan: plan(payments, .monthly, discount: discount)))
      }
      for kind in kinds() {
        let all = series(kind, start)
        for (form, amounts, discount) in rows(kind) {
          let dates = (0..<amounts.count).map { date(all[0], $0, from: start) }
          plans.append(
            Made(form: form, plan: plan(Array(zip(dates, amounts)), kind, discount: discount)))
        }
        plans += seasonal([], all[0], start, kind)
        for one in all {
          for (form, amounts) in rowsAfterDown(kind) {
            let dates = [start] + afterDown(one, start, kind, amounts.count - 1)
            plans.append(Made(form: form, plan: plan(Array(zip(dates, amounts)), kind)))
          }
          for down in fewDowns() {
            let first = afterDown(one, start, kind, 1)[0]
            plans += seasonal([(start, down)], one, first, kind)
          }
        }
      }
    }
    return plans
  }

  // MARK: - Days

  /// More payments than this can't lie in the months of the longest term.
  private func countMax(_ kind: PaymentFrequency.Kind) -> Int {
    let months = levels.map(\.termMonthsMax).max() ?? 0
    return min(60, kind == .monthly ? months + 2 : 5 * months + 6)
  }

  private func kinds() -> Set<PaymentFrequency.Kind> {
    Set(levels.flatMap { $0.frequencies.contains(kind) ? [kind] : Array($0.frequencies) })
  }

  func starts() -> Set<CivilDate> {
    let soonest = levels.map(\.firstPaymentDaysMax).max() ?? 0
    let furthest = max(soonest, levels.map(\.deferralDaysMax).max() ?? 0)
    var starts: Set<CivilDate> = []
    if let start { starts.insert(start) }
    for days in 0...furthest {
      let date = setting.today.adding(days: days)
      if date.adding(days: 1).day == 1 { starts.insert(date) }
      if days <= soonest, days <= 31, setting.calendar.isBusinessDay(date) { starts.insert(date) }
    }
    for days in levels.flatMap({ [$0.firstPaymentDaysMax, $0.deferralDaysMax] }) {
      var date = setting.today.adding(days: days)
      while !setting.calendar.isBusinessDay(date) { date = date.adding(days: -1) }
      starts.insert(date)
    }
    var next = setting.today.adding(days: 1)
    while !setting.calendar.isBusinessDay(next) { next = next.adding(days: 1) }
    starts.insert(next)
    return starts.filter { $0 > setting.today }
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

  private func afterDown(
    _ series: Series, _ start: CivilDate, _ kind: PaymentFrequency.Kind, _ count: Int
  ) -> [CivilDate] {
    var first = start.adding(days: kind == .weekly ? 7 : 14)
    switch series {
    case .every: break
    case .monthEnd: while first.adding(days: 1).day != 1 { first = first.adding(days: 1) }
    case .dayOfMonth(let day):
      while first.day != min(day, CivilDate.daysIn(month: first.month, of: first.year)) {
        first = first.adding(days: 1)
      }
    }
    return (0..<count).map { date(series, $0, from: first) }
  }

  // MARK: - Amounts

  private func downs(_ points: [Int]) -> Set<Int> {
    let units = balance.minorUnits
    let rounded = points.map { points in
      let exact = (units * points + 9_999) / 10_000
      return (exact + setting.roundingUnit - 1) / setting.roundingUnit * setting.roundingUnit
    }
    return Set(rounded + (down.map { [$0.minorUnits] } ?? [])).filter { $0 > 0 && $0 < units }
  }

  private func fewDowns() -> Set<Int> { downs(levels.map(\.firstPaymentShareMin.basisPoints)) }

  /// Rows of several payments that follow no down payment.
  private func rows(_ kind: PaymentFrequency.Kind)
    -> [(form: PlanShape, amounts: [Int], discount: Int)]
  {
    var rows: [(form: PlanShape, amounts: [Int], discount: Int)] = []
    for count in 2...countMax(kind) {
      if let parts = parts(balance.minorUnits, count) { rows.append((.equal, parts, 0)) }
    }
    rows += uneven(balance.minorUnits, min(12, countMax(kind))).map { ($0.form, $0.amounts, 0) }
    for count in 2...3 {
      rows += settlements(count).map { (.settlement, $0.amounts, $0.discount) }
    }
    return rows
  }

  private func settlements(_ count: Int) -> [(discount: Int, amounts: [Int])] {
    let most = levels.map(\.discountMax.basisPoints).max() ?? 0
    return stride(from: 500, through: most, by: 500).compactMap { points in
      let exact = balance.minorUnits * points / 10_000
      let discount = exact - exact % setting.roundingUnit
      guard discount > 0, discount < balance.minorUnits,
        let parts = parts(balance.minorUnits - discount, count)
      else { return nil }
      return (discount, parts)
    }
  }

  private func rowsAfterDown(_ kind: PaymentFrequency.Kind) -> [(form: PlanShape, amounts: [Int])] {
    var rows: [(form: PlanShape, amounts: [Int])] = []
    for down in downs(levels.map(\.firstPaymentShareMin.basisPoints) + (1...19).map { $0 * 500 }) {
      for count in 1...countMax(kind) {
        guard let parts = parts(balance.minorUnits - down, count) else { continue }
        rows.append((.downPayment, [down] + parts))
      }
    }
    for down in fewDowns() {
      for (form, amounts) in uneven(balance.minorUnits - down, min(12, countMax(kind)))
      where down > amounts[0] || (form == .stepUp && down == amounts[0]) {
        rows.append((form, [down] + amounts))
      }
    }
    return rows
  }

  /// Step-ups and balloons of `units`.
  private func uneven(_ units: Int, _ countMax: Int) -> [(form: PlanShape, amounts: [Int])] {
    var rows: [(form: PlanShape, amounts: [Int])] = []
    for count in 3..<max(3, countMax + 1) {
      for points in [12_500, 15_000, 20_000] {
        let low = count / 2
        let weight = low * 10_000 + (count - low) * points
        let first = up((units * 10_000 + weight - 1) / weight)
        let second = down(first * points / 10_000)
        let last = units - low * first - (count - low - 1) * second
        guard second > first, last >= first else { continue }
        rows.append(
          (
            .stepUp,
            Array(repeating: first, count: low) + Array(repeating: second, count: count - low - 1)
              + [last]
          ))
      }
      for percent in [10, 20, 30, 40] {
        let rest = units - down(balance.minorUnits * percent / 100)
        guard rest >= count - 1 else { continue }
        let each = up((rest + count - 2) / (count - 1))
        let last = units - each * (count - 1)
        if 2 * last > 3 * each {
          rows.append((.balloon, Array(repeating: each, count: count - 1) + [last]))
        }
      }
    }
    return rows
  }

  private func unit(_ units: Int) -> Int {
    units >= 10 * setting.roundingUnit ? setting.roundingUnit : 1
  }

  private func down(_ units: Int) -> Int { units - units % unit(units) }

  private func up(_ units: Int) -> Int {
    units % unit(units) == 0 ? units : units - units % unit(units) + unit(units)
  }

  /// Equal parts in rounding units (in single units where one part has less than ten of them), the
  /// odd amount last; `nil` when there is not one unit for each.
  private func parts(_ units: Int, _ count: Int) -> [Int]? {
    guard units >= count else { return nil }
    var part = units / count
    if part >= 10 * setting.roundingUnit { part -= part % setting.roundingUnit }
    return Array(repeating: part, count: count - 1) + [units - part * (count - 1)]
  }

  /// What each month brings of what is left, month by month; the days on which nothing comes are left out.
  private func seasonal(
    _ before: [(CivilDate, Int)], _ series: Series, _ first: CivilDate,
    _ kind: PaymentFrequency.Kind
  ) -> [Made] {
    guard let months else { return [] }
    var made: [Made] = []
    for count in 2...countMax(kind) {
      let all = (0..<count).map { date(series, $0, from: first) }
      let dates = all.filter { months[$0.month - 1] > 0 }
      guard dates.last == all.last, !before.isEmpty || dates.first == first,
        Set(all.map { months[$0.month - 1] }).count > 1
      else { continue }
      let units = balance.minorUnits - (before.first?.1 ?? 0)
      let sum = dates.reduce(0) { $0 + months[$1.month - 1] }
      var amounts = dates.dropLast().map { down(units * months[$0.month - 1] / sum) }
      amounts.append(units - amounts.reduce(0, +))
      guard amounts.allSatisfy({ $0 > 0 }) else { continue }
      made.append(
        Made(form: .seasonal, plan: plan(before + Array(zip(dates, amounts)), kind)))
    }
    return made
  }

  private func plan(
    _ payments: [(CivilDate, Int)], _ kind: PaymentFrequency.Kind, discount: Int = 0
  ) -> ProposedPlan {
    func money(_ units: Int) -> Money { Money(minorUnits: units, currency: balance.currency) }
    return ProposedPlan(
      today: setting.today, balance: balance,
      instalments: payments.map {
        Instalment(nominal: $0.0, due: dues.due($0.0, setting), amount: money($0.1))
      },
      frequency: payments.count == 1 ? .monthly : kind,
      terms: PlanTerms(discount: discount > 0 ? money(discount) : nil))
  }
}
