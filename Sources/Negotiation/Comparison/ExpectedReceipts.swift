import Finance

/// What may be counted on of promised money, by the record of kept promises.
///
/// The chance that one more promise is kept is `(kept + 1) / (due + 2)`, Laplace's rule of succession: one half of
/// somebody of whom nothing is known. Each payment of a plan is a promise, and a plan that was broken once pays
/// nothing more by itself, so the payment number `n` counts with the chance to the power of `n`.
public struct ExpectedReceipts: Sendable {
  private let kept: Int128
  private let due: Int128
  /// Chances are reckoned in so many parts.
  private static let scale: Int128 = 1_000_000_000_000

  public init(_ facts: DealFacts) {
    kept = Int128(max(0, facts.promisesKept)) + 1
    due = Int128(max(facts.promisesKept, facts.promisesDue, 0)) + 2
  }

  public func expected(_ plan: ProposedPlan) -> Money {
    expected(plan.instalments.map(\.amount))
  }

  /// What is expected of payments in order of time, to the nearest minor unit.
  ///
  /// - Parameter payments: never empty.
  func expected(_ payments: [Money]) -> Money {
    var chance = Self.scale
    var sum: Int128 = 0
    for payment in payments {
      chance = chance * kept / due
      sum += Int128(payment.minorUnits) * chance
    }
    return Money(
      minorUnits: Rounding.halfUp.divide(sum, by: Self.scale), currency: payments[0].currency)
  }
}
