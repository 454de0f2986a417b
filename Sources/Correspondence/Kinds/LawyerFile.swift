extension LetterRequirements {
  /// The hand-over file gives a lawyer the claim whole: the parties, each invoice, interest line by line, what
  /// happened and where that is written down, the documents to enclose, and what is missing. What we don't know is
  /// listed rather than refused: finding it is what the file is for.
  static let lawyerFile = LetterRequirements(
    facts: [
      .creditorName, .creditorContact, .signatory, .debtorName, .reference, .invoices,
      .openAmount, .paymentsUntil, .caseFile,
    ],
    withheldFields: [
      "consequences", "payBy", "disputeBy", "agreement", "acknowledgesDebt", "bank",
    ],
    ownFields: ["caseFile"], asksForPayment: false, reader: .lawyer)
}
