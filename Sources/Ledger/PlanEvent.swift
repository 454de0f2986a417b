import Finance

/// What became of a payment plan. The plan itself is a file; the ledger only knows its fate.
public struct PlanEvent: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case signed, broken, cancelled, superseded, paid
  }
  public var planID: String
  public var customerCode: String
  public var date: CivilDate
  public var kind: Kind
  /// Why, or which plan took its place; empty when there is nothing to say.
  public var note: String
  /// Who recorded it.
  public var by: String

  public init(
    planID: String, customerCode: String, date: CivilDate, kind: Kind, note: String = "",
    by: String
  ) {
    self.planID = planID
    self.customerCode = customerCode
    self.date = date
    self.kind = kind
    self.note = note
    self.by = by
  }
}
