extension LetterRequirements {
  /// The formal demand must stand alone before a court: every particular of the claim, how to
  /// dispute it and by when, the lawful next step, and our rights reserved.
  static let formalDemand = LetterRequirements(
    facts: everyLetter.union([
      .reference, .creditorRegistration, .debtorAddress, .contractReference, .invoices,
      .openAmount, .payBy, .paymentsUntil, .consequences, .disputeRoute, .disputeBy,
      .reservesRights,
    ]),
    withheldFields: ["plan", "agreement", "acknowledgesDebt"],
    asksForPayment: true)
}
