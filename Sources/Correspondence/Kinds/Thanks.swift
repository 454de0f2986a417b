extension LetterRequirements {
  /// The letter of thanks says what came in and when, and that nothing is overdue: invoices that it lists are those
  /// not due yet. It asks for nothing, so it needs no account.
  static let thanks = LetterRequirements(
    facts: everyLetter.subtracting([.bank]).union([.receipts, .paymentsUntil]),
    withheldFields: reminder.withheldFields.union(["payBy"]),
    asksForPayment: false, invoices: .notYetDue)
}
