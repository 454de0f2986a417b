import Finance
import Ledger

/// What an option names, for every command that has it; `nil` where it was left out.
///
/// - Throws: ``Complaint`` for what isn't known.
extension TextEncoding {
  static func typed(_ text: String?) throws -> TextEncoding? {
    guard let text else { return nil }
    if let known = TextEncoding(named: text) { return known }
    throw Complaint.notOneOf("import.encoding", text, TextEncoding.allCases.map(\.rawValue))
  }
}

extension DateOrder {
  static func typed(_ text: String?) throws -> DateOrder? {
    guard let text else { return nil }
    if let known = DateOrder(rawValue: text) { return known }
    throw Complaint.notOneOf("import.dates", text, DateOrder.allCases.map(\.rawValue))
  }
}

extension CivilDate {
  /// A day as `--today` and `--as-of` take it.
  static func typed(iso text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    if let date = CivilDate(iso: text) { return date }
    throw Complaint("usage.today", ["seen": text], status: .usage)
  }
}
