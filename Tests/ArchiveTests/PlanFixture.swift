import Finance
import Negotiation
import Receivables
import Testing

@testable import Archive

/// Plan documents for tests: all members filled, or only those that must be.
enum PlanFixture {
  /// ¥1,200,000 of two invoices: 25% down, then three instalments at month's end.
  static func plan(_ terms: PlanTerms = PlanTerms()) throws -> ProposedPlan {
    let dates = ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    return ProposedPlan(
      today: try day("2026-11-24"), balance: yen(1_200_000),
      instalments: try dates.map {
        Instalment(nominal: try day($0), due: try day($0), amount: yen(300_000))
      }, frequency: .monthly, terms: terms)
  }

  /// ¥1,000,000 of ¥1,200,000 with interest in it, and everything that can be agreed besides.
  static func settled() throws -> ProposedPlan {
    let due = try day("2026-11-30")
    return ProposedPlan(
      today: try day("2026-11-24"), balance: yen(1_200_000),
      instalments: [
        Instalment(nominal: due, due: due, amount: yen(1_001_000), interest: yen(1_000))
      ], frequency: .monthly,
      terms: PlanTerms(
        interest: .inEach, discount: yen(200_000), waivedInterest: yen(4_000),
        waivedFees: yen(5_000), held: yen(60_000), accelerates: true, keepsCurrent: true,
        inReturn: [.directDebit, .guarantor]))
  }

  static func full(id: String = "PLAN-C014-20261124-1") throws -> PlanDocument {
    let plan = try plan()
    return PlanDocument(
      id: id, version: 2,
      previous: .init(
        id: "PLAN-C014-20261001-1", sha256: String(repeating: "0a", count: 32)),
      creditor: .init(
        name: "回収商事株式会社", address: ["東京都千代田区丸の内1-1", "本社ビル"], registration: "T123"),
      plan: try agreed(plan), interest: try interest(), calendar: "JP", shift: .following,
      offers: [
        .init(by: "us", text: "", answer: "rep", plan: plan),
        .init(by: "customer", text: "20万ずつ\n月末に", answer: "needs manager", plan: plan),
        .init(by: "us", text: "", answer: "director", plan: try settled()),
        .init(by: "us", text: "", answer: "rep", plan: try Self.plan(PlanTerms(accelerates: true))),
      ],
      talk: try talk(), reason: .init(key: "cash-flow", said: ["入金待ち", "note"]),
      agreement: .init(
        by: "佐藤", on: try day("2026-11-24"), how: "phone", method: "transfer",
        confirmedBy: "letter", readBack: true, acknowledgesDebt: true,
        acknowledgedAmount: plan.balance),
      signOff: .init(
        by: "tanaka", name: "田中", level: "rep", on: try day("2026-11-24"), needsLevel: "rep",
        negotiatedBy: "tanaka"),
      approval: .init(
        try RequestFixture.decision(.approved), sha256: String(repeating: "0b", count: 32),
        validUntil: try day("2026-11-30")),
      followUps: [
        .init(date: try day("2026-12-01"), kind: "check-payment", owner: "tanaka", note: "")
      ],
      call: "CALL-C014-20261124-1.jsonl")
  }

  /// Every kind of turn, with all it can hold.
  private static func talk() throws -> [PlanDocument.Turn] {
    [
      .offered(1, conceded: []),
      .countered(2, broken: try EventFixture.broken()),
      .received(.directDebit, note: "from January"),
      .received(.earlierDate, note: ""),
      .termed(try settled().terms),
      .offered(
        3,
        conceded: [.months(1), .firstPayment(yen(100_000)), .days(14), .discount(yen(200_000))]),
    ]
  }

  /// As a plan was written before profiles.
  static func earlier() throws -> PlanDocument {
    var document = try full()
    document.interest = try oneRate()
    return document
  }

  /// Without any member that may be missing.
  static func bare() throws -> PlanDocument {
    var document = try full()
    document.version = 1
    document.previous = nil
    document.creditor.registration = nil
    document.debtor.code = nil
    document.debtor.isPerson = nil
    document.interest = nil
    document.reason = nil
    document.approval = nil
    document.agreement.acknowledgedAmount = nil
    document.limits = []
    document.offers = []
    document.talk = nil
    document.followUps = []
    return document
  }

  private static func agreed(_ plan: ProposedPlan) throws -> PaymentPlan {
    let items = try [("N1", 800_000), ("N2", 400_000)].map { number, amount in
      PaymentPlan.Item(
        invoice: Invoice(
          number: number, issued: try day("2026-08-31"), due: try day("2026-09-30"),
          amount: yen(amount)),
        open: yen(amount))
    }
    // One use of each measure there is.
    let measures: [Measure] = [
      .months(3), .days(6), .share(Share(basisPoints: 2_500)), .money(yen(300_000)),
      .word("monthly"),
    ]
    return PaymentPlan(
      customer: Customer(
        code: "C014", name: "株式会社山田製作所", language: .ja, address: ["大阪市北区梅田1-2"]),
      items: items, proposed: plan, level: "rep",
      uses: measures.map {
        LimitUse(rule: "TermIsShortEnough", seen: $0, limit: $0, isKept: true, used: 10_000)
      })
  }

  /// As plans had it before profiles: one rate, and no row of a table.
  private static func oneRate() throws -> PlanDocument.Interest {
    .init(
      treatment: "reserved", basis: "民法404条", rateMillionths: 30_000, dayCount: "actual-365",
      rounding: "down", asOf: try day("2026-11-24"),
      lines: [
        .init(
          invoice: "N1", principal: yen(800_000), from: try day("2026-10-01"),
          through: try day("2026-11-24"), count: 55, divisor: 365)
      ], total: yen(3_616))
  }

  /// 800,000 × 3% × 55 ÷ 365 = 3,616.4; a day is 65.7.
  private static func interest() throws -> PlanDocument.Interest {
    let profile = try InterestProfile(.japanStatutory)
    var applied = try profile.rate.rate(on: try day("2029-04-01"))
    var rates = [PlanDocument.Interest.RateRecord(applied)]
    applied = try profile.rate.rate(on: try day("2026-10-01"))
    rates.append(PlanDocument.Interest.RateRecord(applied))
    return .init(
      treatment: "reserved", basis: "jp-civil-code", profile: "jp-statutory",
      source: profile.source, rateMillionths: 30_000, rates: rates.compactMap(\.self),
      dayCount: "actual-365", rounding: "floor-parts", paymentDayCounts: true,
      asOf: try day("2026-11-24"),
      lines: [
        .init(
          invoice: "N1", principal: yen(800_000), from: try day("2026-10-01"),
          through: try day("2026-11-24"), count: 55, divisor: 365, rateMillionths: 30_000,
          rounded: yen(3_616))
      ], total: yen(3_616),
      fixedSums: [.init(invoice: "N1", amount: yen(5_000), source: "contract")],
      paid: yen(120), nextDay: yen(65))
  }
}
