extension LetterRequirements {
  /// The acknowledgement of an objection says that it arrived, what it is about, who of us answers it and by when,
  /// and asks for the part that is not contested. Nothing in it accepts or rejects the objection.
  static let disputeAcknowledgement = LetterRequirements(
    facts: everyLetter.union([.objection, .invoices, .payBy, .paymentsUntil, .disputeRoute]),
    withheldFields: reminder.withheldFields, asksForPayment: true, invoices: .any)
}
