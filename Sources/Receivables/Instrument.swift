import Finance

/// A paper or electronic claim that a customer gave us to be paid by on a later day. Its maturity is not cash:
/// what it covers stays open until it is honoured.
public struct Instrument: Sendable, Equatable, Recorded {
  public enum Kind: String, Sendable, CaseIterable {
    /// 約束手形, a promissory note.
    case promissoryNote = "promissory-note"
    /// でんさい, an electronically recorded monetary claim (Japan).
    case electronicClaim = "electronic-claim"
    /// 银行承兑汇票, a draft that a bank accepted.
    case bankAcceptance = "bank-acceptance"
    /// 商业承兑汇票, a draft that a firm accepted.
    case tradeAcceptance = "trade-acceptance"
    /// A cheque, also a post-dated one.
    case cheque
  }
  public enum Outcome: String, Sendable, CaseIterable { case honoured, dishonoured }

  public var kind: Kind
  /// As it is printed on it; empty when not known.
  public var number: String
  public var received: CivilDate
  public var maturity: CivilDate
  public var amount: Money
  /// What it is meant for; empty for the oldest.
  public var invoiceNumbers: [String]
  /// `nil` while it is waited for.
  public var outcome: Outcome?
  public var outcomeDate: CivilDate?
  public var outcomeEntry: Int?
  public var entry: Int?

  public init(
    kind: Kind, number: String = "", received: CivilDate, maturity: CivilDate, amount: Money,
    invoiceNumbers: [String] = [], outcome: Outcome? = nil, outcomeDate: CivilDate? = nil,
    outcomeEntry: Int? = nil, entry: Int? = nil
  ) {
    self.kind = kind
    self.number = number
    self.received = received
    self.maturity = maturity
    self.amount = amount
    self.invoiceNumbers = invoiceNumbers
    self.outcome = outcome
    self.outcomeDate = outcomeDate
    self.outcomeEntry = outcomeEntry
    self.entry = entry
  }
}
