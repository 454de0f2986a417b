import GRDB
import Receivables

enum CreditFactRecord: Record {
  static let table = "credit_fact"
  static let columns = ["name", "date", "hundredths", "entry"]
  static let order = "date"

  static func cells(of value: CreditFact) -> [(any DatabaseValueConvertible)?] {
    [value.name.rawValue, value.date.iso, value.hundredths, value.entry]
  }

  static func value(from cells: Cells) throws -> CreditFact {
    CreditFact(
      name: try cells.choice(0), date: try cells.date(1), hundredths: cells.row[3],
      entry: cells.entry(3))
  }
}
