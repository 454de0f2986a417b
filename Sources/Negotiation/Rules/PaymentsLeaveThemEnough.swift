import Finance

/// What several payments ask for in a calendar month is no more than the level's share of the cash that they say is left over in a
/// month.
///
/// Counted by the agreed days, before they move to business days. Cash that they said they have at once is taken off the first
/// payment: it isn't of a month. The rule has nothing to say while nobody knows what is left over, and nothing of one
/// payment at a later date, which comes out of something else.
public enum PaymentsLeaveThemEnough: PolicyRule {
  public static let name = "PaymentsLeaveThemEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    let currency = plan.balance.currency
    guard plan.instalments.count > 1, let free = facts.means.freeCash, free.currency == currency
    else { return nil }
    let most = max(free, .zero(currency)).share(limits.freeCashMax, rounding: .down)
    let cash = facts.means.cashNow.flatMap { $0.currency == currency ? $0.minorUnits : nil } ?? 0
    return .atMost(name, largestMonth(plan.instalments, atOnce: cash), most.minorUnits) {
      .money(Money(minorUnits: $0, currency: currency))
    }
  }

  public static func speaks(given facts: DealFacts) -> Bool { facts.means.freeCash != nil }

  private static func largestMonth(_ payments: [Instalment], atOnce cash: Int) -> Int {
    var largest = 0
    var sum = 0
    var month = 0
    for (index, payment) in payments.enumerated() {
      let (year, number, _) = payment.nominal.components
      if year * 12 + number != month {
        month = year * 12 + number
        sum = 0
      }
      let amount = payment.amount.minorUnits
      sum += index == 0 ? max(0, amount - max(0, cash)) : amount
      largest = max(largest, sum)
    }
    return largest
  }
}
