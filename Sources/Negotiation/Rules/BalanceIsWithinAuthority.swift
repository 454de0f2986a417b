import Finance

/// The balance that the plan settles is no larger than the level may sign for in that currency.
public enum BalanceIsWithinAuthority: PolicyRule {
  public static let name = "BalanceIsWithinAuthority"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    let currency = plan.balance.currency
    guard let most = limits.balanceMax[currency] else { return nil }
    return .atMost(name, plan.balance.minorUnits, most.minorUnits) {
      .money(Money(minorUnits: $0, currency: currency))
    }
  }
}
