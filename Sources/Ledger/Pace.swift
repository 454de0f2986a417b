import Finance
import GRDB
import Receivables

/// Keeps in each customer's row how much later they have come to pay, so that the worklist of a book needn't read
/// every invoice that was ever settled.
final class Pace {
  private let invoices: RawStatement
  private let payments: RawStatement
  private let changes: RawStatement
  private let keep: RawStatement

  init(_ db: Database) throws {
    invoices = try RawStatement(
      """
      SELECT due, amount, issued, settled, in_parts, number FROM invoice
      WHERE customer_id = ? AND (settled IS NOT NULL OR in_parts = 1)
      """, db)
    // A payment that was taken back counts only for its day: before it was, things stood otherwise.
    payments = try RawStatement(
      """
      SELECT date, amount, kind, EXISTS (SELECT 1 FROM entry e WHERE e.undoes = payment.entry)
      FROM payment WHERE customer_id = ? AND invoice_number = ? ORDER BY date, id
      """, db)
    changes = try RawStatement(
      """
      SELECT max(date) FROM (SELECT date FROM entry WHERE customer_id = ?1 AND undoes IS NOT NULL
        UNION ALL SELECT date FROM invoice_correction WHERE customer_id = ?1
        UNION ALL SELECT date FROM payment WHERE customer_id = ?1)
      """, db)
    keep = try RawStatement(
      "UPDATE customer SET slip_days = ?2, slip_from = ?3 WHERE id = ?1", db)
  }

  static func renew(customer: Int64, in db: Database) throws {
    try Pace(db).renew(customer: customer)
  }

  /// Works out every customer's pace, after the tables have changed.
  static func renewAll(in db: Database) throws {
    let pace = try Pace(db)
    for customer in try Int64.fetchAll(db, sql: "SELECT id FROM customer") {
      try pace.renew(customer: customer)
    }
  }

  /// Works out a customer's pace anew from what is settled.
  func renew(customer: Int64) throws {
    var late: [(due: CivilDate, days: Int)] = []
    var last = CivilDate(dayNumber: Int(Int32.min))
    invoices.bind(1, Int(customer))
    defer { invoices.reset() }
    while try invoices.step() {
      guard let due = date(invoices, 0), let issued = date(invoices, 2) else { return }
      last = max(last, issued)
      let amount = invoices.integer(1)
      if invoices.integer(4) == 1 {
        let paid = try paid(customer, invoices.bytes(5))
        if let days = PaymentBehaviour.daysLate(amount, due: due, paid) {
          late.append((due, days))
        }
      } else if let settled = date(invoices, 3) {
        last = max(last, settled)
        if amount > 0 { late.append((due, max(0, settled.days(since: due)))) }
      }
    }
    changes.bind(1, Int(customer))
    if try changes.step(), let date = date(changes, 0) { last = max(last, date) }
    changes.reset()
    // Invoices come by number, which breaks ties.
    let order = late.indices.sorted { (late[$0].due, $0) < (late[$1].due, $1) }
    try write(customer, PaymentBehaviour.slipDays(order.map { late[$0].days }), from: last)
  }

  private func write(_ customer: Int64, _ days: Int, from day: CivilDate) throws {
    let text = day.dayNumber == Int(Int32.min) ? [] : Array(day.iso.utf8)
    try text.withUnsafeBytes { text in
      keep.bind(1, Int(customer))
      keep.bind(2, days)
      keep.bind(3, text)
      _ = try keep.step()
      keep.reset()
    }
  }

  private func paid(_ customer: Int64, _ number: UnsafeRawBufferPointer) throws -> [Payment] {
    payments.bind(1, Int(customer))
    payments.bind(2, number)
    defer { payments.reset() }
    var paid: [Payment] = []
    while try payments.step() {
      guard payments.integer(3) == 0, let date = date(payments, 0),
        let kind = Payment.Kind(rawValue: String(decoding: payments.bytes(2), as: UTF8.self))
      else { continue }
      // Amounts alone count here, whatever their currency.
      let amount = Money(minorUnits: payments.integer(1), currency: .jpy)
      paid.append(Payment(invoiceNumber: "", date: date, amount: amount, kind: kind))
    }
    return paid
  }

  private func date(_ statement: RawStatement, _ column: Int32) -> CivilDate? {
    StoredDate.read(statement.bytes(column).bindMemory(to: UInt8.self))
  }
}
