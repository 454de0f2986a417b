extension LetterRequirements {
  /// The statement of account lists all that is open on a day, due or not, with credit on account, and asks for
  /// nothing but a reply whether the books agree; signed, the reply proves the debt (China: 对账函). A reply is due
  /// by a day.
  static let statement = LetterRequirements(
    facts: everyLetter.union([.invoices, .paymentsUntil, .disputeBy, .disputeRoute]),
    withheldFields: [
      "consequences", "interest", "charges", "grandTotal", "plan", "agreement",
      "acknowledgesDebt", "payBy",
    ],
    asksForPayment: false)
}
