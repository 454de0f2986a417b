import GRDB
import Receivables

enum DisputeRecord: Record {
  static let table = "dispute"
  static let columns = [
    "invoice_number", "opened", "amount", "currency", "reason", "closed", "closed_entry", "entry",
  ]
  static let order = "opened"

  static func cells(of value: Dispute) -> [(any DatabaseValueConvertible)?] {
    [
      value.invoiceNumber, value.opened.iso, value.amount.minorUnits,
      value.amount.currency.code, value.reason, value.closed?.iso,
      value.closedEntry, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> Dispute {
    Dispute(
      invoiceNumber: cells.text(0), opened: try cells.date(1), amount: try cells.money(2),
      reason: cells.text(4), closed: try cells.optionalDate(5),
      closedEntry: cells.entry(6), entry: cells.entry(7))
  }
}
