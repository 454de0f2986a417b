import Finance

/// What has to be known of a customer to decide whether to turn to them today: little enough to be had for a
/// whole book at once.
public struct WorklistFacts: Sendable, Equatable {
  public var code: String
  public var name: String
  public var asOf: CivilDate
  /// What is overdue, not contested and not on hold by itself, by currency, the currency with most open items first; only sums above
  /// zero.
  public var overdue: [Money] = []
  /// The due date of the oldest such item.
  public var oldestDue: CivilDate?
  /// The earliest of our open actions whose day has come.
  public var dueAction: NextAction?
  /// Who of us does that action, else who answers for the customer, after handovers.
  public var owner: String?
  /// Whether an action is planned for a later day.
  public var hasPlannedAction = false
  /// The earliest day on which an open promise of ours was to be kept, when it is over.
  public var ourLatePromise: CivilDate?
  /// The last promise of theirs that was decided, when it was broken.
  public var brokenPromise: PromiseToPay?
  /// The earliest open promise of theirs that is due on the day.
  public var promiseDue: PromiseToPay?
  /// Whether a hold of the whole customer is in force.
  public var isOnHold = false
  /// The day after the last hold of the whole customer, when nobody has spoken with them since.
  public var holdEnded: CivilDate?
  /// When the first claim lapses, where the warning has begun.
  public var clockEnds: CivilDate?
  /// All that is open in the currency of the credit limit as a share of it.
  public var limitUsed: Share?
  /// Days that their payments have become later: the mean of the latest third of settled invoices less that of
  /// the earliest; zero where that can't be said.
  public var slipDays = 0
  /// The last day on which we spoke with them, wrote or visited.
  public var lastContact: CivilDate?
  /// How often that was, over the days that the contact rules count.
  public var contactCount = 0

  public init(code: String, name: String, asOf: CivilDate) {
    self.code = code
    self.name = name
    self.asOf = asOf
  }
}

extension WorklistFacts {
  /// The facts of one account.
  ///
  /// - Parameter contactDays: over how many days, up to today, contacts are counted.
  public init(_ account: CustomerAccount, limitation: LimitationClock.Rule, contactDays: Int) {
    let history = account.history
    let asOf = account.asOf
    self.init(code: account.customer.code, name: account.customer.name, asOf: asOf)
    // An invoice that is on hold by itself is left alone; the others aren't.
    let late = account.items.filter { $0.isOverdue && !$0.isOnHold }
    overdue = account.currencies.compactMap { currency in
      let sum = late.map(\.undisputed).filter { $0.currency == currency }.sum(currency)
      return sum.isPositive ? sum : nil
    }
    oldestDue = late.first { $0.undisputed.isPositive }?.invoice.due
    let open = history.nextActions.filter { $0.done == nil }
    dueAction = open.filter { $0.date <= asOf }.min { $0.date < $1.date }
    owner = dueAction.map(account.owner) ?? account.owner
    hasPlannedAction = open.contains { $0.date > asOf }
    ourLatePromise = account.openCommitments.map(\.by).filter { $0 < asOf }.min()
    let promises = PromiseRecord(history, asOf: asOf)
    brokenPromise = promises.lastBroken
    promiseDue = promises.open.first { $0.by == asOf }
    isOnHold = account.hold != nil
    let contacts = history.contactDays
    lastContact = contacts.max()
    holdEnded = Self.holdEnded(history, asOf, lastContact)
    let clock = LimitationClock(account, rule: limitation)
    if let clock, clock.state == .near || clock.state == .lapsed { clockEnds = clock.lapses }
    if let limit = account.customer.creditLimit, limit.isPositive {
      let total = account.balance(in: limit.currency).total - account.onAccount(in: limit.currency)
      if total.isPositive { limitUsed = Share.of(total, in: limit) }
    }
    slipDays = PaymentBehaviour(history, asOf: asOf).slipDays
    contactCount = contacts.count { $0 > asOf.adding(days: -contactDays) }
  }

  private static func holdEnded(
    _ history: CustomerHistory, _ asOf: CivilDate, _ lastContact: CivilDate?
  ) -> CivilDate? {
    let ends = history.holds.filter { $0.invoiceNumber == nil && !$0.isActive(on: asOf) }
      .map { $0.ended ?? $0.until.adding(days: 1) }
    guard let end = ends.max(), lastContact.map({ $0 < end }) ?? true else { return nil }
    return end
  }
}
