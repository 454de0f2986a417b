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

func show(_ name: String, _ facts: DealFacts) {
  let engine = ProposalEngine(policy: policy, setting: setting, facts: facts)
  let considered = engine.considered(for: balance, ranks: [0, 1, 2])
  print("considered", median { _ = engine.considered(for: balance, ranks: [0, 1, 2]) })
  print(
    "rank0 front", median { _ = considered.front(rank: 0) }, "rank2 front",
    median { _ = considered.front(rank: 2) })
  let time = median {
    _ = engine.proposals(for: balance, rank: 0, includingHigherLevels: true)
  }
  print(
    name, considered.count, "plans", time, considered.front(rank: 0).count,
    considered.front(rank: 2).count)
  for p in engine.proposals(for: balance, rank: 0, includingHigherLevels: true) {
    print(
      " ", p.role, p.level, p.plan.shape,
      p.plan.instalments.map { "\($0.due) \($0.amount.minorUnits)" }.joined(separator: ", "),
      p.score.total, p.score.working.map(\.product))
  }
}
show("unknown", DealFacts())
show(
  "cash",
  DealFacts(
    means: StatedMeans(cashNow: Money(minorUnits: 500_000, currency: .jpy)), promisesKept: 3,
    promisesDue: 5))
show(
  "means",
  DealFacts(
    means: StatedMeans(
      cashNow: Money(minorUnits: 500_000, currency: .jpy),
      perMonth: Money(minorUnits: 300_000, currency: .jpy)), promisesKept: 3, promisesDue: 5))
show(
  "means2",
  DealFacts(
    means: StatedMeans(
      cashNow: Money(minorUnits: 1_000_000, currency: .jpy),
      perMonth: Money(minorUnits: 800_000, currency: .jpy)), promisesKept: 3, promisesDue: 5))

let reader = CounterofferReader(balance: balance, setting: setting, dateOrder: .ymd)
for text in ["20万ずつ月末に", "半分今、残り来月末", "6 x 200000 from 月末"] {
  guard let offer = try? reader.read(text) else { continue }
  let time = median {
    _ = CounterofferAnswer(offer, policy: policy, setting: setting, rank: 0, facts: DealFacts())
  }
  let a = CounterofferAnswer(offer, policy: policy, setting: setting, rank: 0, facts: DealFacts())
  print(text, a.verdict.answer, time)
  for n in a.nearest {
    print(
      "  ", n.level,
      n.plan.instalments.map { "\($0.due) \($0.amount.minorUnits)" }.joined(separator: ", "))
  }
}
