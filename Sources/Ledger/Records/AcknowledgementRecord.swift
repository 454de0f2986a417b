import GRDB
import Receivables

enum AcknowledgementRecord: Record {
  static let table = "acknowledgement"
  static let columns = ["date", "how"]
  static let order = "date"

  static func cells(of value: Acknowledgement) -> [(any DatabaseValueConvertible)?] {
    [value.date.iso, value.how]
  }

  static func value(from cells: Cells) throws -> Acknowledgement {
    Acknowledgement(date: try cells.date(0), how: cells.text(1))
  }
}
