extension LetterRequirements {
  /// The plan offer puts a plan on paper, to be accepted by a day: each payment, what binds besides, which invoices
  /// it settles, and how to say yes. Until then everything stays due as it is, and the offer says so; it also says
  /// that who accepts acknowledges the debt, because that may restart the time within which it can be claimed.
  static let planOffer = LetterRequirements(
    facts: everyLetter.union([
      .reference, .invoices, .openAmount, .plan, .offerUntil, .paymentsUntil, .disputeRoute,
      .reservesRights,
    ]),
    withheldFields: [
      "consequences", "interest", "charges", "grandTotal", "agreement", "payBy", "disputeBy",
    ],
    ownFields: ["offerUntil"], asksForPayment: false)
}
