import Finance

/// A customer about whom nothing is known but invoices and their payments: no promise, contest, pause, contact or
/// plan of ours. Most customers of a book are like that on most days, and what the worklist asks about them takes
/// no history.
public struct PlainAccount {
  public struct Item {
    public var due: CivilDate
    public var open: Money
    /// The days on which cash came in for it.
    public var partPayments: [CivilDate]

    public init(due: CivilDate, open: Money, partPayments: [CivilDate] = []) {
      self.due = due
      self.open = open
      self.partPayments = partPayments
    }
  }

  public var code: String
  public var creditLimit: Money?
  /// Credit on account in the currency of the limit.
  public var onAccount = 0
  public var slipDays = 0
  /// What is open, the earliest due date first.
  public var items: [Item]

  public init(code: String, items: [Item]) {
    self.code = code
    self.items = items
  }
}

extension WorklistFacts {
  /// The facts of a plain account: the same as those of its history, but for the name.
  public init(_ account: PlainAccount, asOf: CivilDate, limitation: LimitationClock.Rule) {
    self.init(code: account.code, name: "", asOf: asOf)
    // The lapse of items that were never paid in part comes with the earliest of them.
    var ends: CivilDate?
    var hasUnpaid = false
    for item in account.items where item.due < asOf && item.open.isPositive {
      if oldestDue == nil { oldestDue = item.due }
      if item.partPayments.isEmpty, hasUnpaid { continue }
      if item.partPayments.isEmpty { hasUnpaid = true }
      let end = LimitationClock.lapse(
        due: item.due, partPayments: item.partPayments, rule: limitation)
      ends = min(ends ?? end, end)
    }
    if let ends, ends <= asOf.adding(months: limitation.warnMonths) { clockEnds = ends }
    overdue = Self.overdue(account.items, asOf)
    if let limit = account.creditLimit, limit.isPositive {
      let open = account.items.reduce(0) {
        $0 + ($1.open.currency == limit.currency ? $1.open.minorUnits : 0)
      }
      let total = Money(minorUnits: open - account.onAccount, currency: limit.currency)
      if total.isPositive { limitUsed = Share.of(total, in: limit) }
    }
    slipDays = account.slipDays
  }

  private static func overdue(_ items: [PlainAccount.Item], _ asOf: CivilDate) -> [Money] {
    guard let first = items.first?.open.currency else { return [] }
    if items.allSatisfy({ $0.open.currency == first }) {
      let sum = items.reduce(0) { $1.due < asOf ? $0 + $1.open.minorUnits : $0 }
      return sum > 0 ? [Money(minorUnits: sum, currency: first)] : []
    }
    var sums: [(currency: Currency, items: Int, overdue: Int)] = []
    for item in items {
      let overdue = item.due < asOf ? item.open.minorUnits : 0
      if let place = sums.firstIndex(where: { $0.currency == item.open.currency }) {
        sums[place].items += 1
        sums[place].overdue += overdue
      } else {
        sums.append((item.open.currency, 1, overdue))
      }
    }
    if sums.count > 1 { sums.sort { ($1.items, $0.currency) < ($0.items, $1.currency) } }
    return sums.compactMap {
      $0.overdue > 0 ? Money(minorUnits: $0.overdue, currency: $0.currency) : nil
    }
  }
}
