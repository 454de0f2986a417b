import Finance
import GRDB
import Receivables

/// Keeps in an invoice's row whether, and on which day, its payments came to its amount.
enum Settlement {
  /// Adds a payment for an invoice that is there.
  ///
  /// One that settles the whole and that nobody recorded becomes part of the invoice's row.
  static func add(_ payment: Payment, customer: Int64, in db: Database) throws {
    let state = try state(of: payment.invoiceNumber, customer: customer, in: db)
    // The database refuses it.
    guard let state else { return try PaymentRecord.insertRow(payment, customer: customer, in: db) }
    if payment.entry == nil, payment.kind == .cash, !state.isInParts, state.settled == nil,
      payment.amount.minorUnits == state.amount, payment.amount.minorUnits != 0
    {
      return try set(payment.date.iso, inParts: false, payment.invoiceNumber, customer, db)
    }
    try spread(state, payment.invoiceNumber, customer: customer, in: db)
    try PaymentRecord.insertRow(payment, customer: customer, in: db)
    try settle(payment.invoiceNumber, customer: customer, in: db)
  }

  /// Puts `payment` in the place of what was imported for its invoice; what somebody recorded stays.
  static func replace(_ payment: Payment, customer: Int64, in db: Database) throws {
    let number = payment.invoiceNumber
    try db.cachedStatement(
      sql: "DELETE FROM payment WHERE customer_id = ? AND invoice_number = ? AND entry IS NULL"
    ).execute(arguments: [customer, number])
    let hasRows = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM payment WHERE customer_id = ? AND invoice_number = ?)"),
      arguments: [customer, number])
    try set(nil, inParts: hasRows ?? false, number, customer, db)
    try add(payment, customer: customer, in: db)
  }

  /// The payments of an invoice that nobody took back, in order of time.
  static func payments(
    of invoice: Invoice, customer: Int64, in db: Database
  ) throws -> [Payment] {
    guard let state = try state(of: invoice.number, customer: customer, in: db) else { return [] }
    if !state.isInParts {
      guard let settled = state.settled else { return [] }
      guard let date = StoredDate.read(settled) else {
        throw LedgerError.damaged(table: "invoice", column: "settled")
      }
      return [Payment(invoiceNumber: invoice.number, date: date, amount: invoice.amount)]
    }
    let columns = PaymentRecord.columns
    let sql = """
      SELECT customer_id, \(columns.joined(separator: ", ")) FROM payment
      WHERE customer_id = ?1 AND invoice_number = ?2
        AND (entry IS NULL OR entry NOT IN (SELECT undoes FROM entry
          WHERE undoes IS NOT NULL AND entry.customer_id = ?1))
      ORDER BY date, id
      """
    return try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: [customer, invoice.number]
    ).map { try PaymentRecord.value(from: Cells(row: $0, table: "payment", columns: columns)) }
  }

  /// Works out anew whether an invoice with part payments is settled: after one was taken back, or when its
  /// amount changed.
  static func settle(_ number: String, customer: Int64, in db: Database) throws {
    let sql = """
      SELECT i.amount, i.in_parts, sum(p.amount), max(p.date) FROM invoice i
      LEFT JOIN payment p ON p.customer_id = i.customer_id AND p.invoice_number = i.number
        AND (p.entry IS NULL OR p.entry NOT IN (SELECT undoes FROM entry
          WHERE undoes IS NOT NULL AND entry.customer_id = i.customer_id))
      WHERE i.customer_id = ? AND i.number = ?
      """
    guard
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [customer, number]),
      let amount: Int = row[0], row[1] == 1
    else { return }
    let paid: Int? = row[2]
    let last: String? = row[3]
    try set(paid == amount ? last : nil, inParts: true, number, customer, db)
  }

  /// Writes a payment that is part of the invoice's row as a row of its own.
  static func spread(_ number: String, customer: Int64, in db: Database) throws {
    guard let state = try state(of: number, customer: customer, in: db) else { return }
    try spread(state, number, customer: customer, in: db)
  }

  private struct State {
    let amount: Int
    let currency: String
    let settled: String?
    let isInParts: Bool
  }

  private static func state(
    of number: String, customer: Int64, in db: Database
  ) throws -> State? {
    let sql = """
      SELECT amount, currency, settled, in_parts FROM invoice
      WHERE customer_id = ? AND number = ?
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [customer, number]).map {
      State(amount: $0[0], currency: $0[1], settled: $0[2], isInParts: $0[3] == 1)
    }
  }

  private static func spread(
    _ state: State, _ number: String, customer: Int64, in db: Database
  ) throws {
    guard !state.isInParts else { return }
    if let settled = state.settled, let date = StoredDate.read(settled),
      let currency = Currency(state.currency)
    {
      try PaymentRecord.insertRow(
        Payment(
          invoiceNumber: number, date: date,
          amount: Money(minorUnits: state.amount, currency: currency)),
        customer: customer, in: db)
    }
    try set(state.settled, inParts: true, number, customer, db)
  }

  private static func set(
    _ settled: String?, inParts: Bool, _ number: String, _ customer: Int64, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE invoice SET settled = ?, in_parts = ? WHERE customer_id = ? AND number = ?"
    ).execute(arguments: [settled, inParts ? 1 : 0, customer, number])
  }
}
