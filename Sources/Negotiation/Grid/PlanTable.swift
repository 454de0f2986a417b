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
  /// Level by level, for each number of payments on each row of dates.
  private(set) var dateStandings: [[Standing]] = []
  private let rules: GridRules

  private var levelCount: Int { grid.levels.count }

  init(_ grid: PlanGrid) {
    self.grid = grid
    rules = GridRules(grid)
    guard grid.balance.isPositive, rules.account.contains(where: \.isKept) else { return }
    dates = PlanDatesMaker(grid: grid).all(mayStartSeveral: rules.mayStartSeveral)
    dateStandings = dates.map(rules.dates)
    let most = dates.map(\.count).max() ?? 1
    let maker = PlanAmountsMaker(grid: grid)
    add(maker.all(countMax: most, mayComeFirst: rules.mayComeFirst))
    addEntries()
    addSeasonal(maker)
    askWholeRules()
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
    let ofDates = dateStandings[Int(entry.dates)][(count - 1) * levelCount + level]
    let sum = ofAmounts + ofDates + rules.account[level]
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
    let downs = grid.fewDownPayments().filter(rules.mayComeFirst).map(\.minorUnits)
    for row in dates where row.count > 1 {
      for down in row.hasDown ? downs : [0] {
        let skipped = down > 0 ? 1 : 0
        for count in (skipped + 2)..<max(skipped + 2, row.count + 1) {
          let weights = (skipped..<count).map { means.month(row.nominal[$0].month) }
          // The first payment stays on its day, and the last month is one that brings something.
          guard let last = weights.last, last > 0, skipped == 1 || weights[0] > 0 else { continue }
          let places = (0..<count).filter { $0 < skipped || weights[$0 - skipped] > 0 }
          guard let amounts = maker.seasonal(down, weights.filter { $0 > 0 }) else { continue }
          add(amounts, row.only(places))
        }
      }
    }
  }

  private mutating func add(_ amounts: PlanAmounts, _ dates: PlanDates) {
    let ofAmounts = rules.amounts(amounts)
    // Only the whole row is used; the standings before it keep their place in the table.
    let ofDates = rules.dates(dates)
    let levels =
      mask(rules.account[...]) & mask(ofAmounts[...])
      & mask(ofDates.suffix(levelCount))
    guard levels != 0 else { return }
    entries.append(
      Entry(
        amounts: Int32(self.amounts.count), dates: Int32(self.dates.count), levels: levels))
    self.amounts.append(amounts)
    self.dates.append(dates)
    amountStandings += ofAmounts
    dateStandings.append(ofDates)
  }

  /// Rules about amounts and days together can't be asked in parts.
  private mutating func askWholeRules() {
    guard !rules.wholeRules.isEmpty else { return }
    entries = entries.compactMap { entry in
      var entry = entry
      let plan = plan(entry)
      for level in grid.levels.indices where entry.levels & (1 << level) != 0 {
        let standing = Standing(rules.wholeRules, plan, grid.levels[level], grid.facts)
        if !standing.isKept { entry.levels &= ~(1 << level) }
      }
      return entry.levels == 0 ? nil : entry
    }
  }
}
