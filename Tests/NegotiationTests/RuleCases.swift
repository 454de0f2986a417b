import Finance

@testable import Negotiation

extension RuleCase {
  static let all =
    cover + term + downPayment + firstPayment + deferral + instalment + frequency
    + authority + concessions

  static func two(_ first: String, _ last: String, of balance: Int = 100) -> ProposedPlan {
    plan([(first, balance / 2), (last, balance - balance / 2)], of: balance)
  }

  private static let cover: [RuleCase] = [
    RuleCase(
      PaymentsCoverTheBalance.self, "all of it", nil, two("2026-11-30", "2026-12-28"), limits()),
    RuleCase(
      PaymentsCoverTheBalance.self, "a yen short", false,
      plan([("2026-11-30", 50), ("2026-12-28", 49)], of: 100), limits()),
    RuleCase(
      PaymentsCoverTheBalance.self, "a yen too much", false,
      plan([("2026-11-30", 101)], of: 100), limits()),
  ]

  private static let term: [RuleCase] = {
    let four = limits { $0.termMonthsMax = 4 }
    return [
      RuleCase(TermIsShortEnough.self, "4 of 4", true, two("2026-11-30", "2027-03-31"), four),
      RuleCase(TermIsShortEnough.self, "5 of 4", false, two("2026-11-30", "2027-04-01"), four),
      // Agreed for 31 October 2027, a Sunday: it moves to November, the agreed day counts.
      RuleCase(
        TermIsShortEnough.self, "the last one moves to the next month", true,
        two("2027-06-30", "2027-10-31"), four),
      RuleCase(
        TermIsShortEnough.self, "one payment has no term", nil,
        plan([("2027-10-31", 100)], of: 100),
        limits { $0.termMonthsMax = 0 }),
    ]
  }()

  private static let downPayment: [RuleCase] = {
    let quarter = limits { $0.firstPaymentShareMin = Share(percent: 25) }
    func paid(_ first: Int, of balance: Int) -> ProposedPlan {
      plan([("2026-11-30", first), ("2026-12-28", balance - first)], of: balance)
    }
    let rule = DownPaymentIsLargeEnough.self
    return [
      RuleCase(rule, "25 of 100", true, paid(25, of: 100), quarter),
      RuleCase(rule, "24 of 100", false, paid(24, of: 100), quarter),
      // 25% of 1,001 are 250.25, so 250 are a quarter in print only.
      RuleCase(rule, "251 of 1,001", true, paid(251, of: 1_001), quarter),
      RuleCase(rule, "250 of 1,001", false, paid(250, of: 1_001), quarter),
      RuleCase(rule, "one payment", nil, plan([("2026-12-28", 100)], of: 100), quarter),
    ]
  }()

  private static let firstPayment: [RuleCase] = {
    let rule = FirstPaymentIsSoonEnough.self
    let ten = limits {
      $0.firstPaymentDaysMax = 10
      $0.allowsDeferredInstalments = false
    }
    let deferring = limits { $0.firstPaymentDaysMax = 10 }
    return [
      RuleCase(rule, "10 of 10", true, two("2026-12-04", "2027-01-15"), ten),
      // Saturday 5 December moves to Monday: 13 days.
      RuleCase(rule, "13 of 10", false, two("2026-12-05", "2027-01-15"), ten),
      RuleCase(
        rule, "deferred where that is granted", nil, two("2026-12-07", "2027-01-15"), deferring),
      RuleCase(
        rule, "soon where deferral is granted", true, two("2026-12-04", "2027-01-15"), deferring),
      RuleCase(rule, "one payment", nil, plan([("2027-12-06", 100)], of: 100), ten),
    ]
  }()

  private static let deferral: [RuleCase] = {
    let rule = DeferralIsShortEnough.self
    let month = limits {
      $0.firstPaymentDaysMax = 10
      $0.deferralDaysMax = 30
    }
    let never = limits {
      $0.firstPaymentDaysMax = 10
      $0.deferralDaysMax = 30
      $0.allowsDeferredInstalments = false
    }
    return [
      RuleCase(rule, "30 of 30", true, plan([("2026-12-24", 100)], of: 100), month),
      RuleCase(rule, "31 of 30", false, plan([("2026-12-25", 100)], of: 100), month),
      RuleCase(rule, "several after 30", true, two("2026-12-24", "2027-01-29"), month),
      RuleCase(rule, "several after 31", false, two("2026-12-25", "2027-01-29"), month),
      RuleCase(rule, "several that start soon", nil, two("2026-12-04", "2027-01-29"), month),
      RuleCase(rule, "several where none is granted", nil, two("2026-12-25", "2027-01-29"), never),
    ]
  }()

  private static let instalment: [RuleCase] = {
    let rule = InstalmentIsLargeEnough.self
    let fifty = limits { $0.instalmentMin = [.jpy: yen(50)] }
    return [
      RuleCase(rule, "50 of 50", true, two("2026-11-30", "2026-12-28"), fifty),
      RuleCase(
        rule, "a last one of 49", false, plan([("2026-11-30", 51), ("2026-12-28", 49)], of: 100),
        fifty),
      RuleCase(rule, "one payment", nil, plan([("2026-11-30", 10)], of: 10), fifty),
      RuleCase(
        rule, "no limit in this currency", nil, two("2026-11-30", "2026-12-28"),
        limits { $0.instalmentMin = [.usd: Money(minorUnits: 999, currency: .usd)] }),
    ]
  }()

  private static let frequency: [RuleCase] = {
    let rule = FrequencyIsAllowed.self
    let monthly = limits { $0.frequencies = [.monthly] }
    let weekly = plan([("2026-11-30", 50), ("2026-12-07", 50)], of: 100, .weekly)
    return [
      RuleCase(rule, "monthly", true, two("2026-11-30", "2026-12-28"), monthly),
      RuleCase(rule, "weekly", false, weekly, monthly),
      RuleCase(rule, "one payment", nil, plan([("2026-11-30", 9)], of: 9, .weekly), monthly),
    ]
  }()

  private static let authority: [RuleCase] = {
    let rule = BalanceIsWithinAuthority.self
    let hundred = limits { $0.balanceMax = [.jpy: yen(100)] }
    return [
      RuleCase(rule, "100 of 100", true, plan([("2026-11-30", 100)], of: 100), hundred),
      RuleCase(rule, "101 of 100", false, plan([("2026-11-30", 101)], of: 101), hundred),
      RuleCase(
        rule, "no ceiling in this currency", nil, plan([("2026-11-30", 101)], of: 101),
        limits { $0.balanceMax = [.usd: Money(minorUnits: 1, currency: .usd)] }),
    ]
  }()
}
