/// When payment is put off, the first payment falls within the level's longest deferral.
///
/// This holds for one payment at a later date, and for instalments that start later than the level's
/// days for a first payment where it may grant that at all.
public enum DeferralIsShortEnough: PolicyRule {
  public static let name = "DeferralIsShortEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    if plan.instalments.count > 1 {
      guard limits.allowsDeferredInstalments, plan.daysToFirst > limits.firstPaymentDaysMax else {
        return nil
      }
    }
    return .atMost(name, plan.daysToFirst, limits.deferralDaysMax) { .days($0) }
  }
}
