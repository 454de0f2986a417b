import Finance

/// That somebody of ours answers for a customer from a day on.
///
/// What the one before had promised, and what they were to do next, passes on to them.
public struct Handover: Sendable, Equatable, Recorded {
  public var date: CivilDate
  /// Who answered for the customer before; empty for nobody.
  public var from: String
  public var to: String
  /// What the next one should know; may be empty.
  public var note: String
  public var entry: Int?

  public init(date: CivilDate, from: String, to: String, note: String = "", entry: Int? = nil) {
    self.date = date
    self.from = from
    self.to = to
    self.note = note
    self.entry = entry
  }
}

extension [Handover] {
  /// Who answers now for what `person` took on at a day.
  public func successor(of person: String, since date: CivilDate) -> String {
    reduce(person) { $1.date >= date && $1.from == $0 ? $1.to : $0 }
  }
}
