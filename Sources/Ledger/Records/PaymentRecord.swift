import GRDB
import Receivables

enum PaymentRecord: Record {
  static let table = "payment"
  static let columns = ["invoice_number", "date", "amount", "currency"]
  static let order = "date"

  static func cells(of value: Payment) -> [(any DatabaseValueConvertible)?] {
    [
      value.invoiceNumber, value.date.iso, value.amount.minorUnits, value.amount.currency.code,
    ]
  }

  static func value(from cells: Cells) throws -> Payment {
    Payment(
      invoiceNumber: cells.text(0), date: try cells.date(1), amount: try cells.money(2))
  }

  /// Puts `new` in the place of the only payment of its invoice.
  static func replaceOnly(_ new: Payment, customer: Int64, in db: Database) throws {
    let sql = """
      UPDATE payment SET date = ?, amount = ?, currency = ?
      WHERE customer_id = ? AND invoice_number = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      new.date.iso, new.amount.minorUnits, new.amount.currency.code, customer,
      new.invoiceNumber,
    ])
  }
}
