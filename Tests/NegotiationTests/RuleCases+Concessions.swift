import Finance

@testable import Negotiation

extension RuleCase {
  static let concessions =
    stepUp + balloon + freeCash + discount + interest + fees + livePlans + brokenPlans

  /// Payments at month's ends from November on.
  private static func monthly(_ amounts: Int...) -> ProposedPlan {
    let ends = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]
    return plan(Array(zip(ends, amounts)), of: amounts.reduce(0, +))
  }

  private static let stepUp: [RuleCase] = {
    let rule = StepUpIsGentleEnough.self
    let double = limits { $0.stepUpMax = Share(percent: 200) }
    return [
      RuleCase(rule, "double", true, monthly(100, 150, 300), double),
      RuleCase(rule, "a yen above double", false, monthly(100, 150, 301), double),
      RuleCase(rule, "above double at the first step", false, monthly(100, 201, 300), double),
      RuleCase(rule, "after a down payment", false, monthly(500, 100, 150, 400), double),
      RuleCase(
        rule, "a gentle one after a down payment", true, monthly(500, 100, 200, 300), double),
      RuleCase(rule, "level payments and a balloon", nil, monthly(100, 100, 300), double),
      RuleCase(rule, "payments that follow the year", nil, monthly(100, 100, 500, 100), double),
      RuleCase(rule, "a peak in the midst", nil, monthly(100, 500, 100, 100), double),
      RuleCase(rule, "a small rest after steps", false, monthly(10, 20, 80, 5), double),
      RuleCase(rule, "two payments", nil, monthly(100, 900), double),
      RuleCase(rule, "level ones, the odd amount last", nil, monthly(33, 33, 34), double),
    ]
  }()

  private static let balloon: [RuleCase] = {
    let rule = BalloonIsSmallEnough.self
    let forty = limits { $0.balloonMax = Share(percent: 40) }
    return [
      RuleCase(rule, "40 of 100", true, monthly(20, 20, 20, 40), forty),
      // 401 of 1,001 is 40% in print only.
      RuleCase(rule, "401 of 1,001", false, monthly(200, 200, 200, 401), forty),
      RuleCase(rule, "after payments that rise", false, monthly(10, 20, 30, 60), forty),
      RuleCase(rule, "level ones, the odd amount last", nil, monthly(33, 33, 34), forty),
      RuleCase(rule, "two payments", nil, monthly(30, 70), forty),
      RuleCase(rule, "a larger one before", nil, monthly(50, 10, 50), forty),
    ]
  }()

  private static let freeCash: [RuleCase] = {
    let rule = PaymentsLeaveThemEnough.self
    let half = limits { $0.freeCashMax = Share(percent: 50) }
    let facts = DealFacts(means: StatedMeans(freeCash: yen(201)))
    let withCash = DealFacts(means: StatedMeans(cashNow: yen(300), freeCash: yen(201)))
    let nothing = DealFacts(means: StatedMeans(freeCash: yen(-5)))
    return [
      // Half of 201 is 100.5.
      RuleCase(rule, "100 of 100", true, monthly(100, 100), half, given: facts),
      RuleCase(rule, "101 of 100", false, monthly(100, 101), half, given: facts),
      RuleCase(
        rule, "two in one month", false,
        plan([("2026-12-01", 60), ("2026-12-15", 60)], of: 120, .biweekly), half, given: facts),
      // 31 January and 28 February 2027 are Sundays and move to the month after.
      RuleCase(
        rule, "two that move into a month", true, monthly(90, 90, 90, 90, 90), half, given: facts),
      RuleCase(rule, "cash at once", true, monthly(400, 100), half, given: withCash),
      RuleCase(rule, "a yen above cash at once", false, monthly(401, 100), half, given: withCash),
      RuleCase(rule, "nothing is left over", false, monthly(1, 1), half, given: nothing),
      RuleCase(rule, "one payment", nil, monthly(900), half, given: facts),
      RuleCase(rule, "nobody asked", nil, monthly(900, 900), half),
    ]
  }()

  private static let discount: [RuleCase] = {
    let rule = DiscountIsSmallEnough.self
    let tenth = limits { $0.discountMax = Share(percent: 10) }
    func less(_ units: Int, of balance: Int) -> ProposedPlan {
      plan([("2026-11-30", balance - units)], of: balance, terms: PlanTerms(discount: yen(units)))
    }
    return [
      RuleCase(rule, "10 of 100", true, less(10, of: 100), tenth),
      RuleCase(rule, "101 of 1,009", false, less(101, of: 1_009), tenth),
      RuleCase(
        rule, "off", false, less(1, of: 1_000_000), limits { $0.discountMax = .zero }),
      RuleCase(rule, "none", nil, two("2026-11-30", "2026-12-28"), tenth),
    ]
  }()

  private static let interest: [RuleCase] = {
    let rule = InterestWaiverIsSmallEnough.self
    let half = limits { $0.interestWaiverMax = Share(percent: 50) }
    func waiving(_ units: Int?, _ ahead: PlanInterest? = nil) -> ProposedPlan {
      plan(
        [("2026-11-30", 100)], of: 100,
        terms: PlanTerms(interest: ahead, waivedInterest: units.map(yen)))
    }
    let facts = DealFacts(accruedInterest: yen(1_001))
    return [
      RuleCase(rule, "500 of 1,001", true, waiving(500), half, given: facts),
      RuleCase(rule, "501 of 1,001", false, waiving(501), half, given: facts),
      RuleCase(rule, "of what isn't known", false, waiving(1), half),
      RuleCase(rule, "all of it", true, waiving(1_001, .waivedIfKept), limits(), given: facts),
      RuleCase(rule, "none while the plan runs", false, waiving(nil, PlanInterest.none), half),
      RuleCase(rule, "waived if kept", false, waiving(500, .waivedIfKept), half, given: facts),
      RuleCase(rule, "half, and the rest claimed", true, waiving(500, .atEnd), half, given: facts),
      RuleCase(rule, "in each payment", nil, waiving(nil, .inEach), half, given: facts),
      RuleCase(rule, "nothing was said", nil, waiving(nil), half, given: facts),
    ]
  }()

  private static let fees: [RuleCase] = {
    let rule = FeeWaiverIsSmallEnough.self
    let half = limits { $0.feeWaiverMax = Share(percent: 50) }
    func waiving(_ units: Int) -> ProposedPlan {
      plan([("2026-11-30", 100)], of: 100, terms: PlanTerms(waivedFees: yen(units)))
    }
    let facts = DealFacts(fees: yen(4_000))
    return [
      RuleCase(rule, "2,000 of 4,000", true, waiving(2_000), half, given: facts),
      RuleCase(rule, "2,001 of 4,000", false, waiving(2_001), half, given: facts),
      RuleCase(rule, "of what isn't known", false, waiving(1), half),
      RuleCase(rule, "none", nil, two("2026-11-30", "2026-12-28"), half, given: facts),
    ]
  }()

  private static let livePlans: [RuleCase] = {
    let rule = LivePlansAreFewEnough.self
    let plan = two("2026-11-30", "2026-12-28")
    let second = limits { $0.livePlansMax = 2 }
    return [
      RuleCase(rule, "a second of two", true, plan, second, given: DealFacts(livePlans: 1)),
      RuleCase(rule, "a third of two", false, plan, second, given: DealFacts(livePlans: 2)),
      RuleCase(rule, "the first", nil, plan, limits { $0.livePlansMax = 1 }),
    ]
  }()

  private static let brokenPlans: [RuleCase] = {
    let rule = BrokenPlansAreFewEnough.self
    let plan = two("2026-11-30", "2026-12-28")
    let once = limits { $0.brokenPlansMax = 1 }
    return [
      RuleCase(rule, "after one of one", true, plan, once, given: DealFacts(brokenPlans: 1)),
      RuleCase(rule, "after two of one", false, plan, once, given: DealFacts(brokenPlans: 2)),
      RuleCase(rule, "none was broken", nil, plan, limits { $0.brokenPlansMax = 0 }),
    ]
  }()
}
