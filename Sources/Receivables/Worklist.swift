import Finance

/// Who to turn to today, most pressing first.
public struct Worklist: Sendable, Equatable {
  public enum Reason: Int, Sendable, Comparable {
    /// A next action whose day has come.
    case action
    /// We promised something and its day has passed.
    case ourPromise
    case brokenPromise
    case nearlyLapsed
    case overdue

    public static func < (a: Reason, b: Reason) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Entry: Sendable, Equatable {
    public let customer: Customer
    public let reason: Reason
    /// The day it became due.
    public let date: CivilDate
    /// What is overdue in the customer's main currency, or the next one in which something is; `nil`
    /// when nothing is open.
    public let overdue: Money?
    /// The action of a ``Reason/action`` entry.
    public let action: NextAction?
    /// Who of us does it, after handovers: the action, else the customer; `nil` when nobody was named.
    public let owner: String?
  }

  public let entries: [Entry]

  /// One entry a customer, by its most pressing reason; customers on hold appear only for actions of
  /// ours that are due, and those in `onPlan` (their codes) for that or for a broken promise.
  public init(
    _ accounts: [CustomerAccount], limitation: LimitationClock.Rule, onPlan: Set<String> = []
  ) {
    entries = accounts.compactMap {
      Self.entry($0, limitation, isOnPlan: onPlan.contains($0.customer.code))
    }
    .sorted {
      if $0.reason != $1.reason { return $0.reason < $1.reason }
      if $0.date != $1.date { return $0.date < $1.date }
      return $0.customer.code < $1.customer.code
    }
  }

  private static func entry(
    _ account: CustomerAccount, _ rule: LimitationClock.Rule, isOnPlan: Bool
  ) -> Entry? {
    let sums = account.currencies.map { account.balance(in: $0).overdue }
    let overdue = sums.first(where: \.isPositive) ?? sums.first
    func make(_ reason: Reason, _ date: CivilDate, _ action: NextAction? = nil) -> Entry {
      Entry(
        customer: account.customer, reason: reason, date: date, overdue: overdue, action: action,
        owner: action.map(account.owner) ?? account.owner)
    }
    let due = account.history.nextActions.filter { $0.done == nil && $0.date <= account.asOf }
    if let action = due.min(by: { $0.date < $1.date }) { return make(.action, action.date, action) }
    if let late = account.openCommitments.filter({ $0.by < account.asOf }).map(\.by).min() {
      return make(.ourPromise, late)
    }
    if account.hold != nil { return nil }
    // Somebody has already settled what comes next, and when.
    if account.history.nextActions.contains(where: { $0.done == nil }) { return nil }
    if let broken = PromiseRecord(account.history, asOf: account.asOf).lastBroken,
      overdue?.isPositive ?? false
    {
      return make(.brokenPromise, broken.by)
    }
    if isOnPlan { return nil }
    if let clock = LimitationClock(account, rule: rule), clock.state != .running {
      return make(.nearlyLapsed, clock.lapses)
    }
    guard overdue?.isPositive ?? false,
      let oldest = account.items.first(where: {
        $0.isOverdue && !$0.isOnHold && $0.undisputed.isPositive
      })
    else { return nil }
    return make(.overdue, oldest.invoice.due)
  }
}
