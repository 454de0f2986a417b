extension LetterRequirements {
  /// The demand by certified-content mail (内容証明) is plain text for Japan Post's grid: no greeting, no table, no Latin
  /// letter of ours. It holds off the end of the limitation period (民法150条), so that it says what is owed, for
  /// what, since when, and by which day it is to be paid; both parties' names and addresses stand at its end.
  static let certifiedDemand = LetterRequirements(
    facts: everyLetter.union([
      .debtorAddress, .contractReference, .invoices, .openAmount, .payBy, .paymentsUntil,
      .consequences, .reservesRights,
    ]),
    withheldFields: ["plan", "agreement", "acknowledgesDebt"],
    ownFields: ["certified"], asksForPayment: true)
}
