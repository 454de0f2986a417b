import Conversation
import Finance
import Negotiation
import Receivables
import Testing

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

func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

func calendar(_ name: String) -> BusinessCalendar {
  guard let calendar = BusinessCalendar(named: name) else {
    preconditionFailure("no such calendar: \(name)")
  }
  return calendar
}

/// Tuesday 24 November 2026: ¥3,200,000 overdue on two invoices, ¥1,100,000 not due.
enum Desk {
  static let today = day("2026-11-24")

  static func invoice(_ number: String, due: String, _ units: Int) -> Invoice {
    Invoice(
      number: number, issued: day(due).adding(days: -60), due: day(due), amount: yen(units))
  }

  static func account(_ change: (inout CustomerHistory) -> Void = { _ in }) -> CustomerAccount {
    var history = CustomerHistory(
      customer: Customer(
        code: "C014", name: "株式会社山田製作所", language: .ja,
        contacts: [Contact(name: "佐藤"), Contact(name: "李")]),
      invoices: [
        invoice("A-1", due: "2026-10-08", 2_000_000), invoice("A-2", due: "2026-10-31", 1_200_000),
        invoice("A-3", due: "2026-12-31", 1_100_000),
      ])
    change(&history)
    return CustomerAccount(history, asOf: today)
  }

  static func context(_ account: CustomerAccount = account()) -> CallContext {
    CallContext(
      account: account,
      policy: Policy(
        levels: [
          ApprovalLevel(
            name: "rep",
            limits: Limits(
              termMonthsMax: 3, firstPaymentShareMin: Share(percent: 25), firstPaymentDaysMax: 10,
              deferralDaysMax: 30, allowsDeferredInstalments: false))
        ], shift: .following),
      rank: 0,
      setting: PlanSetting(
        today: today, calendar: calendar("jp-bank"), shift: .following, roundingUnit: 1_000),
      dateOrder: .ymd, repName: "鈴木")
  }

  static func start(_ context: CallContext = context()) -> CallStart {
    context.makeStart(currency: .jpy, rep: "suzuki")
  }

  static func plan(_ balance: Money, days: Int = 6) -> ProposedPlan {
    let setting = context().setting
    return ProposedPlan(
      today: today, balance: balance,
      instalments: [setting.instalment(today.adding(days: days), balance)], frequency: .monthly)
  }
}

/// A call that is being walked through, with the questions it asked.
struct Walk {
  let context: CallContext
  private(set) var events: [CallEvent]
  private(set) var call: Call
  private(set) var asked: [Question] = []

  init(_ context: CallContext = Desk.context()) {
    self.context = context
    let start = Desk.start(context)
    events = [.started(start)]
    call = Call(start)
  }

  var next: Question? { call.question(context) }

  mutating func add(_ event: CallEvent) {
    events.append(event)
    call.apply(event)
  }

  /// Answers the next question; offers and agreements are put on the table as the console does.
  mutating func answer(_ value: AnswerValue, typed: String = "") throws {
    let question = try #require(next)
    asked.append(question)
    if case .choice("accepted") = value, question.id == .response {
      let offer = try #require(call.onTable)
      add(.agreed(offer.plan, level: "rep"))
    }
    if case .choice("agrees") = value, question.id == .insistAnswer {
      add(.agreed(Desk.plan(call.negotiable), level: "rep"))
    }
    add(.answered(question.id, value, typed: typed))
    if question.id == .offer, value != .choice("0") {
      add(.offered(Desk.plan(call.negotiable), level: "rep"))
    }
  }

  mutating func skip() throws {
    let question = try #require(next)
    asked.append(question)
    add(.skipped(question.id))
  }

  /// Answers everything to the end, by these answers where one is given.
  mutating func finish(_ answers: [Question.ID: AnswerValue] = [:]) throws {
    while let question = next {
      try #require(asked.count < 60, "the call does not end")
      if let value = answers[question.id] {
        try answer(value)
      } else {
        try answer(Self.plausible(question))
      }
    }
    add(.closed)
  }

  static func plausible(_ question: Question) -> AnswerValue {
    switch question.form {
    case .choice, .response, .choiceOrText: .choice(question.choices.first ?? "")
    case .text: .text("words")
    case .yesNo: .flag(true)
    case .money(let currency, _, _), .months(let currency):
      .money(Money(minorUnits: 200_000, currency: currency))
    case .date(let looksBack): .date(Desk.today.adding(days: looksBack ? -3 : 3))
    case .offer: .choice("1")
    }
  }
}
