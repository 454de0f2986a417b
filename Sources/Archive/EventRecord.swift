import Conversation
import Finance
import Negotiation

/// A call event as it stands in the journal: a kind, and the members that kind has.
struct EventRecord: Codable {
  var event: String
  var question: String?
  var value: ValueRecord?
  var typed: String?
  var plan: PlanRecord?
  var level: String?
  var answer: String?
  var text: String?
  var today: CivilDate?
  var start: StartRecord?
  /// The rules that an offer of theirs breaks; missing when there are none.
  var broken: [PlanDocument.Limit]?
  var thing: String?
  var terms: TermsRecord?
  var request: String?
  var to: String?
  var by: CivilDate?

  init(event: String) { self.event = event }

  init(_ event: CallEvent) {
    switch event {
    case .started(let start):
      self.init(event: "started")
      self.start = StartRecord(start)
    case .answered(let id, let value, let typed):
      self.init(event: "answered")
      self.question = id.rawValue
      self.value = ValueRecord(value)
      self.typed = typed
    case .skipped(let id):
      self.init(event: "skipped")
      self.question = id.rawValue
    case .wentBack: self.init(event: "went-back")
    case .offered(let plan, let level):
      self.init(event: "offered")
      self.plan = PlanRecord(plan)
      self.level = level
    case .countered(let text, let plan, let answer, let broken):
      self.init(event: "countered")
      self.broken = broken.isEmpty ? nil : broken.map(PlanDocument.Limit.init)
      self.text = text
      self.plan = PlanRecord(plan)
      switch answer {
      case .allowed: self.answer = "allowed"
      case .needs(let level):
        self.answer = "needs"
        self.level = level
      case .notAllowed: self.answer = "not-allowed"
      }
    case .agreed(let plan, let level):
      self.init(event: "agreed")
      self.plan = PlanRecord(plan)
      self.level = level
    case .received(let thing, let note):
      self.init(event: "received")
      self.thing = thing.rawValue
      self.text = note.isEmpty ? nil : note
    case .termed(let terms):
      self.init(event: "termed")
      self.terms = TermsRecord(terms)
    case .parked(let parked):
      self.init(event: "parked")
      self.request = parked.request
      self.to = parked.to
      self.by = parked.by
    case .noted(let text):
      self.init(event: "noted")
      self.text = text
    case .said(let text):
      self.init(event: "said")
      self.text = text
    case .hinted: self.init(event: "hinted")
    case .paused: self.init(event: "paused")
    case .resumed(let today):
      self.init(event: "resumed")
      self.today = today
    case .closed: self.init(event: "closed")
    }
  }

  func makeEvent() throws(ArchiveError) -> CallEvent {
    switch event {
    case "started": return .started(try need(start, "start").makeStart())
    case "answered":
      return .answered(
        try questionID(), try need(value, "value").makeValue(), typed: try need(typed, "typed"))
    case "skipped": return .skipped(try questionID())
    case "went-back": return .wentBack
    case "offered":
      return .offered(try need(plan, "plan").makePlan(), level: try need(level, "level"))
    case "countered":
      let verdict: Verdict.Answer =
        switch try need(answer, "answer") {
        case "allowed": .allowed
        case "needs": .needs(level: try need(level, "level"))
        case "not-allowed": .notAllowed
        default: throw .unexpectedShape("answer")
        }
      return .countered(
        text: try need(text, "text"), try need(plan, "plan").makePlan(), answer: verdict,
        broken: try (broken ?? []).map { limit throws(ArchiveError) in try limit.makeBroken() })
    case "agreed":
      return .agreed(try need(plan, "plan").makePlan(), level: try need(level, "level"))
    case "received":
      guard let thing = InReturn(rawValue: try need(thing, "thing")) else {
        throw .unexpectedShape("thing")
      }
      return .received(thing, note: text ?? "")
    case "termed": return .termed(try need(terms, "terms").makeTerms())
    case "parked":
      return .parked(
        Parked(
          request: try need(request, "request"), to: try need(to, "to"), by: try need(by, "by")))
    case "noted": return .noted(try need(text, "text"))
    case "said": return .said(try need(text, "text"))
    case "hinted": return .hinted
    case "paused": return .paused
    case "resumed": return .resumed(today: try need(today, "today"))
    case "closed": return .closed
    default: throw .unexpectedShape("event \(event)")
    }
  }

  private func questionID() throws(ArchiveError) -> Question.ID {
    guard let id = Question.ID(rawValue: try need(question, "question")) else {
      throw .unexpectedShape("question")
    }
    return id
  }

  private func need<T>(_ member: T?, _ name: String) throws(ArchiveError) -> T {
    guard let member else { throw .unexpectedShape("\(event) without \(name)") }
    return member
  }
}

struct ValueRecord: Codable {
  var choice: String?
  var text: String?
  var flag: Bool?
  var money: Money?
  /// Beside `money`, the usual amount: what the months of the year that differ bring.
  var months: [Month]?
  var date: CivilDate?

  struct Month: Codable {
    var month: Int
    var amount: Money
  }

  init(_ value: AnswerValue) {
    switch value {
    case .choice(let key): choice = key
    case .text(let words): text = words
    case .flag(let yes): flag = yes
    case .money(let amount): money = amount
    case .months(let usual, let byMonth):
      money = usual
      months = byMonth.sorted { $0.key < $1.key }.map { Month(month: $0.key, amount: $0.value) }
    case .date(let day): date = day
    }
  }

  func makeValue() throws(ArchiveError) -> AnswerValue {
    if let choice { return .choice(choice) }
    if let text { return .text(text) }
    if let flag { return .flag(flag) }
    if let money, let months {
      let pairs = months.map { ($0.month, $0.amount) }
      guard pairs.allSatisfy({ (1...12).contains($0.0) && $0.1.currency == money.currency }) else {
        throw .unexpectedShape("months")
      }
      return .months(money, byMonth: Dictionary(pairs) { $1 })
    }
    if let money { return .money(money) }
    if let date { return .date(date) }
    throw .unexpectedShape("an answer without a value")
  }
}

struct StartRecord: Codable {
  struct Item: Codable {
    var invoice: String
    var due: CivilDate
    var open: Money
    var disputed: Money
  }
  var customer: String
  var today: CivilDate
  var currency: String
  var rep: String
  var level: String
  var items: [Item]

  init(_ start: CallStart) {
    customer = start.customerCode
    today = start.today
    currency = start.currency.code
    rep = start.rep
    level = start.level
    items = start.items.map {
      Item(invoice: $0.invoiceNumber, due: $0.due, open: $0.open, disputed: $0.disputed)
    }
  }

  func makeStart() throws(ArchiveError) -> CallStart {
    guard let currency = Currency(currency) else { throw .unexpectedShape("currency") }
    return CallStart(
      customerCode: customer, today: today, currency: currency, rep: rep, level: level,
      items: items.map {
        CallStart.Item(
          invoiceNumber: $0.invoice, due: $0.due, open: $0.open, disputed: $0.disputed)
      })
  }
}
