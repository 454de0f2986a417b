import Finance

/// Something the firm knows of a customer's strength, for the credit grade.
public struct CreditFact: Sendable, Equatable, Recorded {
  /// Ratios are shares; `interestCover` and `currentRatio` are multiples. Reputation and product strength are
  /// judgements from 1 (weak) to 5 (strong), as size is from 1 (small) to 5 (large).
  public enum Name: String, Sendable, CaseIterable {
    case size, growth, margin
    case debtRatio = "debt-ratio"
    case interestCover = "interest-cover"
    case currentRatio = "current-ratio"
    case reputation
    case productStrength = "product-strength"
  }

  public var name: Name
  public var date: CivilDate
  /// In hundredths: 12.5% is 1250, a cover of 3.2 is 320, a judgement of 4 is 400.
  public var hundredths: Int
  public var entry: Int?

  public init(name: Name, date: CivilDate, hundredths: Int, entry: Int? = nil) {
    self.name = name
    self.date = date
    self.hundredths = hundredths
    self.entry = entry
  }
}
