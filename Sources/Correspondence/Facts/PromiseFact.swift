import Finance

/// What the customer said they would pay, and what came of it.
public struct PromiseFact: Sendable, Equatable {
  /// The day they said it.
  public var made: CivilDate
  /// The day they said they would pay by.
  public var due: CivilDate
  public var amount: Money
  /// Who said it for the customer; empty when that was not written down.
  public var by: String
  /// What has come in for it.
  public var received: Money

  public init(made: CivilDate, due: CivilDate, amount: Money, by: String = "", received: Money) {
    self.made = made
    self.due = due
    self.amount = amount
    self.by = by
    self.received = received
  }

  /// What is still to come.
  public var left: Money { amount - received }

  var isStated: Bool { amount.isPositive }
}
