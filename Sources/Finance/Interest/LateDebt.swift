/// One debt that is or was late, with what has been paid on it.
public struct LateDebt: Sendable, Equatable {
  public struct Payment: Sendable, Equatable {
    public let date: CivilDate
    public let amount: Money

    public init(date: CivilDate, amount: Money) {
      self.date = date
      self.amount = amount
    }
  }

  public let principal: Money
  /// The last day on which payment was in time: the agreed day, or the day that the law puts in its
  /// place.
  public let due: CivilDate
  /// The day on which the goods or the work were received, where a rule counts from it.
  public let received: CivilDate?
  /// On the principal, in order of time.
  public let payments: [Payment]

  /// - Throws: ``InterestFault/negativePrincipal(_:)``, ``InterestFault/paymentNotPositive(_:)`` or
  ///   ``InterestFault/paymentInOtherCurrency(_:)``.
  public init(
    principal: Money, due: CivilDate, received: CivilDate? = nil, payments: [Payment] = []
  ) throws(InterestFault) {
    guard principal.minorUnits >= 0 else { throw .negativePrincipal(principal) }
    for payment in payments {
      guard payment.amount.currency == principal.currency else {
        throw .paymentInOtherCurrency(payment.amount)
      }
      guard payment.amount.isPositive else { throw .paymentNotPositive(payment.amount) }
    }
    self.principal = principal
    self.due = due
    self.received = received
    self.payments = payments.sorted { $0.date < $1.date }
  }

  /// The principal still open at the end of a day; what was paid over it lowers nothing below zero.
  public func open(atEndOf date: CivilDate) -> Money {
    let paid = payments.filter { $0.date <= date }.map(\.amount).sum(principal.currency)
    return max(principal - paid, .zero(principal.currency))
  }
}
