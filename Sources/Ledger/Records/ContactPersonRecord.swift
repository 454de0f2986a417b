import GRDB
import Receivables

/// The people of a customer, in the order they were given.
enum ContactPersonRecord: Record {
  static let table = "contact_person"
  static let columns = ["name", "role", "phone", "email", "good_times", "bad_times"]
  static let order = "id"

  static func cells(of value: Contact) -> [(any DatabaseValueConvertible)?] {
    [
      value.name, value.role, value.phone, value.email, value.goodTimes, value.badTimes,
    ]
  }

  static func value(from cells: Cells) throws -> Contact {
    Contact(
      name: cells.text(0), role: cells.text(1), phone: cells.text(2), email: cells.text(3),
      goodTimes: cells.text(4), badTimes: cells.text(5))
  }
}
