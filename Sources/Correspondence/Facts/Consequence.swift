/// What a creditor may say it will do if nothing is paid.
///
/// A letter names consequences from this list only, and its words for them are ours: a free text
/// might threaten what the law forbids.
public enum Consequence: String, Sendable, CaseIterable {
  /// No further supply on credit until the account is settled.
  case holdSupplies = "hold-supplies"
  /// The file goes to a lawyer.
  case referToCounsel = "refer-to-counsel"
  /// A payment order on papers: 支払督促 (民事訴訟法382条), 支付令 (民事诉讼法225条), the European order.
  case courtPaymentOrder = "court-payment-order"
  /// A claim in court, or in arbitration where that was agreed.
  case courtClaim = "court-claim"
  /// Interest goes on running and is claimed.
  case lateInterest = "late-interest"

  /// Whether the step exists under this law.
  public func isLawful(in jurisdiction: Jurisdiction) -> Bool {
    switch self {
    case .holdSupplies, .referToCounsel, .courtClaim, .lateInterest: true
    case .courtPaymentOrder:
      switch jurisdiction {
      case .japan, .china, .europeanUnion: true
      case .unitedKingdom, .unitedStates, .other: false
      }
    }
  }
}

/// Where an interest rate comes from; the raw value is what settings and saved plans hold.
public enum InterestBasis: String, Sendable, CaseIterable {
  case contract
  /// Statutory, without naming the act.
  case statutory
  /// Japan: Civil Code articles 404 and 419.
  case japanCivilCode = "jp-civil-code"
  /// Japan: the act on payments to small and medium contractors, article 6.
  case japanSubcontract = "jp-subcontract"
  /// United Kingdom: the 1998 Act.
  case ukLatePayment = "uk-late-payment"
  /// European Union: the national law that carries out Directive 2011/7/EU.
  case euLatePayment = "eu-late-payment"
  /// Germany: Civil Code sections 247 and 288.
  case germanCivilCode = "de-civil-code"
  /// Ireland: S.I. No. 580/2012.
  case irishLatePayment = "ie-late-payment"
  /// China: 1-year LPR with the mark-up of the sale contract interpretation, article 18.
  case chinaLPR = "cn-lpr"
  /// China: State Council Order 802, article 17.
  case chinaSmallFirms = "cn-order-802"
}
