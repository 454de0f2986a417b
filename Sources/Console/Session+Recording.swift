import Ledger
import Receivables

extension Session {
  /// Records something about a customer, as of today and by whoever works here.
  ///
  /// - Returns: the number of the entry.
  @discardableResult
  func record(_ event: RecordedEvent, for customer: Customer, note: String = "") throws -> Int {
    let recording = Recording(by: try person().id, date: today, note: note)
    return try book.ledger().record(event, for: customer.code, recording)
  }
}
