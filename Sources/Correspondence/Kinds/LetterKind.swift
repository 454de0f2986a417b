import Receivables

/// The letters Kaishu writes.
public enum LetterKind: String, Sendable, CaseIterable {
  case reminder
  case finalNotice = "final-notice"
  case formalDemand = "formal-demand"
  case confirmation
  case statement
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
    case .reminder: .reminder
    case .finalNotice: .finalNotice
    case .formalDemand: .formalDemand
    case .confirmation: .confirmation
    case .statement: .statement
    case .planOffer: .planOffer
    case .repaymentAgreement: .repaymentAgreement
    case .planBreach: .planBreach
    case .managerReport: .managerReport
    case .lawyerFile: .lawyerFile
    case .certifiedDemand: .certifiedDemand
    }
  }

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

  init(
    facts: Set<Fact>, withheldFields: Set<String> = [], ownFields: Set<String> = [],
    asksForPayment: Bool, reader: LetterReader = .customer
  ) {
    self.facts = facts
    self.withheldFields = withheldFields
    self.ownFields = ownFields
    self.asksForPayment = asksForPayment
    self.reader = reader
  }

  /// Who writes to whom, about what: no letter does without.
  static let everyLetter: Set<Fact> = [
    .creditorName, .creditorAddress, .creditorContact, .signatory, .debtorName, .bank,
  ]
}
