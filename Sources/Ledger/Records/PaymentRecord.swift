import Finance
import GRDB
import Receivables

/// Payments are read from a view, since most are part of their invoice's row, and written by ``Settlement``.
enum PaymentRecord: Record {
  static let table = "receipt"
  static let columns = ["invoice_number", "date", "amount", "currency", "kind", "entry"]
  static let order = "date"
  static let tie = "id, invoice_number"

  static func cells(of value: Payment) -> [(any DatabaseValueConvertible)?] {
    [
      value.isOnAccount ? nil : value.invoiceNumber, value.date.iso, value.amount.minorUnits,
      value.amount.currency.code, value.kind.rawValue, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> Payment {
    Payment(
      invoiceNumber: cells.text(0), date: try cells.date(1), amount: try cells.money(2),
      kind: try cells.choice(4), entry: cells.entry(5))
  }

  static func insert(_ value: Payment, customer: Int64, in db: Database) throws {
    if value.isOnAccount { return try insertRow(value, customer: customer, in: db) }
    try Settlement.add(value, customer: customer, in: db)
  }

  /// Writes the row and nothing else.
  static func insertRow(_ value: Payment, customer: Int64, in db: Database) throws {
    let sql = """
      INSERT INTO payment (customer_id, \(columns.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql)
      .execute(arguments: StatementArguments([customer] + cells(of: value)))
  }
}
