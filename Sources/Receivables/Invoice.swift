import Finance

/// An invoice as it was issued; what is left of it is worked out in ``CustomerAccount``.
public struct Invoice: Sendable, Equatable {
  /// Unique among the customer's invoices.
  public var number: String
  public var issued: CivilDate
  public var due: CivilDate
  /// The gross amount; negative for a credit note.
  public var amount: Money
  /// The customer's order or our contract; empty when not known.
  public var reference: String

  public init(
    number: String, issued: CivilDate, due: CivilDate, amount: Money, reference: String = ""
  ) {
    self.number = number
    self.issued = issued
    self.due = due
    self.amount = amount
    self.reference = reference
  }
}

/// Money received for one invoice.
public struct Payment: Sendable, Equatable {
  public var invoiceNumber: String
  public var date: CivilDate
  public var amount: Money

  public init(invoiceNumber: String, date: CivilDate, amount: Money) {
    self.invoiceNumber = invoiceNumber
    self.date = date
    self.amount = amount
  }
}
