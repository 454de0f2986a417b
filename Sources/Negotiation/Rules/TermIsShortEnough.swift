/// From the month of the first payment to the month of the last there are no more months than the
/// level's longest term.
///
/// Counted by the agreed days, before they move to business days; a deferral before the first payment
/// has a limit of its own.
public enum TermIsShortEnough: PolicyRule {
  public static let name = "TermIsShortEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard plan.instalments.count > 1 else { return nil }
    return .atMost(name, plan.termMonths, limits.termMonthsMax) { .months($0) }
  }
}
