import Finance
import Negotiation

/// The published rules written out a second time, so that the tests don't ask the code about itself.
enum PublishedLimits {
  /// What the plan breaks; empty when it keeps all limits.
  static func broken(_ plan: ProposedPlan, _ limits: Limits) -> [String] {
    var broken: [String] = []
    let currency = plan.balance.currency
    let amounts = plan.instalments.map(\.amount.minorUnits)
    let wait = plan.instalments[0].due.dayNumber - plan.today.dayNumber
    let discount = plan.terms.discount?.minorUnits ?? 0
    if amounts.reduce(0, +) != plan.balance.minorUnits - discount { broken.append("sum") }
    if let most = limits.balanceMax[currency], plan.balance > most { broken.append("authority") }
    guard amounts.count > 1 else {
      if wait > limits.deferralDaysMax { broken.append("deferral") }
      return broken
    }
    let first = plan.instalments[0].nominal
    let last = plan.instalments[amounts.count - 1].nominal
    let months = (last.year * 12 + last.month) - (first.year * 12 + first.month)
    if months > limits.termMonthsMax { broken.append("term") }
    let share = Int128(limits.firstPaymentShareMin.basisPoints) * Int128(plan.balance.minorUnits)
    if Int128(amounts[0]) * 10_000 < share { broken.append("down payment") }
    let isSoon = wait <= limits.firstPaymentDaysMax
    if !isSoon, !limits.allowsDeferredInstalments || wait > limits.deferralDaysMax {
      broken.append("first payment")
    }
    if let least = limits.instalmentMin[currency]?.minorUnits,
      amounts.contains(where: { $0 < least })
    {
      broken.append("instalment")
    }
    if !limits.frequencies.contains(plan.frequency) { broken.append("frequency") }
    return broken
  }
}
