import Finance

/// The plans of a grid that some level may sign, each as two numbers: its row of amounts and its row of dates.
struct PlanTable {
  struct Entry {
    let amounts: Int32
    let dates: Int32
    /// Bit by bit the levels that may sign it.
    var levels: UInt64
  }

  let grid: PlanGrid
  private(set) var amounts: [PlanAmounts] = []
  private(set) var dates: [PlanDates] = []
  private(set) var entries: [Entry] = []
  /// Level by level, for each row of amounts.
  private(set) var amountStandings: [Standing] = []
  /// Level by level, for each number of payments on each row of dates; for the whole row alone where only that
  /// is used.
  private(set) var dateStandings: [[Standing]] = []
  private let rules: GridRules
  private var months = MonthStandings()

  private var levelCount: Int { grid.levels.count }

  init(_ grid: PlanGrid) {
    self.grid = grid
    rules = GridRules(grid)
    guard grid.balance.isPositive, rules.account.contains(where: \.isKept) else { return }
    var days = PlanDatesMaker(grid: grid)
    dates = days.all(mayStartSeveral: rules.mayStartSeveral)
    dateStandings = dates.map(rules.dates)
    let most = dates.map(\.count).max() ?? 1
    let maker = PlanAmountsMaker(grid: grid)
    add(maker.all(countMax: most, mayComeFirst: rules.mayComeFirst))
    addEntries()
    addSeasonal(maker)
    if rules.asksMonths { askMonthRules() }
    if !rules.wholeRules.isEmpty { askWholeRules() }
  }

  func plan(_ entry: Entry) -> ProposedPlan {
    grid.plan(amounts[Int(entry.amounts)], dates[Int(entry.dates)])
  }

  /// Whether a plan of several payments is among them.
  var hasSeveral: Bool { entries.contains { amounts[Int($0.amounts)].count > 1 } }

  /// What a plan was made as.
  func form(_ entry: Int) -> PlanShape { amounts[Int(entries[entry].amounts)].form }

  /// What all rules say of a plan for a level.
  func standing(_ entry: Entry, level: Int) -> Standing {
    let count = amounts[Int(entry.amounts)].count
    let ofAmounts = amountStandings[Int(entry.amounts) * levelCount + level]
    let dates = dateStandings[Int(entry.dates)]
    let ofDates = dates[min((count - 1) * levelCount, dates.count - levelCount) + level]
    var sum = ofAmounts + ofDates + rules.account[level]
    if rules.asksMonths { sum = sum + months.standings(entry, count)[level] }
    guard !rules.wholeRules.isEmpty else { return sum }
    return sum + Standing(rules.wholeRules, plan(entry), grid.levels[level], grid.facts)
  }

  // MARK: - Making

  private mutating func add(_ rows: [PlanAmounts]) {
    amounts += rows
    for row in rows { amountStandings += rules.amounts(row) }
  }

  /// The levels that keep the rules, from one standing for each.
  private func mask(_ standings: ArraySlice<Standing>) -> UInt64 {
    var mask: UInt64 = 0
    for (level, standing) in standings.enumerated() where standing.isKept {
      mask |= 1 << level
    }
    return mask
  }

  private func masks(_ standings: [Standing]) -> [UInt64] {
    stride(from: 0, to: standings.count, by: levelCount).map {
      mask(standings[$0..<($0 + levelCount)])
    }
  }

  private mutating func addEntries() {
    let account = mask(rules.account[...])
    let ofAmounts = masks(amountStandings).map { $0 & account }
    // Rows that no level may sign are not paired with any dates; shorter rows come first.
    let rows = [false, true].map { hasDown in
      amounts.indices
        .filter { amounts[$0].hasDown == hasDown && ofAmounts[$0] != 0 }
        .map { (index: Int32($0), count: amounts[$0].count, mask: ofAmounts[$0]) }
        .sorted { ($0.count, $0.index) < ($1.count, $1.index) }
    }
    for (index, row) in dates.enumerated() {
      let ofDates = masks(dateStandings[index])
      for amounts in rows[row.hasDown ? 1 : 0] {
        guard amounts.count <= row.count else { break }
        let levels = amounts.mask & ofDates[amounts.count - 1]
        guard levels != 0 else { continue }
        entries.append(Entry(amounts: amounts.index, dates: Int32(index), levels: levels))
      }
    }
  }

  /// Seasonal amounts depend on the months of their dates: each has a row of dates of its own.
  private mutating func addSeasonal(_ maker: PlanAmountsMaker) {
    let means = grid.facts.means
    guard !means.byMonth.isEmpty, grid.forms.contains(.seasonal) else { return }
    let account = mask(rules.account[...])
    let downs = grid.fewDownPayments().filter(rules.mayComeFirst).map(\.minorUnits)
    var rows = SeasonalRows()
    for row in dates where row.count > 1 {
      let skipped = row.hasDown ? 1 : 0
      let brought = row.nominal.map { means.month($0.month) }
      for count in (skipped + 2)..<max(skipped + 2, row.count + 1) {
        let weights = brought[skipped..<count]
        // The first payment stays on its day, and the last month is one that brings something.
        guard let first = weights.first, let last = weights.last, last > 0,
          skipped == 1 || first > 0,
          weights.contains(where: { $0 != last })
        else { continue }
        let dates = row.only((0..<count).filter { $0 < skipped || brought[$0] > 0 })
        let ofDates = rules.whole(dates)
        let levels = account & mask(ofDates[...])
        guard levels != 0 else { continue }
        let place = self.dates.count
        for down in row.hasDown ? downs : [0] {
          guard let index = rows.index(down, weights.filter { $0 > 0 }, maker, &self) else {
            continue
          }
          let both = levels & mask(of: index)
          guard both != 0 else { continue }
          entries.append(
            Entry(amounts: Int32(index), dates: Int32(place), levels: both))
        }
        self.dates.append(dates)
        dateStandings.append(ofDates)
      }
    }
  }

  /// The levels that keep the rules about a row of amounts.
  private func mask(of amounts: Int) -> UInt64 {
    mask(amountStandings[(amounts * levelCount)..<((amounts + 1) * levelCount)])
  }

  /// Seasonal rows of amounts, each made once for all dates in the same months.
  private struct SeasonalRows {
    private struct Key: Hashable {
      let down: Int
      let weights: [Int]
    }
    private var places: [Key: Int?] = [:]

    mutating func index(
      _ down: Int, _ weights: [Int], _ maker: PlanAmountsMaker, _ table: inout PlanTable
    ) -> Int? {
      let key = Key(down: down, weights: weights)
      if let known = places[key] { return known }
      let row = maker.seasonal(down, weights)
      let place = row == nil ? nil : table.amounts.count
      if let row { table.add([row]) }
      places[key] = .some(place)
      return place
    }
  }

  /// Rules about amounts and months are asked once for all dates in the same months.
  private mutating func askMonthRules() {
    months = MonthStandings(dates)
    for index in entries.indices {
      let entry = entries[index]
      let row = amounts[Int(entry.amounts)]
      let standings = months.standings(entry, row.count) {
        rules.months(row, dates[Int(entry.dates)])
      }
      entries[index].levels &= mask(standings[...])
    }
    entries.removeAll { $0.levels == 0 }
  }

  /// Rules about amounts and days together can't be asked in parts.
  private mutating func askWholeRules() {
    for index in entries.indices {
      let plan = plan(entries[index])
      for level in grid.levels.indices where entries[index].levels & (1 << level) != 0 {
        let standing = Standing(rules.wholeRules, plan, grid.levels[level], grid.facts)
        if !standing.isKept { entries[index].levels &= ~(1 << level) }
      }
    }
    entries.removeAll { $0.levels == 0 }
  }
}
