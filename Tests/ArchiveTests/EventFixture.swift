import Conversation
import Finance
import Negotiation

/// At least one event of every case, with every kind of answer and verdict.
enum EventFixture {
  /// The cases of ``CallEvent``; a new one doesn't compile until it has a name here, and the tests fail
  /// until the table below has an event of it.
  enum Kind: CaseIterable {
    case started, answered, skipped, wentBack, offered, countered, agreed, noted, paused, resumed
    case received, termed, closed, parked, said, hinted
  }

  static func kind(_ event: CallEvent) -> Kind {
    switch event {
    case .started: .started
    case .answered: .answered
    case .skipped: .skipped
    case .wentBack: .wentBack
    case .offered: .offered
    case .countered: .countered
    case .agreed: .agreed
    case .received: .received
    case .termed: .termed
    case .noted: .noted
    case .said: .said
    case .hinted: .hinted
    case .parked: .parked
    case .paused: .paused
    case .resumed: .resumed
    case .closed: .closed
    }
  }

  enum ValueKind: CaseIterable { case choice, text, flag, money, months, date }

  static func valueKind(_ event: CallEvent) -> ValueKind? {
    guard case .answered(_, let value, _) = event else { return nil }
    return switch value {
    case .choice: .choice
    case .text: .text
    case .flag: .flag
    case .money: .money
    case .months: .months
    case .date: .date
    }
  }

  enum VerdictKind: CaseIterable { case allowed, needs, notAllowed }

  static func verdictKind(_ event: CallEvent) -> VerdictKind? {
    guard case .countered(_, _, let answer, _) = event else { return nil }
    return switch answer {
    case .allowed: .allowed
    case .needs: .needs
    case .notAllowed: .notAllowed
    }
  }

  static func start() throws -> CallStart {
    CallStart(
      customerCode: "C014", today: try day("2026-11-24"), currency: .jpy, rep: "tanaka",
      level: "rep",
      items: [
        .init(
          invoiceNumber: "N1", due: try day("2026-09-30"), open: yen(800_000), disputed: yen(0)),
        .init(
          invoiceNumber: "N2", due: try day("2026-10-31"), open: yen(-500), disputed: yen(500)),
      ])
  }

  /// One broken limit of each measure.
  static func broken() throws -> [LimitUse] {
    let measures: [Measure] = [
      .months(16), .days(90), .share(Share(basisPoints: 500)), .money(yen(5_000)), .count(2),
      .word("weekly"),
    ]
    return measures.map {
      LimitUse(rule: "TermIsShortEnough", seen: $0, limit: $0, isKept: false, used: 13_333)
    }
  }

  static func all() throws -> [CallEvent] {
    let plan = try PlanFixture.plan()
    return [
      .started(try start()),
      .answered(.person, .choice("佐藤"), typed: "1"),
      .answered(.complaint, .text("two\nlines \"quoted\" \\ \u{2028}\u{1}"), typed: "…"),
      .answered(.verified, .flag(true), typed: "y"),
      .answered(.acknowledged, .flag(false), typed: ""),
      .answered(.cashNow, .money(yen(300_000)), typed: "30万"),
      .answered(
        .perMonth, .months(yen(200_000), byMonth: [8: yen(0), 12: yen(500_000)]),
        typed: "20万、8月なし、12月だけ50万"),
      .answered(.mendBy, .date(try day("2026-12-01")), typed: "来月1日"),
      .skipped(.paidReference),
      .wentBack,
      .offered(plan, level: "rep"),
      .offered(try PlanFixture.settled(), level: "director"),
      .countered(text: "20万ずつ", plan, answer: .allowed),
      .countered(text: "", plan, answer: .needs(level: "manager")),
      .countered(text: "no", plan, answer: .notAllowed, broken: try broken()),
      .received(.directDebit, note: ""),
      .received(.guarantor, note: "the owner, until March"),
      .termed(PlanTerms()),
      .termed(try PlanFixture.settled().terms),
      .agreed(plan, level: "director"),
      .parked(
        Parked(request: "REQ-C014-20261124-1", to: "nakamura", by: try day("2026-11-25"))),
      .noted("will ring back 😀"),
      .said("Good morning, this is Emma from Kaishu Trading."),
      .hinted,
      .paused,
      .resumed(today: try day("2026-11-25")),
      .closed,
    ]
  }
}
