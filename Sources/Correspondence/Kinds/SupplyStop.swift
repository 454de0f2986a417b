extension LetterRequirements {
  /// The supply stop says from which day nothing more is supplied on credit, which orders that holds back, and what
  /// lifts it. It is only for a firm whose list of consequences has it, and names no other.
  static let supplyStop = LetterRequirements(
    facts: everyLetter.union([
      .reference, .debtorAddress, .invoices, .openAmount, .payBy, .paymentsUntil, .consequences,
      .disputeRoute, .supplyStop,
    ]),
    withheldFields: reminder.withheldFields.subtracting(["consequences"]), asksForPayment: true)
}
