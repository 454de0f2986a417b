import GRDB
import Receivables

enum NoteRecord: Record {
  static let table = "note"
  static let columns = ["date", "text", "recorded_by", "entry"]
  static let order = "date"

  static func cells(of value: Note) -> [(any DatabaseValueConvertible)?] {
    [value.date.iso, value.text, value.by, value.entry]
  }

  static func value(from cells: Cells) throws -> Note {
    Note(date: try cells.date(0), text: cells.text(1), by: cells.text(2), entry: cells.entry(3))
  }
}
