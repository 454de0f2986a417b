import Finance
import Negotiation

/// Sebastiano Vigna's SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A day that a table names; a slip in the table stops the run.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("no such day: \(iso)") }
  return date
}

/// A calendar that a table names; a slip in the table stops the run.
func calendar(_ name: String) -> BusinessCalendar {
  guard let calendar = BusinessCalendar(named: name) else {
    preconditionFailure("no such calendar: \(name)")
  }
  return calendar
}

func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

/// The setting of the tables: Tuesday 24 November 2026, Japanese banks, thousands of yen.
let tuesday = PlanSetting(
  today: day("2026-11-24"), calendar: calendar("jp-bank"), shift: .following, roundingUnit: 1_000)

/// A plan of these payments, as they are agreed on.
func plan(
  _ payments: [(String, Int)], of balance: Int, _ kind: PaymentFrequency.Kind = .monthly,
  terms: PlanTerms = PlanTerms()
) -> ProposedPlan {
  ProposedPlan(
    today: tuesday.today, balance: yen(balance),
    instalments: payments.map { tuesday.instalment(day($0.0), yen($0.1)) }, frequency: kind,
    terms: terms)
}

/// Limits that hold nothing back but what a test narrows.
func limits(_ change: (inout Limits) -> Void = { _ in }) -> Limits {
  var limits = Limits(
    termMonthsMax: 60, firstPaymentShareMin: .zero, firstPaymentDaysMax: 365, deferralDaysMax: 365,
    allowsDeferredInstalments: true, interestWaiverMax: .whole, feeWaiverMax: .whole,
    discountMax: .whole, stepUpMax: Share(percent: 100_000), balloonMax: .whole,
    freeCashMax: Share(percent: 100_000), livePlansMax: 99, brokenPlansMax: 99)
  change(&limits)
  return limits
}

/// The policy of a new book, in yen: a rep, a manager, a director.
let usualPolicy: Policy = {
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
