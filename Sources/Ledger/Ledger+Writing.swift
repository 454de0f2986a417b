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

  /// Adds money received for one invoice.
  ///
  /// - Throws: ``LedgerError/unknownInvoice(number:customerCode:)``,
  ///   ``LedgerError/currencyDiffers(invoiceNumber:expected:seen:)``.
  public func add(payment: Payment, for code: String) throws(LedgerError) {
    try write(for: code) { customer, db in
      try Self.check(payment.amount, of: payment.invoiceNumber, customer, code, db)
      try PaymentRecord.insert(payment, customer: customer, in: db)
    }
  }

  public func add(promise: PromiseToPay, for code: String) throws(LedgerError) {
    try write(for: code) { try PromiseToPayRecord.insert(promise, customer: $0, in: $1) }
  }

  /// Adds a dispute about a part of one invoice.
  ///
  /// - Throws: ``LedgerError/unknownInvoice(number:customerCode:)``,
  ///   ``LedgerError/currencyDiffers(invoiceNumber:expected:seen:)``.
  public func add(dispute: Dispute, for code: String) throws(LedgerError) {
    try write(for: code) { customer, db in
      try Self.check(dispute.amount, of: dispute.invoiceNumber, customer, code, db)
      try DisputeRecord.insert(dispute, customer: customer, in: db)
    }
  }

  public func add(hold: Hold, for code: String) throws(LedgerError) {
    try write(for: code) { try HoldRecord.insert(hold, customer: $0, in: $1) }
  }

  public func add(contact: ContactEvent, for code: String) throws(LedgerError) {
    try write(for: code) { try ContactEventRecord.insert(contact, customer: $0, in: $1) }
  }

  public func add(commitment: Commitment, for code: String) throws(LedgerError) {
    try write(for: code) { try CommitmentRecord.insert(commitment, customer: $0, in: $1) }
  }

  public func add(acknowledgement: Acknowledgement, for code: String) throws(LedgerError) {
    try write(for: code) {
      try AcknowledgementRecord.insert(acknowledgement, customer: $0, in: $1)
    }
  }

  public func add(nextAction: NextAction, for code: String) throws(LedgerError) {
    try write(for: code) { try NextActionRecord.insert(nextAction, customer: $0, in: $1) }
  }

  /// Marks the open action that equals `nextAction` as done on `date`.
  ///
  /// - Throws: ``LedgerError/nothingToComplete(customerCode:)``.
  public func complete(
    _ nextAction: NextAction, for code: String, on date: CivilDate
  ) throws(LedgerError) {
    try settle(NextActionRecord.self, nextAction, "done", code, date)
  }

  /// Marks the open promise of ours that equals `commitment` as kept on `date`.
  ///
  /// - Throws: ``LedgerError/nothingToComplete(customerCode:)``.
  public func complete(
    _ commitment: Commitment, for code: String, on date: CivilDate
  ) throws(LedgerError) {
    try settle(CommitmentRecord.self, commitment, "done", code, date)
  }

  /// Closes the open dispute that equals `dispute` on `date`.
  ///
  /// - Throws: ``LedgerError/nothingToComplete(customerCode:)``.
  public func close(
    _ dispute: Dispute, for code: String, on date: CivilDate
  ) throws(LedgerError) {
    try settle(DisputeRecord.self, dispute, "closed", code, date)
  }

  /// Keeps a note about a customer.
  ///
  /// - Throws: ``LedgerError/unknownCustomer(code:)``.
  public func record(_ note: Note, for code: String) throws(LedgerError) {
    try write(for: code) { id, db in try NoteRecord.insert(note, customer: id, in: db) }
  }

  /// Records what became of a plan.
  public func record(_ planEvent: PlanEvent) throws(LedgerError) {
    try write { db in try PlanEventRecord.insert(planEvent, in: db) }
  }

  /// Puts these histories in the place of whatever the ledger has of these customers, all in one
  /// transaction; other customers stay.
  public func save(_ histories: [CustomerHistory]) throws(LedgerError) {
    try write { db in
      for history in histories {
        try db.execute(
          sql: "DELETE FROM customer WHERE code = ?", arguments: [history.customer.code])
        let id = try CustomerRecord.upsert(history.customer, in: db)
        try InvoiceRecord.insert(history.invoices, customer: id, in: db)
        try PaymentRecord.insert(history.payments, customer: id, in: db)
        try PromiseToPayRecord.insert(history.promises, customer: id, in: db)
        try DisputeRecord.insert(history.disputes, customer: id, in: db)
        try HoldRecord.insert(history.holds, customer: id, in: db)
        try ContactEventRecord.insert(history.contacts, customer: id, in: db)
        try CommitmentRecord.insert(history.commitments, customer: id, in: db)
        try AcknowledgementRecord.insert(history.acknowledgements, customer: id, in: db)
        try NextActionRecord.insert(history.nextActions, customer: id, in: db)
        try NoteRecord.insert(history.notes, customer: id, in: db)
      }
    }
  }

  private func write(
    for code: String, _ body: (Int64, Database) throws -> Void
  ) throws(LedgerError) {
    try write { db in
      guard let id = try CustomerRecord.rowID(code: code, in: db) else {
        throw LedgerError.unknownCustomer(code: code)
      }
      try body(id, db)
    }
  }

  private func settle<R: Record>(
    _ record: R.Type, _ value: R.Value, _ column: String, _ code: String, _ date: CivilDate
  ) throws(LedgerError) {
    try write(for: code) { customer, db in
      guard try record.settle(value, column: column, on: date, customer: customer, in: db) else {
        throw LedgerError.nothingToComplete(customerCode: code)
      }
    }
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
