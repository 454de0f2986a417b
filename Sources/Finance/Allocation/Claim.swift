/// What a claim is made of.
public enum ClaimPart: String, Hashable, Sendable, CaseIterable {
  case principal
  case interest
  /// Costs and fees: what was spent on collecting.
  case fee
  /// An agreed penalty or late charge.
  case penalty
}

/// A claim with its open parts, and what the law looks at to put it before or after others.
public struct Claim: Hashable, Sendable {
  public let id: String
  /// `nil` for a claim without a date, which is due at once.
  public let due: CivilDate?
  /// Minor units open; a part that is not named is 0.
  public let owed: [ClaimPart: Int]
  /// The rate that runs on it when late: the heavier it is, the more its payment helps the debtor.
  public let rate: Rate
  /// How much of it is secured, in minor units.
  public let securedMinorUnits: Int

  public init(
    id: String, due: CivilDate? = nil, owed: [ClaimPart: Int], rate: Rate = Rate(millionths: 0),
    securedMinorUnits: Int = 0
  ) {
    self.id = id
    self.due = due
    self.owed = owed
    self.rate = rate
    self.securedMinorUnits = securedMinorUnits
  }
}
