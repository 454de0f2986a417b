import GRDB
import Receivables

enum HoldRecord: Record {
  static let table = "hold"
  static let columns = [
    "starts", "ends", "reason", "owner", "invoice_number", "ended", "ended_entry", "entry",
  ]
  static let order = "starts"

  static func cells(of value: Hold) -> [(any DatabaseValueConvertible)?] {
    [
      value.from.iso, value.until.iso, value.reason, value.owner, value.invoiceNumber,
      value.ended?.iso, value.endedEntry, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> Hold {
    Hold(
      from: try cells.date(0), until: try cells.date(1), reason: cells.text(2),
      owner: cells.text(3), invoiceNumber: cells.row[5], ended: try cells.optionalDate(5),
      endedEntry: cells.entry(6), entry: cells.entry(7))
  }
}
