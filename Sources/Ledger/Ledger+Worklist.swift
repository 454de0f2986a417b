import Finance
import GRDB
import Receivables

extension Ledger {
  /// Whom to turn to in the whole book, the `top` most pressing.
  ///
  /// - Parameters:
  ///   - contactDays: as in ``WorklistFacts/init(_:limitation:contactDays:)``.
  ///   - onPlan: codes of customers with a live plan.
  public func worklist(
    asOf day: CivilDate, limitation: LimitationClock.Rule, contactDays: Int,
    weights: WorklistWeights, onPlan: Set<String> = [], top: Int = .max
  ) throws(LedgerError) -> Worklist {
    var maker = WorklistMaker(weights: weights, onPlan: onPlan, top: top)
    try eachWorklistFacts(asOf: day, limitation: limitation, contactDays: contactDays) {
      maker.add($0, name: $1)
    }
    return maker.worklist
  }

  /// What has to be known of each customer to decide whom to turn to: the facts of everybody for whom there may be
  /// something to do, in no particular order. The name comes apart, as few of a large book's are ever shown.
  ///
  /// Of customers about whom nothing is recorded, open invoices and the pace kept in their row tell all; only the
  /// others' histories are made.
  func eachWorklistFacts(
    asOf day: CivilDate, limitation: LimitationClock.Rule, contactDays: Int,
    _ body: (WorklistFacts, _ name: () -> String) -> Void
  ) throws(LedgerError) {
    try read { db in
      var whole = try Self.customersChanged(after: day, in: db)
      whole.formUnion(try Self.customersRecorded(in: db))
      try Self.plainFacts(asOf: day, limitation: limitation, whole: &whole, in: db, body)
      for (id, customer) in try CustomerRecord.fetch(ids: whole, in: db) {
        let account = CustomerAccount(
          try Self.history(of: customer, id: id, in: db), asOf: day)
        body(WorklistFacts(account, limitation: limitation, contactDays: contactDays)) {
          customer.name
        }
      }
    }
  }

  /// The customers about whom more is known than invoices and payments.
  private static func customersRecorded(in db: Database) throws -> Set<Int64> {
    let tables = [
      ChargePaymentRecord.table, PromiseToPayRecord.table, DisputeRecord.table, HoldRecord.table,
      ContactEventRecord.table, CommitmentRecord.table, ClockEventRecord.table,
      NextActionRecord.table, LetterRecord.table,
    ]
    let sql = tables.map { "SELECT customer_id FROM \($0)" }.joined(separator: " UNION ")
    return try Int64.fetchSet(db, sql: sql)
  }

  /// Goes through the customers that are not in `whole`, and have something open; those whose row doesn't tell
  /// how they stood on the day are added to it.
  private static func plainFacts(
    asOf day: CivilDate, limitation: LimitationClock.Rule, whole: inout Set<Int64>,
    in db: Database, _ body: (WorklistFacts, _ name: () -> String) -> Void
  ) throws {
    let onAccount = try onAccountByCustomer(in: db)
    let open = try OpenItems(asOf: day, in: db)
    let customers = try RawStatement(
      """
      SELECT id, code, name, credit_limit, credit_limit_currency, slip_days,
        slip_from IS NULL OR slip_from > ? FROM customer ORDER BY id
      """, db)
    let text = Array(day.iso.utf8)
    var account = PlainAccount(code: "", items: [])
    try text.withUnsafeBytes { text in
      customers.bind(1, text)
      while try customers.step() {
        let id = Int64(customers.integer(0))
        let isKnown = customers.integer(6) == 0 && !whole.contains(id)
        try open.take(of: id, into: &account.items, isNeeded: isKnown)
        if !isKnown { whole.insert(id) }
        guard isKnown, !account.items.isEmpty else { continue }
        account.code = customers.text(1)
        account.slipDays = customers.integer(5)
        // Most customers have no limit.
        account.creditLimit =
          customers.bytes(4).isEmpty
          ? nil
          : Currency(customers.text(4)).map {
            Money(minorUnits: customers.integer(3), currency: $0)
          }
        account.onAccount = account.creditLimit.flatMap { onAccount[id]?[$0.currency.code] } ?? 0
        body(WorklistFacts(account, asOf: day, limitation: limitation)) { customers.text(2) }
      }
    }
  }

  /// Credit on account that stands, by customer and currency.
  private static func onAccountByCustomer(in db: Database) throws -> [Int64: [String: Int]] {
    var sums: [Int64: [String: Int]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT customer_id, currency, sum(amount) FROM payment WHERE invoice_number IS NULL
          AND (entry IS NULL OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.undoes = payment.entry))
        GROUP BY customer_id, currency
        """)
    while let row = try rows.next() { sums[row[0], default: [:]][row[1]] = row[2] }
    return sums
  }
}

/// The open invoices of a book by customer, as they come.
private final class OpenItems {
  private let invoices: RawStatement
  private let payments: RawStatement
  private var hasRow: Bool
  private var currencies = StoredCurrencies()

  init(asOf day: CivilDate, in db: Database) throws {
    invoices = try RawStatement(
      """
      SELECT customer_id, due, number, amount, currency, in_parts FROM invoice
      INDEXED BY invoice_open WHERE settled IS NULL AND issued <= '\(day.iso)'
      ORDER BY customer_id, due, number
      """, db)
    payments = try RawStatement(
      """
      SELECT date, amount, kind = 'cash' AND amount > 0 FROM payment
      WHERE customer_id = ? AND invoice_number = ?
        AND (entry IS NULL OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.undoes = payment.entry))
      """, db)
    hasRow = try invoices.step()
  }

  /// Puts a customer's items in the place of what is in `items`; customers have to be asked for in order.
  func take(
    of customer: Int64, into items: inout [PlainAccount.Item], isNeeded: Bool
  ) throws {
    items.removeAll(keepingCapacity: true)
    while hasRow, invoices.integer(0) <= Int(customer) {
      if isNeeded, invoices.integer(0) == Int(customer) { try add(to: &items) }
      hasRow = try invoices.step()
    }
  }

  private func add(to items: inout [PlainAccount.Item]) throws {
    guard let currency = currencies.read(invoices.bytes(4)) else {
      throw LedgerError.damaged(table: "invoice", column: "currency")
    }
    guard let due = StoredDate.read(invoices.bytes(1).bindMemory(to: UInt8.self)) else {
      throw LedgerError.damaged(table: "invoice", column: "due")
    }
    var open = invoices.integer(3)
    var days: [CivilDate] = []
    if invoices.integer(5) == 1 {
      payments.bind(1, invoices.integer(0))
      payments.bind(2, invoices.bytes(2))
      while try payments.step() {
        open -= payments.integer(1)
        guard payments.integer(2) == 1 else { continue }
        guard let date = StoredDate.read(payments.bytes(0).bindMemory(to: UInt8.self)) else {
          throw LedgerError.damaged(table: "payment", column: "date")
        }
        days.append(date)
      }
      payments.reset()
    }
    guard open != 0 else { return }
    items.append(
      PlainAccount.Item(
        due: due, open: Money(minorUnits: open, currency: currency), partPayments: days))
  }
}
