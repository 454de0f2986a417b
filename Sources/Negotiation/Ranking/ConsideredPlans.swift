import Finance

/// All plans of a grid with their counts: what the engine chooses from.
public struct ConsideredPlans: Sendable {
  let table: PlanTable
  let appraiser: PlanAppraiser
  /// The place of each level of the table among those of the policy.
  let ranks: [Int]
  /// What doesn't depend on the level, entry by entry; its ``CountKey/concession`` is zero.
  let keys: [CountKey]
  /// What is given up with each row of amounts, in basis points of the balance.
  private let givenUpShares: [Int]

  /// The plans that some level may sign.
  public var count: Int { table.entries.count }

  init(_ table: PlanTable, _ appraiser: PlanAppraiser, ranks: [Int]) {
    self.table = table
    self.appraiser = appraiser
    self.ranks = ranks
    let grid = table.grid
    givenUpShares = table.amounts.map { row in
      let givenUp = appraiser.givenUp(grid.terms(row), grid.balance.currency)
      return appraiser.share(givenUp.minorUnits, of: grid.balance.minorUnits)
    }
    keys = FlatTable(table, appraiser).keys(table.entries)
  }

  /// The plans that a level may sign and that may be offered unasked; `level` is its place in the table.
  func ranking(level: Int) -> Ranking {
    let scale = appraiser.scale(table.grid.balance)
    var rows: [Ranking.Row] = []
    rows.reserveCapacity(count)
    let bit: UInt64 = 1 << level
    for (index, entry) in table.entries.enumerated() where entry.levels & bit != 0 {
      var key = keys[index]
      // What rises or ends in a balloon is for those whose months it fits; and who told what is left over in a
      // month isn't asked for everything at once without having it.
      if key.strain > 0, !table.form(index).isLevel || isBeyondThem(table.form(index)) { continue }
      key.concession =
        table.standing(entry, level: level).meanUsed + givenUpShares[Int(entry.amounts)]
      rows.append(
        Ranking.Row(
          entry: Int32(index), concession: Int32(clamping: key.concession),
          score: scale.total(key)))
    }
    return Ranking(rows, keys)
  }

  private func isBeyondThem(_ form: PlanShape) -> Bool {
    form == .deferral && appraiser.facts.means.freeCash != nil
  }

  func plan(_ ranked: Ranking.Plan) -> ProposedPlan { table.plan(table.entries[ranked.entry]) }

  /// The plans that the level at `rank` may sign and no other of them beats on every count, the best score
  /// first, each once. Plans of uneven payments that they can't keep to are left aside, see
  /// ``ProposalEngine``.
  public func front(rank: Int) -> [ProposedPlan] {
    guard let level = ranks.firstIndex(of: rank) else { return [] }
    var seen: Set<ProposedPlan> = []
    return ranking(level: level).front().map(plan).filter { seen.insert($0).inserted }
  }
}

/// The table laid out flat, so that counting a plan follows no references.
private struct FlatTable {
  private var amounts: [Int] = []
  private var amountStarts: [Int] = []
  private var risks: [Int] = []
  private var discounts: [Int] = []
  private var days: [Int] = []
  private var months: [Int] = []
  private var dateStarts: [Int] = []
  private let income: IncomeSteps
  private let today: Int
  private let horizonDays: Int

  init(_ table: PlanTable, _ appraiser: PlanAppraiser) {
    income = IncomeSteps(
      appraiser.facts.means, today: appraiser.today, horizon: appraiser.horizon)
    today = appraiser.today.dayNumber
    horizonDays = appraiser.horizon.days(since: appraiser.today)
    for row in table.amounts {
      amountStarts.append(amounts.count)
      amounts += row.amounts
      discounts.append(row.discount)
      risks.append(table.grid.balance.minorUnits - appraiser.chances.expected(row.amounts))
    }
    amountStarts.append(amounts.count)
    for row in table.dates {
      dateStarts.append(days.count)
      days += row.due.map(\.dayNumber)
      months += row.due.map(\.monthIndex)
    }
  }

  func keys(_ entries: [PlanTable.Entry]) -> [CountKey] {
    amounts.withUnsafeBufferPointer { amounts in
      days.withUnsafeBufferPointer { days in
        months.withUnsafeBufferPointer { months in
          entries.map { key($0, amounts, days, months) }
        }
      }
    }
  }

  private func key(
    _ entry: PlanTable.Entry, _ amounts: UnsafeBufferPointer<Int>,
    _ days: UnsafeBufferPointer<Int>, _ months: UnsafeBufferPointer<Int>
  ) -> CountKey {
    let row = Int(entry.amounts)
    let start = amountStarts[row]
    let count = amountStarts[row + 1] - start
    let dates = dateStarts[Int(entry.dates)]
    var time = Int128(discounts[row]) &* Int128(horizonDays)
    var peak = 0
    var month = 0
    var inMonth = 0
    for index in 0..<count {
      let amount = amounts[start + index]
      time &+= Int128(amount) &* Int128(days[dates + index] &- today)
      if months[dates + index] != month {
        month = months[dates + index]
        inMonth = 0
      }
      inMonth &+= amount
      if inMonth > peak { peak = inMonth }
    }
    let strain = income.strain(
      UnsafeBufferPointer(rebasing: amounts[start..<(start + count)]),
      UnsafeBufferPointer(rebasing: days[dates..<(dates + count)]))
    return CountKey(
      time: time, risk: risks[row], concession: 0, strain: strain, peak: peak,
      daysToFirst: days[dates] &- today)
  }
}
