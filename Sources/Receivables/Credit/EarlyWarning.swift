import Finance

/// A change for the worse that somebody should look into before it costs money.
public enum EarlyWarning: Sendable, Equatable {
  /// The latest third of settled invoices was paid this many days later than the earliest.
  case slipping(days: Int)
  /// A customer who had always paid in time is overdue.
  case firstLate
  /// This many of the latest promises, one after the other, were broken.
  case promisesBroken(count: Int)
  /// More is open than the credit limit.
  case overLimit(used: Share)
  /// A bill or cheque was not honoured.
  case dishonoured(CivilDate)
  /// Several invoices are contested at once.
  case disputes(count: Int)
  /// The score gives a worse grade than the one that was set for the customer.
  case gradeFell(from: String, to: String)

  /// What kind of change it is: `slipping`, `first-late` …
  public var code: String {
    switch self {
    case .slipping: "slipping"
    case .firstLate: "first-late"
    case .promisesBroken: "promises-broken"
    case .overLimit: "over-limit"
    case .dishonoured: "dishonoured"
    case .disputes: "disputes"
    case .gradeFell: "grade-fell"
    }
  }

  /// All that an account shows.
  public static func all(
    _ account: CustomerAccount, behaviour: PaymentBehaviour, promises: PromiseRecord,
    grade: CreditGrade?, settings: CreditSettings
  ) -> [EarlyWarning] {
    var warnings: [EarlyWarning] = []
    if behaviour.direction == .worse { warnings.append(.slipping(days: behaviour.slipDays)) }
    let isOverdue = account.items.contains { $0.isOverdue && $0.undisputed.isPositive }
    if isOverdue, behaviour.settledCount >= settledMin, behaviour.lateCount == 0 {
      warnings.append(.firstLate)
    }
    let broken = promises.outcomes.filter { $0.outcome != .open }.reversed()
      .prefix { $0.outcome == .broken }.count
    if broken >= brokenMin { warnings.append(.promisesBroken(count: broken)) }
    if let limit = account.customer.creditLimit, limit.isPositive {
      let open = account.balance(in: limit.currency).total - account.onAccount(in: limit.currency)
      if open > limit { warnings.append(.overLimit(used: Share.of(open, in: limit))) }
    }
    let dishonoured = account.history.instruments.filter { $0.outcome == .dishonoured }
    if let date = dishonoured.compactMap(\.outcomeDate).max() {
      warnings.append(.dishonoured(date))
    }
    let disputed = account.items.count { $0.disputed.isPositive }
    if disputed >= disputesMin { warnings.append(.disputes(count: disputed)) }
    let order = settings.grades.map(\.name)
    if let grade, let was = order.firstIndex(of: account.customer.grade),
      let now = order.firstIndex(of: grade.grade.name), now > was
    {
      warnings.append(.gradeFell(from: account.customer.grade, to: grade.grade.name))
    }
    return warnings
  }

  /// Below this many settled invoices "always" means nothing.
  private static let settledMin = 3
  private static let brokenMin = 2
  private static let disputesMin = 2
}
