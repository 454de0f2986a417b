/// Together with this one the customer has no more plans running than the level may let run at a time.
///
/// A plan that this one takes the place of doesn't count.
public enum LivePlansAreFewEnough: PolicyRule {
  public static let name = "LivePlansAreFewEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    // A first plan takes no room that others could want.
    guard facts.livePlans > 0 || limits.livePlansMax < 1 else { return nil }
    return .atMost(name, facts.livePlans + 1, limits.livePlansMax) { .count($0) }
  }
}
