extension LetterRequirements {
  /// The report to the manager says on a page or two how a customer stands and what is recommended, and why. It is
  /// ours alone: grades and doubts are in it that the customer must not read.
  static let managerReport = LetterRequirements(
    facts: [.creditorName, .signatory, .debtorName, .report, .paymentsUntil],
    withheldFields: [
      "consequences", "payBy", "disputeBy", "agreement", "acknowledgesDebt", "bank",
    ],
    ownFields: ["report"], asksForPayment: false, reader: .manager)
}
