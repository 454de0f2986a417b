import Finance
import GRDB
import Receivables

extension Ledger {
  /// What is open in the whole book at the end of a day, exactly as ``CustomerAccount`` has it.
  ///
  /// Most invoices say in their own row whether they were settled by the day, so one table is gone through and
  /// no histories are made, but for customers whose rows had other values on that day: those an import corrected
  /// later, or for whom something was taken back later.
  public func openBook(asOf day: CivilDate) throws(LedgerError) -> OpenBook {
    try openBook(asOf: day, movedMax: Self.movedMax)
  }

  func openBook(asOf day: CivilDate, movedMax: Int) throws(LedgerError) -> OpenBook {
    try read { db in
      var whole = try Self.customersChanged(after: day, in: db)
      let moved = try Self.customersMoved(after: day, limit: movedMax + 1, in: db)
      // Where next to nothing happened later, what is open now was open then.
      let isNow = moved.count <= movedMax
      if isNow { whole.formUnion(moved) }
      var amounts = try Self.openAmounts(asOf: day, isNow: isNow, without: whole, in: db)
      for (id, customer) in try CustomerRecord.fetch(ids: whole, in: db) {
        let history = try Self.history(of: customer, id: id, in: db)
        amounts += CustomerAccount(history, asOf: day).items.map(OpenAmount.init)
      }
      return OpenBook(amounts: amounts, onAccount: try Self.onAccount(asOf: day, in: db))
    }
  }

  /// The customers whose rows don't tell how they stood at the end of a day.
  static func customersChanged(after day: CivilDate, in db: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT customer_id FROM invoice_correction WHERE date > ?1
        UNION SELECT customer_id FROM entry WHERE undoes IS NOT NULL AND date > ?1
        """, arguments: [day.iso])
  }

  /// How many histories cost less than going through all invoices.
  private static let movedMax = 500

  /// Customers for whom something was settled or paid after a day, or may have been; `limit` of them at
  /// most.
  private static func customersMoved(
    after day: CivilDate, limit: Int, in db: Database
  ) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: "SELECT id FROM customer WHERE slip_from IS NULL OR slip_from > ? LIMIT ?",
      arguments: [day.iso, limit])
  }

  /// That a payment counts at the end of the day `?1`.
  private static let standing = """
    date <= ?1 AND (entry IS NULL OR NOT EXISTS
      (SELECT 1 FROM entry e WHERE e.undoes = payment.entry AND e.date <= ?1))
    """

  private static func onAccount(asOf day: CivilDate, in db: Database) throws -> [Money] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT currency, sum(amount) FROM payment WHERE invoice_number IS NULL AND \(standing)
        GROUP BY currency HAVING sum(amount) <> 0 ORDER BY currency
        """, arguments: [day.iso]
    ).map { row in
      guard let currency = Currency(row[0] as String) else {
        throw LedgerError.damaged(table: "payment", column: "currency")
      }
      return Money(minorUnits: row[1], currency: currency)
    }
  }

  private static let openNow = "INDEXED BY invoice_open WHERE settled IS NULL"
  private static let openThen = "WHERE (settled IS NULL OR settled > ?1)"

  private static func openAmounts(
    asOf day: CivilDate, isNow: Bool, without whole: Set<Int64>, in db: Database
  ) throws -> [OpenAmount] {
    let invoices = try RawStatement(
      """
      SELECT customer_id, number, issued, due, amount, currency, in_parts FROM invoice
      \(isNow ? openNow : openThen) AND issued <= ?1
      """, db)
    let paid = try RawStatement(
      """
      SELECT sum(amount) FROM payment WHERE customer_id = ?2 AND invoice_number = ?3
        AND \(standing)
      """, db)
    let text = Array(day.iso.utf8)
    var amounts: [OpenAmount] = []
    var currencies = StoredCurrencies()
    try text.withUnsafeBytes { text in
      invoices.bind(1, text)
      paid.bind(1, text)
      while try invoices.step() {
        let customer = invoices.integer(0)
        if !whole.isEmpty, whole.contains(Int64(customer)) { continue }
        var open = invoices.integer(4)
        if invoices.integer(6) == 1 {
          paid.bind(2, customer)
          paid.bind(3, invoices.bytes(1))
          _ = try paid.step()
          open -= paid.integer(0)
          paid.reset()
        }
        guard open != 0 else { continue }
        guard let currency = currencies.read(invoices.bytes(5)) else {
          throw LedgerError.damaged(table: "invoice", column: "currency")
        }
        amounts.append(
          OpenAmount(
            issued: try date(invoices.bytes(2), "issued"),
            due: try date(invoices.bytes(3), "due"),
            open: Money(minorUnits: open, currency: currency)))
      }
    }
    return amounts
  }

  private static func date(
    _ bytes: UnsafeRawBufferPointer, _ column: String
  ) throws -> CivilDate {
    guard let date = StoredDate.read(bytes.bindMemory(to: UInt8.self)) else {
      throw LedgerError.damaged(table: "invoice", column: column)
    }
    return date
  }
}
