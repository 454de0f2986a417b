/// The last day on which the law lets a payment fall due, counted from delivery.
public enum StatutoryLimit: String, Hashable, Sendable, CaseIterable {
  /// Japan, dealings with smaller subcontractors (取適法): within 60 days, the day of receipt counted.
  case japanSubcontract = "jp-subcontract"
  /// Japan, dealings with freelancers: within 60 days, the day of receipt counted.
  case japanFreelance = "jp-freelance"
  /// China, a large firm that buys from a small one: 60 days from delivery, by order 802 article 9;
  /// the first day is not counted (Civil Code 201).
  case chinaLargeFirm = "cn-large-firm"
  /// China, a public body that buys from a small firm: 30 days from delivery.
  case chinaPublicBody = "cn-public-body"

  /// The number of days, and whether the day of delivery is the first of them.
  public var days: (count: Int, countsDelivery: Bool) {
    switch self {
    case .japanSubcontract, .japanFreelance: (60, true)
    case .chinaLargeFirm: (60, false)
    case .chinaPublicBody: (30, false)
    }
  }

  /// The last day that keeps the limit; payment on the next day is one day late.
  public func lastDay(delivered: CivilDate) -> CivilDate {
    let (count, countsDelivery) = days
    return delivered.adding(days: countsDelivery ? count - 1 : count)
  }
}
