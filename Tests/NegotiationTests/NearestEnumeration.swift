import Finance
import Negotiation

/// The plans nearest to an offer, found by trying every plan of the grid.
struct NearestEnumeration {
  let grid: GridEnumeration
  let offer: ProposedPlan
  let horizon: CivilDate

  init(_ offer: ProposedPlan, _ levels: [Limits], _ setting: PlanSetting, horizon: CivilDate) {
    self.offer = offer
    self.horizon = horizon
    grid = GridEnumeration(
      setting: setting, levels: levels, balance: offer.balance, start: offer.instalments[0].nominal,
      down: offer.instalments[0].amount, kind: offer.frequency)
  }

  /// How good an answer is: nearer, then fewer payments, then earlier money, then more at first.
  struct Key: Comparable {
    let values: [Int128]
    static func < (a: Key, b: Key) -> Bool { a.values.lexicographicallyPrecedes(b.values) }
  }

  /// The best key for each level; `nil` where it may sign nothing.
  func best() -> [Key?] {
    let uneven: Set<PlanShape> = [.stepUp, .balloon, .seasonal]
    let asksDiscount = (offer.terms.discount?.minorUnits ?? 0) > 0
    let plans = grid.plans().filter { made in
      if made.form == .settlement { return asksDiscount }
      return !uneven.contains(made.form) || uneven.contains(offer.shape)
    }.map(\.plan)
    return grid.levels.map { limits in
      let allowed = plans.filter { PublishedLimits.broken($0, limits).isEmpty }
      // Nobody who offered to pay on a day is told to wait, where that day is allowed.
      let prompt = allowed.filter { $0.instalments[0].due <= offer.instalments[0].due }
      return (prompt.isEmpty ? allowed : prompt).map(key).min()
    }
  }

  func key(_ plan: ProposedPlan) -> Key {
    let time = flows(plan).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    return Key(values: [
      distance(plan), Int128(plan.instalments.count), time, -Int128(plan.first.amount.minorUnits),
    ])
  }

  /// Day numbers and minor units; what is not paid counts on the horizon.
  private func flows(_ plan: ProposedPlan) -> [(Int, Int)] {
    let paid = plan.instalments.map { ($0.due.dayNumber, $0.amount.minorUnits) }
    let open = plan.balance.minorUnits - paid.reduce(0) { $0 + $1.1 }
    let end = max(horizon, plan.instalments[plan.instalments.count - 1].due).dayNumber
    return paid + [(end, open)]
  }

  /// Money times days between the two curves of what has been received, breakpoint by breakpoint.
  private func distance(_ plan: ProposedPlan) -> Int128 {
    var changes: [Int: Int] = [:]
    for (plan, sign) in [(offer, 1), (plan, -1)] {
      for (day, units) in flows(plan) { changes[day, default: 0] += sign * units }
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
