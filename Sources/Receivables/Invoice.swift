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
  /// The day on which the goods or the work were received; `nil` when not known. Some laws count from it.
  public var received: CivilDate?

  public init(
    number: String, issued: CivilDate, due: CivilDate, amount: Money, reference: String = "",
    received: CivilDate? = nil
  ) {
    self.number = number
    self.issued = issued
    self.due = due
    self.amount = amount
    self.reference = reference
    self.received = received
  }
}
