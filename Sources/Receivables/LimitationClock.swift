import Finance

/// When the oldest claim can no longer be enforced.
///
/// A simplified clock: the period runs from the due date, or from the last part payment or
/// acknowledgement in time, for a fixed number of years (Japan 5, Civil Code 166 and 152; mainland
/// China 3, Civil Code 188 and 195; England and Wales 6, Limitation Act 1980 s.5; United States 4 for
/// goods, UCC 2-725, cut or longer by contract and state). What else suspends or restarts it is a
/// lawyer's question, and the screen says so.
public struct LimitationClock: Sendable, Equatable {
  /// How long claims live, and from how many months before the end to warn.
  public struct Rule: Sendable, Equatable {
    public var years: Int
    public var warnMonths: Int

    public init(years: Int, warnMonths: Int = 6) {
      self.years = years
      self.warnMonths = warnMonths
    }
  }

  public enum State: String, Sendable { case running, near, lapsed }

  /// The invoice whose claim lapses first.
  public let invoiceNumber: String
  /// The last day on which the claim can be enforced.
  public let lapses: CivilDate
  public let state: State

  /// The clock of the oldest open claim; `nil` when nothing is overdue.
  public init?(_ account: CustomerAccount, rule: Rule) {
    let clocks = account.items
      .filter { $0.isOverdue && $0.open.isPositive }
      .map { item in
        (
          number: item.invoice.number,
          lapses: Self.lapse(
            item, account.history.clockEvents.filter { $0.kind == .acknowledgement }, account.asOf,
            rule)
        )
      }
    guard let first = clocks.min(by: { ($0.lapses, $0.number) < ($1.lapses, $1.number) }) else {
      return nil
    }
    invoiceNumber = first.number
    lapses = first.lapses
    if lapses < account.asOf {
      state = .lapsed
    } else {
      state = lapses <= account.asOf.adding(months: rule.warnMonths) ? .near : .running
    }
  }

  private static func lapse(
    _ item: OpenItem, _ acknowledgements: [ClockEvent], _ asOf: CivilDate, _ rule: Rule
  ) -> CivilDate {
    var restarts = acknowledgements.map(\.date).filter { $0 <= asOf }
    if let paid = item.lastPaid { restarts.append(paid) }
    var lapses = item.invoice.due.adding(months: 12 * rule.years)
    for restart in restarts.sorted() where restart > item.invoice.due && restart <= lapses {
      lapses = restart.adding(months: 12 * rule.years)
    }
    return lapses
  }
}
