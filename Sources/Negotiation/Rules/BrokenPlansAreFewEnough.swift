/// The customer has broken no more plans than the level may start again after.
///
/// A broken plan counts until what it was about is paid.
public enum BrokenPlansAreFewEnough: PolicyRule {
  public static let name = "BrokenPlansAreFewEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard facts.brokenPlans > 0 else { return nil }
    return .atMost(name, facts.brokenPlans, limits.brokenPlansMax) { .count($0) }
  }
}
