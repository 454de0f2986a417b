import Finance

/// Money that came in for an invoice.
public struct ReceiptFact: Sendable, Equatable {
  public var date: CivilDate
  public var amount: Money
  public var invoiceNumber: String

  public init(date: CivilDate, amount: Money, invoiceNumber: String) {
    self.date = date
    self.amount = amount
    self.invoiceNumber = invoiceNumber
  }
}
