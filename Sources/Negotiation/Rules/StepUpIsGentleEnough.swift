import Finance

/// In a plan that rises, no payment is a larger share of the one before it than the level's step-up.
///
/// A larger first payment is left aside. Level payments with the rest at the end, and payments that follow
/// their year and fall back after one peak, have limits of their own.
public enum StepUpIsGentleEnough: PolicyRule {
  public static let name = "StepUpIsGentleEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    guard let (before, after) = steepestStep(plan.instalments) else { return nil }
    let seen = Rounding.up.divide(Int128(after) * 10_000, by: Int128(before))
    let limit = limits.stepUpMax.basisPoints
    // The room is what lies above level payments.
    return .atMost(name, seen - 10_000, limit - 10_000) {
      .share(Share(basisPoints: $0 + 10_000))
    }
  }

  /// The payment that rises most, and the one before it; `nil` when the plan isn't one that rises.
  private static func steepestStep(_ payments: [Instalment]) -> (before: Int, after: Int)? {
    let start = payments.count > 2 && payments[0].amount > payments[1].amount ? 1 : 0
    guard payments.count - start > 2 else { return nil }
    let last = payments.count - 1
    var rises = 0
    var worst: (before: Int, after: Int) = (1, 0)
    for index in (start + 1)...last {
      let before = payments[index - 1].amount.minorUnits
      let after = payments[index].amount.minorUnits
      guard before > 0 else { return nil }
      if index < last {
        if after < before { return nil }
        if after > before { rises += 1 }
      }
      if Int128(after) * Int128(worst.before) > Int128(worst.after) * Int128(before) {
        worst = (before, after)
      }
    }
    let fallsBack = payments[last].amount <= payments[start].amount
    return rises == 0 || (rises == 1 && fallsBack) ? nil : worst
  }
}
