import Finance

/// No payment of several is smaller than the level's least instalment in that currency.
public enum InstalmentIsLargeEnough: PolicyRule {
  public static let name = "InstalmentIsLargeEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    let currency = plan.balance.currency
    guard plan.instalments.count > 1, let least = limits.instalmentMin[currency],
      let smallest = plan.instalments.lazy.map(\.amount.minorUnits).min()
    else { return nil }
    return .atLeast(name, smallest, least.minorUnits) {
      .money(Money(minorUnits: $0, currency: currency))
    }
  }
}
