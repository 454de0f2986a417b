import Finance

/// What rules about amounts and months say, kept for each row of amounts in each pattern of months.
///
/// A pattern is how many months each day lies after the one before it: most rows of dates fall into a few patterns, so
/// that a rule is asked for these instead of for each plan.
struct MonthStandings {
  private struct Step: Hashable {
    let pattern: Int
    let months: Int
  }
  private struct Key: Hashable {
    let amounts: Int32
    let pattern: Int
  }

  /// For each row of dates, the pattern of its first day alone, of the first two, and so on.
  private var patterns: [[Int]] = []
  private var known: [Key: [Standing]] = [:]

  init() {}

  init(_ dates: [PlanDates]) {
    var steps: [Step: Int] = [:]
    patterns = dates.map { row in
      var pattern = 0
      var before = row.nominal.first?.monthIndex ?? 0
      return row.nominal.map { day in
        let month = day.monthIndex
        let step = Step(pattern: pattern, months: month - before)
        before = month
        pattern = steps[step] ?? steps.count + 1
        steps[step] = pattern
        return pattern
      }
    }
  }

  /// Level by level; `ask` is for a pattern that was not asked yet.
  mutating func standings(_ entry: PlanTable.Entry, _ count: Int, ask: () -> [Standing])
    -> [Standing]
  {
    let key = key(entry, count)
    if let standings = known[key] { return standings }
    let standings = ask()
    known[key] = standings
    return standings
  }

  /// Level by level, of a plan that was asked before.
  func standings(_ entry: PlanTable.Entry, _ count: Int) -> [Standing] {
    known[key(entry, count)] ?? []
  }

  private func key(_ entry: PlanTable.Entry, _ count: Int) -> Key {
    Key(amounts: entry.amounts, pattern: patterns[Int(entry.dates)][count - 1])
  }
}
