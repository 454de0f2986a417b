import Finance
import Negotiation

/// The published rules written out a second time, so that the tests don't ask the code about itself.
enum PublishedLimits {
  /// What the plan breaks; empty when it keeps all limits.
  static func broken(
    _ plan: ProposedPlan, _ limits: Limits, _ facts: DealFacts = DealFacts()
  ) -> [String] {
    payments(plan, limits) + course(plan, limits, facts) + concessions(plan, limits, facts)
  }

  private static func payments(_ plan: ProposedPlan, _ limits: Limits) -> [String] {
    var broken: [String] = []
    let currency = plan.balance.currency
    let amounts = plan.instalments.map(\.amount.minorUnits)
    let wait = plan.instalments[0].due.dayNumber - plan.today.dayNumber
    let due = plan.balance.minorUnits - (plan.terms.discount?.minorUnits ?? 0)
    let interest = plan.instalments.reduce(0) { $0 + $1.interest.minorUnits }
    if amounts.reduce(0, +) - interest != due { broken.append("sum") }
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

  /// How the payments go on: up, with a balloon, beyond what a month leaves over.
  private static func course(_ plan: ProposedPlan, _ limits: Limits, _ facts: DealFacts)
    -> [String]
  {
    var broken: [String] = []
    var tail = plan.instalments.map(\.amount.minorUnits)
    guard tail.count > 1 else { return [] }
    var months: [Int: Int] = [:]
    for (index, payment) in plan.instalments.enumerated() {
      var amount = payment.amount.minorUnits
      if index == 0 { amount = max(0, amount - (facts.means.cashNow?.minorUnits ?? 0)) }
      months[payment.nominal.year * 100 + payment.nominal.month, default: 0] += amount
    }
    if let free = facts.means.freeCash?.minorUnits,
      months.values.contains(where: {
        Int128($0) * 10_000 > Int128(max(0, free)) * Int128(limits.freeCashMax.basisPoints)
      })
    {
      broken.append("free cash")
    }
    let principal = plan.instalments.map { $0.amount.minorUnits - $0.interest.minorUnits }
    let (last, earlier) = (principal[principal.count - 1], Array(principal.dropLast()))
    if earlier.count > 1, earlier.allSatisfy({ $0 < last }),
      10 * (last - earlier[earlier.count - 1])
        > min(5, earlier.count) * earlier[earlier.count - 1],
      Int128(last) * 10_000
        > Int128(plan.balance.minorUnits) * Int128(limits.balloonMax.basisPoints)
    {
      broken.append("balloon")
    }
    if tail.count > 2, tail[0] > tail[1] { tail.removeFirst() }
    let body = Array(tail.dropLast())
    let isPeak = Set(body).count == 2 && tail[tail.count - 1] <= tail[0]
    if body.count > 1, body == body.sorted(), Set(body).count > 1, !isPeak,
      zip(tail, tail.dropFirst()).contains(where: {
        Int128($1) * 10_000 > Int128($0) * Int128(limits.stepUpMax.basisPoints)
      })
    {
      broken.append("step-up")
    }
    return broken
  }

  /// What is given up, and what went before.
  private static func concessions(_ plan: ProposedPlan, _ limits: Limits, _ facts: DealFacts)
    -> [String]
  {
    var broken: [String] = []
    func exceeds(_ part: Money?, _ whole: Money?, _ most: Share) -> Bool {
      guard let part, part.minorUnits > 0 else { return false }
      guard let whole, whole.minorUnits > 0 else { return most < .whole }
      return Int128(part.minorUnits) * 10_000 > Int128(whole.minorUnits) * Int128(most.basisPoints)
    }
    let isFree = plan.terms.interest == PlanInterest.none || plan.terms.interest == .waivedIfKept
    if exceeds(plan.terms.waivedInterest, facts.accruedInterest, limits.interestWaiverMax)
      || isFree && limits.interestWaiverMax < .whole
    {
      broken.append("interest")
    }
    if exceeds(plan.terms.waivedFees, facts.fees, limits.feeWaiverMax) { broken.append("fees") }
    if exceeds(plan.terms.discount, plan.balance, limits.discountMax) { broken.append("discount") }
    if facts.livePlans > 0, facts.livePlans + 1 > limits.livePlansMax {
      broken.append("live plans")
    }
    if facts.brokenPlans > limits.brokenPlansMax { broken.append("broken plans") }
    return broken
  }
}
