import Finance

/// What was paid on interest or costs. It lowers no principal, and so nothing that is aged.
public struct ChargePayment: Sendable, Equatable, Recorded {
  /// Raw values are stored: one that was released keeps its meaning.
  public enum Part: String, Sendable, CaseIterable {
    /// What collecting has cost, such as postage and court fees.
    case costs
    /// The fixed sum for paying the invoice late.
    case fixedSum = "fixed-sum"
    /// Late interest on the invoice.
    case interest
  }

  public var part: Part
  /// Empty for costs that belong to no one invoice.
  public var invoiceNumber: String
  public var date: CivilDate
  public var amount: Money
  public var kind: Payment.Kind
  public var entry: Int?

  public init(
    _ part: Part, invoiceNumber: String, date: CivilDate, amount: Money,
    kind: Payment.Kind = .cash, entry: Int? = nil
  ) {
    self.part = part
    self.invoiceNumber = invoiceNumber
    self.date = date
    self.amount = amount
    self.kind = kind
    self.entry = entry
  }
}

extension CustomerHistory {
  /// All that came in, whatever part of the debt it was put to: what shows that a promise was kept, or that the
  /// customer owns to the debt.
  public var moneyIn: [Payment] {
    payments
      + chargePayments.map {
        Payment(
          invoiceNumber: $0.invoiceNumber, date: $0.date, amount: $0.amount, kind: $0.kind,
          entry: $0.entry)
      }
  }
}

extension Sequence where Element == ChargePayment {
  /// What was paid of each beside the principal.
  func paid(_ currency: Currency) -> LateInterestStatement.Paid {
    func sum(_ part: ChargePayment.Part) -> Money {
      filter { $0.part == part }.map(\.amount).sum(currency)
    }
    return LateInterestStatement.Paid(interest: sum(.interest), fixedSum: sum(.fixedSum))
  }
}
