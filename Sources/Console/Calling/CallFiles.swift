import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// The journals of a book's calls.
struct CallFiles {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// A call in a journal.
  struct Entry {
    let path: String
    let call: Call

    var start: CallStart { call.start }
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  func start(_ start: CallStart) throws -> CallJournal {
    try CallJournal.start(folder: session.book.callsPath, first: start)
  }

  /// The customer's calls, oldest first; of all customers when there is none.
  func calls(_ customer: Customer?) throws -> [Entry] {
    var entries: [Entry] = []
    for path in CallJournal.all(in: session.book.callsPath) {
      if let customer, !path.contains("/CALL-\(FileName.part(customer.code))-") { continue }
      guard let call = Call(events: try CallJournal.events(path)) else { continue }
      if customer == nil || call.start.customerCode == customer?.code {
        entries.append(Entry(path: path, call: call))
      }
    }
    return entries.sorted { ($0.start.today, $0.path) < ($1.start.today, $1.path) }
  }

  /// The last call that isn't closed; `nil` when all are.
  func unfinished(_ customer: Customer?) throws -> Entry? {
    try calls(customer).last { !$0.call.isClosed }
  }

  /// The last call with a confirmed agreement that isn't in a plan yet.
  func agreed(_ customer: Customer) throws -> Entry? {
    try agreed(customer, among: calls(customer))
  }

  private func agreed(_ customer: Customer, among calls: [Entry]) throws -> Entry? {
    let signed = Set(try session.book.plans.plans(of: customer.code).map(\.call))
    return calls.last { $0.call.isConfirmed && !signed.contains($0.name) }
  }

  /// What the prompt says of a customer's calls.
  struct State {
    /// The stage at which a call was left; `nil` when all are closed.
    let unfinished: Stage?
    /// Whether an agreement waits for its sign-off.
    let isUnsigned: Bool
  }

  func state(_ customer: Customer) throws -> State {
    let calls = try calls(customer)
    let unfinished = try calls.last { !$0.call.isClosed }.flatMap { entry in
      // Before every prompt: which question comes next doesn't depend on how a plan would be judged.
      let context = try session.callContext(
        session.account(customer), entry.start.currency, known: DealFacts())
      return entry.call.question(context)?.stage
    }
    return State(
      unfinished: unfinished,
      isUnsigned: try agreed(customer, among: calls) != nil)
  }

  /// Who asked not to be called now, for when a customer is put on the desk.
  func badTimes(_ account: CustomerAccount) -> [String] {
    ContactCheck.badTimes(account, minutes: session.desk.minutes).map { "! " + badTime($0) }
  }

  private func badTime(_ person: Contact) -> String {
    session.words(
      person.goodTimes.isEmpty ? "contact.bad-time" : "contact.bad-time-good",
      ["person": person.name, "times": person.badTimes, "good": person.goodTimes])
  }

  /// What speaks against calling now, said before the call.
  func warn(_ account: CustomerAccount) throws {
    let settings = try session.book.settings()
    let formats = try session.formats()
    let warnings = ContactCheck.warnings(
      account, rules: settings.contact, calendar: settings.calendar,
      minutes: session.desk.minutes)
    for warning in warnings {
      let text =
        switch warning {
        case .outsideHours(let from, let until):
          session.words(
            "contact.hours", ["from": ClockTime.text(from), "until": ClockTime.text(until)])
        case .notABusinessDay:
          session.words("contact.holiday", ["date": formats.day(session.today)])
        case .tooOften(let count, let days, let max):
          session.words(
            "contact.often",
            ["count": String(count), "days": String(days), "max": String(max)])
        case .onHold(let hold):
          session.words(
            "contact.hold",
            ["until": formats.day(hold.until), "reason": hold.reason, "owner": hold.owner])
        case .badTime(let person): badTime(person)
        }
      session.output.line("! " + text)
    }
    if !settings.calendar.knows(session.today) {
      session.output.line("! " + session.words("contact.year-unknown"))
    }
  }
}
