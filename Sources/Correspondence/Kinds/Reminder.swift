extension LetterRequirements {
  /// The reminder takes non-payment for an oversight: it needs the invoices, the account and a date,
  /// and it can't name a consequence.
  static let reminder = LetterRequirements(
    facts: everyLetter.union([.invoices, .openAmount, .payBy, .paymentsUntil]),
    withheldFields: [
      "consequences", "interest", "charges", "grandTotal", "plan", "agreement",
      "acknowledgesDebt",
    ],
    asksForPayment: true)
}
