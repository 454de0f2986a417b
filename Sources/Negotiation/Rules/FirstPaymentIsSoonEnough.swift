/// The first of several payments falls within the level's days from the agreement.
///
/// A level that may grant instalments after a deferral is held to its longest deferral instead.
public enum FirstPaymentIsSoonEnough: PolicyRule {
  public static let name = "FirstPaymentIsSoonEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard plan.instalments.count > 1 else { return nil }
    if limits.allowsDeferredInstalments, plan.daysToFirst > limits.firstPaymentDaysMax {
      return nil
    }
    return .atMost(name, plan.daysToFirst, limits.firstPaymentDaysMax) { .days($0) }
  }
}
