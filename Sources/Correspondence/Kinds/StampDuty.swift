import Finance

/// Japan's stamp duty on a loan deed (印紙税法 別表第一 第1号の3文書), by its amount.
///
/// An agreement on trade receivables usually bears none; one that turns them into a quasi-loan does (準消費貸借). The
/// steps are those of the tax agency's table No. 7140, in a copy of 2011 that newer pages agree with.
public enum StampDuty {
  /// The highest amount of each step, and its duty; more than the last bears ``most``.
  private static let steps: [(upTo: Int, duty: Int)] = [
    (9_999, 0), (100_000, 200), (500_000, 400), (1_000_000, 1_000), (5_000_000, 2_000),
    (10_000_000, 10_000), (50_000_000, 20_000), (100_000_000, 60_000), (500_000_000, 100_000),
    (1_000_000_000, 200_000), (5_000_000_000, 400_000),
  ]
  private static let most = 600_000

  /// `nil` for another currency than yen.
  public static func ofLoan(_ amount: Money) -> Money? {
    guard amount.currency == .jpy else { return nil }
    let duty = steps.first { amount.minorUnits <= $0.upTo }?.duty ?? most
    return Money(minorUnits: duty, currency: .jpy)
  }
}
