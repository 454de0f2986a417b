import GRDB
import Receivables

enum PromiseToPayRecord: Record {
  static let table = "promise"
  static let columns = ["made", "due", "amount", "currency", "entry"]
  static let order = "made"

  static func cells(of value: PromiseToPay) -> [(any DatabaseValueConvertible)?] {
    [
      value.made.iso, value.by.iso, value.amount.minorUnits, value.amount.currency.code,
      value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> PromiseToPay {
    PromiseToPay(
      made: try cells.date(0), by: try cells.date(1), amount: try cells.money(2),
      entry: cells.entry(4))
  }
}
