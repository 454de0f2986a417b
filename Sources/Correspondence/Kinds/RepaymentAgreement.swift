extension LetterRequirements {
  /// The repayment agreement (債務承認弁済契約書, 还款协议) is signed by both: who owes what for which invoices, in figures
  /// and capitals, when it is paid, what it bears, and what follows a missed payment. It must stand alone before a
  /// court, so that both addresses are needed: notices go there.
  static let repaymentAgreement = LetterRequirements(
    facts: everyLetter.union([
      .reference, .debtorAddress, .invoices, .openAmount, .plan, .deed, .paymentsUntil,
    ]),
    withheldFields: [
      "consequences", "interest", "charges", "grandTotal", "agreement", "payBy", "disputeBy",
    ],
    ownFields: ["deed"], asksForPayment: false)
}
