import GRDB
import Receivables

enum CommitmentRecord: Record {
  static let table = "commitment"
  static let columns = ["made", "due", "owner", "what", "done", "done_entry", "entry"]
  static let order = "made"

  static func cells(of value: Commitment) -> [(any DatabaseValueConvertible)?] {
    [
      value.made.iso, value.by.iso, value.owner, value.what, value.done?.iso, value.doneEntry,
      value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> Commitment {
    Commitment(
      made: try cells.date(0), by: try cells.date(1), owner: cells.text(2), what: cells.text(3),
      done: try cells.optionalDate(4), doneEntry: cells.entry(5), entry: cells.entry(6))
  }
}
