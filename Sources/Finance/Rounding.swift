/// The named rules by which an exact amount becomes whole minor units.
public enum Rounding: String, Sendable, CaseIterable {
  /// Towards minus infinity: fractions are dropped (yen practice).
  case down
  /// Towards plus infinity.
  case up
  /// To the nearest, halves away from zero.
  case halfUp = "half-up"
  /// To the nearest, halves to the even neighbour.
  case halfEven = "half-even"

  /// `numerator / denominator` as a whole number by this rule.
  ///
  /// The denominator must be positive.
  public func divide(_ numerator: Int128, by denominator: Int128) -> Int {
    precondition(denominator > 0, "a rounding needs a positive denominator")
    var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    if remainder < 0 {
      quotient -= 1
      remainder += denominator
    }
    let twice = remainder * 2
    let goesUp =
      switch self {
      case .down: false
      case .up: remainder > 0
      case .halfUp: numerator < 0 ? twice > denominator : twice >= denominator
      case .halfEven: twice > denominator || (twice == denominator && quotient % 2 != 0)
      }
    return Int(goesUp ? quotient + 1 : quotient)
  }
}
