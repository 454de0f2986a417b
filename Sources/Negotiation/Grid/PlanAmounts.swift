import Finance

/// A row of amounts of the grid, whatever days they fall on.
struct PlanAmounts: Hashable {
  /// In minor units, in order of time.
  let amounts: [Int]
  /// Whether the first is a down payment, so that the others keep their distance from it.
  let hasDown: Bool
  /// What it was made as: the shape of the plan, where its days are near.
  let form: PlanShape
  /// What is given up of the principal, in minor units.
  var discount = 0

  var count: Int { amounts.count }
}

/// Makes the rows of amounts that ``PlanGrid`` describes.
struct PlanAmountsMaker {
  let grid: PlanGrid

  private var setting: PlanSetting { grid.setting }
  private var balance: Int { grid.balance.minorUnits }

  /// All of them but the seasonal ones, which depend on the months; in a fixed order.
  ///
  /// `countMax` is the most payments that any row of dates has room for; `mayComeFirst` says whether a plan
  /// of several payments may begin with an amount, so that the others need not be tried.
  func all(countMax: Int, mayComeFirst: (Money) -> Bool) -> [PlanAmounts] {
    var rows = [PlanAmounts(amounts: [balance], hasDown: false, form: .deferral)]
    rows += equal(0, upTo: countMax)
    for down in grid.downPayments() where mayComeFirst(down) {
      rows += equal(down.minorUnits, upTo: countMax)
    }
    for down in [0] + grid.fewDownPayments().filter(mayComeFirst).map(\.minorUnits) {
      if grid.forms.contains(.stepUp) { rows += rising(down, upTo: countMax) }
      if grid.forms.contains(.balloon) { rows += balloons(down, upTo: countMax) }
    }
    for discount in grid.forms.contains(.settlement) ? grid.discounts() : [] {
      for count in 1...3 where count <= countMax {
        guard let parts = parts(balance - discount.minorUnits, count) else { continue }
        rows.append(
          PlanAmounts(
            amounts: parts, hasDown: false, form: .settlement, discount: discount.minorUnits))
      }
    }
    return rows
  }

  /// `total` in `count` parts as the policy rounds them; `nil` where a part would be nothing.
  func parts(_ total: Int, _ count: Int) -> [Int]? {
    guard total >= count else { return nil }
    return setting.parts(
      of: Money(minorUnits: total, currency: grid.balance.currency), count: count
    )
    .map(\.minorUnits)
  }

  private func row(_ down: Int, _ rest: [Int], _ form: PlanShape) -> PlanAmounts {
    PlanAmounts(amounts: (down > 0 ? [down] : []) + rest, hasDown: down > 0, form: form)
  }

  private func equal(_ down: Int, upTo countMax: Int) -> [PlanAmounts] {
    let counts = down > 0 ? 1..<max(1, countMax) : 2..<max(2, countMax + 1)
    return counts.compactMap { count in
      parts(balance - down, count).map { row(down, $0, down > 0 ? .downPayment : .equal) }
    }
  }

  /// The most payments after `down` of a plan that is not level.
  private func unevenMax(_ down: Int, _ countMax: Int) -> Int {
    min(PlanGrid.unevenMax, down > 0 ? countMax - 1 : countMax)
  }

  private func rising(_ down: Int, upTo countMax: Int) -> [PlanAmounts] {
    var rows: [PlanAmounts] = []
    for step in PlanGrid.steps {
      for count in 3..<max(3, unevenMax(down, countMax) + 1) {
        guard let rest = rising(balance - down, count, step), down == 0 || down >= rest[0]
        else { continue }
        rows.append(row(down, rest, .stepUp))
      }
    }
    return rows
  }

  /// The lower ones are rounded up and the higher ones down, so that the odd amount, which the last one takes,
  /// makes no step steeper.
  private func rising(_ total: Int, _ count: Int, _ step: Share) -> [Int]? {
    let lower = count / 2
    let higher = count - lower
    let exact = Rounding.up.divide(
      Int128(total) * 10_000, by: Int128(lower * 10_000 + higher * step.basisPoints))
    let first = raised(exact)
    let second = lowered(
      Rounding.down.divide(Int128(first) * Int128(step.basisPoints), by: 10_000))
    let last = total - first * lower - second * (higher - 1)
    guard first > 0, second > first, last >= first else { return nil }
    return Array(repeating: first, count: lower)
      + Array(repeating: second, count: higher - 1) + [last]
  }

  private func balloons(_ down: Int, upTo countMax: Int) -> [PlanAmounts] {
    var rows: [PlanAmounts] = []
    for share in PlanGrid.balloons {
      let balloon = lowered(grid.balance.share(share, rounding: .down).minorUnits)
      for level in 2..<max(2, unevenMax(down, countMax)) {
        let rest = balance - down - balloon
        guard rest >= level else { continue }
        let each = raised(Rounding.up.divide(Int128(rest), by: Int128(level)))
        let last = balance - down - each * level
        guard last * 2 > each * 3, down == 0 || down > each else { continue }
        rows.append(row(down, Array(repeating: each, count: level) + [last], .balloon))
      }
    }
    return rows
  }

  /// In proportion to `weights`, the last one taking the odd amount; `nil` where a part would be nothing.
  func seasonal(_ down: Int, _ weights: [Int]) -> PlanAmounts? {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { return nil }
    let total = balance - down
    var rest = weights.dropLast().map {
      lowered(Rounding.down.divide(Int128(total) * Int128($0), by: sum))
    }
    rest.append(total - rest.reduce(0, +))
    guard rest.allSatisfy({ $0 > 0 }) else { return nil }
    return row(down, rest, .seasonal)
  }

  // MARK: - Rounding

  /// Amounts of less than ten units are left in whole minor units.
  private func unit(_ amount: Int) -> Int {
    amount / setting.roundingUnit >= 10 ? setting.roundingUnit : 1
  }

  private func lowered(_ amount: Int) -> Int { amount / unit(amount) * unit(amount) }

  private func raised(_ amount: Int) -> Int {
    (amount + unit(amount) - 1) / unit(amount) * unit(amount)
  }
}
