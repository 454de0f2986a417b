import Finance
import Receivables

/// A plan as both sides agreed on it.
public struct PaymentPlan: Sendable, Equatable {
  /// An invoice that the plan settles, with the part that is in the plan.
  public struct Item: Sendable, Equatable {
    public let invoice: Invoice
    public let open: Money

    public init(invoice: Invoice, open: Money) {
      self.invoice = invoice
      self.open = open
    }
  }

  public let customer: Customer
  public let items: [Item]
  public let proposed: ProposedPlan
  /// The level whose authority the plan needs.
  public let level: String
  public let uses: [LimitUse]

  public init(
    customer: Customer, items: [Item], proposed: ProposedPlan, level: String, uses: [LimitUse]
  ) {
    precondition(
      items.map(\.open).sum(proposed.balance.currency) == proposed.balance,
      "the items of a plan add up to its balance")
    self.customer = customer
    self.items = items
    self.proposed = proposed
    self.level = level
    self.uses = uses
  }
}
