/// Cuts the time a debt is late into stretches of one principal and one rate.
struct InterestSchedule {
  let debt: LateDebt
  let profile: InterestProfile
  let firstDay: CivilDate
  let asOf: CivilDate

  /// What was open when the first day of interest began: it decides the fixed sum.
  var openWhenInterestStarts: Money { debt.open(atEndOf: firstDay.adding(days: -1)) }

  private var lastDay: CivilDate { profile.lastDay(until: asOf) }

  func stretches() throws(InterestFault) -> [InterestStretch] {
    guard firstDay <= lastDay, openWhenInterestStarts.isPositive else { return [] }
    switch profile.rate.fixing {
    case .agreed, .firstInterestDay:
      let applied = try profile.rate.rate(on: firstDay)
      return balances().map {
        InterestStretch(
          principal: $0.principal, from: $0.from, through: $0.through, applied: applied)
      }
    case .eachDay: return try byDay()
    case .paymentDay: return try byPayment()
    }
  }

  /// The balance after each payment with the days it was open.
  private func balances() -> [(principal: Money, from: CivilDate, through: CivilDate)] {
    var result: [(principal: Money, from: CivilDate, through: CivilDate)] = []
    var start = firstDay
    var open = openWhenInterestStarts
    let ends = debt.payments.map(\.date).filter { $0 >= firstDay && $0 <= asOf } + [asOf]
    for end in ends {
      let through = profile.lastDay(until: end)
      if open.isPositive, through >= start { result.append((open, start, through)) }
      start = max(start, through.adding(days: 1))
      open = debt.open(atEndOf: end)
    }
    return result
  }

  /// Each balance cut where the rate changes.
  private func byDay() throws(InterestFault) -> [InterestStretch] {
    var result: [InterestStretch] = []
    for balance in balances() {
      var start = balance.from
      for change in profile.rate.changes(after: balance.from, through: balance.through)
        + [balance.through.adding(days: 1)]
      {
        result.append(
          InterestStretch(
            principal: balance.principal, from: start, through: change.adding(days: -1),
            applied: try profile.rate.rate(on: start)))
        start = change
      }
    }
    return result
  }

  /// Each part paid, and what is left, over its whole delay at the rate of the day it was paid on; what
  /// is left takes the rate of the statement's day, as if it were paid then.
  private func byPayment() throws(InterestFault) -> [InterestStretch] {
    var result: [InterestStretch] = []
    var open = openWhenInterestStarts
    for payment in debt.payments where payment.date >= firstDay && payment.date <= asOf {
      let part = min(payment.amount, open)
      result.append(try whole(part, paidOn: payment.date))
      open -= part
    }
    result.append(try whole(open, paidOn: asOf))
    return result
  }

  private func whole(_ principal: Money, paidOn date: CivilDate) throws(InterestFault)
    -> InterestStretch
  {
    InterestStretch(
      principal: principal, from: firstDay, through: profile.lastDay(until: date),
      applied: try profile.rate.rate(on: date))
  }

  /// Interest of the day after the last one counted, on what is open by then.
  func nextDay() throws(InterestFault) -> LateInterestStatement.NextDay? {
    let date = max(lastDay.adding(days: 1), firstDay)
    let open = debt.open(atEndOf: asOf)
    guard date == lastDay.adding(days: 1), open.isPositive else { return nil }
    let decides: CivilDate =
      switch profile.rate.fixing {
      case .agreed, .firstInterestDay: firstDay
      case .eachDay: date
      case .paymentDay: profile.paymentDayCounts ? date : date.adding(days: 1)
      }
    let applied = try profile.rate.rate(on: decides)
    let exact = ExactAmount(
      principal: open, rate: applied.rate, count: 1, divisor: profile.dayCount.divisor(on: date))
    return LateInterestStatement.NextDay(
      date: date, exact: exact, rounded: exact.rounded(by: profile.rounding.single),
      applied: applied)
  }

  /// What the rates in use, and the debt itself, give reason to say.
  func warnings(_ applied: [RateRule.Applied], owed: Money) -> [InterestWarning] {
    var result: [InterestWarning] = []
    func add(_ warning: InterestWarning) {
      if !result.contains(warning) { result.append(warning) }
    }
    for rate in applied {
      guard let quote = rate.quote else { continue }
      if let known = quote.knownOnlyThrough {
        add(.rateNotKnown(table: quote.table, knownThrough: known, used: rate.rate))
      } else if quote.row.certainty.needsWarning {
        add(
          .rateNotConfirmed(
            table: quote.table, row: quote.row.from, certainty: quote.row.certainty))
      }
      if quote.table == RateTable.japanStatutory.name,
        quote.row == RateTable.japanStatutory.rows.first
      {
        add(.commercialRateMayApply)
      }
    }
    if let currency = profile.fixedSum?.currency, owed.isPositive, owed.currency != currency {
      add(.fixedSumInOtherCurrency(currency))
    }
    let earlier = debt.due.adding(days: 1)
    let through = min(lastDay, firstDay.adding(days: -1))
    if earlier <= through, debt.open(atEndOf: debt.due).isPositive {
      add(.earlierDaysNotCounted(from: earlier, through: through))
    }
    return result
  }
}
