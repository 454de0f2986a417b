import Finance

extension Money: Codable {
  private enum Key: String, CodingKey { case minorUnits, currency }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let code = try container.decode(String.self, forKey: .currency)
    guard let currency = Currency(code) else {
      throw ArchiveError.unexpectedShape("currency \(code)")
    }
    self.init(
      minorUnits: try container.decode(Int.self, forKey: .minorUnits), currency: currency)
    try assertIsWithinLimit()
  }

  public func encode(to encoder: any Encoder) throws {
    try assertIsWithinLimit()
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(minorUnits, forKey: .minorUnits)
    try container.encode(currency.code, forKey: .currency)
  }

  /// Sums of amounts beyond the limit could leave 64 bits, so none is written and none is taken in.
  private func assertIsWithinLimit() throws {
    guard minorUnits.magnitude <= Money.minorUnitsMax.magnitude else {
      throw ArchiveError.unexpectedShape("an amount beyond the limit")
    }
  }
}

extension CivilDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw ArchiveError.unexpectedShape("date \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
