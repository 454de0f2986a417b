import Conversation
import Finance
import Ledger
import Receivables

/// What a recording command works on: a customer's account, and readers for what a person types about it.
///
/// Everything is read before anything is kept, so that bad input is refused whole.
struct RecordingDesk {
  let session: Session
  let account: CustomerAccount
  let settings: BookSettings
  /// The day that it happened.
  let day: CivilDate
  private(set) var note: String

  init(_ session: Session, _ options: RecordingOptions) throws {
    try self.init(
      session, try session.customer(options.customer), on: options.on, note: options.note)
  }

  init(_ session: Session, _ customer: Customer, on typed: String? = nil, note: String = "") throws
  {
    self.session = session
    settings = try session.book.settings()
    account = try session.account(customer)
    day = try Self.day(typed, session, settings)
    self.note = try Self.checked(note)
  }

  var customer: Customer { account.customer }

  // MARK: - Reading

  private static func day(
    _ typed: String?, _ session: Session, _ settings: BookSettings
  ) throws -> CivilDate {
    guard let typed else { return session.today }
    let reader = NaturalDate(today: session.today, order: settings.dateOrder, looksBack: true)
    guard let day = reader.read(typed) else {
      throw Complaint("answer.not-a-date", ["seen": typed])
    }
    guard day <= session.today else {
      throw Complaint(
        "answer.future", ["seen": typed, "date": try session.formats().day(day)])
    }
    return day
  }

  /// A day that is still to come, seen from the day of what is recorded.
  func dayAhead(_ typed: String) throws -> CivilDate {
    let reader = NaturalDate(today: session.today, order: settings.dateOrder)
    guard let date = reader.read(typed) else {
      throw Complaint("answer.not-a-date", ["seen": typed])
    }
    guard date >= day else {
      throw Complaint("answer.past", ["seen": typed, "date": try session.formats().day(date)])
    }
    return date
  }

  func currency(_ code: String?) throws -> Currency { try session.currency(code, account) }

  /// An amount above zero.
  ///
  /// - Parameters:
  ///   - whole: what a share such as `half` is a share of; `nil` where a share says nothing.
  ///   - limit: the most it may be.
  func amount(
    _ typed: String, _ currency: Currency, of whole: Money? = nil, limit: Money? = nil
  ) throws -> Money {
    let amount: Money
    switch NaturalAmount.read(typed, currency: currency) {
    case .money(let money): amount = money
    case .share(let share):
      guard let whole else { throw Complaint("answer.not-an-amount", ["seen": typed]) }
      amount = whole.share(share, rounding: .down)
    case .otherCurrency(let mark):
      throw Complaint("recording.other-currency", ["seen": typed, "mark": mark])
    case nil: throw Complaint("answer.not-an-amount", ["seen": typed])
    }
    guard amount.isPositive else { throw Complaint("answer.zero", ["seen": typed]) }
    if let limit, amount > limit {
      throw Complaint(
        "answer.too-large", ["seen": typed, "limit": try session.formats().money(limit)])
    }
    return amount
  }

  /// The invoice that a number means: the whole number, or its end where only one open invoice ends so, else
  /// only one of all.
  func invoice(_ typed: String) throws -> Invoice {
    let wanted = Folding.search(typed)
    if let invoice = account.history.invoices.first(where: { Folding.search($0.number) == wanted })
    {
      return invoice
    }
    func ends(_ invoice: Invoice) -> Bool {
      !wanted.isEmpty && Folding.search(invoice.number).hasSuffix(wanted)
    }
    let ending = account.items.map(\.invoice).filter(ends)
    if ending.count == 1 { return ending[0] }
    let closed = account.history.invoices.filter(ends)
    if ending.isEmpty, closed.count == 1 { return closed[0] }
    let formats = try session.formats()
    throw Complaint(
      account.items.isEmpty ? "recording.no-invoice-none" : "recording.no-invoice",
      ["seen": typed, "code": customer.code],
      details: account.items.prefix(Self.listedMax).map {
        "\(Shown.name($0.invoice.number))  \(formats.money($0.open))"
      }, near: Suggestion.nearest(typed, in: account.items.map(\.invoice.number)))
  }

  private static let listedMax = 12

  /// An invoice that still has something open.
  func openItem(_ typed: String) throws -> OpenItem {
    let invoice = try invoice(typed)
    guard let item = account.items.first(where: { $0.invoice.number == invoice.number }),
      item.open.isPositive
    else { throw Complaint("recording.nothing-open", ["number": invoice.number]) }
    return item
  }

  /// The principal that the payer says it is for: `INV-1,INV-2`, or with sums `INV-1=300000,INV-2`.
  func named(_ typed: String?) throws -> [Designation] {
    guard let typed else { return [] }
    let parts = typed.split { ",、，;；".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    return try parts.map { part in
      let sides = part.split(maxSplits: 1) { "=＝".contains($0) }.map(\.trimmed)
      let item = try openItem(sides.first ?? part)
      guard sides.count == 2 else {
        return Designation(claim: item.invoice.number, part: .principal)
      }
      let amount = try amount(sides[1], item.open.currency, of: item.open, limit: item.open)
      return Designation(
        claim: item.invoice.number, minorUnits: amount.minorUnits, part: .principal)
    }
  }

  /// The currency of what is named, else the one asked for, else the one most is open in.
  func currency(_ code: String?, of named: [Designation]) throws -> Currency {
    let numbers = Set(named.map(\.claim))
    let currencies = Set(
      account.items.filter { numbers.contains($0.invoice.number) }.map(\.open.currency))
    if currencies.count > 1 { throw Complaint("recording.currencies-differ") }
    if code == nil, let only = currencies.first { return only }
    return try currency(code)
  }

  /// Somebody of ours by ID, name or the beginning of one; anybody else as typed.
  func person(_ typed: String) throws -> String {
    try settings.found(typed)?.name ?? Self.checked(typed)
  }

  /// Somebody of ours; nobody else will do.
  func colleague(_ typed: String) throws -> String {
    if let person = settings.found(typed) { return person.name }
    throw Complaint.notOneOf("recording.no-colleague", typed, settings.people.map(\.id))
  }

  /// Words that must be there.
  func text(_ typed: String, _ missing: String) throws -> String {
    let text = try Self.checked(typed)
    guard !text.isEmpty else { throw Complaint(missing, status: .usage) }
    return text
  }

  private static func checked(_ text: String) throws -> String {
    let text = text.trimmed
    guard text.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    return text
  }

  // MARK: - Keeping

  /// Puts words before the note of the entry.
  mutating func note(first words: String) {
    note = [words, note].filter { !$0.isEmpty }.joined(separator: " / ")
  }

  /// The firm's order in which money goes to invoices that nobody named.
  var rule: AllocationRule { settings.allocation }

  /// Why money can't be put as it was said.
  func complaint(_ fault: AllocationFault, _ currency: Currency) throws -> Complaint {
    let formats = try session.formats()
    func money(_ units: Int) -> String {
      formats.money(Money(minorUnits: units, currency: currency))
    }
    switch fault {
    case .namedMoreThanOwed(let claim, let named, let owed):
      return Complaint(
        "recording.more-than-open",
        ["number": claim, "amount": money(named), "open": money(owed)])
    case .namedMoreThanPaid(let named, let paid):
      return Complaint(
        "recording.more-than-paid", ["amount": money(named), "paid": money(paid)])
    case .namedTwice(let claim): return Complaint("recording.named-twice", ["number": claim])
    case .unknownClaim(let claim):
      return Complaint("recording.nothing-open", ["number": claim])
    default: return Complaint("recording.not-allocated")
    }
  }

  /// Keeps all of it or nothing, and says what was kept.
  func keep(_ events: [RecordedEvent], details: [String] = []) throws {
    let recording = Recording(by: try session.person().id, date: session.today, note: note)
    let entries = try session.book.ledger().record(
      events.map { (customer.code, $0) }, recording)
    try RecordingReport(session, customer).say(entries, details: details)
  }
}
