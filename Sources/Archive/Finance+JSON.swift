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
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(minorUnits, forKey: .minorUnits)
    try container.encode(currency.code, forKey: .currency)
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
