/// The letters Kaishu writes.
public enum LetterKind: String, Sendable, CaseIterable {
  case reminder
  case finalNotice = "final-notice"
  case formalDemand = "formal-demand"
  case confirmation
  case statement

  /// The template's name, the same in every language.
  public var templateName: String { rawValue }

  public var requirements: LetterRequirements {
    switch self {
    case .reminder: .reminder
    case .finalNotice: .finalNotice
    case .formalDemand: .formalDemand
    case .confirmation: .confirmation
    case .statement: .statement
    }
  }
}

/// What a kind of letter must state, may not state, and how much notice it owes.
public struct LetterRequirements: Sendable, Equatable {
  /// Without one of these the letter is refused.
  public let facts: Set<Fact>
  /// Top-level template fields this kind doesn't have: a firm's own template can't bring them in.
  let withheldFields: Set<String>
  /// Whether the letter chases money that is late.
  public let asksForPayment: Bool

  init(facts: Set<Fact>, withheldFields: Set<String> = [], asksForPayment: Bool) {
    self.facts = facts
    self.withheldFields = withheldFields
    self.asksForPayment = asksForPayment
  }

  /// Who writes to whom, about what: no letter does without.
  static let everyLetter: Set<Fact> = [
    .creditorName, .creditorAddress, .creditorContact, .signatory, .debtorName, .bank,
  ]
}
