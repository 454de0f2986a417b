import GRDB
import Receivables

enum NextActionRecord: Record {
  static let table = "next_action"
  static let columns = ["date", "owner", "kind", "note", "done", "done_entry", "entry"]
  static let order = "date"

  static func cells(of value: NextAction) -> [(any DatabaseValueConvertible)?] {
    [
      value.date.iso, value.owner, value.kind.rawValue, value.note, value.done?.iso,
      value.doneEntry, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> NextAction {
    NextAction(
      date: try cells.date(0), owner: cells.text(1), kind: try cells.choice(2),
      note: cells.text(3), done: try cells.optionalDate(4), doneEntry: cells.entry(5),
      entry: cells.entry(6))
  }
}
