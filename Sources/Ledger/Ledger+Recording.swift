import Finance
import GRDB
import Receivables

/// Who records something, and when.
public struct Recording: Sendable, Equatable {
  /// An ID of the book's people.
  public var by: String
  /// The day of recording, whatever day the thing itself is of.
  public var date: CivilDate
  /// Where it comes from or why; may be empty.
  public var note: String

  public init(by: String, date: CivilDate, note: String = "") {
    self.by = by
    self.date = date
    self.note = note
  }
}

extension Ledger {
  /// Records something about a customer as one entry, in one transaction.
  ///
  /// - Returns: the number of the entry, for taking it back.
  /// - Throws: ``LedgerError/unknownCustomer(code:)``, ``LedgerError/unknownInvoice(number:customerCode:)``,
  ///   ``LedgerError/currencyDiffers(invoiceNumber:expected:seen:)``,
  ///   ``LedgerError/nothingToComplete(customerCode:)``.
  @discardableResult
  public func record(
    _ event: RecordedEvent, for code: String, _ recording: Recording
  ) throws(LedgerError) -> Int {
    try record([(code, event)], recording)[0]
  }

  /// Records several things, of one customer or of many, in one transaction: each an entry of its own, all of
  /// them or none.
  ///
  /// - Returns: the numbers of the entries, in the order of the events.
  @discardableResult
  public func record(
    _ events: [(code: String, event: RecordedEvent)], _ recording: Recording
  ) throws(LedgerError) -> [Int] {
    try write { db in
      try events.map { code, event in
        guard let customer = try CustomerRecord.rowID(code: code, in: db) else {
          throw LedgerError.unknownCustomer(code: code)
        }
        return try Self.record(event, customer: customer, code: code, recording, in: db)
      }
    }
  }

  /// The code of the customer whose entry this is; `nil` when the book has no such entry.
  public func customerCode(ofEntry number: Int) throws(LedgerError) -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: "SELECT code FROM customer WHERE id = (SELECT customer_id FROM entry WHERE id = ?)",
        arguments: [number])
    }
  }

  /// Takes an entry back by a counter-entry.
  ///
  /// - Returns: the number of the counter-entry.
  /// - Throws: ``LedgerError/unknownEntry(number:customerCode:)`` for one that this customer doesn't have,
  ///   ``LedgerError/alreadyUndone(number:)`` for one that was taken back or is a counter-entry itself.
  @discardableResult
  public func undo(
    entry number: Int, for code: String, _ recording: Recording
  ) throws(LedgerError) -> Int {
    var counter = 0
    try write(for: code) { customer, db in
      let entries = try EntryRecord.fetch(customer: customer, in: db)
      guard let entry = entries.first(where: { $0.id == number }) else {
        throw LedgerError.unknownEntry(number: number, customerCode: code)
      }
      guard entry.kind != .undo, !entries.contains(where: { $0.undoes == number }) else {
        throw LedgerError.alreadyUndone(number: number)
      }
      counter = try Self.newEntry(.undo, customer, recording, undoes: number, in: db)
      try Self.settleInvoices(of: number, customer: customer, in: db)
    }
    return counter
  }

  static func record(
    _ event: RecordedEvent, customer: Int64, code: String, _ recording: Recording, in db: Database
  ) throws -> Int {
    let entry = try newEntry(event.kind, customer, recording, undoes: nil, in: db)
    func add<R: Record>(_ record: R.Type, _ value: R.Value) throws where R.Value: Recorded {
      var value = value
      value.entry = entry
      try record.insert(value, customer: customer, in: db)
    }
    func addPayments(_ payments: [Payment], _ charges: [ChargePayment]) throws {
      for payment in payments {
        if !payment.isOnAccount {
          try check(payment.amount, of: payment.invoiceNumber, customer, code, db)
        }
        try add(PaymentRecord.self, payment)
      }
      for charge in charges {
        if !charge.invoiceNumber.isEmpty {
          try check(charge.amount, of: charge.invoiceNumber, customer, code, db)
        }
        try add(ChargePaymentRecord.self, charge)
      }
    }
    func end<R: Record>(
      _ record: R.Type, _ value: R.Value, _ column: String, _ day: CivilDate
    ) throws {
      guard
        try record.settle(
          value, column: column, on: day, entry: entry, customer: customer, in: db)
      else { throw LedgerError.nothingToComplete(customerCode: code) }
    }
    switch event {
    case .payments(let payments, _, let charges): try addPayments(payments, charges)
    case .promise(let value): try add(PromiseToPayRecord.self, value)
    case .dispute(let value):
      try check(value.amount, of: value.invoiceNumber, customer, code, db)
      try add(DisputeRecord.self, value)
    case .disputeClosed(let value, let day): try end(DisputeRecord.self, value, "closed", day)
    case .hold(let value): try add(HoldRecord.self, value)
    case .holdEnded(let value, let day): try end(HoldRecord.self, value, "ended", day)
    case .contact(let value): try add(ContactEventRecord.self, value)
    case .commitment(let value): try add(CommitmentRecord.self, value)
    case .commitmentDone(let value, let day): try end(CommitmentRecord.self, value, "done", day)
    case .nextAction(let value): try add(NextActionRecord.self, value)
    case .nextActionDone(let value, let day): try end(NextActionRecord.self, value, "done", day)
    case .note(let value): try add(NoteRecord.self, value)
    case .instrument(let value): try add(InstrumentRecord.self, value)
    case .instrumentOutcome(let value, let outcome, let day, let payments, let charges):
      let isSettled = try InstrumentRecord.settle(
        value, column: "outcome",
        values: [
          ("outcome", outcome.rawValue), ("outcome_date", day.iso), ("outcome_entry", entry),
        ], customer: customer, in: db)
      guard isSettled else { throw LedgerError.nothingToComplete(customerCode: code) }
      try addPayments(payments, charges)
    case .clock(let value): try add(ClockEventRecord.self, value)
    case .handover(let value): try add(HandoverRecord.self, value)
    case .interest(let value): try add(InterestDecisionRecord.self, value)
    case .creditFact(let value): try add(CreditFactRecord.self, value)
    case .letter(let value): try add(LetterRecord.self, value)
    }
    return entry
  }

  private static func newEntry(
    _ kind: Entry.Kind, _ customer: Int64, _ recording: Recording, undoes: Int?, in db: Database
  ) throws -> Int {
    let entry = Entry(
      id: 0, kind: kind, date: recording.date, by: recording.by, note: recording.note,
      undoes: undoes)
    try EntryRecord.insert(entry, customer: customer, in: db)
    return Int(db.lastInsertedRowID)
  }

  /// Works out anew whether the invoices of an entry's payments are settled.
  private static func settleInvoices(
    of entry: Int, customer: Int64, in db: Database
  ) throws {
    let numbers = try String.fetchAll(
      db,
      sql: "SELECT DISTINCT invoice_number FROM payment WHERE entry = ? AND invoice_number > ''",
      arguments: [entry])
    for number in numbers { try Settlement.settle(number, customer: customer, in: db) }
  }

  private static func check(
    _ amount: Money, of number: String, _ customer: Int64, _ code: String, _ db: Database
  ) throws {
    guard let invoice = try InvoiceRecord.fetch(number: number, customer: customer, in: db) else {
      throw LedgerError.unknownInvoice(number: number, customerCode: code)
    }
    guard invoice.amount.currency == amount.currency else {
      throw LedgerError.currencyDiffers(
        invoiceNumber: number, expected: invoice.amount.currency.code,
        seen: amount.currency.code)
    }
  }
}
