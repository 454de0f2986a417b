extension LetterRequirements {
  /// The notice of a broken promise sets what was promised against what came, asks for what is overdue by a new
  /// day, and for the reason if that can't be. It names no consequence: the next letter may.
  static let brokenPromise = LetterRequirements(
    facts: everyLetter.union([
      .promise, .invoices, .openAmount, .payBy, .paymentsUntil, .disputeRoute,
    ]),
    withheldFields: reminder.withheldFields, asksForPayment: true)
}
