import Finance

extension Route {
  /// What is known of each country. Where no figure was found that can be relied on there is none, and the
  /// screen says to look it up.
  static let table: [Route] =
    japan + china + unitedKingdom + unitedStates + europeanUnion + others

  private static let japan = [
    Route(.stopSupply, .japan),
    Route(
      .paymentOrder, .japan, source: "民事訴訟法382条以下 支払督促（裁判所）", .official),
    Route(
      .smallClaim, .japan, upTo: .upTo(Money(minorUnits: 600_000, currency: .jpy)),
      source: "民事訴訟法368条以下 少額訴訟", .agreeing),
    Route(.suit, .japan, source: "簡易裁判所は140万円まで（裁判所法33条）", .agreeing),
    Route(.lawyer, .japan),
    Route(.agency, .japan, scope: .nobody, source: "弁護士法72条", .agreeing),
  ]

  private static let china = [
    Route(.stopSupply, .china),
    Route(.paymentOrder, .china, source: "民事诉讼法（2023）第225—228条", .official),
    Route(.smallClaim, .china, upTo: .differs, source: "民事诉讼法第165条", .agreeing),
    Route(.suit, .china, source: "民事诉讼法"),
    Route(.lawyer, .china),
    Route(
      .agency, .china, scope: .nobody, source: "关于取缔各类讨债公司严厉打击非法讨债活动的通知（2000）", .single),
  ]

  private static let unitedKingdom = [
    Route(.stopSupply, .unitedKingdom),
    Route(.agency, .unitedKingdom),
    Route(
      .smallClaim, .unitedKingdom, upTo: .upTo(Money(minorUnits: 10_000_00, currency: .gbp)),
      source: "CPR Part 26", .agreeing),
    Route(
      .suit, .unitedKingdom,
      source: "Practice Direction – Pre-Action Conduct; Pre-Action Protocol for Debt Claims",
      .official),
    Route(.lawyer, .unitedKingdom),
  ]

  private static let unitedStates = [
    Route(.stopSupply, .unitedStates),
    Route(.agency, .unitedStates),
    Route(.smallClaim, .unitedStates, upTo: .differs),
    Route(.suit, .unitedStates, source: "UCC 2-725", .official),
    Route(.lawyer, .unitedStates),
  ]

  private static let europeanUnion = [
    Route(.stopSupply, .europeanUnion),
    Route(.agency, .europeanUnion),
    Route(
      .paymentOrder, .europeanUnion, source: "Regulation (EC) No 1896/2006", .official),
    Route(
      .smallClaim, .europeanUnion, upTo: .upTo(Money(minorUnits: 5_000_00, currency: .eur)),
      scope: .amongMembers, source: "Regulation (EC) No 861/2007", .single),
    Route(.suit, .europeanUnion),
    Route(.lawyer, .europeanUnion),
  ]

  private static let others = [
    Route(.stopSupply, .other), Route(.suit, .other), Route(.lawyer, .other),
  ]
}

extension Jurisdiction {
  /// Where a customer of this country would be sued; `nil` for a country of which nothing is known here.
  ///
  /// - Parameter country: its ISO 3166 code.
  public init?(country: String) {
    switch country.uppercased() {
    case "JP": self = .japan
    case "CN": self = .china
    case "GB": self = .unitedKingdom
    case "US": self = .unitedStates
    case let code where Self.memberStates.contains(code): self = .europeanUnion
    default: return nil
    }
  }

  /// Denmark takes part in neither of the two European procedures and is left to the lawyer.
  private static let memberStates: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
