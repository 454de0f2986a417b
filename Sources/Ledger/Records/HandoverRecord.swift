import GRDB
import Receivables

enum HandoverRecord: Record {
  static let table = "handover"
  static let columns = ["date", "from_person", "to_person", "note", "entry"]
  static let order = "date"

  static func cells(of value: Handover) -> [(any DatabaseValueConvertible)?] {
    [value.date.iso, value.from, value.to, value.note, value.entry]
  }

  static func value(from cells: Cells) throws -> Handover {
    Handover(
      date: try cells.date(0), from: cells.text(1), to: cells.text(2), note: cells.text(3),
      entry: cells.entry(4))
  }
}
