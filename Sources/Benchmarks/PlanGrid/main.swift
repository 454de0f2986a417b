import Finance
import Negotiation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Measures what it costs to consider and rank every plan of the usual policy, and to answer a customer's offer with
// the nearest plans. scripts/plan-grid.py does the same in plain Python; scripts/bench runs both in turn.

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The median of 21 runs, wall and processor time, in milliseconds.
func median(_ work: () -> Void) -> (wall: Double, processor: Double) {
  var walls: [Double] = []
  var processors: [Double] = []
  for _ in 0..<21 {
    let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    work()
    processors.append((seconds(CLOCK_PROCESS_CPUTIME_ID) - processor) * 1e3)
    walls.append((seconds(CLOCK_MONOTONIC) - wall) * 1e3)
  }
  return (walls.sorted()[10], processors.sorted()[10])
}

/// The usual policy of `kaishu init`: rep, manager, director.
func level(
  _ name: String, _ term: Int, _ share: Int, _ first: Int, _ deferral: Int, _ deferred: Bool,
  _ least: Int
) -> ApprovalLevel {
  ApprovalLevel(
    name: name,
    limits: Limits(
      termMonthsMax: term, firstPaymentShareMin: Share(percent: share), firstPaymentDaysMax: first,
      deferralDaysMax: deferral, allowsDeferredInstalments: deferred,
      instalmentMin: [.jpy: Money(minorUnits: least, currency: .jpy)]))
}

let policy = Policy(
  levels: [
    level("rep", 3, 25, 14, 30, false, 50_000), level("manager", 6, 10, 21, 60, true, 30_000),
    level("director", 12, 5, 31, 90, true, 10_000),
  ], roundingUnits: [.jpy: 1_000], shift: .following)
let balance = Money(minorUnits: 3_200_000, currency: .jpy)

guard let today = CivilDate(iso: "2026-11-24"), let calendar = BusinessCalendar(named: "jp-bank")
else { exit(1) }
let setting = PlanSetting(
  today: today, calendar: calendar, shift: .following, roundingUnit: 1_000)

/// Milliseconds with three digits.
func figure(_ milliseconds: Double) -> String {
  let micros = Int(milliseconds * 1e3)
  let digits = String(micros % 1_000)
  return "\(micros / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
}

func show(_ name: String, _ time: (wall: Double, processor: Double)) {
  print("\(name) ms \(figure(time.wall)) processor \(figure(time.processor))")
}

func told(_ plan: ProposedPlan) -> String {
  plan.instalments.map { "\($0.due) \($0.amount.minorUnits)" }.joined(separator: ", ")
}

let engine = ProposalEngine(policy: policy, setting: setting, facts: DealFacts())
let considered = engine.considered(for: balance, ranks: [0, 1, 2])
guard let best = considered.front(rank: 2).first else { exit(1) }
let counts = engine.appraiser.counts(best, rank: 2)
let score = engine.appraiser.score(counts, balance: balance).total
print("grid plans \(considered.count) best \(score): \(told(best))")
show("grid", median { _ = engine.proposals(for: balance, rank: 0, includingHigherLevels: true) })

// What is asked for in a call, one answer after the other, makes the grid larger and lets more rules speak.
func yen(_ amount: Int) -> Money { Money(minorUnits: amount, currency: .jpy) }

let known: [(name: String, means: StatedMeans)] = [
  ("cash", StatedMeans(cashNow: yen(400_000))),
  ("monthly", StatedMeans(cashNow: yen(400_000), perMonth: yen(300_000), from: today.endOfMonth)),
  (
    "season",
    StatedMeans(
      cashNow: yen(400_000), perMonth: yen(300_000), from: today.endOfMonth,
      byMonth: [12: yen(600_000), 1: yen(100_000)])
  ),
  (
    "left-over",
    StatedMeans(
      cashNow: yen(400_000), perMonth: yen(300_000), from: today.endOfMonth,
      byMonth: [12: yen(600_000), 1: yen(100_000)], freeCash: yen(800_000))
  ),
]
for one in known {
  let engine = ProposalEngine(
    policy: policy, setting: setting, facts: DealFacts(means: one.means))
  print("\(one.name) plans \(engine.considered(for: balance, ranks: [0, 1, 2]).count)")
  show(
    one.name,
    median { _ = engine.proposals(for: balance, rank: 0, includingHigherLevels: true) })
}

// 200,000 at each month's end: longer than anybody may sign.
let outline = PlanOutline(
  start: today.endOfMonth, count: 16, frequency: PaymentFrequency.monthEnd)
guard let plan = setting.plan(outline, balance: balance) else { exit(1) }
let offer = Counteroffer(text: "", plan: plan)
show(
  "counter",
  median {
    _ = CounterofferAnswer(offer, policy: policy, setting: setting, rank: 0, facts: DealFacts())
  })
