extension LetterRequirements {
  /// The due notice tells, before anything is late, what falls due and when, so that it can be put into a payment
  /// run. It asks for nothing and needs no day to pay by: each invoice has its own.
  static let dueNotice = LetterRequirements(
    facts: everyLetter.union([.invoices, .openAmount, .paymentsUntil]),
    withheldFields: reminder.withheldFields.union(["payBy"]),
    asksForPayment: false, invoices: .notYetDue)
}
