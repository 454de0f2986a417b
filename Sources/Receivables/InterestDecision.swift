import Finance

/// What was decided about the late interest on one invoice. Paid principal doesn't erase interest: it is
/// claimed, reserved or waived, and a waiver has a person and a reason.
public struct InterestDecision: Sendable, Equatable, Recorded {
  /// Empty for all invoices of the customer.
  public var invoiceNumber: String
  public var date: CivilDate
  public var treatment: InterestTreatment
  public var reason: String
  public var entry: Int?

  public init(
    invoiceNumber: String, date: CivilDate, treatment: InterestTreatment, reason: String,
    entry: Int? = nil
  ) {
    self.invoiceNumber = invoiceNumber
    self.date = date
    self.treatment = treatment
    self.reason = reason
    self.entry = entry
  }
}
