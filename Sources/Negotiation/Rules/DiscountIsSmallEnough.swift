import Finance

/// Of the principal, no more is given up than the level's share of the balance.
public enum DiscountIsSmallEnough: PolicyRule {
  public static let name = "DiscountIsSmallEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard let seen = LimitUse.givenUp(plan.terms.discount, of: plan.balance) else { return nil }
    return .atMost(name, seen, limits.discountMax.basisPoints) { .share(Share(basisPoints: $0)) }
  }
}
