import Finance
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

  /// Who brings a file in, and when; the note is the file's name.
  func importing(_ file: String) throws -> Recording {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return Recording(by: try person().id, date: today, note: name)
  }

  /// The day that somebody typed, in any form; `nil` for none.
  ///
  /// - Parameter looksBack: whether a day without its year has passed rather than lies ahead.
  /// - Throws: ``Complaint`` for what is no date.
  func date(_ text: String?, looksBack: Bool) throws -> CivilDate? {
    guard let text else { return nil }
    let order = try book.settings().dateOrder
    guard let date = NaturalDate(today: today, order: order, looksBack: looksBack).read(text) else {
      throw Complaint("answer.not-a-date", ["seen": text], status: .usage)
    }
    return date
  }

  /// The day that has passed, or today, that somebody typed; `nil` for none.
  ///
  /// - Throws: ``Complaint`` for what is no date or lies ahead.
  func pastDate(_ text: String?) throws -> CivilDate? {
    guard let day = try date(text, looksBack: true) else { return nil }
    guard day <= today else {
      throw Complaint("record.future", ["date": try formats().date(day)])
    }
    return day
  }
}
