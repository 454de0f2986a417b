/// Where interest is rounded on its way to a sum, and how.
///
/// Published examples differ here by a unit; which way holds is a matter of the court, the authority
/// or the contract, so it is a setting and never a habit of the program.
public enum InterestRounding: String, Sendable, CaseIterable {
  /// The lines are added exactly, the sum is rounded to the nearest unit, halves up.
  case halfUp = "half-up"
  /// The lines are added exactly, the fraction of the sum is dropped (Tokyo District Court's guide).
  case floorSum = "floor-sum"
  /// The fraction of each line is dropped, then the lines are added (Okayama District Court's example).
  case floorParts = "floor-parts"
  /// A day's interest is rounded to the nearest unit, then multiplied by the days (gov.uk's example).
  case dayRateFirst = "day-rate-first"
  /// The lines are added exactly, any fraction of the sum becomes a whole unit.
  case ceilingSum = "ceiling-sum"
  /// The lines are added exactly, the sum is rounded to the nearest unit, halves to the even one.
  case halfEven = "half-even"

  /// How one exact amount is rounded when it stands alone.
  public var single: Rounding {
    switch self {
    case .halfUp, .dayRateFirst: .halfUp
    case .floorSum, .floorParts: .down
    case .ceilingSum: .up
    case .halfEven: .halfEven
    }
  }

  /// What a line comes to where lines are rounded one by one; `nil` where only the sum is.
  func rounded(_ line: LateInterest.Line) -> Money? {
    switch self {
    case .halfUp, .floorSum, .ceilingSum, .halfEven: nil
    case .floorParts: line.exact.rounded(by: .down)
    case .dayRateFirst: line.unitInterest.rounded(by: .halfUp) * line.count
    }
  }
}
