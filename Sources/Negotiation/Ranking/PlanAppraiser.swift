import Finance

/// Counts and scores any plan: one of the grid, a customer's own, one that was signed.
///
/// ``PlanCounts`` and ``PlanScore`` say what is counted. An appraiser is for one day, one policy and one
/// customer; exceptions of the policy that fit the facts count.
public struct PlanAppraiser: Sendable {
  public let policy: Policy
  public let facts: DealFacts
  public let today: CivilDate
  /// The day on which money that never comes is counted.
  public let horizon: CivilDate
  let chances: KeptChances

  public init(policy: Policy, today: CivilDate, facts: DealFacts) {
    self.policy = policy.applied(to: facts)
    self.facts = facts
    self.today = today
    horizon = NearestAllowed.horizon(today: today, policy: self.policy)
    chances = KeptChances(kept: facts.promisesKept, due: facts.promisesDue)
  }

  /// The counts of a plan, measured by the limits of the level at `rank`.
  public func counts(_ plan: ProposedPlan, rank: Int) -> PlanCounts {
    let currency = plan.balance.currency
    let standing = Standing(PolicyRules.all, plan, policy.levels[rank].limits, facts)
    let amounts = plan.instalments.map(\.amount.minorUnits)
    let principal = plan.instalments.map(\.principal.minorUnits)
    let days = plan.instalments.map { $0.due.days(since: plan.today) }
    let neverComes = max(0, plan.balance.minorUnits - principal.reduce(0, +))
    let time = zip(principal, days).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    let owed = chances.expected(principal)
    let givenUp = givenUp(plan.terms, currency)
    return PlanCounts(
      daysToCash: time + Int128(neverComes) * Int128(horizon.days(since: plan.today)),
      expectedReceipts: Money(minorUnits: chances.expected(amounts), currency: currency),
      atRisk: Money(
        minorUnits: principal.reduce(0, +) + neverComes - owed, currency: currency),
      limitsUsed: standing.meanUsed, givenUp: givenUp,
      givenUpShare: share(givenUp.minorUnits, of: plan.balance.minorUnits),
      strain: strain(amounts, plan.instalments.map(\.due)),
      peakMonth: Money(
        minorUnits: peak(amounts, plan.instalments.map(\.due)), currency: currency),
      daysToFirst: plan.daysToFirst)
  }

  public func score(_ counts: PlanCounts, balance: Money) -> PlanScore {
    scale(balance).score(counts.key)
  }

  func scale(_ balance: Money) -> ScoreScale {
    ScoreScale(
      balance: Int128(max(1, balance.minorUnits)),
      horizonDays: Int128(max(1, horizon.days(since: today))),
      countsPeak: !facts.means.statesMonths, weights: policy.weights)
  }

  func givenUp(_ terms: PlanTerms, _ currency: Currency) -> Money {
    [terms.discount, terms.waivedInterest, terms.waivedFees].compactMap { $0 }.sum(currency)
  }

  func share(_ part: Int, of balance: Int) -> Int {
    part == 0 ? 0 : Int(Int128(part) * 10_000 / Int128(max(1, balance)))
  }

  private func peak(_ amounts: [Int], _ due: [CivilDate]) -> Int {
    var byMonth: [Int: Int] = [:]
    for (amount, date) in zip(amounts, due) { byMonth[date.monthIndex, default: 0] += amount }
    return byMonth.values.max() ?? 0
  }

  private func strain(_ amounts: [Int], _ due: [CivilDate]) -> Int128 {
    let income = IncomeSteps(facts.means, today: today, horizon: horizon)
    let days = due.map(\.dayNumber)
    return amounts.withUnsafeBufferPointer { amounts in
      days.withUnsafeBufferPointer { income.strain(amounts, $0) }
    }
  }
}

/// How likely each payment of a plan is to come, by the record of kept promises.
struct KeptChances: Sendable {
  /// A certainty.
  static let whole = 1_000_000_000
  /// Of the payment at each place, in billionths, rounded down.
  let chances: [Int]

  init(kept: Int, due: Int) {
    let due = max(0, due)
    let kept = min(max(0, kept), due)
    var chance = Self.whole
    chances = (0..<2 * PlanGrid.countMax).map { _ in
      chance = Int(Int128(chance) * Int128(kept + 1) / Int128(due + 2))
      return chance
    }
  }

  /// What payments of these amounts are likely to bring in, in minor units.
  func expected(_ amounts: [Int]) -> Int {
    var sum: Int128 = 0
    for (index, amount) in amounts.enumerated() {
      sum += Int128(amount) * Int128(chances[min(index, chances.count - 1)])
    }
    return Rounding.halfUp.divide(sum, by: Int128(Self.whole))
  }
}

/// Their income as steps, to be held against many plans.
struct IncomeSteps {
  /// Day numbers in order, the first that of the call.
  private var days: [Int] = []
  private var totals: [Int] = []
  /// The day up to which something is known.
  private let end: Int
  private let knowsMonths: Bool
  /// What they will have had by each day from the first to ``end``, where it never falls: most plans are kept, and
  /// that is seen from their payments alone.
  private var byDay: [Int] = []

  init(_ means: StatedMeans, today: CivilDate, horizon: CivilDate) {
    let known = means.known(from: today, until: horizon)
    end = means.isStated ? known.dayNumber : today.dayNumber
    knowsMonths = means.statesMonths
    guard means.isStated else { return }
    for step in means.income(from: today, until: known) {
      days.append(step.day.dayNumber)
      totals.append(step.total)
    }
    if knowsMonths, zip(totals, totals.dropFirst()).allSatisfy({ $0 <= $1 }) { fillDays() }
  }

  private mutating func fillDays() {
    var place = 0
    for day in days[0]...max(days[0], end) {
      while place + 1 < days.count, days[place + 1] <= day { place += 1 }
      byDay.append(totals[place])
    }
  }

  /// Whether each payment up to the end is there when it falls due; `false` where that isn't known.
  private func isKept(_ amounts: UnsafeBufferPointer<Int>, _ due: UnsafeBufferPointer<Int>) -> Bool
  {
    guard !byDay.isEmpty else { return false }
    var paid = 0
    for index in 0..<due.count {
      let day = due[index] &- days[0]
      if day >= byDay.count { return true }
      paid &+= amounts[index]
      if day < 0 || paid > byDay[day] { return false }
    }
    return true
  }

  /// What payments on these days ask for before it is there, times the days for which it is missing.
  func strain(_ amounts: UnsafeBufferPointer<Int>, _ due: UnsafeBufferPointer<Int>) -> Int128 {
    guard !days.isEmpty, due.count > 0 else { return 0 }
    guard knowsMonths else { return strainOfCash(amounts, due) }
    if isKept(amounts, due) { return 0 }
    var strain: Int128 = 0
    var place = 0
    var paid = 0
    var next = 0
    var day = days[0]
    while day < end {
      while next < due.count, due[next] <= day {
        paid &+= amounts[next]
        next += 1
      }
      while place + 1 < days.count, days[place + 1] <= day { place += 1 }
      var until = end
      if next < due.count { until = min(until, due[next]) }
      if place + 1 < days.count { until = min(until, days[place + 1]) }
      let missing = paid &- totals[place]
      if missing > 0 { strain &+= Int128(missing) &* Int128(until &- day) }
      day = until
    }
    return strain
  }

  /// What falls due beyond the cash while that is all that is known, for all those days: when it falls due in
  /// them makes no difference to who hasn't got it.
  private func strainOfCash(
    _ amounts: UnsafeBufferPointer<Int>, _ due: UnsafeBufferPointer<Int>
  ) -> Int128 {
    var missing = -totals[0]
    for index in 0..<due.count where due[index] <= end { missing &+= amounts[index] }
    return missing > 0 ? Int128(missing) &* Int128(end &- days[0]) : 0
  }
}

extension CivilDate {
  /// Months since the year 0.
  var monthIndex: Int {
    let (year, month, _) = components
    return year * 12 + month - 1
  }
}
