import Finance

/// Reads dates, each text once: a file has few days and many rows.
final class DateMemo {
  private let order: DateOrder
  private var known: [String: CivilDate?] = [:]
  /// Texts remembered at most.
  private static let knownMax = 10_000

  init(_ order: DateOrder) { self.order = order }

  /// As ``DateText/date(_:order:)``.
  func date(_ text: String) -> CivilDate? {
    if let known = known[text] { return known }
    let date = DateText.date(text, order: order)
    if known.count < Self.knownMax { known[text] = .some(date) }
    return date
  }
}
