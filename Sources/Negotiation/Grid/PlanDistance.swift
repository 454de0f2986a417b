import Finance

/// How far apart two plans for one balance are: the money that would have to move, times the days it
/// would have to move by, in minor units × days.
///
/// It is the area between the two curves of principal received over time (the earth mover's distance in
/// one dimension), so it needs no weights and is zero only for the same payments on the same days.
/// What a plan leaves unpaid, or gives up, counts as coming in on `horizon`; interest is not counted.
public enum PlanDistance {
  public static func between(
    _ a: ProposedPlan, _ b: ProposedPlan, horizon: CivilDate
  ) -> Int128 {
    let a = ReceiptCurve(a, horizon: horizon)
    let b = ReceiptCurve(b, horizon: horizon)
    return a.days.withUnsafeBufferPointer { days in
      a.amounts.withUnsafeBufferPointer { b.distance($0, days) }
    }
  }
}

/// What a plan brings in, day by day, until all of the balance is accounted for.
struct ReceiptCurve {
  let days: [Int]
  let amounts: [Int]
  /// The sum of amounts × day numbers.
  let time: Int128

  init(_ plan: ProposedPlan, horizon: CivilDate) {
    var flows = plan.instalments.map { (day: $0.due.dayNumber, amount: $0.principal.minorUnits) }
    let open = plan.balance.minorUnits - flows.reduce(0) { $0 + $1.amount }
    if open != 0 { flows.append((max(horizon, plan.last.due).dayNumber, open)) }
    flows.sort { $0.day < $1.day }
    days = flows.map(\.day)
    amounts = flows.map(\.amount)
    time = flows.reduce(0) { $0 + Int128($1.amount) * Int128($1.day) }
  }

  func distance(_ row: PlanAmounts, _ dates: PlanDates, horizon: Int) -> Int128 {
    var days = dates.due.prefix(row.count).map(\.dayNumber)
    var amounts = row.amounts
    if row.discount > 0 {
      days.append(max(horizon, days[days.count - 1]))
      amounts.append(row.discount)
    }
    return days.withUnsafeBufferPointer { days in
      amounts.withUnsafeBufferPointer { distance($0, days) }
    }
  }

  /// The area between this curve and that of payments in order of time.
  func distance(_ amounts: UnsafeBufferPointer<Int>, _ days: UnsafeBufferPointer<Int>) -> Int128 {
    var (mine, theirs) = (0, 0)
    var area: Int128 = 0
    var apart = 0
    var day = min(self.days.first ?? 0, days.first ?? 0)
    while mine < self.days.count || theirs < days.count {
      let next = min(
        mine < self.days.count ? self.days[mine] : .max, theirs < days.count ? days[theirs] : .max)
      area &+= Int128(apart.magnitude) &* Int128(next &- day)
      day = next
      while mine < self.days.count, self.days[mine] == day {
        apart &+= self.amounts[mine]
        mine += 1
      }
      while theirs < days.count, days[theirs] == day {
        apart &-= amounts[theirs]
        theirs += 1
      }
    }
    return area
  }
}
