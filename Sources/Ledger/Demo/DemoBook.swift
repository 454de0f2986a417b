import Finance
import Receivables

/// A book of made-up customers to try the program on: companies, people, addresses and numbers are
/// invented, telephone numbers can't be assigned.
public enum DemoBook {
  /// The customer who is on a payment plan. The plan itself is made by whoever makes the book.
  public static let planCustomerCode = "C027"

  /// The customers and all that is known of them, by code; dates are relative to `today`, and the
  /// same day always gives the same book. `calendar` moves letters and calls to business days.
  public static func histories(
    today: CivilDate, calendar: BusinessCalendar
  ) -> [CustomerHistory] {
    let clock = DemoClock(today: today, calendar: calendar)
    return (japanese(clock) + chinese(clock) + english(clock))
      .sorted { $0.customer.code < $1.customer.code }
  }
}

/// Days as a made-up history counts them.
struct DemoClock {
  let today: CivilDate
  let calendar: BusinessCalendar

  func ago(_ days: Int) -> CivilDate { today.adding(days: -days) }
  func ahead(_ days: Int) -> CivilDate { today.adding(days: days) }

  /// A day somebody worked on: this many days ago, or the business day before it.
  func worked(_ days: Int) -> CivilDate { calendar.shift(ago(days), by: .preceding) }

  /// `11月18日`, `18 Nov`: how a note in this language writes a day.
  func write(_ date: CivilDate, _ language: Language) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (_, month, day) = date.components
    switch language {
    case .ja, .zhHans: return "\(month)月\(day)日"
    case .en: return "\(day) \(months[month - 1])"
    }
  }
}

/// Puts one customer's history together, in days before today.
struct DemoAccount {
  let clock: DemoClock
  let currency: Currency
  /// What the customer's invoice numbers start with.
  let prefix: String
  /// Days from issue to due.
  let terms: Int
  private var history: CustomerHistory
  private var serial = 0

  init(
    _ clock: DemoClock, _ currency: Currency, prefix: String, terms: Int, _ customer: Customer
  ) {
    self.clock = clock
    self.currency = currency
    self.prefix = prefix
    self.terms = terms
    self.history = CustomerHistory(customer: customer)
  }

  /// `major` in whole yen, yuan, dollars…
  func money(_ major: Int) -> Money {
    Money(minorUnits: major * currency.minorUnitsPerMajor, currency: currency)
  }

  /// A day as the customer's notes write it.
  func text(_ date: CivilDate) -> String { clock.write(date, history.customer.language) }

  /// An open invoice that fell due `ago` days before today; negative for one not yet due.
  ///
  /// - Returns: its number.
  @discardableResult
  mutating func invoice(due ago: Int, _ amount: Int, reference: String = "") -> String {
    invoice(dueOn: clock.ago(ago), amount, reference: reference)
  }

  @discardableResult
  mutating func invoice(dueOn due: CivilDate, _ amount: Int, reference: String = "") -> String {
    serial += 1
    let issued = clock.calendar.shift(due.adding(days: -terms), by: .preceding)
    let (year, month, _) = issued.components
    let number =
      "\(prefix)-\(year % 100 * 100 + month)-\(serial < 10 ? "0" : "")\(serial)"
    history.invoices.append(
      Invoice(
        number: number, issued: issued, due: due, amount: money(amount), reference: reference))
    return number
  }

  /// Settled invoices a month apart, oldest first; the last fell due `lastDue` days ago. `late` says
  /// how many days after the due date each was paid, negative for before it.
  ///
  /// - Returns: their due dates.
  @discardableResult
  mutating func settled(lastDue: Int, _ amounts: [Int], late: [Int]) -> [CivilDate] {
    var dues: [CivilDate] = []
    for (index, days) in late.enumerated() {
      let ago = lastDue + 30 * (late.count - 1 - index)
      let amount = amounts[index % amounts.count]
      let number = invoice(due: ago, amount)
      pay(number, ago - days, amount)
      dues.append(clock.ago(ago))
    }
    return dues
  }

  mutating func pay(_ number: String, _ ago: Int, _ amount: Int) {
    history.payments.append(
      Payment(invoiceNumber: number, date: clock.ago(ago), amount: money(amount)))
  }

  mutating func promise(made: CivilDate, by: CivilDate, _ amount: Int) {
    history.promises.append(PromiseToPay(made: made, by: by, amount: money(amount)))
  }

  mutating func dispute(
    _ number: String, opened ago: Int, _ amount: Int, _ reason: String, closed: Int? = nil
  ) {
    history.disputes.append(
      Dispute(
        invoiceNumber: number, opened: clock.worked(ago), amount: money(amount),
        reason: reason, closed: closed.map { clock.worked($0) }))
  }

  mutating func hold(from ago: Int, until ahead: Int, _ reason: String, owner: String) {
    history.holds.append(
      Hold(from: clock.ago(ago), until: clock.ahead(ahead), reason: reason, owner: owner))
  }

  mutating func note(
    _ ago: Int, _ channel: ContactEvent.Channel, _ person: String, _ summary: String
  ) {
    history.contacts.append(
      ContactEvent(
        date: clock.worked(ago), channel: channel, person: person, summary: summary))
  }

  mutating func commit(
    made ago: Int, by byAgo: Int, _ owner: String, _ what: String, done: Int? = nil
  ) {
    history.commitments.append(
      Commitment(
        made: clock.ago(ago), by: clock.ago(byAgo), owner: owner, what: what,
        done: done.map { clock.ago($0) }))
  }

  /// Something to be paid by later, for one invoice.
  mutating func instrument(
    _ kind: Instrument.Kind, _ number: String, received ago: Int, matures ahead: Int, _ amount: Int,
    for invoice: String
  ) {
    history.instruments.append(
      Instrument(
        kind: kind, number: number, received: clock.worked(ago), maturity: clock.ahead(ahead),
        amount: money(amount), invoiceNumbers: [invoice]))
  }

  mutating func owner(_ ago: Int, from: String = "", _ to: String) {
    history.handovers.append(Handover(date: clock.worked(ago), from: from, to: to))
  }

  mutating func acknowledge(_ ago: Int, _ how: String) {
    history.clockEvents.append(
      ClockEvent(.acknowledgement, date: clock.worked(ago), how: how))
  }

  /// An action due `ahead` days from today, negative for before it.
  mutating func next(
    _ ahead: Int, _ owner: String, _ kind: NextAction.Kind, _ note: String, done: Int? = nil
  ) {
    history.nextActions.append(
      NextAction(
        date: clock.calendar.shift(clock.ahead(ahead), by: .following), owner: owner, kind: kind,
        note: note, done: done.map { clock.worked($0) }))
  }

  /// The history in order of time, as the ledger gives it back; whoever speaks the customer's language owns it
  /// where nobody else was named.
  func finished() -> CustomerHistory {
    func inTime<T>(_ items: [T], _ date: (T) -> CivilDate) -> [T] {
      items.enumerated()
        .sorted { (date($0.element), $0.offset) < (date($1.element), $1.offset) }
        .map(\.element)
    }
    var result = history
    if history.handovers.isEmpty {
      let owner =
        switch history.customer.language {
        case .ja: "鈴木 一郎"
        case .zhHans: "李娜"
        case .en: "Emma Reid"
        }
      result.handovers = [Handover(date: clock.ago(400), from: "", to: owner)]
    }
    result.invoices = inTime(history.invoices) { $0.issued }
    result.payments = inTime(history.payments) { $0.date }
    result.promises = inTime(history.promises) { $0.made }
    result.disputes = inTime(history.disputes) { $0.opened }
    result.holds = inTime(history.holds) { $0.from }
    result.contacts = inTime(history.contacts) { $0.date }
    result.commitments = inTime(history.commitments) { $0.made }
    result.clockEvents = inTime(history.clockEvents) { $0.date }
    result.nextActions = inTime(history.nextActions) { $0.date }
    return result
  }
}
