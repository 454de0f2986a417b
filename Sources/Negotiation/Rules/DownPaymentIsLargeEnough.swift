import Finance

/// The first payment is at least the level's share of the balance.
///
/// A plan of one payment always keeps this rule. The share is compared exactly, not as it is printed.
public enum DownPaymentIsLargeEnough: PolicyRule {
  public static let name = "DownPaymentIsLargeEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard plan.instalments.count > 1 else { return nil }
    let least = plan.balance.share(limits.firstPaymentShareMin, rounding: .up)
    let seen = Share.of(plan.first.amount, in: plan.balance)
    let use = LimitUse.atLeast(
      name, seen.basisPoints, limits.firstPaymentShareMin.basisPoints
    ) { .share(Share(basisPoints: $0)) }
    return LimitUse(
      rule: name, seen: use.seen, limit: use.limit, isKept: plan.first.amount >= least,
      used: use.used)
  }
}
