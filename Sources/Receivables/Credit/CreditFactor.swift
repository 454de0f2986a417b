import Finance

/// One thing that a credit grade looks at.
///
/// The first four come from how the customer has paid, the others from what the firm recorded
/// (``CreditFact``). Each gives 0 to 100 points, in proportion between its ``worst`` and its ``best`` value.
public enum CreditFactor: String, Sendable, CaseIterable {
  /// Settled invoices that were paid in time, in hundredths of a percent.
  case onTime = "on-time"
  /// Mean days late, in hundredths.
  case daysLate = "days-late"
  /// Days by which they have become later, in hundredths.
  case slipping
  /// Promises that were kept, in hundredths of a percent.
  case promises
  case size, growth, margin
  case debtRatio = "debt-ratio"
  case interestCover = "interest-cover"
  case currentRatio = "current-ratio"
  case reputation
  case productStrength = "product-strength"

  /// The value that gives no points, in hundredths.
  public var worst: Int {
    switch self {
    case .onTime, .promises: 0
    case .daysLate: 60_00
    case .slipping: 30_00
    case .size, .reputation, .productStrength: 1_00
    case .growth: -10_00
    case .margin: -5_00
    case .debtRatio: 90_00
    case .interestCover: 1_00
    case .currentRatio: 80
    }
  }

  /// The value that gives all points, in hundredths.
  public var best: Int {
    switch self {
    case .onTime, .promises: 100_00
    case .daysLate, .slipping: 0
    case .size, .reputation, .productStrength: 5_00
    case .growth: 15_00
    case .margin: 10_00
    case .debtRatio: 30_00
    case .interestCover: 5_00
    case .currentRatio: 2_00
    }
  }

  /// 0 to 100, rounded half up.
  public func points(_ hundredths: Int) -> Int {
    let (low, high) = (min(worst, best), max(worst, best))
    let way = Int128(abs(min(max(hundredths, low), high) - worst))
    return Rounding.halfUp.divide(way * 100, by: Int128(high - low))
  }
}
