import GRDB
import Receivables

enum HoldRecord: Record {
  static let table = "hold"
  static let columns = ["starts", "ends", "reason", "owner"]
  static let order = "starts"

  static func cells(of value: Hold) -> [(any DatabaseValueConvertible)?] {
    [value.from.iso, value.until.iso, value.reason, value.owner]
  }

  static func value(from cells: Cells) throws -> Hold {
    Hold(
      from: try cells.date(0), until: try cells.date(1), reason: cells.text(2),
      owner: cells.text(3))
  }
}
