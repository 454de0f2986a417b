import Finance

/// Of the late interest that has accrued, no more is given up than the level's share.
///
/// Interest for the time of the plan counts in the same way: a plan without it, or one that gives it up if every payment
/// comes on time, gives up the whole of it. The larger of the two shares is judged. Where the interest accrued isn't known,
/// whatever is given up of it counts as the whole.
public enum InterestWaiverIsSmallEnough: PolicyRule {
  public static let name = "InterestWaiverIsSmallEnough"

  public static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> LimitUse?
  {
    let past = LimitUse.givenUp(plan.terms.waivedInterest, of: facts.accruedInterest)
    let ahead: Int? =
      switch plan.terms.interest {
      case .some(.none), .waivedIfKept: Share.whole.basisPoints
      case .atEnd, .inEach, nil: nil
      }
    guard let seen = past.map({ max($0, ahead ?? 0) }) ?? ahead else { return nil }
    return .atMost(name, seen, limits.interestWaiverMax.basisPoints) {
      .share(Share(basisPoints: $0))
    }
  }
}
