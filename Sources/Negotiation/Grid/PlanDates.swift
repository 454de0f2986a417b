import Finance

/// A row of days of the grid, whatever is paid on them.
struct PlanDates {
  let kind: PaymentFrequency.Kind
  /// Whether the first is the day of a down payment.
  let hasDown: Bool
  let nominal: [CivilDate]
  let due: [CivilDate]

  var count: Int { nominal.count }

  func prefix(_ count: Int) -> PlanDates {
    PlanDates(
      kind: kind, hasDown: hasDown, nominal: Array(nominal.prefix(count)),
      due: Array(due.prefix(count)))
  }

  /// Only the days at these places.
  func only(_ places: [Int]) -> PlanDates {
    PlanDates(
      kind: kind, hasDown: hasDown, nominal: places.map { nominal[$0] }, due: places.map { due[$0] }
    )
  }
}

/// Makes the rows of days that ``PlanGrid`` describes.
struct PlanDatesMaker {
  let grid: PlanGrid
  /// Many rows share their days: each is moved to a business day once.
  private var dues: [CivilDate: CivilDate] = [:]

  init(grid: PlanGrid) { self.grid = grid }

  /// In a fixed order; a row on which only one payment may fall has one day.
  mutating func all(mayStartSeveral: (CivilDate, PaymentFrequency.Kind) -> Bool) -> [PlanDates] {
    var rows: [PlanDates] = []
    for start in grid.starts() {
      let kinds = grid.kinds.filter { mayStartSeveral(start, $0) }
      if kinds.isEmpty { rows.append(make([start], .monthly, hasDown: false)) }
      for kind in kinds {
        let own = PaymentFrequency(kind, first: start)
        rows.append(make(series(start, own, from: start), kind, hasDown: false))
        rows.append(make([start] + after(start, own), kind, hasDown: true))
        if own.kind == .monthly, own != .monthEnd {
          rows.append(make([start] + after(start, .monthEnd), kind, hasDown: true))
        }
      }
    }
    return rows
  }

  private func after(_ start: CivilDate, _ frequency: PaymentFrequency) -> [CivilDate] {
    let first = frequency.firstDate(afterDownPayment: start)
    return Array(series(start, frequency, from: first).prefix(PlanGrid.countMax - 1))
  }

  /// The dates from `first` on that lie within the longest term after `start`.
  private func series(_ start: CivilDate, _ frequency: PaymentFrequency, from first: CivilDate)
    -> [CivilDate]
  {
    let (year, month, _) = start.components
    var dates: [CivilDate] = []
    while dates.count < PlanGrid.countMax {
      let date = frequency.date(dates.count, from: first)
      let (lastYear, lastMonth, _) = date.components
      guard (lastYear - year) * 12 + lastMonth - month <= grid.termMonthsMax else { break }
      dates.append(date)
    }
    return dates
  }

  private mutating func make(
    _ nominal: [CivilDate], _ kind: PaymentFrequency.Kind, hasDown: Bool
  ) -> PlanDates {
    var due: [CivilDate] = []
    due.reserveCapacity(nominal.count)
    for day in nominal {
      if let known = dues[day] {
        due.append(known)
      } else {
        let moved = grid.setting.instalment(day, grid.balance).due
        dues[day] = moved
        due.append(moved)
      }
    }
    return PlanDates(kind: kind, hasDown: hasDown, nominal: nominal, due: due)
  }
}
