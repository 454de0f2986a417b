import Receivables

/// The letters Kaishu writes.
public enum LetterKind: String, Sendable, CaseIterable {
  case dueNotice = "due-notice"
  case reminder
  case secondReminder = "second-reminder"
  case promiseReminder = "promise-reminder"
  case brokenPromise = "broken-promise"
  case finalNotice = "final-notice"
  case formalDemand = "formal-demand"
  case confirmation
  case statement
  case disputeAcknowledgement = "dispute-acknowledgement"
  case supplyStop = "supply-stop"
  case thanks
  case planOffer = "plan-offer"
  case repaymentAgreement = "repayment-agreement"
  case planBreach = "plan-breach"
  case managerReport = "manager-report"
  case lawyerFile = "lawyer-file"
  case certifiedDemand = "certified-demand"

  /// The template's name, the same in every language.
  public var templateName: String { rawValue }

  public var requirements: LetterRequirements {
    switch self {
    case .dueNotice: .dueNotice
    case .reminder: .reminder
    case .secondReminder: .secondReminder
    case .promiseReminder: .promiseReminder
    case .brokenPromise: .brokenPromise
    case .finalNotice: .finalNotice
    case .formalDemand: .formalDemand
    case .confirmation: .confirmation
    case .statement: .statement
    case .disputeAcknowledgement: .disputeAcknowledgement
    case .supplyStop: .supplyStop
    case .thanks: .thanks
    case .planOffer: .planOffer
    case .repaymentAgreement: .repaymentAgreement
    case .planBreach: .planBreach
    case .managerReport: .managerReport
    case .lawyerFile: .lawyerFile
    case .certifiedDemand: .certifiedDemand
    }
  }

  /// Whether it may be a step of the ladder: it asks for money, or says that some will be due.
  public var isOfTheLadder: Bool { requirements.asksForPayment || self == .dueNotice }

  /// Whether it is for our own people or our lawyer, and so never sent to the customer.
  public var isInternal: Bool { requirements.reader != .customer }

  /// Whether it leaves out what bills and cheques in hand will pay: who gave them has done what they could.
  public var leavesOutCovered: Bool { isOfTheLadder && self != .disputeAcknowledgement }

  /// The languages it is written in: certified-content mail is Japan Post's, and in Japanese only.
  public var languages: [Language] {
    self == .certifiedDemand ? [.ja] : Language.allCases
  }
}

/// Whom a paper is for.
public enum LetterReader: Sendable {
  case customer
  /// Our own people: it must never leave the firm.
  case manager
  /// Our lawyer: it is confidential.
  case lawyer
}

/// What a kind of letter must state, may not state, and how much notice it owes.
public struct LetterRequirements: Sendable, Equatable {
  /// Without one of these the letter is refused.
  public let facts: Set<Fact>
  /// Top-level template fields this kind doesn't have: a firm's own template can't bring them in.
  let withheldFields: Set<String>
  /// Top-level template fields that only kinds that name them have.
  let ownFields: Set<String>
  /// Whether the letter chases money that is late.
  public let asksForPayment: Bool
  public let reader: LetterReader
  /// Which invoices it may list.
  let invoices: InvoiceTiming

  /// Where an invoice stands on the day of the letter.
  enum InvoiceTiming: Sendable {
    /// Late, and something of it is open.
    case overdue
    /// Not late yet, and something of it is open.
    case notYetDue
    case any
  }

  init(
    facts: Set<Fact>, withheldFields: Set<String> = [], ownFields: Set<String> = [],
    asksForPayment: Bool, reader: LetterReader = .customer, invoices: InvoiceTiming? = nil
  ) {
    self.facts = facts
    self.withheldFields = withheldFields
    self.ownFields = ownFields
    self.asksForPayment = asksForPayment
    self.reader = reader
    self.invoices = invoices ?? (asksForPayment ? .overdue : .any)
  }

  /// Who writes to whom, about what: no letter does without.
  static let everyLetter: Set<Fact> = [
    .creditorName, .creditorAddress, .creditorContact, .signatory, .debtorName, .bank,
  ]
}
