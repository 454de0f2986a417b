extension LetterRequirements {
  /// The confirmation writes down what was agreed on the telephone: when, with whom, each
  /// instalment, and how to say that it was otherwise.
  static let confirmation = LetterRequirements(
    facts: everyLetter.union([.plan, .agreement, .disputeRoute, .disputeBy]),
    withheldFields: ["consequences", "payBy"],
    asksForPayment: false)
}
