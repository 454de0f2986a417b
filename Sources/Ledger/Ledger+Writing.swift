import Finance
import GRDB
import Receivables

/// Each of these is one transaction.
///
/// - Throws: ``LedgerError/unknownCustomer(code:)`` for a code that the ledger does not have, and what
///   each says besides.
extension Ledger {
  /// Adds the customer, or replaces its own values and people; its history stays.
  public func upsert(_ customer: Customer) throws(LedgerError) {
    try write { db in _ = try CustomerRecord.upsert(customer, in: db) }
  }

  /// Adds an invoice.
  ///
  /// - Throws: ``LedgerError/invoiceExists(number:customerCode:)``.
  public func add(invoice: Invoice, for code: String) throws(LedgerError) {
    try write(for: code) { customer, db in
      if try InvoiceRecord.fetch(number: invoice.number, customer: customer, in: db) != nil {
        throw LedgerError.invoiceExists(number: invoice.number, customerCode: code)
      }
      try InvoiceRecord.insert(invoice, customer: customer, in: db)
    }
  }

  /// Records what became of a plan.
  public func record(_ planEvent: PlanEvent) throws(LedgerError) {
    try write { db in try PlanEventRecord.insert(planEvent, in: db) }
  }

  /// Puts these histories in the place of whatever the ledger has of these customers, all in one
  /// transaction; other customers stay. Entries get new numbers.
  public func save(_ histories: [CustomerHistory]) throws(LedgerError) {
    try write { db in
      for history in histories {
        try db.execute(
          sql: "DELETE FROM customer WHERE code = ?", arguments: [history.customer.code])
        try Self.insert(history, in: db)
      }
    }
  }

  private static func insert(_ history: CustomerHistory, in db: Database) throws {
    let id = try CustomerRecord.upsert(history.customer, in: db)
    var numbers: [Int: Int] = [:]
    for entry in history.entries {
      var new = entry
      new.id = 0
      new.undoes = entry.undoes.flatMap { numbers[$0] }
      try EntryRecord.insert(new, customer: id, in: db)
      numbers[entry.id] = Int(db.lastInsertedRowID)
    }
    let history = history.renumbered(numbers)
    try InvoiceRecord.insert(history.invoices, customer: id, in: db)
    try PaymentRecord.insert(history.payments, customer: id, in: db)
    try ChargePaymentRecord.insert(history.chargePayments, customer: id, in: db)
    try PromiseToPayRecord.insert(history.promises, customer: id, in: db)
    try DisputeRecord.insert(history.disputes, customer: id, in: db)
    try HoldRecord.insert(history.holds, customer: id, in: db)
    try ContactEventRecord.insert(history.contacts, customer: id, in: db)
    try CommitmentRecord.insert(history.commitments, customer: id, in: db)
    try ClockEventRecord.insert(history.clockEvents, customer: id, in: db)
    try NextActionRecord.insert(history.nextActions, customer: id, in: db)
    try NoteRecord.insert(history.notes, customer: id, in: db)
    try InstrumentRecord.insert(history.instruments, customer: id, in: db)
    try HandoverRecord.insert(history.handovers, customer: id, in: db)
    try InterestDecisionRecord.insert(history.interestDecisions, customer: id, in: db)
    try CreditFactRecord.insert(history.creditFacts, customer: id, in: db)
    try LetterRecord.insert(history.letters, customer: id, in: db)
    try InvoiceCorrectionRecord.insert(history.corrections, customer: id, in: db)
    try Pace.renew(customer: id, in: db)
  }

  func write(
    for code: String, _ body: (Int64, Database) throws -> Void
  ) throws(LedgerError) {
    try write { db in
      guard let id = try CustomerRecord.rowID(code: code, in: db) else {
        throw LedgerError.unknownCustomer(code: code)
      }
      try body(id, db)
      try Pace.renew(customer: id, in: db)
    }
  }
}
