import Finance
import GRDB
import Receivables

/// Invoices lie by customer and number. What settled one is partly in its row: see ``Schema/versionFour``.
enum InvoiceRecord: Record {
  static let table = "invoice"
  static let columns = ["number", "issued", "due", "amount", "currency", "reference", "received"]
  static let order = "issued"
  static let tie = "number"

  static func cells(of value: Invoice) -> [(any DatabaseValueConvertible)?] {
    [
      value.number, value.issued.iso, value.due.iso, value.amount.minorUnits,
      value.amount.currency.code, value.reference, value.received?.iso,
    ]
  }

  static func value(from cells: Cells) throws -> Invoice {
    Invoice(
      number: cells.text(0), issued: try cells.date(1), due: try cells.date(2),
      amount: try cells.money(3), reference: cells.text(5), received: try cells.optionalDate(6))
  }

  static func insert(_ value: Invoice, customer: Int64, in db: Database) throws {
    let sql = """
      INSERT INTO invoice (customer_id, \(columns.joined(separator: ", ")), settled, in_parts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)
      """
    try db.cachedStatement(sql: sql)
      .execute(arguments: StatementArguments([customer] + cells(of: value)))
  }

  /// The invoice of this number; `nil` when the customer has none.
  static func fetch(number: String, customer: Int64, in db: Database) throws -> Invoice? {
    let sql = """
      SELECT customer_id, \(columns.joined(separator: ", ")) FROM invoice
      WHERE customer_id = ? AND number = ?
      """
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [customer, number])
    return try row.map { try value(from: Cells(row: $0, table: table, columns: columns)) }
  }

  /// Gives the customer's invoice of this number the values of `value`.
  static func update(_ value: Invoice, customer: Int64, in db: Database) throws {
    let sql = """
      UPDATE invoice SET issued = ?, due = ?, amount = ?, currency = ?, reference = ?, received = ?
      WHERE customer_id = ? AND number = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      value.issued.iso, value.due.iso, value.amount.minorUnits, value.amount.currency.code,
      value.reference, value.received?.iso, customer, value.number,
    ])
  }
}
