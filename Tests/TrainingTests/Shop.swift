import Conversation
import Finance
import Negotiation

@testable import Training

/// The firm of the tests about the simulated customer: the policy of a new book, in yen, on Tuesday 24 November 2026.
enum Shop {
  static let today: CivilDate = {
    guard let day = CivilDate(iso: "2026-11-24") else { preconditionFailure("no such day") }
    return day
  }()
  static let setting: PlanSetting = {
    guard let banks = BusinessCalendar(named: "jp-bank") else {
      preconditionFailure("no such calendar")
    }
    return PlanSetting(today: today, calendar: banks, shift: .following, roundingUnit: 1_000)
  }()

  static func day(_ days: Int) -> CivilDate { today.adding(days: days) }

  static func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  static let policy: Policy = {
    let rows = [
      ("rep", 3, 25, 14, 30, false, 50_000), ("manager", 6, 10, 21, 60, true, 30_000),
      ("director", 12, 5, 31, 90, true, 10_000),
    ]
    let levels = rows.map { name, term, share, first, deferral, deferred, least in
      ApprovalLevel(
        name: name,
        limits: Limits(
          termMonthsMax: term, firstPaymentShareMin: Share(percent: share),
          firstPaymentDaysMax: first, deferralDaysMax: deferral,
          allowsDeferredInstalments: deferred, instalmentMin: [.jpy: yen(least)]))
    }
    return Policy(levels: levels, roundingUnits: [.jpy: 1_000], shift: .following)
  }()

  /// A shop that is short of cash: ¥300,000 now, ¥250,000 a month.
  static func hidden(_ change: (inout HiddenState) -> Void = { _ in }) -> HiddenState {
    var hidden = HiddenState(
      reason: .noCash, cashNow: yen(300_000), perMonth: yen(250_000), from: day(20), reserve: 0.2,
      patience: 14, curve: .linear, kindness: 0.2, reliability: 80)
    change(&hidden)
    return hidden
  }

  static let balance = yen(1_200_000)

  static func candidates(_ hidden: HiddenState, _ balance: Money = balance) -> DebtorCandidates {
    DebtorCandidates(hidden, overdue: balance, policy: policy, setting: setting)
  }

  /// Those of a shop whose means weren't changed: made once.
  private static let usual = candidates(hidden())

  static func debtor(_ change: (inout HiddenState) -> Void = { _ in }, seed: UInt64 = 1) -> Debtor {
    let hidden = hidden(change)
    let isUsual = hidden.means == Self.hidden().means && hidden.contested == nil
    return Debtor(hidden, candidates: isUsual ? usual : candidates(hidden), seed: seed)
  }

  /// Equal payments, days after today.
  static func plan(_ payments: [(Int, Int)], of balance: Money = balance) -> ProposedPlan {
    ProposedPlan(
      today: today, balance: balance,
      instalments: payments.map { setting.instalment(day($0.0), yen($0.1)) }, frequency: .monthly)
  }
}
