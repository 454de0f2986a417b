import Finance
import GRDB
import Receivables

/// Lines of bank statements that were entered, and who paid them.
extension Ledger {
  /// Of these fingerprints, those whose receipt is in the ledger and wasn't taken back.
  public func taken(bankLines fingerprints: [String]) throws(LedgerError) -> Set<String> {
    try read { db in Set(try fingerprints.filter { try Self.isTaken($0, in: db) }) }
  }

  private static func isTaken(_ fingerprint: String, in db: Database) throws -> Bool {
    let sql = """
      SELECT 1 FROM bank_line WHERE fingerprint = ?
        AND NOT EXISTS (SELECT 1 FROM entry WHERE undoes = bank_line.entry)
      """
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [fingerprint]) != nil
  }

  /// The payers of receipts that were entered, as ``Receivables/BankReceipt/payerCore`` gives them, by
  /// customer code.
  public func payerNames() throws(LedgerError) -> [String: [String]] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT customer.code, payer_name.name FROM payer_name
            JOIN customer ON customer.id = payer_name.customer_id
            ORDER BY customer.code, payer_name.name
          """)
      var names: [String: [String]] = [:]
      while let row = try rows.next() { names[row[0], default: []].append(row[1]) }
      return names
    }
  }

  /// Enters a bank receipt as one entry, with its line and its payer, in one transaction.
  ///
  /// - Parameter payer: as ``Receivables/BankReceipt/payerCore`` gives it.
  /// - Returns: the number of the entry; `nil` when the line was entered in the meantime, which changes
  ///   nothing.
  /// - Throws: as ``record(_:for:_:)``.
  public func record(
    _ payments: [Payment], charges: [ChargePayment] = [], of fingerprint: String, payer: String,
    for code: String,
    _ recording: Recording
  ) throws(LedgerError) -> Int? {
    var number: Int?
    try write(for: code) { customer, db in
      if try Self.isTaken(fingerprint, in: db) { return }
      number = try Self.record(
        .payments(payments, .payment, charges: charges), customer: customer, code: code, recording,
        in: db)
      // A line whose entry was taken back may be entered again.
      try db.execute(
        sql: "INSERT OR REPLACE INTO bank_line (fingerprint, entry) VALUES (?, ?)",
        arguments: [fingerprint, number])
      if !payer.isEmpty {
        try db.execute(
          sql: "INSERT OR IGNORE INTO payer_name (customer_id, name) VALUES (?, ?)",
          arguments: [customer, payer])
      }
    }
    return number
  }
}
