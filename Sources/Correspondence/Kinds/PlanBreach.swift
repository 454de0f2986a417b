extension LetterRequirements {
  /// The notice of a missed instalment says which, when it was due and what came, and sets a day to make up for it.
  /// Where the plan lets everything fall due, it says so; when an earlier notice wasn't followed, it asks for the
  /// whole balance. Nothing else may follow: that belongs in a final notice.
  static let planBreach = LetterRequirements(
    facts: everyLetter.union([
      .reference, .debtorAddress, .breach, .payBy, .paymentsUntil, .disputeRoute,
      .reservesRights,
    ]),
    withheldFields: [
      "consequences", "interest", "charges", "grandTotal", "plan", "agreement",
      "acknowledgesDebt", "invoices", "claimedTotal", "openTotal", "originalTotal", "paidTotal",
      "disputeBy",
    ],
    ownFields: ["breach"], asksForPayment: true)
}
