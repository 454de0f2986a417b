import Finance

/// A question of the call: what is asked, in which form, and what may be suggested.
public struct Question: Sendable, Equatable {
  /// Each question that a call can ask; the raw value names it in journals and the catalogue.
  public enum ID: String, Sendable, CaseIterable {
    case person
    case verified
    case acknowledged
    case paidOn = "paid-on"
    case paidReference = "paid-reference"
    case reason
    case disputedAmount = "disputed-amount"
    case complaint
    case invoiceError = "invoice-error"
    case reissueBy = "reissue-by"
    case mend
    case mendBy = "mend-by"
    case decider
    case paymentRun = "payment-run"
    case cashNow = "cash-now"
    case perMonth = "per-month"
    case meansFrom = "means-from"
    case freeCash = "free-cash"
    case objection
    case insistBy = "insist-by"
    case insistAnswer = "insist-answer"
    case offer
    case response
    case method
    case agreedBy = "agreed-by"
    case acknowledges
    case confirmBy = "confirm-by"
    case readBack = "read-back"
    case nextAction = "next-action"
    case nextDate = "next-date"
    case nextOwner = "next-owner"
    case closingNote = "closing-note"
  }

  public enum Form: Sendable, Equatable {
    /// One of `choices`, by number or word.
    case choice
    /// One of `choices`, or other words.
    case choiceOrText
    case text
    case yesNo
    /// An amount in this currency, at most `limit` where one is given.
    case money(Currency, allowsZero: Bool, limit: Money?)
    /// An amount a month in this currency, and the months that differ.
    case months(Currency)
    /// A day; `looksBack` for one that has passed.
    case date(looksBack: Bool)
    /// The number of a proposal, or none of them.
    case offer
    /// Accepted, refused, later, or a counter-offer in words.
    case response
  }

  public let id: ID
  public let stage: Stage
  public let form: Form
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Keys of the choices, in order; names of people where the person is asked.
  public let choices: [String]
  /// What Enter alone answers, as a person would type it; `nil` when nothing is suggested.
  public let suggestion: String?

  public init(
    _ id: ID, _ stage: Stage, _ form: Form, isOptional: Bool = false, choices: [String] = [],
    suggestion: String? = nil
  ) {
    self.id = id
    self.stage = stage
    self.form = form
    self.isOptional = isOptional
    self.choices = choices
    self.suggestion = suggestion
  }
}

/// A value that answers a question.
public enum AnswerValue: Sendable, Equatable {
  /// The key of a choice.
  case choice(String)
  case text(String)
  case flag(Bool)
  case money(Money)
  /// An amount a month, and those of the months of the year (1-12) that differ from it.
  case months(Money, byMonth: [Int: Money])
  case date(CivilDate)
}
