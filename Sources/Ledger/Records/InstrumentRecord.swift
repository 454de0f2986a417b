import GRDB
import Receivables

enum InstrumentRecord: Record {
  static let table = "instrument"
  static let columns = [
    "kind", "number", "received", "maturity", "amount", "currency", "invoice_numbers", "outcome",
    "outcome_date", "outcome_entry", "entry",
  ]
  static let order = "received"

  static func cells(of value: Instrument) -> [(any DatabaseValueConvertible)?] {
    [
      value.kind.rawValue, value.number, value.received.iso, value.maturity.iso,
      value.amount.minorUnits, value.amount.currency.code,
      value.invoiceNumbers.joined(separator: "\n"), value.outcome?.rawValue,
      value.outcomeDate?.iso, value.outcomeEntry, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> Instrument {
    Instrument(
      kind: try cells.choice(0), number: cells.text(1), received: try cells.date(2),
      maturity: try cells.date(3), amount: try cells.money(4),
      invoiceNumbers: cells.text(6).split(separator: "\n").map(String.init),
      outcome: try cells.optionalChoice(7), outcomeDate: try cells.optionalDate(8),
      outcomeEntry: cells.entry(9), entry: cells.entry(10))
  }
}
