/// The payments add up to what is to be paid of the balance: nothing is left without a date, nothing is taken
/// too much.
public enum PaymentsCoverTheBalance: PolicyRule {
  public static let name = "PaymentsCoverTheBalance"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    // A kept rule takes no room: it is told only when it is broken.
    guard !plan.uncovered.isZero else { return nil }
    return LimitUse(
      rule: name, seen: .money(plan.principal), limit: .money(plan.toBePaid), isKept: false, used: 0
    )
  }
}
