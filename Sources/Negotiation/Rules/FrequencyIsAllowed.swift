/// Instalments fall due as often as the level may agree to: monthly, biweekly or weekly.
public enum FrequencyIsAllowed: PolicyRule {
  public static let name = "FrequencyIsAllowed"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard plan.instalments.count > 1 else { return nil }
    var index = 0
    for (place, kind) in PaymentFrequency.Kind.allCases.enumerated()
    where limits.frequencies.contains(kind) {
      index |= 1 << place
    }
    return LimitUse(
      rule: name, seen: .word(plan.frequency.rawValue), limit: .word(words[index]),
      isKept: limits.frequencies.contains(plan.frequency), used: 0)
  }

  /// The words of every set of frequencies, made once: a rule is asked about thousands of plans.
  private static let words: [String] = (0..<(1 << PaymentFrequency.Kind.allCases.count)).map {
    index in
    PaymentFrequency.Kind.allCases.enumerated().filter { index & (1 << $0.offset) != 0 }
      .map(\.element.rawValue).joined(separator: ", ")
  }
}
