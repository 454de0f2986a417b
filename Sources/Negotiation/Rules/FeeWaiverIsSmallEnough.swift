import Finance

/// Of the fees and costs that are claimed, no more is given up than the level's share.
///
/// Where the fees claimed aren't known, whatever is given up of them counts as the whole.
public enum FeeWaiverIsSmallEnough: PolicyRule {
  public static let name = "FeeWaiverIsSmallEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard let seen = LimitUse.givenUp(plan.terms.waivedFees, of: facts.fees) else { return nil }
    return .atMost(name, seen, limits.feeWaiverMax.basisPoints) { .share(Share(basisPoints: $0)) }
  }
}
