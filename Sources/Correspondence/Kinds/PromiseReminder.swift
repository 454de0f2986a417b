extension LetterRequirements {
  /// The promise reminder recalls what was promised, by whom and for when, a few days before. The day to pay by is
  /// the promised one, or the next on which banks are open; invoices are listed only to help.
  static let promiseReminder = LetterRequirements(
    facts: everyLetter.union([.promise, .payBy, .paymentsUntil]),
    withheldFields: reminder.withheldFields, asksForPayment: true)
}
