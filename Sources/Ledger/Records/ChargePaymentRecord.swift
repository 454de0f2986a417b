import GRDB
import Receivables

enum ChargePaymentRecord: Record {
  static let table = "charge_payment"
  static let columns = ["part", "invoice_number", "date", "amount", "currency", "kind", "entry"]
  static let order = "date"

  static func cells(of value: ChargePayment) -> [(any DatabaseValueConvertible)?] {
    [
      value.part.rawValue, value.invoiceNumber.isEmpty ? nil : value.invoiceNumber,
      value.date.iso, value.amount.minorUnits, value.amount.currency.code, value.kind.rawValue,
      value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> ChargePayment {
    ChargePayment(
      try cells.choice(0), invoiceNumber: cells.optionalText(1) ?? "", date: try cells.date(2),
      amount: try cells.money(3), kind: try cells.choice(5), entry: cells.entry(6))
  }
}
