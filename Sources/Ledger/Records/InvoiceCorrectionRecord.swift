import GRDB
import Receivables

enum InvoiceCorrectionRecord: Record {
  static let table = "invoice_correction"
  static let columns = [
    "date", "recorded_by", "source", "number", "issued", "due", "amount", "currency", "reference",
    "received", "settled",
  ]
  static let order = "id"

  static func cells(of value: InvoiceCorrection) -> [(any DatabaseValueConvertible)?] {
    let before = value.before
    return [
      value.date.iso, value.by, value.source, before.number, before.issued.iso, before.due.iso,
      before.amount.minorUnits, before.amount.currency.code, before.reference,
      before.received?.iso, value.settledBefore?.iso,
    ]
  }

  static func value(from cells: Cells) throws -> InvoiceCorrection {
    InvoiceCorrection(
      date: try cells.date(0), by: cells.text(1), source: cells.text(2),
      before: Invoice(
        number: cells.text(3), issued: try cells.date(4), due: try cells.date(5),
        amount: try cells.money(6), reference: cells.text(8), received: try cells.optionalDate(9)),
      settledBefore: try cells.optionalDate(10))
  }
}
