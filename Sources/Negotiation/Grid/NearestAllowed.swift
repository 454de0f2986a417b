import Finance

/// The plan closest to an offer among those a level may sign.
public enum NearestAllowed {
  /// For each level the grid's plan at the least ``PlanDistance`` from `offer`, among those that begin no
  /// later than the offer does (all of them when the level allows no such beginning): nobody is told to wait
  /// who offered to pay. A plan that rises, follows their year or ends in a balloon answers only an offer that does
  /// such a thing itself, and only who asks for a discount is answered with one. Who told what is left over in a month and
  /// offered several payments isn't answered with everything at once. Between equals the one with fewer payments, then
  /// the earlier money, then the larger first payment. `nil` for a level that may sign no such plan.
  public static func plans(
    to offer: ProposedPlan, levels: [Limits], facts: DealFacts, setting: PlanSetting,
    horizon: CivilDate
  ) -> [ProposedPlan?] {
    let grid = PlanGrid(
      setting: setting, levels: levels, facts: facts, balance: offer.balance,
      wishes: PlanGrid.Wishes(
        start: offer.first.nominal, down: offer.first.amount, kind: offer.frequency),
      forms: forms(answering: offer, facts))
    return NearestSearch(offer, PlanTable(grid), horizon).run()
  }

  private static func forms(answering offer: ProposedPlan, _ facts: DealFacts) -> Set<PlanShape> {
    let isUneven = !offer.shape.isLevel
    let isShort = offer.instalments.count > 1 && facts.means.freeCash != nil
    let isSettled = offer.terms.discount?.isPositive ?? false
    return Set(
      PlanShape.allCases.filter { shape in
        if shape == .deferral { return !isShort }
        return shape == .settlement ? isSettled : shape.isLevel || isUneven
      })
  }

  /// The day by which even the longest plan is over: what an offer leaves open is taken to come in
  /// then.
  public static func horizon(today: CivilDate, policy: Policy) -> CivilDate {
    let deferral = policy.levels.map(\.limits.deferralDaysMax).max() ?? 0
    return today.adding(days: deferral).adding(months: policy.longestTermMonths + 1)
  }
}

/// One pass over a table that keeps the nearest plan of each level.
///
/// The difference of two plans' money × days is never more than their distance, and it is known from sums: a
/// plan whose difference is already larger than the distance of the best one needs no comparison.
struct NearestSearch {
  private struct Leader {
    var entry: PlanTable.Entry
    var distance: Int128
    var time: Int128
    var isPrompt: Bool
  }

  private let table: PlanTable
  private let offer: ProposedPlan
  private let curve: ReceiptCurve
  private let horizon: Int
  private var leaders: [Leader?]

  init(_ offer: ProposedPlan, _ table: PlanTable, _ horizon: CivilDate) {
    self.offer = offer
    self.table = table
    self.horizon = horizon.dayNumber
    curve = ReceiptCurve(offer, horizon: horizon)
    leaders = table.grid.levels.map { _ in nil }
  }

  func run() -> [ProposedPlan?] {
    var search = self
    for entry in table.entries { search.consider(entry) }
    return search.leaders.map { $0.map { table.plan($0.entry) } }
  }

  private mutating func consider(_ entry: PlanTable.Entry) {
    let row = table.amounts[Int(entry.amounts)]
    let dates = table.dates[Int(entry.dates)]
    let isPrompt = dates.due[0] <= offer.first.due
    var time = Int128(row.discount) &* Int128(max(horizon, dates.due[row.count - 1].dayNumber))
    for index in 0..<row.count {
      time &+= Int128(row.amounts[index]) &* Int128(dates.due[index].dayNumber)
    }
    let bound = (time - curve.time).magnitude
    var distance: Int128?
    for level in leaders.indices where entry.levels & (1 << level) != 0 {
      if let leader = leaders[level] {
        if leader.isPrompt, !isPrompt { continue }
        if leader.isPrompt == isPrompt, bound > leader.distance.magnitude { continue }
      }
      let exact = distance ?? curve.distance(row, dates, horizon: horizon)
      distance = exact
      let new = Leader(entry: entry, distance: exact, time: time, isPrompt: isPrompt)
      guard let leader = leaders[level] else {
        leaders[level] = new
        continue
      }
      if isPrompt != leader.isPrompt || isNearer(new, leader) { leaders[level] = new }
    }
  }

  private func isNearer(_ a: Leader, _ b: Leader) -> Bool {
    if a.distance != b.distance { return a.distance < b.distance }
    let rows = (table.amounts[Int(a.entry.amounts)], table.amounts[Int(b.entry.amounts)])
    if rows.0.count != rows.1.count { return rows.0.count < rows.1.count }
    if a.time != b.time { return a.time < b.time }
    return rows.0.amounts[0] > rows.1.amounts[0]
  }
}
