import Finance

/// A customer's grade, with every point that made it.
public struct CreditGrade: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public let factor: CreditFactor
    public let weight: Int
    /// In hundredths; `nil` when it isn't known, and then it doesn't count.
    public let value: Int?
    /// 0 to 100; `nil` when the value isn't known.
    public let points: Int?
  }

  /// One a factor that has a weight, in the order of ``CreditFactor``.
  public let parts: [Part]
  /// The weighted mean of the points, 0 to 100, rounded half up.
  public let score: Int
  public let grade: CreditSettings.Grade
  /// How much of all weight is known.
  public let known: Share
  /// The grade's limit for what was invoiced over the last twelve months in the currency of most of it; `nil`
  /// when nothing was.
  public let suggestedLimit: Money?

  /// `nil` when nothing is known that has a weight.
  public init?(_ account: CustomerAccount, settings: CreditSettings) {
    let values = Self.values(account)
    parts = CreditFactor.allCases.compactMap { factor in
      guard let weight = settings.weights[factor], weight > 0 else { return nil }
      let value = values[factor]
      return Part(
        factor: factor, weight: weight, value: value, points: value.map(factor.points))
    }
    let known = parts.filter { $0.points != nil }
    let weight = known.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return nil }
    let sum = known.reduce(0) { $0 + $1.weight * ($1.points ?? 0) }
    let score = Rounding.halfUp.divide(Int128(sum), by: Int128(weight))
    guard let grade = settings.grades.first(where: { score >= $0.from }) else { return nil }
    self.score = score
    self.grade = grade
    let all = parts.reduce(0) { $0 + $1.weight }
    self.known = Share(
      basisPoints: Rounding.down.divide(Int128(weight) * 10_000, by: Int128(all)))
    suggestedLimit = Self.limit(account, grade)
  }

  private static func values(_ account: CustomerAccount) -> [CreditFactor: Int] {
    var values: [CreditFactor: Int] = [:]
    let behaviour = PaymentBehaviour(account.history, asOf: account.asOf)
    let settled = Int128(behaviour.settledCount)
    if settled > 0 {
      let onTime = Int128(behaviour.settledCount - behaviour.lateCount)
      values[.onTime] = Rounding.halfUp.divide(onTime * 10_000, by: settled)
      values[.daysLate] = Rounding.halfUp.divide(
        Int128(behaviour.daysLateTotal) * 100, by: settled)
    }
    if behaviour.direction != nil { values[.slipping] = behaviour.slipDays * 100 }
    let promises = PromiseRecord(account.history, asOf: account.asOf)
    if promises.decidedCount > 0 {
      values[.promises] = Rounding.halfUp.divide(
        Int128(promises.keptCount) * 10_000, by: Int128(promises.decidedCount))
    }
    // The latest of each counts.
    for fact in account.history.creditFacts.sorted(by: { $0.date < $1.date }) {
      if let factor = CreditFactor(rawValue: fact.name.rawValue) {
        values[factor] = fact.hundredths
      }
    }
    return values
  }

  private static func limit(_ account: CustomerAccount, _ grade: CreditSettings.Grade) -> Money? {
    let from = account.asOf.adding(months: -12)
    var sums: [Currency: Money] = [:]
    for invoice in account.history.invoices
    where invoice.issued > from && invoice.amount.isPositive {
      let currency = invoice.amount.currency
      sums[currency, default: .zero(currency)] += invoice.amount
    }
    let most =
      account.currencies.first.flatMap { sums[$0] }
      ?? sums.values.max { ($0.minorUnits, $1.currency) < ($1.minorUnits, $0.currency) }
    guard let most else { return nil }
    let exact = Int128(most.minorUnits) * Int128(grade.limitMonths)
    return Money(
      minorUnits: Rounding.down.divide(exact, by: 12 * 100), currency: most.currency)
  }
}
