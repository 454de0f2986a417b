import GRDB
import Receivables

enum ContactEventRecord: Record {
  static let table = "contact_event"
  static let columns = [
    "date", "channel", "person", "summary", "good_times", "bad_times", "entry",
  ]
  static let order = "date"

  static func cells(of value: ContactEvent) -> [(any DatabaseValueConvertible)?] {
    [
      value.date.iso, value.channel.rawValue, value.person, value.summary, value.goodTimes,
      value.badTimes, value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> ContactEvent {
    ContactEvent(
      date: try cells.date(0), channel: try cells.choice(1), person: cells.text(2),
      summary: cells.text(3), goodTimes: cells.row[5], badTimes: cells.row[6],
      entry: cells.entry(6))
  }
}
