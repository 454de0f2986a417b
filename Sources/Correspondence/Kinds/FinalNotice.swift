extension LetterRequirements {
  /// The final notice sets a date and says what will really be done after it.
  static let finalNotice = LetterRequirements(
    facts: everyLetter.union([
      .reference, .debtorAddress, .invoices, .openAmount, .payBy, .paymentsUntil, .consequences,
      .disputeRoute,
    ]),
    withheldFields: ["plan", "agreement", "acknowledgesDebt"],
    asksForPayment: true)
}
