import GRDB
import Receivables

enum EntryRecord: Record {
  static let table = "entry"
  static let columns = ["kind", "date", "recorded_by", "note", "undoes", "id"]
  static let order = "id"

  static func cells(of value: Entry) -> [(any DatabaseValueConvertible)?] {
    [
      value.kind.rawValue, value.date.iso, value.by, value.note, value.undoes,
      // SQLite gives the next number.
      value.id == 0 ? nil : value.id,
    ]
  }

  static func value(from cells: Cells) throws -> Entry {
    Entry(
      id: cells.row[6], kind: try cells.choice(0), date: try cells.date(1), by: cells.text(2),
      note: cells.text(3), undoes: cells.entry(4))
  }
}
