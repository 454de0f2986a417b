/// A country's rules on when claims lapse.
public enum LimitationProfile: String, Sendable, CaseIterable {
  /// Japan, Civil Code: 5 years from knowing that the claim can be used, for a sale the due date (art. 166); an
  /// acknowledgement, also by part payment, starts them anew (152); a demand holds the end off for six months,
  /// once (150); an agreement in writing to talk holds it off for a year or what was agreed, until six months
  /// after a refusal, five years in all, and one of the two does nothing while the other holds (151).
  case japan = "jp"
  /// Mainland China, Civil Code: 3 years (art. 188), at most 20 from the start; a demand that arrived, a
  /// promise, a part payment or an acknowledgement starts them anew (195).
  case china = "cn"
  /// England and Wales: 6 years (Limitation Act 1980 s.5); a signed acknowledgement or a part payment starts
  /// them anew (s.29); a demand does nothing; a standstill agreement holds the end off to its last day.
  case unitedKingdom = "uk"
  /// United States, sale of goods: 4 years (UCC 2-725), cut or longer by contract and state; what restarts
  /// them varies by state, and here it is an acknowledgement or a part payment.
  case unitedStates = "us"
  /// Elsewhere 3 years, the shortest of those above; an acknowledgement or a part payment starts them anew.
  case other

  /// Whether only a signed writing acknowledges a debt: England (Limitation Act 1980 s.30), and to be safe wherever
  /// this isn't known. In Japan and China a promise on the telephone counts, if it can be proved.
  public var acknowledgementNeedsWriting: Bool {
    switch self {
    case .japan, .china: false
    case .unitedKingdom, .unitedStates, .other: true
    }
  }

  /// The usual length of the period.
  public var years: Int {
    switch self {
    case .japan: 5
    case .china, .other: 3
    case .unitedKingdom: 6
    case .unitedStates: 4
    }
  }
}
