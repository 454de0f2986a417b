import Finance

/// How far apart two plans for one balance are: the money that would have to move, times the days it
/// would have to move by, in minor units × days.
///
/// It is the area between the two curves of money received over time (the earth mover's distance in
/// one dimension), so it needs no weights and is zero only for the same payments on the same days.
/// What a plan leaves unpaid counts as coming in on `horizon`.
public enum PlanDistance {
  public static func between(
    _ a: ProposedPlan, _ b: ProposedPlan, horizon: CivilDate
  ) -> Int128 {
    let steps = (flows(a, horizon, sign: 1) + flows(b, horizon, sign: -1))
      .sorted { $0.day < $1.day }
    var area: Int128 = 0
    var level = 0
    var day = steps.first?.day ?? 0
    for step in steps {
      area += Int128(abs(level)) * Int128(step.day - day)
      level += step.amount
      day = step.day
    }
    return area
  }

  private static func flows(_ plan: ProposedPlan, _ horizon: CivilDate, sign: Int)
    -> [(day: Int, amount: Int)]
  {
    var flows = plan.instalments.map {
      (day: $0.due.dayNumber, amount: sign * $0.amount.minorUnits)
    }
    let open = plan.uncovered.minorUnits
    if open != 0 { flows.append((max(horizon, plan.last.due).dayNumber, sign * open)) }
    return flows
  }
}
