import GRDB
import Receivables

enum ClockEventRecord: Record {
  static let table = "clock_event"
  static let columns = ["kind", "date", "how", "until", "entry"]
  static let order = "date"

  static func cells(of value: ClockEvent) -> [(any DatabaseValueConvertible)?] {
    [value.kind.rawValue, value.date.iso, value.how, value.until?.iso, value.entry]
  }

  static func value(from cells: Cells) throws -> ClockEvent {
    ClockEvent(
      try cells.choice(0), date: try cells.date(1), how: cells.text(2),
      until: try cells.optionalDate(3), entry: cells.entry(4))
  }
}
