import Conversation
import Finance
import Receivables

/// What the instructions of a scene said, before it is known whether that is enough.
struct SceneFacts {
  var title = ""
  var teaches = ""
  var level = 1
  var personas: [Persona] = []

  var code = ""
  var name = ""
  var reading = ""
  var contacts: [Contact] = []
  var country = ""
  var address: [String] = []
  /// From an invoice's issue to its due date.
  var termDays = 30
  var creditLimit: Money?

  var invoices: [Invoice] = []
  var payments: [Payment] = []
  var promises: [PromiseToPay] = []
  var disputes: [Dispute] = []
  var talks: [ContactEvent] = []
  var commitments: [Commitment] = []
  var notes: [Note] = []
  /// Invoices that were named, and where.
  var references: [(number: String, instruction: SceneInstruction)] = []

  var trueReason: Reason?
  var statedReason: Reason?
  var cash: Money?
  var month: (amount: Money, from: CivilDate)?
  var byMonth: [Int: Money] = [:]
  var reserve: Double?
  var patience: Int?
  var curve: ConcessionCurve?
  var kindness = 0.0
  var disclosures: [Topic: HiddenState.Disclosure] = [:]
  var reliability = 100
  var answeredBy = HiddenState.Answerer.customer
  var contested: (amount: Money, instruction: SceneInstruction)?

  /// All that the book would know, in order of time.
  func history(_ language: Language) -> CustomerHistory {
    CustomerHistory(
      customer: Customer(
        code: code, name: name, reading: reading, language: language, country: country,
        address: address, creditLimit: creditLimit, contacts: contacts),
      invoices: invoices.sorted { ($0.issued, $0.number) < ($1.issued, $1.number) },
      payments: payments.sorted { ($0.date, $0.invoiceNumber) < ($1.date, $1.invoiceNumber) },
      promises: promises.sorted { ($0.made, $0.by) < ($1.made, $1.by) },
      disputes: disputes.sorted { ($0.opened, $0.invoiceNumber) < ($1.opened, $1.invoiceNumber) },
      contacts: inOrder(talks, \.date), commitments: inOrder(commitments, \.made),
      notes: inOrder(notes, \.date))
  }

  /// By day; what happened on one day stays as the scene has it.
  private func inOrder<Event>(_ events: [Event], _ day: (Event) -> CivilDate) -> [Event] {
    events.enumerated().sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }

  /// `nil` while something required is missing.
  func hidden(today: CivilDate) -> HiddenState? {
    guard let trueReason, let cash, let reserve, let patience, let curve else { return nil }
    let month = month ?? (.zero(cash.currency), today)
    return HiddenState(
      reason: trueReason, statedReason: statedReason, cashNow: cash, perMonth: month.amount,
      from: dayOfBusiness(month.from), byMonth: byMonth, reserve: reserve, patience: patience,
      curve: curve,
      kindness: kindness, disclosures: disclosures, reliability: reliability,
      answeredBy: answeredBy, contested: contested?.amount)
  }

  /// The day itself or the next one on which banks of the customer's country work: whatever day training falls on,
  /// nobody promises a payment run for a Saturday.
  private func dayOfBusiness(_ day: CivilDate) -> CivilDate {
    let calendars = ["JP": "jp-bank", "CN": "cn", "GB": "uk-ew", "US": "us"]
    let calendar = BusinessCalendar(named: calendars[country] ?? "target2")
    return calendar?.shift(day, by: .following) ?? day
  }
}
