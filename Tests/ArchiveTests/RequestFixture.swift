import Finance
import Negotiation

@testable import Archive

/// Requests and decisions for tests: all members filled, or only those that must be.
enum RequestFixture {
  static let rep = ApprovalRequest.Person(id: "suzuki", name: "鈴木", level: "rep")
  static let manager = ApprovalRequest.Person(id: "nakamura", name: "中村", level: "manager")

  static func full(code: String = "C014") throws -> ApprovalRequest {
    let plan = try PlanFixture.plan(PlanTerms(accelerates: true))
    let measures: [Measure] = [
      .months(6), .days(9), .share(Share(basisPoints: 1_000)), .money(yen(300_000)), .count(2),
      .word("weekly"),
    ]
    let broken = measures.map {
      ApprovalRequest.Broken(
        LimitUse(rule: "TermIsShortEnough", seen: $0, limit: $0, isKept: false, used: 20_000))
    }
    let cost = ApprovalRequest.Cost(
      meanDaysToCash: 50, expected: yen(900_000), provision: yen(60_000), givenUp: yen(0))
    return ApprovalRequest(
      customer: .init(code: code, name: "株式会社山田製作所"), askedBy: rep,
      askedOn: try day("2026-11-24"), to: manager, answerBy: try day("2026-11-25"),
      needsLevel: "manager", plan: PlanRecord(plan), cost: cost,
      invoices: [
        .init(number: "N1", due: try day("2026-09-30"), inPlan: yen(800_000)),
        .init(number: "N2", due: try day("2026-10-31"), inPlan: yen(400_000)),
      ],
      broken: broken,
      instead: .init(plan: PlanRecord(try PlanFixture.plan()), cost: cost),
      gives: InReturn.allCases.map { .init($0, note: $0 == .guarantor ? "社長" : "") },
      counting: counting,
      offers: [.init(by: "customer", text: "20万ずつ", answer: "needs manager", plan: plan)],
      standing: try standing(), note: "12月末に入金の予定", call: "CALL-C014-20261124-1.jsonl")
  }

  static let counting = ApprovalRequest.Counting(.japaneseLaw, unit: yen(1_000), oddAmount: .last)

  static func bare() throws -> ApprovalRequest {
    var request = try full()
    request.instead = nil
    request.gives = nil
    request.counting = nil
    request.offers = []
    request.call = nil
    request.note = ""
    request.standing.meanDaysLate = nil
    request.standing.grade = nil
    request.standing.creditLimit = nil
    request.standing.accruedInterest = nil
    request.standing.fees = nil
    request.standing.weOwe = nil
    request.standing.reason = nil
    request.standing.means = MeansRecord(StatedMeans())
    request.standing.ageing = [.init(from: nil, through: nil, amount: yen(1))]
    return request
  }

  private static func standing() throws -> ApprovalRequest.Standing {
    .init(
      overdue: yen(1_200_000), overdueCount: 2, oldestDaysOverdue: 55, notDue: yen(100),
      disputed: yen(0),
      ageing: [
        .init(from: nil, through: 0, amount: yen(100)),
        .init(from: 1, through: 30, amount: yen(400_000)),
        .init(from: 31, through: nil, amount: yen(800_000)),
      ],
      settledCount: 20, lateCount: 12, meanDaysLate: 9, creditLimit: yen(5_000_000),
      reason: .init(key: "no-cash", said: ["入金待ち"]),
      facts: DealFacts(
        means: StatedMeans(
          cashNow: yen(300_000), perMonth: yen(200_000), from: try day("2026-11-30"),
          byMonth: [12: yen(500_000), 1: yen(0)], freeCash: yen(400_000)),
        promisesKept: 3, promisesDue: 5, livePlans: 1, brokenPlans: 1, grade: "B",
        reason: "no-cash", accruedInterest: yen(3_616), fees: yen(1_000), weOwe: yen(2_000)))
  }

  /// A decision on a request that is given its ID and sum by ``signed(_:_:_:)``.
  static func decision(_ outcome: ApprovalDecision.Outcome) throws -> ApprovalDecision {
    try decision(outcome, .init(id: "REQ-C014-20261124-1", sha256: ""))
  }

  static func decision(
    _ outcome: ApprovalDecision.Outcome, _ subject: ApprovalDecision.Subject
  ) throws -> ApprovalDecision {
    let asked = try full().plan
    let other = PlanRecord(try PlanFixture.plan())
    let until = try day("2026-11-30")
    let approved: ApprovalDecision.Approved? =
      switch outcome {
      case .approved: .init(plan: asked, needsLevel: "manager", validUntil: until)
      case .changed:
        .init(
          plan: other, needsLevel: "manager", validUntil: until, text: "30万×4回",
          counting: counting)
      case .declined, .withdrawn: nil
      }
    return ApprovalDecision(
      outcome, request: subject, by: outcome == .withdrawn ? rep : manager,
      on: try day("2026-11-25"), reason: outcome == .declined ? "約束が守られていない" : "",
      approved: approved)
  }
}
