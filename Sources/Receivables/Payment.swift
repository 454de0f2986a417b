import Finance

/// What lowered what is open: money received, or something in its place.
///
/// A sum that belongs to no invoice yet is credit on account. Using it is two payments on one day: a
/// negative one on account and a positive one on the invoice; so nothing recorded is ever changed.
public struct Payment: Sendable, Equatable, Recorded {
  public enum Kind: String, Sendable, CaseIterable {
    /// Money in the bank or in the till.
    case cash
    /// We lowered the claim.
    case creditNote = "credit-note"
    /// We gave the claim up.
    case writeOff = "write-off"
    /// A discount that was agreed for paying early.
    case discount
    /// A transfer fee that the payer deducted.
    case fee
  }

  /// Empty for a sum on account.
  public var invoiceNumber: String
  public var date: CivilDate
  public var amount: Money
  public var kind: Kind
  public var entry: Int?

  public init(
    invoiceNumber: String, date: CivilDate, amount: Money, kind: Kind = .cash, entry: Int? = nil
  ) {
    self.invoiceNumber = invoiceNumber
    self.date = date
    self.amount = amount
    self.kind = kind
    self.entry = entry
  }

  public var isOnAccount: Bool { invoiceNumber.isEmpty }
}
