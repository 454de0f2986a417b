/// Instalments fall due as often as the level may agree to: monthly, biweekly or weekly.
public enum FrequencyIsAllowed: PolicyRule {
  public static let name = "FrequencyIsAllowed"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard plan.instalments.count > 1 else { return nil }
    let allowed = PaymentFrequency.Kind.allCases.filter { limits.frequencies.contains($0) }
    return LimitUse(
      rule: name, seen: .word(plan.frequency.rawValue),
      limit: .word(allowed.map(\.rawValue).joined(separator: ", ")),
      isKept: limits.frequencies.contains(plan.frequency), used: 0)
  }
}
