import Finance

/// What the customer contests, what we do about it, by when, and who.
public struct ObjectionFact: Sendable, Equatable {
  /// The contested part of one invoice.
  public struct Item: Sendable, Equatable {
    public var invoiceNumber: String
    /// The day the objection reached us.
    public var raised: CivilDate
    public var amount: Money
    /// What they say is wrong, as it was written down.
    public var reason: String

    public init(invoiceNumber: String, raised: CivilDate, amount: Money, reason: String) {
      self.invoiceNumber = invoiceNumber
      self.raised = raised
      self.amount = amount
      self.reason = reason
    }
  }

  public var items: [Item]
  /// What we said we would do; empty when it is to look into it and answer.
  public var step: String
  /// The last day for our answer.
  public var answerBy: CivilDate
  /// Who of us answers for it.
  public var owner: String
  /// Whether the undisputed part is asked for: not when there is none, nor where a plan or a pause has it.
  public var asksForRest: Bool

  public init(
    items: [Item], step: String = "", answerBy: CivilDate, owner: String, asksForRest: Bool
  ) {
    self.items = items
    self.step = step
    self.answerBy = answerBy
    self.owner = owner
    self.asksForRest = asksForRest
  }

  var isStated: Bool {
    !items.isEmpty && !owner.isBlank
      && items.allSatisfy {
        !$0.invoiceNumber.isBlank && !$0.reason.isBlank && $0.amount.isPositive
      }
  }

  var texts: [String] { items.flatMap { [$0.invoiceNumber, $0.reason] } + [step, owner] }
}
