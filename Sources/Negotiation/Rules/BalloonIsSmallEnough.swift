import Finance

/// A last payment that is larger than all before it is no more than the level's share of the balance.
///
/// This holds for plans of three payments or more; the odd amount that rounding leaves over makes no balloon.
public enum BalloonIsSmallEnough: PolicyRule {
  public static let name = "BalloonIsSmallEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    let payments = plan.instalments
    guard payments.count > 2, plan.balance.isPositive else { return nil }
    let last = payments[payments.count - 1].principal.minorUnits
    // The same room for the odd amount as where a plan's shape is told.
    let before = payments[payments.count - 2].principal.minorUnits
    guard (last - before) * 10 > before * min(5, payments.count - 1) else { return nil }
    for payment in payments.dropLast() where payment.principal.minorUnits >= last { return nil }
    let seen = Rounding.up.divide(
      Int128(last) * 10_000, by: Int128(plan.balance.minorUnits))
    return .atMost(name, seen, limits.balloonMax.basisPoints) { .share(Share(basisPoints: $0)) }
  }
}
